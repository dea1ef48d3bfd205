import { decodeCharacterReferences } from './character-reference.ts';

const BREAKING = new Set(
  (
    'address article aside blockquote br caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre search section ' +
    'summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const CELLS = new Set(['td', 'th']);
/** Elements whose content is no text for a reader; a sanitiser leaves none, but their text must never show. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'title', 'textarea', 'iframe']);

/**
 * The text of a sanitised HTML fragment: character references decoded, white space collapsed, one line
 * for each block, each row of a table and each `<br>`. Relies on what a sanitiser's serialiser
 * guarantees (every literal `<` is escaped); a scan of such text is many times faster than a parse.
 */
export function plainText(html: string): string {
  const parts: string[] = [];
  let position = 0;
  while (position < html.length) {
    const open = html.indexOf('<', position);
    if (open !== position)
      parts.push(html.slice(position, open === -1 ? html.length : open).replace(/[\r\n]+/g, ' '));
    if (open === -1) break;
    const tag = tagAt(html, open);
    if (tag === null) {
      parts.push('<');
      position = open + 1;
    } else {
      parts.push(separator(tag.name));
      position =
        tag.isOpening && SILENT.has(tag.name) ? afterSilent(html, tag.name, tag.end) : tag.end;
    }
  }
  return tidy(parts.join(''));
}

interface Tag {
  readonly name: string;
  readonly isOpening: boolean;
  /** Index after the closing `>`. */
  readonly end: number;
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const GREATER_THAN = 0x3e;
const TAG_NAME = /<(\/?)([a-z][a-z0-9-]{0,30})/iy;

function tagAt(html: string, open: number): Tag | null {
  if (html.startsWith('<!', open)) {
    const closing = html.startsWith('<!--', open) ? '-->' : '>';
    const end = html.indexOf(closing, open);
    return { name: '', isOpening: false, end: end === -1 ? html.length : end + closing.length };
  }
  TAG_NAME.lastIndex = open;
  const match = TAG_NAME.exec(html);
  if (!match) return null;
  return {
    name: (match[2] ?? '').toLowerCase(),
    isOpening: match[1] === '',
    end: endOfTag(html, TAG_NAME.lastIndex),
  };
}

function endOfTag(html: string, start: number): number {
  if (html[start] === '>') return start + 1;
  for (let index = start; index < html.length; index += 1) {
    const code = html.charCodeAt(index);
    if (code === GREATER_THAN) return index + 1;
    if (code !== QUOTE && code !== APOSTROPHE) continue;
    index = html.indexOf(code === QUOTE ? '"' : "'", index + 1);
    if (index === -1) return html.length;
  }
  return html.length;
}

function afterSilent(html: string, name: string, start: number): number {
  const closing = new RegExp(`</${name}[^>]{0,200}>`, 'gi');
  closing.lastIndex = start;
  return closing.test(html) ? closing.lastIndex : html.length;
}

function separator(name: string): string {
  if (BREAKING.has(name)) return '\n';
  return CELLS.has(name) ? ' ' : '';
}

function tidy(text: string): string {
  return decodeCharacterReferences(text)
    .replace(/[^\S\n ]|[^\S\n]{2,}/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ \n[ \n]*|\n[ \n]+/g, '\n')
    .trim();
}
