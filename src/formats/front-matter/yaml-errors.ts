import type { YAMLError } from 'yaml';
import { type Location, type Problem, problem } from '../../problems/problem.ts';

/** Where an offset within the facts lies in the file. */
export type Locate = (offset: number) => Location;

/** One slip makes the parser stumble several times; only the first place helps. */
export function withoutEchoes(errors: readonly YAMLError[]): readonly YAMLError[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors.filter((error) => error.code === 'DUPLICATE_KEY' || error === first);
}

/** A parser's error in words for somebody who is no programmer, at the place where the slip is. */
export function describeError(error: YAMLError, text: string, locate: Locate): Problem {
  const at = locate(startOf(error, text));
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]{0,80}/.exec(text.slice(error.pos[0]))?.[0].trim() ?? '';
    return problem('front-matter-duplicate-key', at, { key });
  }
  if (error.code === 'TAB_AS_INDENT') return problem('front-matter-tab', at, {});
  const deeper = deeperLineBelow(error, text);
  if (deeper !== null) {
    const reason = 'this line begins further to the right than the fact above it';
    return problem('front-matter-unreadable', locate(deeper), { reason });
  }
  const shifted = shiftedLine(error, text);
  if (shifted !== null) return problem('front-matter-unreadable', locate(shifted.offset), shifted);
  if (error.code === 'BAD_INDENT' && /flow/i.test(error.message)) {
    const reason = 'a bracket [ or { was opened above and not closed before this line';
    return problem('front-matter-unreadable', at, { reason });
  }
  return problem('front-matter-unreadable', at, {
    reason: REASONS[error.code] ?? error.message.toLowerCase(),
  });
}

/** `title: A` with an indented `company: B` below is one long value to YAML; the second line is the slip. */
function deeperLineBelow({ code, pos }: YAMLError, text: string): number | null {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'MULTILINE_IMPLICIT_KEY') return null;
  const start = text.lastIndexOf('\n', pos[0] - 1) + 1;
  const end = text.indexOf('\n', pos[0]);
  if (end === -1 || text.slice(start, end).split(/:\s/).length > 2) return null;
  const indent = (line: string): number => line.search(/\S|$/);
  const below = text.slice(end + 1, end + 300).split('\n', 1)[0] ?? '';
  const isDeeper = indent(below) > indent(text.slice(start, end));
  return isDeeper && /^\s+[\w -]{1,60}:(?:\s|$)/.test(below) ? end + 1 + indent(below) : null;
}

/** A line further to the left than the facts above it, or an entry that leaves the column of its list. */
function shiftedLine(
  { code, pos }: YAMLError,
  text: string,
): { offset: number; reason: string } | null {
  if (code !== 'UNEXPECTED_TOKEN' && code !== 'BLOCK_AS_IMPLICIT_KEY') return null;
  const offset = text.lastIndexOf('\n', pos[0] - 1) + 1;
  const line = text.slice(offset, offset + 200).split('\n', 1)[0] ?? '';
  const indent = line.search(/\S|$/);
  if (/^\s*- /.test(line) && /^\s*- /m.test(text.slice(0, offset))) {
    const reason = 'the entries of a list must all begin in the same column';
    return { offset: offset + indent, reason };
  }
  const first = text.search(/\S/);
  const firstIndent = first - (text.lastIndexOf('\n', first) + 1);
  if (code !== 'UNEXPECTED_TOKEN' || indent >= firstIndent) return null;
  const reason = 'this line begins further to the left than the facts above it';
  return { offset: offset + indent, reason };
}

/** A missing quote is noticed where the facts end; what helps is the line on which it opened. */
function startOf({ code, pos, message }: YAMLError, text: string): number {
  const quote = code === 'MISSING_CHAR' ? /quote/.test(message) : false;
  if (!quote) return pos[0];
  const sign = /single|'/.test(message) ? "'" : '"';
  const open = new RegExp(`(?:^|[:\\-[,{])[^\\S\\n]{0,20}${sign}`, 'gm');
  let found = pos[0];
  for (const match of text.slice(0, pos[0]).matchAll(open))
    found = match.index + match[0].length - 1;
  return found;
}

/** What the YAML parser's error codes mean to somebody who is no programmer. */
export const REASONS: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'this line is indented differently from the lines around it',
  BLOCK_AS_IMPLICIT_KEY: 'there is a second ": " on this line, or the line above lacks one',
  BLOCK_IN_FLOW: 'a bracket [ or { was opened and not closed before this line',
  MISSING_CHAR: 'a quote, a comma, a bracket or a colon is missing here or on the line above',
  MULTILINE_IMPLICIT_KEY: 'this line has no "name: " in front',
  UNEXPECTED_TOKEN: 'there is a character here that does not belong',
  BAD_SCALAR_START: 'a value that begins with @, % or ` needs quotes around it',
  BAD_DQ_ESCAPE: 'a backslash inside double quotes must be doubled (or use single quotes)',
  BAD_ALIAS: 'a value that begins with * needs quotes around it',
  MULTIPLE_DOCS: 'a second block begins here',
};
