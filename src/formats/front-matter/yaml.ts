import {
  type Document,
  isMap,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
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
 * @param text what stands after the opening fence, beginning with that line's end
 */
export function parseYaml(text: string, file: SourceFile): ParsedFrontMatter {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
  const locate = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: file.displayPath, line, column: col };
  };

  if (document.errors.length > 0) {
    return { entries: [], problems: document.errors.map((error) => describe(error, text, locate)) };
  }
  if (document.contents === null) return { entries: [], problems: [] };
  if (!isMap(document.contents)) {
    const found = isScalar(document.contents) ? 'plain text' : 'a list';
    return { entries: [], problems: [problem('front-matter-not-a-mapping', locate(1), { found })] };
  }
  return readPairs(document, document.contents.items, locate);
}

type Locate = (offset: number) => { file: string; line: number; column: number };

function readPairs(document: Document, pairs: readonly Pair[], locate: Locate): ParsedFrontMatter {
  const entries: FrontMatterEntry[] = [];
  const problems: Problem[] = [];
  for (const pair of pairs) {
    const { key, value } = pair;
    if (!isScalar(key)) continue;
    const { line, column } = locate(key.range?.[0] ?? 0);
    try {
      entries.push({ key: String(key.value), value: plainValue(document, value), line, column });
    } catch (error) {
      const reason = error instanceof Error ? error.message.toLowerCase() : String(error);
      problems.push(problem('front-matter-unreadable', locate(key.range?.[0] ?? 0), { reason }));
    }
  }
  return { entries, problems };
}

function plainValue(document: Document, node: unknown): unknown {
  if (node === null || typeof node !== 'object') return node;
  const { toJS } = node as { toJS?: (document: Document, options: object) => unknown };
  return toJS?.call(node, document, { maxAliasCount: MAXIMUM_ALIASES });
}

function describe(error: YAMLError, text: string, locate: Locate): Problem {
  const at = locate(error.pos[0]);
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]{0,80}/.exec(text.slice(error.pos[0]))?.[0].trim() ?? '';
    return problem('front-matter-duplicate-key', at, { key });
  }
  if (error.code === 'TAB_AS_INDENT') return problem('front-matter-tab', at, {});
  return problem('front-matter-unreadable', at, {
    reason: REASONS[error.code] ?? error.message.toLowerCase(),
  });
}

/** What the YAML parser's error codes mean to somebody who is no programmer. */
const REASONS: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'this line is indented differently from the lines around it',
  BLOCK_AS_IMPLICIT_KEY: 'there is a second ": " on this line, or the line above lacks one',
  BLOCK_IN_FLOW: 'a bracket [ or { was opened and not closed before this line',
  MISSING_CHAR: 'a quote, a bracket or a colon is missing here',
  MULTILINE_IMPLICIT_KEY: 'this line has no "name: " in front',
  UNEXPECTED_TOKEN: 'there is a character here that does not belong',
  BAD_SCALAR_START: 'a value that begins with @ or ` needs quotes around it',
  BAD_DQ_ESCAPE: 'a backslash inside double quotes must be doubled (or use single quotes)',
  BAD_ALIAS: 'a value that begins with * needs quotes around it',
  MULTIPLE_DOCS: 'a second block begins here',
};
