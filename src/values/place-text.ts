import { type PlacePart, readPlacePart, STATE_REGION } from './place-part.ts';
import { countryOfCode, readingsOfCode } from './region.ts';
import { cleanSpaces } from './folded-text.ts';
import { isItalianTown } from './italian-town.ts';
import { bindJointNames } from './joint-place.ts';
import { type Workplace, combineWorkplaces, readWorkplace } from './workplace.ts';

/** A place as its source words it, with its ISO 3166-1 alpha-2 country where that can be known. */
export interface NamedPlace {
  readonly text: string;
  readonly country: string | null;
}

/** What one text about a location says, alternatives merged. */
export interface PlaceReading {
  readonly places: readonly NamedPlace[];
  readonly workplace: Workplace | null;
  readonly applicantLocations: 'worldwide' | readonly string[] | null;
}

/** One place put together from the pieces between commas. */
interface Draft {
  readonly texts: string[];
  countries: readonly string[];
  /** The narrowest thing named: a town is no answer to "which country". */
  scope: 'country' | 'region' | 'town';
  /** Whether a state or country has closed it, so that the next town begins another place. */
  closed: boolean;
}

/** One alternative of several: "Berlin, Germany" and "Remote (US only)" in "Berlin, Germany or Remote (US only)". */
interface Alternative {
  readonly drafts: readonly Draft[];
  readonly workplace: Workplace | null;
  readonly worldwide: boolean;
  /** Remote work is a mere option there: "Singapore (Remote OK)" has an office in Singapore. */
  readonly optional: boolean;
}

const OPTIONAL =
  /\bremote(?:ly)?[ -](?:is |work |working )?(?:ok(?:ay)?|optional|option|possible|also|too|available|considered)\b/i;

/**
 * Reads a location's text: the places in it, the workplace, and for whom remote work is offered.
 *
 * A country beside the word "remote" in one alternative ("Remote, Germany", "US (Remote)") says who may
 * apply and is no place of work; beyond "or", "/", ";" or "|" it is an office.
 */
export function readPlaceText(text: string): PlaceReading {
  if (isItalianTown(text))
    return {
      places: [{ text: text.trim(), country: 'IT' }],
      workplace: null,
      applicantLocations: null,
    };
  if (isRemoteAlone(text)) return { places: [], workplace: 'remote', applicantLocations: null };
  const alternatives = splitAlternatives(
    bindJointNames(unglue(withoutTravel(cleanLines(text.slice(0, 1000))))),
  ).map((alternative) => readAlternative(alternative));
  const workplace = combineWorkplaces(alternatives.map((alternative) => alternative.workplace));
  const remoteDrafts = alternatives.flatMap((alternative) =>
    alternative.workplace === 'remote' && !alternative.optional ? alternative.drafts : [],
  );
  const forWhom = alternatives.every(({ drafts }) =>
    drafts.every(({ scope }) => scope === 'country'),
  )
    ? withStandIns(alternatives, remoteDrafts)
    : remoteDrafts;
  const applicants = forWhom.filter(({ scope }) => scope !== 'town').flatMap((d) => d.countries);
  const worldwide = alternatives.some((alternative) => alternative.worldwide);
  const restricted = new Set(applicants);
  return {
    places: alternatives
      .flatMap(({ drafts }) => drafts)
      .filter((draft) => !(forWhom.includes(draft) && draft.scope === 'country'))
      .map((draft) => toPlace(draft)),
    workplace,
    applicantLocations:
      restricted.size > 0 ? [...restricted].sort() : worldwide ? 'worldwide' : null,
  };
}

/** Words of scripts without spaces, which the pieces of a place are not looked through for. */
function isRemoteAlone(text: string): boolean {
  return (
    /^[リモフル完全ト在宅テワーク勤務レ\s]{2,14}$/u.test(text) && readWorkplace(text) === 'remote'
  );
}

/** "US or EU - Remote": countries alone, one of them marked remote, are all meant for remote work. */
function withStandIns(
  alternatives: readonly Alternative[],
  remoteDrafts: readonly Draft[],
): readonly Draft[] {
  return remoteDrafts.length === 0 ? [] : alternatives.flatMap(({ drafts }) => drafts);
}

