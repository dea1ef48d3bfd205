import { cleanSpaces, foldText } from './folded-text.ts';
import { countryCode } from './country.ts';
import { countryGroup } from './country-group.ts';
import { countryOfCity } from './city.ts';
import { countryOfCode, countryOfRegionName, isRegionCode, isStateOrCountry } from './region.ts';
import { type Workplace, readWorkplace } from './workplace.ts';

/** What one piece of a location, free of workplace words, is. */
export type PartKind = 'country' | 'code' | 'group' | 'region' | 'city' | 'unknown';

export interface PlacePart {
  /** Without workplace words; empty when nothing else was there. */
  readonly text: string;
  readonly kind: PartKind;
  /** The country, or the group's members; empty when unknown. */
  readonly countries: readonly string[];
  readonly workplace: Workplace | null;
  readonly worldwide: boolean;
}

const WORK_WORDS =
  /(?:^|(?<=[^\p{L}\p{N}]))(?:(?:100 ?%|fully|full|completely|permanent(?:ly)?|mostly|partly|partially|partial|no|not|non|entirely)[ -]){0,2}(?:remote(?:ly)?|hybrid|on[ -]?site|in[ -]office|in[ -]person|telecommut(?:e|ing)|telework|distributed|virtual|wfh|work from home|home[ -]based|home ?office|hybride?|remoto|t[ée]l[ée]travail|vor ort|teletrabajo|op locatie|op kantoor|sur (?:site|place)|in presenza|presencial|h[ií]brid[oa]|ibrid[oa]|på (?:plats|stedet|distans)|paikan päällä|(?:stacjonarn|hybrydow|zdaln)\p{L}{1,4})(?:[ -](?:ok(?:ay)?|only|possible|first|friendly|jobs?|positions?|roles?|work(?:ing|place)?|locations?|eligible|welcome|considered|available|optional|option|allowed|accepted|anywhere|company|team|opportunity|working|from)(?![\p{L}\p{N}])){0,3}(?![\p{L}\p{N}])/giu;
const LEADING =
  /^(?:(?:and|or|in|within|from|at|around|near|(?:must |should )?(?:be )?(?:based|located|live|living|reside|residing) (?:in|within)|must be in|anywhere (?:in|within)|all of|the|our|offices? in|preferably|ideally|either|also|candidates? (?:in|from)|locations?|for|to|across|throughout|hq|oder|und)(?: |:|$)|anywhere (?=\p{Lu})|[-–—:,.+&/]+ ?){1,5}/iu;
const TRAILING =
  /(?: ?(?:[-–—:,+&/]+|\b(?:only|based|residents?|citizens?|preferred|candidates?|applicants?|offices?|headquarters|hq|area preferred|or|and|in))){1,4}\.?$/iu;
const DAYS_IN_OFFICE =
  /^(?:up to )?(?:\d|one|two|three|four)(?: ?(?:-|–|to|x|or) ?\d)?[ +-]{0,2}(?:days?|tage?|x)(?: ?(?:a|per|\/|each|pro) ?(?:week|month|woche|monat))?(?: (?:in|at|im|on|from))?(?: (?:the|our|an|a))?(?: ?(?:office|site|büro))?(?: (?:in|at))?(?: |$)/i;
const WORLDWIDE =
  /^(?:anywhere|world-?wide|weltweit|globally?|global|earth|everywhere|(?:from )?anywhere (?:in|on|around|across) (?:the )?(?:world|globe|earth|planet)|around the world|the world|all countries|any country|any location|any|no restrictions?|from anywhere|mondial|mundial|ww)$/;
const PLACEHOLDER =
  /^(?:n\/?a|none|null|unknown|tbd|tba|to be (?:determined|announced)|not specified|unspecified|various|various locations|multiple|multiple (?:countries|locations|cities|offices)|several locations|flexible|negotiable|other|-+|\?+|no|yes|true|false|all|(?:your )?home|your domicile|from your domicile|from home)$/;
/** Conditions that headers put among the places: "LOCAL", "RELOCATE OK", "H-1B is OK". */
const CONDITION =
  /^(?:(?:full|part)[ -]?time(?: only)?|contract|permanent|freelance|local|locals? (?:only|preferred)|h-?1-?b?|(?:no )?(?:relocat\w{1,6}|visas?|h-?1-?b?|sponsorship|interns?(?:hips?)?) .{1,60}|(?:no )?(?:relocation|visas?|sponsorship|visa sponsorship|interns?))$/;
/** Boards' scrapers put the department where the place belongs. */
const DEPARTMENT =
  /^(?:engineering|product|design|marketing|sales|operations|finance|legal|people|human resources|customer (?:support|success)|support|(?:platform|software|product|business) development)$/;
