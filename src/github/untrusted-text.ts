/**
 * Text that strangers wrote, made fit for a comment or an issue. Markdown, HTML and table pipes lose their
 * meaning by character references. References alone would not keep GitHub from taking `@name`, `#12` or
 * a commit's hash for links and notifying people, so the text always stands in `code` or `pre`, where
 * it looks for none.
 *
 * @see https://github.github.com/gfm/#entity-and-numeric-character-references
 */
export function codeText(text: string, longest = 200): string {
  const line = visible(text).replace(/\s+/g, ' ').trim();
  return line === '' ? '' : `<code>${escaped(cut(line, longest))}</code>`;
}

/** The same for several lines, in a block of their own. */
export function codeBlock(text: string, longest: number): string {
  return `<pre>${escaped(cut(visible(text), longest))}</pre>`;
}

/** Signs that nobody sees, or that turn the direction of what follows, could make a text look like another. */
function visible(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g, '')
    .replace(/\p{Cs}/gu, '\ufffd');
}

function cut(text: string, longest: number): string {
  const signs = Array.from(text);
  return signs.length > longest ? `${signs.slice(0, longest - 1).join('')}…` : text;
}

function escaped(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (sign) =>
    READABLE.has(sign) ? sign : `&#${sign.charCodeAt(0)};`,
  );
}

/** Signs that mean nothing inside a line, kept as they are to keep comments short. */
const READABLE = new Set([',', ';', '%', '/', '?', "'", '"', ')']);

/** A path as part of a link's address: no sign of it can end the address or mean something in Markdown. */
export function linkPath(path: string): string {
  return path
    .toWellFormed()
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[!'()*~_]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
