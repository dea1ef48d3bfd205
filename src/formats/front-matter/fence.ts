/** Where a file's front matter begins and ends. */
export type Fence =
  | { kind: 'absent' }
  | { kind: 'unclosed'; language: string }
  | { kind: 'unreasonable'; language: string; reason: string }
  | {
      kind: 'closed';
      language: string;
      delimiter: '---' | '+++';
      /** Line after the closing fence, counted from 1. */
      contentLine: number;
    };

const MAXIMUM_LENGTH = 64_000;
const MAXIMUM_BLANK_LINES = 50;
const LOOKS_LIKE_A_FACT = /^[\w"'@$][\w .$"'/-]{0,60}\s?[:=]/;

/**
 * Finds the fences around front matter without parsing what is between them. A first line of dashes
 * that opens no facts (a rule above a text) is no front matter.
 *
 * The limits keep gray-matter's own scan linear: it backtracks over long runs of blank lines.
 */
export function findFence(text: string): Fence {
  const opening = /^(---|\+\+\+)([^\S\n]{0,8}[A-Za-z][\w-]{0,20})?[^\S\n]{0,80}(?:\n|$)/.exec(text);
  if (opening === null) return { kind: 'absent' };
  const delimiter = opening[1] as '---' | '+++';
  const language = (opening[2] ?? '').trim();

  let line = 2;
  let blankLines = 0;
  let facts = 0;
  let words = false;
  let position = opening[0].length;
  while (position < text.length && position < MAXIMUM_LENGTH) {
    const end = text.indexOf('\n', position);
    const content = text.slice(position, end === -1 ? undefined : end);
    if (content.startsWith(delimiter)) {
      return facts === 0 && words && language === ''
        ? { kind: 'absent' }
        : { kind: 'closed', language, delimiter, contentLine: line + 1 };
    }
    if (LOOKS_LIKE_A_FACT.test(content) || /^\s{0,8}[{"-]/.test(content)) facts += 1;
    const blank = content.trim() === '';
    words ||= !blank && !content.startsWith('#');
    blankLines = blank ? blankLines + 1 : 0;
    if (blankLines > MAXIMUM_BLANK_LINES) {
      return facts === 0
        ? { kind: 'absent' }
        : {
            kind: 'unreasonable',
            language,
            reason: `it has more than ${MAXIMUM_BLANK_LINES} blank lines in a row`,
          };
    }
    if (end === -1) break;
    position = end + 1;
    line += 1;
  }
  if (facts === 0 && language === '') return { kind: 'absent' };
  return position >= MAXIMUM_LENGTH
    ? { kind: 'unreasonable', language, reason: `it is longer than ${MAXIMUM_LENGTH / 1000} kB` }
    : { kind: 'unclosed', language };
}