const TIME_ZONE =
  /\b(?:time ?-?zones?|utc|gmt|c?est|cet|pst|edt|pdt|cst|est|working hours|business hours|hours overlap|overlap|zeitzone)\b|[+±-]\d{1,2} ?h(?:ours|rs?)?\b/;
const TEMPORARY = /\b(?:during|until|for now|temporar|covid|pandemic|currently|initially)/i;

/** Reads one piece of a location: its workplace words, and what the rest names. */
export function readPlacePart(piece: string): PlacePart {
  const nothing = { text: '', kind: 'unknown', countries: [], worldwide: false } as const;
  const clean = cleanSpaces(piece);
  if (/\b(?:remote|home)/i.test(clean) && TEMPORARY.test(clean)) {
    return { ...nothing, workplace: null };
  }
  const words = clean.match(WORK_WORDS);
  const workplace = words === null ? null : readOffer(clean, words);
  const rest = trimPlace(clean.replace(WORK_WORDS, ' '));
  const folded = foldText(rest);
  const anywhere = words !== null && words.some((word) => /anywhere/i.test(word)) && rest === '';
  if (WORLDWIDE.test(folded) || WORLDWIDE.test(foldText(clean)) || anywhere) {
    return { ...nothing, workplace: workplace ?? 'remote', worldwide: true };
  }
  const noise = words !== null && !/[\p{Lu}\p{Lo}]/u.test(rest);
  if (
    noise ||
    rest === '' ||
    DEPARTMENT.test(folded) ||
    CONDITION.test(folded) ||
    PLACEHOLDER.test(folded) ||
    TIME_ZONE.test(folded)
  ) {
    return { ...nothing, workplace };
  }
  return { text: rest, ...classify(rest), workplace, worldwide: false };
}

/** Whether a piece says on which terms people are hired, where others name a place: "H1B OK". */
export function isHiringCondition(piece: string): boolean {
  return CONDITION.test(foldText(piece));
}

/** Days of a week say hybrid; else the workplace words alone count, free of the place's name. */
function readOffer(clean: string, words: readonly string[]): Workplace | null {
  if (/\d/.test(clean) && readWorkplace(clean) === 'hybrid') return 'hybrid';
  return readWorkplace(words.join(/ or /i.test(clean) ? ' or ' : ' '));
}

function trimPlace(text: string): string {
  let rest = cleanSpaces(text);
  if (/^[A-Z]{2,3}$/.test(rest) || countryOfCity(rest) !== null) return rest;
  rest = rest.replace(DAYS_IN_OFFICE, '');
  rest = cleanSpaces(rest).replace(LEADING, '').trim().replace(TRAILING, '').trim();
  if (rest.endsWith('.') && rest.indexOf('.') === rest.length - 1) rest = rest.slice(0, -1);
  return /^[\s\p{P}\p{S}]*$/u.test(rest) ? '' : rest;
}

/** "Dubbo & Central NSW": one region of an Australian state. */
export const STATE_REGION = / & [\p{L} ]{2,30} (?:NSW|VIC|QLD|WA|SA|TAS|NT|ACT)$/u;

function classify(text: string): Pick<PlacePart, 'kind' | 'countries'> {
  if (STATE_REGION.test(text)) return { kind: 'region', countries: ['AU'] };
  const group = countryGroup(text);
  if (group !== null) return { kind: 'group', countries: group };
  if (isRegionCode(text)) return { kind: 'code', countries: [] };
  if (isStateOrCountry(text)) return { kind: 'region', countries: [] };
  const city = countryOfCity(text);
  if (city !== null && countryCode(text) === null) return { kind: 'city', countries: [city] };
  const country = countryCode(text);
  if (country !== null) return { kind: 'country', countries: [country] };
  const region = countryOfRegionName(text);
  if (region !== null) return { kind: 'region', countries: [region] };
  return classifyRunOn(text.replace(/(?:^|\s)\S{0,8}\d\S{0,8}(?=\s|$)/g, ' ').trim());
}

/** Abbreviations that stand behind a town and mean nothing else. */
const NATION = /^(?:UK|U\.K\.?|USA|U\.S\.A\.?)$/;

/** "Austin TX", "Berlin Germany", "10115 Berlin" without its postcode: a town with no comma behind it. */
function classifyRunOn(text: string): Pick<PlacePart, 'kind' | 'countries'> {
  const city = countryOfCity(text);
  if (city !== null) return { kind: 'city', countries: [city] };
  const cut = text.lastIndexOf(' ');
  const [town, last] = [text.slice(0, Math.max(cut, 0)), text.slice(cut + 1)];
  const country = isRegionCode(last) ? countryOfCode(last, town) : countryCode(last);
  const certain = isRegionCode(last) || NATION.test(last) || countryOfCity(town) === country;
  return town !== '' && country !== null && certain
    ? { kind: 'city', countries: [country] }
    : { kind: 'unknown', countries: [] };
}
