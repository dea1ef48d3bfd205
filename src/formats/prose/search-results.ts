import { readSalary } from '../../values/salary.ts';
import { cleanTitle, isRoleName } from './role-name.ts';

/** "2 days ago", "vor 3 Tagen", "hace 5 días", "Heute": how old an advertisement of a list is. */
const AGE =
  /^(?:(?:posted|active|online|publi\p{L}*|geplaatst|pubblicat\p{L}|opublikowan\p{L}|publicerad|veröffentlicht|erschienen)?:? ?(?:(?:vor|il y a|hace|há|för|for|siden|pred) (?:\p{L}{2,8} )?(?:\d{1,3}|einem|einer|un|una|um|uma|een) \p{L}{1,10}\.?(?: sedan| siden)?|(?:\d{1,3}\+?|an?|one|een) ?(?:min\p{L}*|h|hours?|hrs?|d|days?|w|weeks?|mo|months?|dagen?|weken|week|giorni|giorno|settiman\p{L}|dni|dzień|tygod\p{L}+|dagar|dager|dage|uur|ore|ora|godz\p{L}*)\.? ?(?:ago|geleden|fa|temu|sedan|siden)?|\d{1,3}日前)|today|yesterday|just posted|heute|gestern|aujourd['’]hui|hier|hoy|ayer|hoje|ontem|vandaag|gisteren|oggi|ieri|idag|igår|dzisiaj|wczoraj|今日|昨日)$/iu;
/** What a list of found openings has at least, and one whose order may be chosen. */
const FEWEST = 4;
const FEWEST_SORTED = 3;
const SORTING =
  /^(?:sort(?:ed)? by|sortieren nach|sortierung|trier par|trié par|ordenar por|ordina per|sorteer op|sorteren op|sortera (?:efter|på)|sortér efter|sorter etter|sortuj|seřadit|järjestä)(?!\p{L})/iu;
/** How far below the role its age stands. */
const CARD = 5;
/** A posting says more in whole sentences than a list does of itself. */
const LONG_LINE = 110;
const MOST_SAID = 450;

/** A card of such a list is no longer, and no shorter. */
const LONGEST_CARD = 12;
const SHORTEST_CARD = 3;

/**
 * Whether a copied page lists what a search found: role after role, each with its age or over the same button,
 * and says nothing of any.
 */
export function isSearchResults(texts: readonly string[]): boolean {
  const fewest = texts.some((text) => text.length <= 60 && SORTING.test(text))
    ? FEWEST_SORTED
    : FEWEST;
  const said = texts
    .filter((text) => text.length > LONG_LINE)
    .reduce((length, text) => length + text.length, 0);
  if (said > MOST_SAID) return false;
  const roles = new Set<number>();
  for (const [index, text] of texts.slice(0, 400).entries()) {
    if (text.length > 40 || !AGE.test(text)) continue;
    const above = texts.slice(Math.max(0, index - CARD), index);
    const role = above.findLastIndex(isRole);
    if (role !== -1) roles.add(Math.max(0, index - CARD) + role);
  }
  return (
    roles.size >= fewest ||
    isOfCards(texts.slice(0, 400)) ||
    hasPayOfEach(texts.slice(0, 400), fewest)
  );
}

/** How far below its role a card says what it pays: behind the employer, the town and the hours. */
const PAY_BELOW = 4;
const LONGEST_PAY = 60;

/** Role after role, and below each who offers it, where, and what it pays. */
function hasPayOfEach(texts: readonly string[], fewest: number): boolean {
  const paid = new Set<number>();
  for (const [index, text] of texts.entries()) {
    if (text.length > LONGEST_PAY || !/\d/u.test(text) || readSalary(text)?.currency == null)
      continue;
    const above = texts.slice(Math.max(0, index - PAY_BELOW), index);
    const role = above.findIndex(isRole);
    if (role !== -1 && above.length - role >= 2) paid.add(index - above.length + role);
  }
  return paid.size >= fewest;
}

/** Role after role, and below each the same short line: "View job". */
function isOfCards(texts: readonly string[]): boolean {
  const ends = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    if (text.length > 30) continue;
    const places = ends.get(text);
    if (places === undefined) ends.set(text, [index]);
    else places.push(index);
  }
  return [...ends.values()].some(
    (places) => places.length >= FEWEST && cardsIn(texts, places) >= FEWEST,
  );
}

/** How many of the stretches that end at these places begin with a role, but for a first one below the page's head. */
function cardsIn(texts: readonly string[], ends: readonly number[]): number {
  return ends.filter((end, turn) => {
    const start = turn === 0 ? Math.max(0, end - LONGEST_CARD) : (ends[turn - 1] ?? 0) + 1;
    if (end - start < SHORTEST_CARD || end - start > LONGEST_CARD) return false;
    const heads = texts.slice(start, turn === 0 ? end : start + 2);
    return heads.some(isRole);
  }).length;
}

/** Whether a line is a role and nothing more. */
function isRole(line: string): boolean {
  return line.length <= 110 && isRoleName(cleanTitle(line));
}
