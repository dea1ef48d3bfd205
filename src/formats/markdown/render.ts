import { markdownToHtml } from 'satteri';

/** A line that opens more blocks than this inside each other was not written by a person. */
const MAXIMUM_MARKERS = 1000;

/** Footnotes would need ids and links within the page, which a description does not have. */
const FEATURES = { gfm: { footnotes: false }, frontmatter: false };

/**
 * Renders GitHub-flavoured Markdown. Raw HTML passes through and is not sanitised here.
 *
 * A line of endless quote marks keeps the parser busy for half a minute, so such lines lose theirs.
 */
export function renderMarkdown(source: string): string {
  return markdownToHtml(withoutEndlessMarkers(source), { features: FEATURES }).html;
}

function withoutEndlessMarkers(source: string): string {
  if (!/(?:^|\n)[>\s]{1000}/.test(source)) return source;
  return source
    .split('\n')
    .map((line) => {
      const text = line.replace(/^[>\s]+/, '');
      return line.length - text.length > MAXIMUM_MARKERS ? text : line;
    })
    .join('\n');
}
