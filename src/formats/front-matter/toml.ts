import { parse, TomlError } from 'smol-toml';
import { problem } from '../../problems/problem.ts';
import type { SourceFile } from '../source-file.ts';
import type { ParsedFrontMatter } from './split.ts';

/**
 * Parses TOML front matter (`+++`, as Hugo writes it). The parser knows positions of errors only, so
 * a key's line is found by its name.
 *
 * @param text what stands after the opening fence, beginning with that line's end
 */
export function parseToml(text: string, file: SourceFile): ParsedFrontMatter {
  try {
    const lines = text.split('\n');
    const table = parse(text);
    const entries = Object.entries(table).map(([key, value]) => {
      const index = lines.findIndex((line) =>
        line
          .trimStart()
          .replace(/^[["']+/, '')
          .startsWith(key),
      );
      return {
        key,
        value: value instanceof Date ? value.toISOString().slice(0, 10) : value,
        line: index === -1 ? undefined : index + 1,
        column: index === -1 ? undefined : 1,
      };
    });
    return { entries, problems: [] };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const at = { file: file.displayPath, line: error.line, column: error.column };
    const reason = error.message.split('\n')[0] ?? 'invalid TOML';
    return { entries: [], problems: [problem('front-matter-unreadable', at, { reason })] };
  }
}
