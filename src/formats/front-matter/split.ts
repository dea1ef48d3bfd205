import matter from 'gray-matter';
import { type Problem, problem } from '../../problems/problem.ts';
import type { SourceFile } from '../source-file.ts';
import { findFence } from './fence.ts';
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
  const at = { file: file.displayPath, line: 1, column: 1 };
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
  if (fence.kind === 'unclosed') return refused(problem('front-matter-unclosed', at, {}));
  if (fence.kind === 'unreasonable') {
    return refused(problem('front-matter-unreadable', at, { reason: fence.reason }));
  }

  let parsed: ParsedFrontMatter = { entries: [], problems: [] };
  const capture =
    (parse: (text: string, file: SourceFile) => ParsedFrontMatter) =>
    (text: string): object => {
      parsed = parse(text, file);
      return {};
    };
  const refuse = (): never => {
    throw new Error('Front matter is never executed.');
  };
  const { content } = matter(file.text, {
    delimiters: fence.delimiter,
    language: fence.delimiter === '+++' ? 'toml' : 'yaml',
    engines: {
      yaml: capture(parseYaml),
      json: capture(parseYaml),
      toml: capture(parseToml),
      js: refuse,
      javascript: refuse,
      coffee: refuse,
    },
  });
  return {
    entries: parsed.entries,
    content,
    contentLine: fence.contentLine,
    problems: parsed.problems,
  };
}
