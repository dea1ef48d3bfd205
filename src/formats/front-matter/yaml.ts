import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
} from 'yaml';
import { type Problem, problem } from '../../problems/problem.ts';
import type { SourceFile } from '../source-file.ts';
import type { FrontMatterEntry, ParsedFrontMatter } from './split.ts';

/** Aliases that one document may expand to; more is an expansion bomb. */
const MAXIMUM_ALIASES = 100;

/**
 * Parses YAML 1.2 (and so JSON) front matter, with the position of every key.
 *
 * @param text what stands between the fences
 * @param openingLine line of the file on which the opening fence stands
 */
export function parseYaml(text: string, file: SourceFile, openingLine: number): ParsedFrontMatter {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    uniqueKeys: true,
    merge: true,
  });
  const locate = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: file.displayPath, line: line + openingLine, column: col };
  };

  if (document.errors.length > 0) {
    return {
      entries: [],
      problems: withoutEchoes(document.errors).map((error) => describe(error, text, locate)),
    };
  }
  if (document.contents === null) return { entries: [], problems: [] };
  if (!isMap(document.contents)) {
    const found = describeContents(document.contents);
    const offset = document.contents.range?.[0] ?? 0;
    return {
      entries: [],
      problems: [problem('front-matter-not-a-mapping', locate(offset), { found })],
    };
  }
  keepWrittenNumbers(document);
  return readPairs(document, document.contents.items, text, locate);
}

type Locate = (offset: number) => { file: string; line: number; column: number };

function readPairs(
  document: Document,
  pairs: readonly Pair[],
  text: string,
  locate: Locate,
): ParsedFrontMatter {
  const entries: FrontMatterEntry[] = [];
  const problems: Problem[] = [];
  for (const { key, value } of pairs) {
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    if (!isScalar(key)) {
      const reason = 'the name of a fact must be plain text; put quotes around braces and brackets';
      problems.push(problem('front-matter-unreadable', locate(offset), { reason }));
      continue;
    }
    const lost = lostBehindHash(key, value, text);
    if (lost !== null) {
      const details = { key: String(key.value), lost };
      problems.push(problem('front-matter-hash', locate(offset), details));
    }
    const { line, column } = locate(offset);
    try {
      const read = plainValue(document, value, text);
      entries.push({ key: String(key.value), value: read, line, column });
    } catch (error) {
      const message = error instanceof Error ? error.message.toLowerCase() : String(error);
      const reason = message.startsWith('unresolved alias') ? REASONS.BAD_ALIAS : undefined;
      const details = { reason: reason ?? message };
      problems.push(problem('front-matter-unreadable', locate(offset), details));
    }
  }
  return { entries, problems };
}

/** A template's `{{ name }}` without quotes is text to its writer and two maps to YAML. */
function plainValue(document: Document, node: unknown, text: string): unknown {
  if (node === null || typeof node !== 'object') return node;
  if (isNode(node) && node.range && text.startsWith('{{', node.range[0])) {
    return text.slice(node.range[0], node.range[1]);
  }
  const { toJS } = node as { toJS?: (document: Document, options: object) => unknown };
  return toJS?.call(node, document, { maxAliasCount: MAXIMUM_ALIASES });
}

/** `tags: #aws,#linux` and `company: A #1`: what follows the sign is a remark to YAML, hardly to its writer. */
function lostBehindHash(key: Scalar, value: unknown, text: string): string | null {
  if (!isScalar(value) || (value.type !== 'PLAIN' && value.type !== undefined)) return null;
  const hasText = value.type === 'PLAIN' && value.source !== '';
  const end = (hasText ? value.range?.[1] : key.range?.[1]) ?? 0;
  const rest = /^[^\n]{0,300}/.exec(text.slice(end, end + 300))?.[0] ?? '';
  return /^:?[^\S\n]{1,80}(#[^\s#!-][^\n]*)/.exec(rest)?.[1]?.trim() ?? null;
}

function describeContents(contents: unknown): string {
  if (!isScalar(contents)) return 'a list';
  return /^[\w -]{1,60}:\S/m.test(String(contents.value))
    ? 'plain text: a colon needs a space behind it'
    : 'plain text';
}

/** One slip makes the parser stumble several times; only the first place helps. */
function withoutEchoes(errors: readonly YAMLError[]): readonly YAMLError[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors.filter((error) => error.code === 'DUPLICATE_KEY' || error === first);
}

/**
 * Job numbers ("0301"), versions ("1.10") and numbers beyond what a machine counts exactly stay as they
 * are written; as numbers they would lose digits.
 */
function keepWrittenNumbers(document: Document): void {
  visit(document, {
    Scalar: (_, node) => {
      const { source, value } = node;
      if (typeof value !== 'number' || source === undefined) return;
      const losesDigits =
        /^[-+]?0\d/.test(source) ||
        /^\d{1,3}\.\d{0,3}0$/.test(source) ||
        (Number.isInteger(value) && !Number.isSafeInteger(value));
      if (losesDigits) node.value = source;
    },
  });
}

function describe(error: YAMLError, text: string, locate: Locate): Problem {
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
const REASONS: Partial<Record<YAMLError['code'], string>> = {
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
