import { parse, TomlError } from 'smol-toml';
import { type Location, type Problem, problem } from '../../problems/problem.ts';
import type { SourceFile } from '../source-file.ts';
import type { ParsedFrontMatter } from './split.ts';

/**
 * Parses TOML front matter (`+++`, as Hugo and Zola write it). The parser knows positions of errors only,
 * so a key's line is found by its name.
 *
 * @param text what stands between the fences
 * @param openingLine line of the file on which the opening fence stands
 */
export function parseToml(text: string, file: SourceFile, openingLine: number): ParsedFrontMatter {
  try {
    const lines = text.split('\n');
    const entries = Object.entries(parse(text)).map(([key, value]) => {
      const index = lines.findIndex((line) => line.includes(key) && namesKey(line, key));
      return {
        key,
        value: withoutDates(value),
        line: index === -1 ? undefined : index + 1 + openingLine,
        column: index === -1 ? undefined : (lines[index]?.search(/\S/) ?? 0) + 1,
      };
    });
    return { entries, problems: [] };
  } catch (error) {
    if (error instanceof RangeError) return tooDeep(file, openingLine);
    if (!(error instanceof TomlError)) throw error;
    const { line, column, message } = error;
    const at = { file: file.displayPath, line: line + openingLine, column };
    return { entries: [], problems: [describe(message, text.split('\n')[line - 1] ?? '', at)] };
  }
}

/** The parser descends into nested values by calling itself. */
function tooDeep(file: SourceFile, line: number): ParsedFrontMatter {
  const at = { file: file.displayPath, line, column: 1 };
  const reason = 'its values are nested too deep';
  return { entries: [], problems: [problem('front-matter-unreadable', at, { reason })] };
}

/** `key = …`, `"key" = …`, `[key]`, `[[key]]`, `key.part = …`. */
function namesKey(line: string, key: string): boolean {
  const start = line.trimStart().replace(/^[[\s"']{0,8}/, '');
  return start.startsWith(key) && /^[\s"'=.\]]/.test(start.slice(key.length));
}

/** A date as it is written; a moment keeps the day of its own offset. */
function withoutDates(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((entry: unknown) => withoutDates(entry));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutDates(part)]));
}

function describe(message: string, line: string, at: Location): Problem {
  const key = /^\s{0,20}["']?([\w .-]{1,60}?)["']?\s{0,20}=/.exec(line)?.[1] ?? '';
  if (/redefine|already defined|duplicate/i.test(message) && key !== '')
    return problem('front-matter-duplicate-key', at, { key });
  const detail = (message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '');
  const reason = /^\s*[\w-]+\s*:/.test(line)
    ? 'between +++ lines a fact is written as name = "value", not as name: value'
    : detail;
  return problem('front-matter-unreadable', at, { reason });
}
