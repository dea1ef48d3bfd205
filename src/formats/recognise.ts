import type { Format } from './raw-posting.ts';

const HTML_START = /^<(?:!doctype\s+html|html|head|body)\b/i;
const HTML_FRAGMENT = /^<(?:div|main|article|section|table|header|meta|title|script|style|link)\b/i;

/** Marks that a person writes in Markdown and hardly ever in plain text. */
const MARKDOWN_MARKS = [
  // A line of hashtags ("#hiring #java") is no heading.
  /^(?:#{1,6} {1,4}\S|#{2,6}[^\s#]|#[^\s#]{1,60} (?!\s{0,4}[|·•—])[^\n#]{1,200}$)/m,
  /\[[^\]\n]{1,200}\]\((?:https?:|mailto:|\/|#)[^)\s]{1,2000}\)/,
  /(?:^|[\s(])\*\*[^\s*][^*\n]{0,300}\*\*/,
  /^(?:```|~~~)/m,
  /^\|[^\n]{1,500}\|\n\|[\s:|-]{3,200}\|/m,
];
/** An underlined title, which plain text has as well: a mark of Markdown unless the file is named as text. */
const UNDERLINED = /^[^\n]{1,200}\n(?:={3,200}|-{3,200})$/m;

/**
 * Recognises a posting's format by its content first and its extension second: any of the three may
 * arrive as `.txt`.
 *
 * @param content the file's text below its front matter
 * @param path decides only where the content leaves it open
 */
export function recogniseFormat(content: string, path: string): Format {
  const start = content.slice(0, 50_000);
  if (HTML_START.test(withoutPreamble(start))) return 'html';
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  if (['md', 'markdown', 'mdown', 'mkd', 'mdx'].includes(extension)) return 'markdown';
  if (['html', 'htm', 'xhtml'].includes(extension)) return 'html';
  if (HTML_FRAGMENT.test(withoutPreamble(start))) return 'html';
  const marks = extension === 'txt' ? MARKDOWN_MARKS : [...MARKDOWN_MARKS, UNDERLINED];
  return marks.some((mark) => mark.test(start)) ? 'markdown' : 'text';
}

/** The text after white space, comments and an XML declaration, such as browsers put above a saved page. */
function withoutPreamble(text: string): string {
  let rest = text.trimStart();
  for (;;) {
    const close = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?xml') ? '?>' : null;
    const end = close === null ? -1 : rest.indexOf(close);
    if (close === null || end === -1) return rest;
    rest = rest.slice(end + close.length).trimStart();
  }
}