function toPlace({ texts, countries }: Draft): NamedPlace {
  return {
    text: texts.join(', '),
    country: countries.length === 1 ? (countries[0] ?? null) : null,
  };
}

function cleanLines(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map((line) => cleanSpaces(line))
    .filter((line) => line !== '')
    .join('; ');
}

/** "Juba, with frequent travel to Bor": where one travels is not where one works. */
const TRAVEL =
  /[\s,(]{1,4}(?:with|including|incl\.?|plus|and|some|frequent|occasional|regular|avec|mit|con|com|met|med)\s(?:[\p{L}-]{2,20}\s){0,3}(?:travels?|travelling|traveling|trips?|missions?|field visits?|déplacements?|viajes|viagens|trasferte|reisen|dienstreisen|reisetätigkeit|reizen|resor|rejser|reiser)(?!\p{L})[^;|/]{0,100}/giu;

function withoutTravel(text: string): string {
  return text.replace(TRAVEL, '');
}

/** "RemoteMunich": two labels of a page whose markup ran them together. */
function unglue(text: string): string {
  return text
    .replace(/\b(Remote|Hybrid|On-?site)(?=\p{Lu}\p{Ll})/gu, '$1, ')
    .replace(/(\p{Ll})(?=(?:Remote|Hybrid|On-?site)\b)/gu, '$1, ');
}

const SEPARATOR =
  /;|\||•|·|\s\/\s|\/(?=\s|remote)|(?<=remote)\/|(?<=\s)\/|(?<=\p{L}{3})\/(?=\p{L}{3})|\s(?:or|oder|ou)\s(?!\d{5}(?!\d))|\s\+\s/giu;

/** Cuts at the separators outside of parentheses. */
function splitAlternatives(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let depth = 0;
  let scanned = 0;
  for (const match of text.matchAll(SEPARATOR)) {
    for (; scanned < match.index; scanned += 1) {
      const character = text.charAt(scanned);
      if (character === '(' || character === '[') depth += 1;
      else if ((character === ')' || character === ']') && depth > 0) depth -= 1;
    }
    if (depth > 0) continue;
    pieces.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  pieces.push(text.slice(start));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** A piece of an alternative, and whether it stood in parentheses. */
interface Piece {
  readonly part: PlacePart;
  readonly aside: boolean;
}

function readAlternative(text: string): Alternative {
  const pieces = text.split(/([([][^()[\]]*[)\]]?)/).flatMap((section) =>
    splitParts(section).map((piece) => ({
      part: readPlacePart(piece),
      aside: /^[([]/.test(section),
    })),
  );
  return {
    drafts: compose(pieces),
    workplace: combineWorkplaces(pieces.map(({ part }) => part.workplace)),
    worldwide: pieces.some(({ part }) => part.worldwide),
    optional: OPTIONAL.test(text),
  };
}

const WITHIN =
  /[,()[\];|]|\s[-–—]+\s?|\s?[–—]\s|(?<=remote)\s?[-–—:]\s?(?!ok|first|friendly|only|possible|work|eligible|optional|considered|welcome)|:\s|\.\s(?=remote|hybrid)|\s\/\s|\s(?:or|oder)\s/i;

const WITHIN_PART = /\s(?:and|&|und|et|y)\s|\/(?=\p{Lu})/u;

/** Pieces between commas, spaced dashes and colons; "and" parts what is no country's name. */
function splitParts(section: string): string[] {
  return section
    .split(WITHIN)
    .flatMap((part) => {
      if (!WITHIN_PART.test(part) || STATE_REGION.test(part.trim())) return [part];
      const { kind, text } = readPlacePart(part);
      const known = kind === 'country' || kind === 'group' || text === '';
      return known ? [part] : part.split(WITHIN_PART);
    })
    .filter((part) => part.trim() !== '' && !ALTITUDE.test(part.trim()));
}

/** "a 1.980 metri", "1 850 m d'altitude": how high a place lies. */
const ALTITUDE =
  /^(?:a |at |auf |à |en )?\d[\d.,’']{0,6}(?: \d{3})? ?(?:m|metri|metros|mètres|metres|meters|meter)(?: (?:s\.? ?l\.? ?m\.?|ü\. ?m\.?|d['’]altitude|di quota|de altitud|above sea level))?$/iu;

function compose(pieces: readonly Piece[]): Draft[] {
  const drafts: Draft[] = [];
  const named = pieces.filter(({ part }) => part.text !== '');
  for (const [index, { part, aside }] of named.entries()) {
    const current = drafts.at(-1);
    if (aside && current !== undefined && isRemark(part, current)) continue;
    const resolved = resolveCode(part, current);
    const beforeCountry = part.kind === 'city' && named[index + 1]?.part.kind === 'country';
    if (current === undefined || !extend(current, resolved, beforeCountry)) {
      drafts.push(begin(resolved));
    }
  }
  return drafts;
}

/** "Cambridge, MA (near Boston)" names one place; "India (Bangalore)" too, its town in the parentheses. */
function isRemark(part: PlacePart, current: Draft): boolean {
  if (part.kind !== 'unknown' && part.kind !== 'city') return false;
  if (current.scope === 'country' && current.countries[0] === part.countries[0]) {
    current.texts.unshift(part.text);
    current.scope = 'town';
  }
  return true;
}

function resolveCode(part: PlacePart, current: Draft | undefined): PlacePart {
  const georgia = part.kind === 'region' && part.countries.length === 0;
  if (part.kind !== 'code' && !georgia) return part;
  const town = current !== undefined && !current.closed ? (current.texts.at(-1) ?? null) : null;
  const afterCountry = current?.closed === true && current.scope === 'country';
  const country = georgia
    ? georgiaOf(town === null ? undefined : current)
    : afterCountry && readsAsCountry(part.text)
      ? part.text
      : countryOfCode(part.text, town);
  return {
    ...part,
    kind: afterCountry || country === part.text ? 'country' : 'region',
    countries: country === null ? [] : [country],
  };
}

/** The American state or the country, as the town before it tells. */
function georgiaOf(current: Draft | undefined): string | null {
  const country = current?.countries[0];
  return country === 'US' || country === 'GE' ? country : null;
}

function readsAsCountry(code: string): boolean {
  return countryOfCode(code, null) === null && code.length === 2;
}

function begin(part: PlacePart): Draft {
  const scope =
    part.kind === 'country' || part.kind === 'group'
      ? 'country'
      : part.kind === 'region'
        ? 'region'
        : 'town';
  return {
    texts: [part.text],
    countries: part.countries,
    scope,
    closed: scope !== 'town',
  };
}

/**
 * Adds a piece to the place before it when it can belong to it; false: it begins another place.
 *
 * @param beforeCountry whether the piece is a known city with its country right behind it, so that an
 *   unknown name before it is a part of that city
 */
function extend(current: Draft, part: PlacePart, beforeCountry: boolean): boolean {
  const wider = part.kind === 'country' || part.kind === 'region';
  const contradicts =
    !(part.kind === 'region' && current.scope === 'town') &&
    !readsAs(current.texts.at(-1), part.countries) &&
    current.countries.length > 0 &&
    part.countries.length > 0 &&
    !part.countries.every((country) => current.countries.includes(country));
  if (contradicts || part.kind === 'group') return false;
  if (!wider) {
    const newTown = part.kind === 'city' && !(beforeCountry && current.countries.length === 0);
    if (current.closed || newTown) return repeats(current, part);
    current.texts.push(part.text);
    if (part.kind === 'city') current.countries = part.countries;
    return true;
  }
  if (current.scope === 'country' && part.kind === 'region') return false;
  if (!repeats(current, part)) current.texts.push(part.text);
  current.countries = part.countries;
  current.closed = true;
  return true;
}

/** "Perth, WA, Australia": the country settles a code that was read as another's. */
function readsAs(code: string | undefined, countries: readonly string[]): boolean {
  const [country] = countries;
  return code !== undefined && country !== undefined && readingsOfCode(code).has(country);
}

function repeats(current: Draft, part: PlacePart): boolean {
  return current.texts.at(-1)?.toLowerCase() === part.text.toLowerCase();
}
