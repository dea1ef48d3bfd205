import { factsFromLines } from '../prose/index.ts';
import type { RawFields, RawPosting } from '../raw-posting.ts';
import type { SourceFile } from '../source-file.ts';
import { outline } from './outline.ts';
import { renderMarkdown } from './render.ts';

/**
 * Reads the Markdown below a file's front matter.
 *
 * @param options.known fields that the front matter gives already; without a title or a company among
 *   them the text's own structure is read for both.
 */
export function parseMarkdown(file: SourceFile, options: { known: RawFields }): RawPosting {
  const { known } = options;
  const html = renderMarkdown(file.text);
  const complete = known.title !== undefined && known.company !== undefined;
  return {
    format: 'markdown',
    fields: complete ? {} : factsFromLines(outline(html), file.path),
    body: { html, baseUrl: null },
    problems: [],
  };
}
