import { countryOfCity } from '../../values/city.ts';
import { cleanSpaces } from '../../values/folded-text.ts';
import { isItalianTown } from '../../values/italian-town.ts';
import { bindJointNames, isJointName } from '../../values/joint-place.ts';
import { isHiringCondition, readPlacePart } from '../../values/place-part.ts';
import { countryOfRegionName, isRegionCode } from '../../values/region.ts';
import { isPostalAddress } from './postal-address.ts';
import { remembered } from './remembered.ts';
import { hasRoleWord } from './role-words.ts';

const LONGEST = 160;
/** "Co. Cork", "County Clare" */
const IRISH_COUNTY =
  /^(?:Co\.?|County) (?:Antrim|Armagh|Carlow|Cavan|Clare|Cork|Derry|Donegal|Down|Dublin|Durham|Fermanagh|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Longford|Louth|Mayo|Meath|Monaghan|Offaly|Roscommon|Sligo|Tipperary|Tyrone|Waterford|Westmeath|Wexford|Wicklow)$/u;
/** Codes of countries that names of companies and roles end with much more often: "Harp Dental AI". */
const OTHER_ABBREVIATION = /^(?:AI|IO|TV|IT|HR|CV|QA|PR|AG|SA|SE|AS|PM|AR|VR|CO)$/u;
/** Words that stand beside places and name none themselves. */
const BESIDE =
  /(?<!\p{L})(?:downtown|greater|central|metro|metropolitan|area|areas|city cent(?:er|re)|centre|center|near|nearby|just|outside|based|offices?|hq|headquarters|headquartered|preferred|mostly|only|any|east|west|north|south|coast|local|ok|okay|possible|possibly|also|where|location|close|within|south-?east|south-?west|north-?east|north-?west|the|of|in|at|bay|several|multiple|locations?|yes|no)(?!\p{L})/giu;
/** Small words within the names of towns. */
const PARTICLE =
  /^(?:am|an|der|den|im|ob|bei|de|del|la|las|le|les|los|do|da|dos|di|upon|sur|sous|en|aan|zee|nad|san|of|on|the|and|y|&|near|-)$/u;
const CITY_AND_REGION =
  /(?<!\p{L})\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{1,24}){0,2}, ?\p{Lu}[\p{L}.]{1,24}(?: \p{Lu}\p{L}{1,20})?(?!\p{L})/gu;

