import matter from 'gray-matter';
import { type Problem, problem } from '../../problems/problem.ts';
import type { SourceFile } from '../source-file.ts';
import { findFence } from './fence.ts';
import { meaningsOf } from './spellings.ts';
import { parseToml } from './toml.ts';
import { parseYaml } from './yaml.ts';

/** One key of the front matter with its value and where both stand in the file (from 1). */
export interface FrontMatterEntry {
  readonly key: string;
  readonly value: unknown;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** A file split into the facts on top and the rest. */
export interface SplitFile {
  /** Null when the file has no front matter. */
  readonly entries: readonly FrontMatterEntry[] | null;
  readonly content: string;
  /** Line of the file on which `content` begins, counted from 1. */
  readonly contentLine: number;
  readonly problems: readonly Problem[];
}

/** What the parser of one front-matter language answers. */
export interface ParsedFrontMatter {
  readonly entries: readonly FrontMatterEntry[];
  readonly problems: readonly Problem[];
}

/**
 * Parses what stands between the fences.
 *
 * @param openingLine line of the file on which the opening fence stands, counted from 1
 */
export type FrontMatterParser = (
  facts: string,
  file: SourceFile,
  openingLine: number,
) => ParsedFrontMatter;

const EXECUTABLE = new Set([
  'js',
  'javascript',
  'ts',
  'typescript',
  'coffee',
  'coffeescript',
  'cson',
]);

/**
 * Splits front matter from content with gray-matter, whose engines are all replaced: YAML and JSON by
 * a YAML 1.2 parser that knows positions, TOML by a TOML parser, and the executable ones by a refusal.
 */
export function splitFrontMatter(file: SourceFile): SplitFile {
  const fence = findFence(file.text);
  if (fence.kind === 'absent') {
    return { entries: null, content: file.text, contentLine: 1, problems: [] };
  }
  const at = { file: file.displayPath, line: Math.max(1, fence.openingLine), column: 1 };
  const refused = (refusal: Problem): SplitFile => ({
    entries: [],
    content: '',
    contentLine: 1,
    problems: [refusal],
  });
  const language = fence.language.toLowerCase();
  if (EXECUTABLE.has(language)) {
    return refused(problem('front-matter-executable', at, { language: fence.language }));
  }
  if (!['', 'yaml', 'yml', 'json', 'toml'].includes(language)) {
    return refused(problem('front-matter-language', at, { language: fence.language }));
  }
  if (fence.kind === 'unclosed') {
    return refused(problem('front-matter-unclosed', at, { fence: fence.delimiter }));
  }
  if (fence.kind === 'unreasonable') {
    return refused(problem('front-matter-unreadable', at, { reason: fence.reason }));
  }
  const isToml = language === 'toml' || fence.delimiter === '+++';
  const parsed = parseFacts(fence.facts, isToml ? 'toml' : 'yaml', file, fence.openingLine);
  const second = secondBlock(fence.content, fence.contentLine, file);
  if (second !== null) return { ...refused(second), entries: parsed.entries };
  return {
    entries: parsed.entries,
    content: fence.content,
    contentLine: fence.contentLine,
    problems: parsed.problems,
  };
}

/** A second block of facts right below the first, which would otherwise show as text. */
function secondBlock(content: string, contentLine: number, file: SourceFile): Problem | null {
  if (!content.startsWith('---')) return null;
  const fence = findFence(content);
  if (fence.kind !== 'closed' || fence.language !== '') return null;
  const { entries } = parseYaml(fence.facts, file, 0);
  if (!entries.some(({ key }) => meaningsOf(key).length > 0)) return null;
  const reason = 'a second block of facts begins here; move its lines into the first one';
  const at = { file: file.displayPath, line: contentLine, column: 1 };
  return problem('front-matter-unreadable', at, { reason });
}

/**
 * Hands the facts to gray-matter between fences of one shape, so that what it finds is what the scan
 * found; its executable engines are disarmed all the same.
 */
function parseFacts(
  facts: string,
  language: 'yaml' | 'toml',
  file: SourceFile,
  openingLine: number,
): ParsedFrontMatter {
  let parsed: ParsedFrontMatter = { entries: [], problems: [] };
  const capture = (parse: FrontMatterParser) => (): object => {
    parsed = parse(facts, file, openingLine);
    return {};
  };
  const refuse = (): never => {
    throw new Error('Front matter is never executed.');
  };
  matter(`---\n${facts}---\n`, {
    language,
    engines: {
      yaml: capture(parseYaml),
      json: refuse,
      toml: capture(parseToml),
      js: refuse,
      javascript: refuse,
      coffee: refuse,
    },
  });
  return parsed;
}
