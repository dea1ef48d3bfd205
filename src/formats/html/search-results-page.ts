import { outline } from '../html-outline.ts';
import { isSearchResults } from '../prose/search-results.ts';
import { cleanTitle, isRoleName } from '../prose/role-name.ts';
import type { CheerioAPI, Element } from './document.ts';
import { isElement } from './document.ts';
import { sectionsIn } from './job-signs.ts';
import { textOf } from './text.ts';
import { descendantsNamed } from './tree.ts';

const FEWEST = 3;
const MOST_HEADINGS = 60;

/**
 * Why a page is no posting that lists what a search found: heading after heading names a role and leads to
 * its page, and card after card says no more than its facts. Null when it may be a posting.
 *
 * @param html the page's main text with its title
 */
export function searchResultsReason($: CheerioAPI, html: string): string | null {
  const found = $('h2, h3, h4').toArray().slice(0, MOST_HEADINGS).filter(leadsToRole).length;
  if (found < FEWEST || sectionsIn(html) > 0) return null;
  const lines = outline(html).map(({ text }) => text);
  return isSearchResults(lines) ? `it lists ${String(found)} jobs instead of one` : null;
}

function leadsToRole(heading: Element): boolean {
  const around = heading.parent;
  const isLinked = around !== null && isElement(around) && around.name === 'a';
  if (!isLinked && descendantsNamed(heading, 'a').length !== 1) return false;
  return isRoleName(cleanTitle(textOf(heading, 200)));
}
