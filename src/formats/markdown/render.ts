import { markdownToHtml } from 'satteri';

/** A line that opens more blocks than this inside each other was not written by a person. */
const MAXIMUM_MARKERS = 100;

/** Marks of quotes and list items, at the start of a line. */
const MARKER = /[^\S\n]{0,1000}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

/** Words longer than this are no words; addresses with tracking codes stay below. */
const MAXIMUM_WORD = 4000;

/** Columns of a table; the parser fills every short row up with empty cells. */
const MAXIMUM_COLUMNS = 100;

/** Footnotes would need ids and links within the page, which a description does not have. */
const GFM = { footnotes: false };

/**
 * Renders GitHub-flavoured Markdown. Raw HTML passes through and is not sanitised here.
 *
 * Some things that no person writes keep the parser busy for half a minute. A line of endless marks
 * of quotes or lists loses them; an endless word, in which the parser looks for an e-mail address again from every
 * underscore, or a table of endless columns makes the text plain CommonMark.
 */
export function renderMarkdown(source: string): string {
  const gfm = hasEndlessWord(source) || hasEndlessRow(source) ? false : GFM;
  const features = { gfm, frontmatter: false };
  return markdownToHtml(withoutEndlessMarkers(source), { features }).html;
}

function hasEndlessWord(source: string): boolean {
  if (longestLine(source) <= MAXIMUM_WORD) return false;
  return source.split(/[^\w.+-]+/).some((word) => word.length > MAXIMUM_WORD);
}

function longestLine(source: string): number {
  let longest = 0;
  let start = 0;
  for (let end = source.indexOf('\n'); end !== -1; end = source.indexOf('\n', start)) {
    longest = Math.max(longest, end - start);
    start = end + 1;
  }
  return Math.max(longest, source.length - start);
}

function hasEndlessRow(source: string): boolean {
  if (!source.includes('|')) return false;
  return source
    .split('\n')
    .some((line) => line.length > MAXIMUM_COLUMNS && line.split('|').length > MAXIMUM_COLUMNS);
}

function withoutEndlessMarkers(source: string): string {
  if (longestLine(source) <= MAXIMUM_MARKERS) return source;
  return source
    .split('\n')
    .map((line) => {
      if (line.length <= MAXIMUM_MARKERS) return line;
      let markers = 0;
      MARKER.lastIndex = 0;
      let end = 0;
      while (MARKER.test(line)) {
        markers += 1;
        end = MARKER.lastIndex;
      }
      return markers > MAXIMUM_MARKERS ? line.slice(end).trimStart() : line;
    })
    .join('\n');
}
