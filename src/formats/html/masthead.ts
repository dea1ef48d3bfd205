import type { CheerioAPI } from './document.ts';
import { comparable, textOf } from './text.ts';
import { segmentsOf } from './title-parts.ts';

const MOST_HEADINGS = 12;
const LONGEST = 80;

/**
 * The names that a page's title and a heading of its head share: whose site it is, as old and small sites
 * say it in a line over every page.
 *
 * @param job the heading of the job, above which a masthead stands
 */
export function mastheads(
  $: CheerioAPI,
  titles: readonly string[],
  job: string | undefined,
): string[] {
  const headings = $('h1, h2, h3, header strong, header b')
    .toArray()
    .slice(0, MOST_HEADINGS)
    .map((element) => textOf(element, LONGEST * 2));
  const end = job === undefined ? -1 : headings.findIndex((text) => text === job);
  const above = new Set(headings.slice(0, Math.max(0, end)).map(comparable));
  return titles
    .flatMap(segmentsOf)
    .filter((segment) => segment.length <= LONGEST && above.has(comparable(segment)));
}