/** "Saint-Avre (73)": a French town with the number of its department. */
const FRENCH_TOWN = /^\p{Lu}[\p{L}’' -]{1,40} \((?:0[1-9]|[1-8]\d|9[0-5]|2[AB])\)$/u;

/** "29 - QUIMPERLÉ", "73 - Saint-Avre": the number of the department, then the town. */
const FRENCH_TOWN_BEHIND = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6]) - \p{Lu}[\p{L}’' -]{1,40}$/u;

/** "Saint-Avre - 73", "Lyon 03 - 69": the town, a district of it, the number of the department. */
const FRENCH_TOWN_BEFORE =
  /^\p{Lu}\p{Ll}[\p{L}’' -]{1,40}?(?: (?:0[1-9]|1\d|20))? - (?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])$/u;

/** Whether a line is a French town as the boards of the country write it. */
export function isFrenchTown(text: string): boolean {
  return (
    FRENCH_TOWN.test(text) ||
    FRENCH_TOWN_BEHIND.test(text) ||
    (FRENCH_TOWN_BEFORE.test(text) && !hasRoleWord(text))
  );
}

/** "Fargo, ND 58102" */
const ZIP_CODE = /^(\p{Lu}[^,\d]{1,40}, [A-Z]{2}) \d{5}(?:-\d{4})?$/u;

/**
 * Whether a piece of a header is a place, or several: "Berlin", "Foster City, CA (next to San Mateo)",
 * "SF, NYC, London". An unknown town counts only with its state or country beside it.
 */
export const isPlaceName: (written: string) => boolean = remembered(readsAsPlace);

function readsAsPlace(written: string): boolean {
  const text = written.length > LONGEST ? written : written.replace(ZIP_CODE, '$1');
  if (isFrenchTown(text) || isPostalAddress(written)) return true;
  if (isItalianTown(text) && !hasRoleWord(text)) return true;
  if (
    text.length < 2 ||
    text.length > LONGEST ||
    /https?:|www\.|@|\d{3}|\d(?:[.,]|\s?[-–]\s?)\d/u.test(text)
  )
    return false;
  const plain = text.replace(/\([^()]{0,80}\)|\[[^[\]]{0,80}\]/gu, ' ').replace(/\.\s*$/u, '');
  if (/(?<!\b(?:St|Co))\.\s+\p{Lu}/u.test(plain)) return false;
  // "Ostwind Solartechnik AG" is no town in Aargau.
  const company = /^([^,]{2,80}) (?:AG|SE|KG|AS|AB|NV|SA)$/u.exec(plain.trim());
  if (company && countryOfCity(company[1] ?? '') === null) return false;
  const pieces = bindJointNames(plain)
    .split(/[,;/&|+]|\s(?:and|or|und|oder|et|ou|y|o|en)\s|\s[-–—]\s/iu)
    .map((piece) => piece.trim());
  const kinds = pieces
    .filter((piece) => piece !== '')
    .map((piece, index) => (index > 0 && isUntidyCode(piece) ? 'region' : kindOf(piece)));
  return (
    kinds.some((kind) => kind === 'place' || kind === 'region') &&
    kinds.every(
      (kind, index) => kind !== 'other' && (kind !== 'town' || liesIn(kinds.slice(index + 1))),
    )
  );
}

/** A town's region follows, or the larger town that it is a suburb of, and that one's. */
function liesIn([next, other]: readonly string[]): boolean {
  return next === 'region' || (next === 'place' && other === 'region');
}

/** "Santa Monica, Ca." */
function isUntidyCode(piece: string): boolean {
  return /^\p{Lu}\p{Ll}\.?$/u.test(piece) && isRegionCode(piece.slice(0, 2).toUpperCase());
}

/** Whether a town stands with its state or country in the text; the first such pair, or null. */
export function findCityWithRegion(text: string): string | null {
  for (const match of text.slice(0, 600).matchAll(CITY_AND_REGION)) {
    if (isPlaceName(match[0])) return match[0];
  }
  return null;
}

/** `region` can stand behind an unknown town; `empty` is a word beside places, such as "Remote". */
function kindOf(bound: string): 'place' | 'region' | 'town' | 'empty' | 'other' {
  const piece = cleanSpaces(bound);
  if (isJointName(piece)) return 'place';
  if (isHiringCondition(piece)) return 'empty';
  if (IRISH_COUNTY.test(piece)) return 'region';
  const part = readPlacePart(piece);
  if (part.kind !== 'unknown') {
    // Poles write their voivodeships with a small letter: "Gniezno, wielkopolskie".
    if (/^\p{Ll}+$/u.test(piece)) return countryOfRegionName(piece) === 'PL' ? 'region' : 'other';
    return part.kind === 'city' ? 'place' : 'region';
  }
  if (part.text === '') return part.worldwide || part.workplace !== null ? 'empty' : 'other';
  const rest = part.text.replace(BESIDE, ' ').replace(/\s+/gu, ' ').trim();
  if (rest === '') return 'empty';
  if (rest !== part.text && readPlacePart(rest).kind !== 'unknown') return 'place';
  const words = rest.split(' ');
  if (words.length > 1 && words.length <= 4 && /^\p{Lu}/u.test(rest) && !/\bOK$/u.test(rest)) {
    // "Kyoto Japan", "Cambridge MA"
    const last = words.at(-1) ?? '';
    const kind = readPlacePart(last).kind;
    if (OTHER_ABBREVIATION.test(last) && countryOfCity(words.slice(0, -1).join(' ')) === null)
      return 'other';
    if (kind === 'country' || (/^\p{Lu}{2,3}$/u.test(last) && isRegionCode(last))) return 'place';
  }
  const named = words.every((word) => /^\p{Lu}/u.test(word) || PARTICLE.test(word));
  return words.length <= 3 && named && /^\p{Lu}/u.test(rest) ? 'town' : 'other';
}
