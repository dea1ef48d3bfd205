import { readCountry } from '../../values/country.ts';
import { isPostalAddress } from '../prose/postal-address.ts';
import type { CheerioAPI } from './document.ts';
import { isElement } from './document.ts';
import type { Findings } from './findings.ts';
import { BOARD_SIGN } from './last-resort.ts';
import type { PageTitles } from './page-title.ts';
import { comparable, textOf } from './text.ts';
import { descendants } from './tree.ts';

const MOST_FEET = 8;
const MOST_PARTS = 120;
const LONGEST_FOOT = 3000;
const LONGEST_LINE = 160;
const MOST_PIECES = 6;

/** The towns in the postal addresses at the foot of a page, as "29614 Soltau" or "Barre, VT 05641". */
export function townsOfFoot($: CheerioAPI): ReadonlySet<string> {
  const feet = $('footer, address, [class*="foot" i], [id*="foot" i]')
    .toArray()
    .slice(0, MOST_FEET);
  const lines = feet
    .flatMap((foot) => [foot, ...descendants(foot).slice(0, MOST_PARTS)])
    .filter((element) => !element.children.some((child) => isElement(child) && child.name !== 'br'))
    .map((element) => textOf(element, LONGEST_FOOT))
    .flatMap((text) => text.split(/\s?[·•|]\s?|\n|\s[–—-]\s/u))
    .filter((line) => line.length <= LONGEST_LINE && /\d/u.test(line));
  return new Set(lines.flatMap((line) => townIn(line) ?? []));
}

/** "Wanaka 9305", which only the country behind it shows to be a town. */
const CODE_LAST = /^\p{Lu}[\p{L}’' -]{2,30} \d{4}$/u;

/** The end of an address that names its town. */
function townIn(line: string): string | null {
  const pieces = line.split(/,\s+/u).filter((piece) => piece !== '');
  if (pieces.length > MOST_PIECES) return null;
  const coded = pieces.findIndex(
    (piece, index) =>
      isPostalAddress(piece) || (CODE_LAST.test(piece) && readCountry(pieces[index + 1]) !== null),
  );
  const piece = pieces[coded];
  if (piece === undefined) return null;
  if (/\p{Ll}{2}/u.test(piece)) return piece;
  const whole = `${pieces[coded - 1] ?? ''}, ${piece}`;
  return coded > 0 && isPostalAddress(whole) && /^\p{L}/u.test(whole) ? whole : null;
}

/**
 * Adds the town of the company's own address where a page says nothing else about the place: on the site of a
 * firm with one address the work is done there. Boards, work from afar and firms of several towns are left
 * out, and so are pages that do not show their posting themselves.
 */
export function addTownOfSite(
  $: CheerioAPI,
  towns: ReadonlySet<string>,
  { titles, siteNames, heading }: PageTitles,
  findings: Findings,
): void {
  const [town, ...others] = towns;
  const company = comparable(findings.text('company') ?? '');
  if (town === undefined || others.length > 0 || company === '' || heading === null) return;
  const elsewhere = ['location', 'workplace', 'applicantLocations'] as const;
  if (elsewhere.some((field) => findings.has(field))) return;
  const isOwn = [...titles, ...siteNames].some((name) => comparable(name).includes(company));
  const [body] = $('body').toArray();
  if (!isOwn || body === undefined || BOARD_SIGN.test(textOf(body, 50_000))) return;
  findings.add('location', { value: town, origin: 'page', key: 'address at the foot' });
}
