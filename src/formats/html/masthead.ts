import type { CheerioAPI, Element } from './document.ts';
import { isElement } from './document.ts';
import { comparable, textOf } from './text.ts';
import { segmentsOf } from './title-parts.ts';

const MOST_HEADINGS = 12;
const MOST_PICTURES = 12;
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

/**
 * The names that a page's title and the picture that leads home share, where the title goes on behind
 * them: "Gardener - Acme Gardens - Perth". What ends a title may be the board's.
 */
export function namesOfHomeLinks($: CheerioAPI, titles: readonly string[]): string[] {
  const pictured = new Set(
    $('a[href] img[alt]')
      .toArray()
      .slice(0, MOST_PICTURES)
      .filter(
        (image) => image.parent !== null && isElement(image.parent) && leadsHome(image.parent),
      )
      .map((image) => comparable(image.attribs['alt'] ?? '')),
  );
  return titles
    .flatMap((title) => segmentsOf(title).slice(1, -1))
    .filter((segment) => segment.length <= LONGEST && pictured.has(comparable(segment)));
}

/** "/", "https://acme.example", "https://acme.example/de/". */
function leadsHome(link: Element): boolean {
  return /^(?:https?:\/\/[^/?#]{1,200})?(?:\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?)?$/i.test(
    link.attribs['href']?.trim() ?? '',
  );
}
