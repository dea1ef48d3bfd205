/** Where a file's front matter begins and ends. */
export type Fence =
  | { kind: 'absent' }
  | { kind: 'unclosed'; language: string; delimiter: Delimiter; openingLine: number }
  | { kind: 'unreasonable'; language: string; openingLine: number; reason: string }
  | {
      kind: 'closed';
      language: string;
      delimiter: Delimiter;
      /** Line of the opening fence, counted from 1; 0 when the facts open the file without one. */
      openingLine: number;
      /** What stands between the fences. */
      facts: string;
      /** What stands below the closing fence. */
      content: string;
      /** Line on which `content` begins, counted from 1. */
      contentLine: number;
    };

type Delimiter = '---' | '+++' | ';;;';

const MAXIMUM_LENGTH = 64_000;
const MAXIMUM_BLANK_LINES = 50;
/** Lines of facts and list entries; YAML's parser compares every key with all before it. */
const MAXIMUM_FACTS = 1500;
const LOOKS_LIKE_A_FACT = /^[\w"'@$?{][\w .$"'/{}-]{0,60}\s?[:=]/;
const OPENING = /(---|\+\+\+|;;;)([^\S\n]{0,8}[A-Za-z][\w-]{0,20})?[^\S\n]{0,80}(?:\n|$)/y;

/**
 * Finds the fences around front matter without parsing what is between them. Blank lines and HTML
 * comments may stand above the first fence. A first line of dashes that opens no facts (a rule above a
 * text) is no front matter.
 *
 * The limits keep the scan linear and small, whatever the file.
 */
export function findFence(text: string): Fence {
  const start = afterPreamble(text);
  const openingLine = lineBreaks(text, 0, start) + 1;
  OPENING.lastIndex = start;
  const opening = OPENING.exec(text);
  if (opening === null) return findJson(text, start, openingLine);
  const delimiter = opening[1] as Delimiter;
  const language = (opening[2] ?? '').trim() || (delimiter === ';;;' ? 'json' : '');
  const factsStart = start + opening[0].length;

  let line = openingLine + 1;
  let blankLines = 0;
  let facts = 0;
  let words = false;
  let position = factsStart;
  while (position < text.length && position - start < MAXIMUM_LENGTH) {
    const end = text.indexOf('\n', position);
    const content = text.slice(position, end === -1 ? undefined : end);
    const isDocumentEnd = delimiter === '---' && facts > 0 && /^\.\.\.\s{0,80}$/.test(content);
    if (content.startsWith(delimiter) || isDocumentEnd) {
      if (facts === 0 && words && language === '') return { kind: 'absent' };
      const rest = isDocumentEnd ? '' : content.slice(delimiter.length).trim();
      const below = end === -1 ? '' : text.slice(end + 1);
      return {
        kind: 'closed',
        language,
        delimiter,
        openingLine,
        facts: text.slice(factsStart, position),
        content: /^[-+;]{0,200}$/.test(rest) ? below : `${rest}\n${below}`,
        contentLine: /^[-+;]{0,200}$/.test(rest) ? line + 1 : line,
      };
    }
    if (LOOKS_LIKE_A_FACT.test(content) || /^\s{0,8}[{"-]/.test(content)) facts += 1;
    const blank = content.trim() === '';
    words ||= !blank && !content.startsWith('#');
    blankLines = blank ? blankLines + 1 : 0;
    // gray-matter looks for remarks again after each of these, which begin lines too.
    const hasSeparators = content.split(/[\u2028\u2029]/).length > MAXIMUM_BLANK_LINES;
    if (facts > MAXIMUM_FACTS) {
      const reason = `it has more than ${MAXIMUM_FACTS} lines`;
      return { kind: 'unreasonable', language, openingLine, reason };
    }
    if (blankLines > MAXIMUM_BLANK_LINES || hasSeparators) {
      const lines = hasSeparators ? 'line separators' : 'blank lines in a row';
      const reason = `it has more than ${MAXIMUM_BLANK_LINES} ${lines}`;
      return facts === 0
        ? { kind: 'absent' }
        : { kind: 'unreasonable', language, openingLine, reason };
    }
    if (end === -1) break;
    position = end + 1;
    line += 1;
  }
  if (facts === 0 && language === '') return { kind: 'absent' };
  if (position - start < MAXIMUM_LENGTH)
    return { kind: 'unclosed', language, delimiter, openingLine };
  const reason = `it is longer than ${MAXIMUM_LENGTH / 1000} kB`;
  return { kind: 'unreasonable', language, openingLine, reason };
}

/** The index after blank lines and comments at the top, when a fence or an object follows; else 0. */
function afterPreamble(text: string): number {
  let position = 0;
  for (let comments = 0; comments < 20; comments += 1) {
    while (position < MAXIMUM_LENGTH && /\s/.test(text[position] ?? '')) position += 1;
    if (!text.startsWith('<!--', position)) break;
    const end = text.indexOf('-->', position);
    if (end === -1 || end > MAXIMUM_LENGTH) break;
    position = end + 3;
  }
  const lineStart = text.lastIndexOf('\n', position - 1) + 1;
  return text.slice(lineStart, position).trim() === '' && lineStart <= position
    ? lineStart
    : position;
}

/** An object that opens the file without a fence, as Hugo writes JSON; a brace of its own line closes it. */
function findJson(text: string, start: number, openingLine: number): Fence {
  if (!/^\{\s{0,200}"/.test(text.slice(start, start + 210))) return { kind: 'absent' };
  const limit = Math.min(text.length, start + MAXIMUM_LENGTH);
  for (let end = text.indexOf('\n}', start); end !== -1 && end < limit;) {
    const lineEnd = text.indexOf('\n', end + 1);
    const close = lineEnd === -1 ? text.length : lineEnd;
    if (text.slice(end + 2, close).trim() === '') {
      return {
        kind: 'closed',
        language: 'json',
        delimiter: '---',
        openingLine: openingLine - 1,
        facts: `${text.slice(start, end + 2)}\n`,
        content: text.slice(close + 1),
        contentLine: openingLine + lineBreaks(text, start, close) + 1,
      };
    }
    end = text.indexOf('\n}', end + 2);
  }
  return { kind: 'absent' };
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1))
    count += 1;
  return count;
}
