import { cleanSpaces, foldText } from './folded-text.ts';
import { countryCode, readCountry } from './country.ts';
import { countryGroup } from './country-group.ts';
import { countryOfCity } from './city.ts';
import { countryOfRegionName } from './region.ts';
import { isNearlyEveryCountry } from './worldwide.ts';

/** Who may apply: everyone, or those in the listed ISO 3166-1 alpha-2 countries. */
export type ApplicantLocations = 'worldwide' | string[];

const MOST_ITEMS = 500;

const WORLDWIDE =
  /^(?:(?:fully |100 ?% )?remote[ ,:/(-]{0,4})?(?:world-?wide|anywhere(?: (?:in|on|around) the (?:world|globe|planet)| on earth)?|global(?:ly)?|weltweit|all countries|any country|everywhere|international|the world|mundial|monde entier)\)?$/;
const TIME_ZONE = /\b(?:time ?-?zones?|utc|gmt|c?est|cet|pst|working hours|hours|zeitzone)\b/;
const EXCLUDING = /\b(?:except|excluding|not|without|other than|ausser|no|non|outside)\b/;

/**
 * Reads a field that says who may apply: codes or names of countries and regions, as text or list,
 * schema.org Country or AdministrativeArea, "worldwide", "US only", "EU". A list of nearly every
 * country is `worldwide`. A state is read as its country; a time zone is no country.
 *
 * @returns null when nothing certain is said, also when only some of the names are understood:
 *   a list cut short would shut people out.
 */
export function readApplicantLocations(value: unknown): ApplicantLocations | null {
  const items = Array.isArray(value) ? value.slice(0, MOST_ITEMS) : [value];
  const found = new Set<string>();
  let unknown = 0;
  for (const item of items) {
    const read = readItem(item);
    if (read === 'worldwide') return 'worldwide';
    if (read === null) unknown += 1;
    for (const code of read ?? []) found.add(code);
  }
  if (isNearlyEveryCountry([...found])) return 'worldwide';
  return unknown > 0 || found.size === 0 ? null : [...found].sort();
}

function readItem(item: unknown): ApplicantLocations | null {
  // "NO" alone is a country only in capitals.
  const isCode = typeof item === 'string' && /^[A-Z]{2}$/.test(item);
  const code = typeof item !== 'string' || isCode ? readCountry(item) : null;
  if (code !== null) return [code];
  const name =
    typeof item === 'object' && item !== null ? (item as Record<string, unknown>)['name'] : item;
  return typeof name === 'string' ? readText(name) : null;
}

function readText(text: string): ApplicantLocations | null {
  if (text.length > 5000) return null;
  const folded = foldText(text);
  if (WORLDWIDE.test(folded)) return 'worldwide';
  if (folded === '' || TIME_ZONE.test(folded) || EXCLUDING.test(folded)) return null;
  const whole = codesOf(text, true);
  if (whole !== null) return whole;
  const names = text.split(/[,;|/\n]|\s(?:and|or|und|oder|et|ou|y|&)\s/);
  const known: string[] = [];
  for (const name of names) {
    if (cleanSpaces(name) === '') continue;
    const codes = codesOf(name, false);
    if (codes === null) return null;
    known.push(...codes);
  }
  if (isNearlyEveryCountry(known)) return 'worldwide';
  return known.length === 0 ? null : [...new Set(known)].sort();
}

/** @param alone whether the name is the field's whole value, where a code may be in lower case */
function codesOf(name: string, alone: boolean): string[] | null {
  const bare = cleanSpaces(name)
    .replace(
      /^[(\s]*(?:(?:fully )?remote[ ,:/(-]{1,4}|anywhere in |within |only |all of |and |or |in ){0,3}(?:the )?/i,
      '',
    )
    .replace(
      /[ -]?(?:\b(?:only|based|residents?|citizens?|nationals|candidates|applicants|countries|remote)\b|[)(.])[)\s]*$/i,
      '',
    )
    .replace(/[ -](?:based|residents?|citizens?)$/i, '')
    .trim();
  const group = countryGroup(bare);
  if (group !== null) return group;
  const code =
    alone || /^\p{L}{3,}/u.test(bare) ? (readSafely(bare) ?? countryCode(bare)) : countryCode(bare);
  if (code !== null) return [code];
  const region = countryOfRegionName(bare);
  return region === null ? null : [region];
}

/** Codes in lower case too, but never a word such as "no" or "it". */
function readSafely(text: string): string | null {
  return /^(?:no|is|in|it|so|to|be|my|me|at|as|am|by|do|id|us)$/.test(text) && text !== 'us'
    ? null
    : readCountry(text);
}

const WORLD =
  '(?:anywhere (?:in|on|around) the (?:world|globe|planet|earth)|anywhere on earth|world-?wide|any country(?: in the world)?)';
const EVERYONE = [
  new RegExp(
    `\\b(?:live|living|reside|based|located|be|are|remote|remotely|remote position|remote role|hire|hiring|apply|candidates|applicants)[ ,:/|(-]{1,5}(?:people |talent |in |from |literally |absolutely ){0,3}${WORLD}`,
  ),
  new RegExp(`\\byou (?:can|may|could) (?:\\w{1,12} ){0,4}(?:from |in )?${WORLD}`),
  new RegExp(`\\b(?:work|working) (?:remotely )?from ${WORLD}(?! (?:for|up to|two|\\d))`),
  /^(?:remote[ ,:/|(-]{1,5})?(?:world-?wide|anywhere(?: in the world)?)\)?$/,
  /\bremote \((?:world-?wide|global(?:ly)?|anywhere(?: in the world)?)\)/,
];

const MUST_BE_IN =
  /\b(?:(?:must|should|need to|needs to|have to|has to|required to|requires you to) (?:currently |already |physically |permanently |be |reside |live |legally ){1,4}(?:based |located |living |residing |resident |a resident )?(?:in|within|of)|(?:only|exclusively) (?:accepting|considering|hiring|open to|able to hire|able to employ|for)(?: applications from)?(?: remote)? ?(?:candidates|applicants|people|residents|applications|those)? ?(?:(?:who|that) (?:are|live) )?(?:based |located |living |residing |resident )?(?:in|within|from|of)|(?:open|available|limited|restricted) (?:only )?to (?:candidates|applicants|people|residents|those) ?(?:(?:who|that) (?:are|live) )?(?:based |located |living |residing |resident )?(?:in|within|from|of)|(?:candidates|applicants) (?:must|should|need to|have to) (?:be |reside |live |currently ){1,3}(?:based |located |living |residing )?(?:in|within)|remote(?:ly)?,? (?:from )?(?:anywhere )?(?:in|within)|anywhere (?:in|within)) (?=\S)/gi;
const ONLY_AFTER =
  /(?:^|[\s(|/,:;[-])((?:the )?(?:\p{Lu}[\p{L}.&]*)(?:(?: | and | or |\/|, )\p{Lu}[\p{L}.&]*){0,5})[ -](?:based )?(?:citizens?|residents?|nationals|candidates|applicants)? ?only\b/gu;
const CITIZENS =
  /\b(?:must be|be) an? ((?:\p{Lu}[\p{L}.]*)(?:(?: |\/| or )\p{Lu}[\p{L}.]*){0,3})[ -](?:citizen|resident|national)|\bmust be ((?:\p{Lu}[\p{L}.]*)(?:\/\p{Lu}[\p{L}.]*){0,3})[ -]based\b/gu;
const YOU_ARE_IN =
  /^\W{0,6}you(?:'re|’re| are| live| reside| must be)? (?:currently |already |permanently )?(?:based |located |living |residing |resident )?(?:in|within) (?=\S)/gi;
/** "para quem mora no Brasil", "residentes en España", "résidant en France", "mit Wohnsitz in Deutschland". */
const LIVING_ELSEWHERE =
  /(?<!\p{L})(?:(?:para |a )?quem (?:mora|reside|vive) (?:no|na|em)|(?:solo |únicamente )?(?:residentes|residir|residiendo) (?:en|em|no|na)|(?:résidant|résider|résidents?|domicilié(?:e)?s?) (?:en|au|aux)|(?:mit )?wohnsitz (?:muss )?(?:in|innerhalb)|wohnhaft in|woonachtig in|bosatt i|residenti? in|(?:en |em |de forma )?(?:remot[oa]|remotamente|a distancia|à distância|teletrabajo) (?:desde|en|em|no|na|a partir d[eo])(?: (?:cualquier|qualquer) (?:lugar|punto|ponto|parte) d[eoa])?|partout en|von überall in|(?:desde|en) cualquier (?:lugar|punto|parte|rincón) de|(?:de|em) qualquer (?:lugar|ponto|parte) d[eoa]|da qualsiasi (?:luogo|parte) (?:in|d['’])|(?:de|depuis) n['’]importe où en|z dowolnego miejsca w)(?: (?:el|la|los|las|les|le|der|die|o|a|os|as))? (?=\p{Lu})/giu;
/** A cheap test before the thorough ones. */
const MENTION =
  /remote|[^a-z]only|must |should (?:be|re|live)|need(?:s)? to|ha(?:s|ve) to|require(?:d to|s you)|open to|available to|limited to|restricted to|candidates|applicants|anywhere|world|any country|citizen|resident|national|based|you(?: |['’]re )(?:are |live |must |reside |currently )?in |located|globe|planet|earth|quem |resid|résid|domicili|wohn|woonachtig|bosatt|remot[oa]|distância|distancia|teletrab|partout|überall|cualquier|qualquer|qualsiasi|n['’]importe où|dowolnego/i;
/** "US only" of an insurance says nothing about who may apply. */
const BENEFITS =
  /\b(?:insurance|benefits?|401|dental|provider|stipend|match(?:ing)?|reimburse\w{0,6}|pension|payroll(?! reasons)|customers? (?:in|across|from)|currently (?:\p{L}{2,20} )?only)\b/iu;
const REMOTE_BRACKET = /\bremote[ ,:-]{0,3}[([]([^()[\]]{2,80})[)\]]/gi;
const BRACKET_REMOTE = /[([]remote[ ,:–-]{1,3}([^()[\]]{2,80})[)\]]/gi;

/**
 * Who may apply, where a posting's text states it: "You can live anywhere in the world", "US only",
 * "must be based in Germany or Austria", "Remote (EU)". Only statements about the applicant count,
 * and only when every place in them is understood.
 */
export function findApplicantLocations(prose: string): ApplicantLocations | null {
  const stated = new Set<string>();
  for (const line of prose.slice(0, 50_000).split(/[\r\n]+/)) {
    if (!MENTION.test(line)) continue;
    for (const sentence of line.split(/(?<=\p{Ll}{2}[.!?])\s/u)) {
      if (sentence.length > 2000 || !MENTION.test(sentence)) continue;
      const found = findInSentence(cleanSpaces(sentence.replace(/[*_`"“”]/g, ' ')));
      if (found === 'worldwide') return 'worldwide';
      for (const code of found ?? []) stated.add(code);
    }
  }
  if (isNearlyEveryCountry([...stated])) return 'worldwide';
  return stated.size === 0 ? null : [...stated].sort();
}

/** Statements that name their place, each with a cheap test before the thorough one. */
const NAMING: readonly (readonly [RegExp, RegExp])[] = [
  [/remote ?[,:-]{0,3}[([]/i, REMOTE_BRACKET],
  [/[([]remote/i, BRACKET_REMOTE],
  [/only/i, ONLY_AFTER],
  [/citizen|resident|national|based/, CITIZENS],
];
const LEADING: readonly (readonly [RegExp, RegExp])[] = [
  [
    /must|should|need|ha(?:s|ve) to|requires|only|open to|to (?:candidates|applicants)|remote|anywhere/i,
    MUST_BE_IN,
  ],
  [/^\W{0,6}you/i, YOU_ARE_IN],
  [
    /quem |resid|résid|domicili|wohn|woonachtig|bosatt|remot[oa]|distância|distancia|teletrab|partout|überall|cualquier|qualquer|qualsiasi|n['’]importe où|dowolnego/i,
    LIVING_ELSEWHERE,
  ],
];

function findInSentence(sentence: string): ApplicantLocations | null {
  const codes: string[] = [];
  for (const [hint, pattern] of NAMING) {
    if (!hint.test(sentence) || BENEFITS.test(sentence)) continue;
    for (const match of sentence.matchAll(pattern)) {
      const read = readText(match[1] ?? match[2] ?? '');
      if (read === 'worldwide') return read;
      codes.push(...(read ?? []));
    }
  }
  for (const [hint, pattern] of LEADING) {
    if (!hint.test(sentence)) continue;
    for (const match of sentence.matchAll(pattern)) {
      if (BENEFITS.test(sentence) || isAboutOthers(sentence, match.index)) continue;
      codes.push(...(leadingCountries(sentence.slice(match.index + match[0].length)) ?? []));
    }
  }
  if (codes.length > 0) return codes;
  return isForEveryone(sentence) ? 'worldwide' : null;
}

function isAboutOthers(sentence: string, index: number): boolean {
  const before = sentence.slice(Math.max(0, index - 30), index);
  return /\b(?:customers|clients|users|members|not|if you|offices?|team|colleagues)\b|n['’]t\b/i.test(
    before,
  );
}

function isForEveryone(sentence: string): boolean {
  if (!/world|globe|planet|earth|country|anywhere/i.test(sentence)) return false;
  const folded = foldText(sentence);
  if (/\b(?:customers|clients|users)\b.{0,40}\bworld/.test(folded)) return false;
  return EVERYONE.some((pattern) => pattern.test(folded));
}

/**
 * The countries at the start of a sentence's rest: "Germany or Austria and speak German". A name
 * that is not understood in the middle of the list spoils it, a lower-case word ends it.
 */
function leadingCountries(rest: string): string[] | null {
  const pieces = rest
    .slice(0, 200)
    .split(/([,;/]|\s(?:and|or|&|oder|und|ou|et|o|y|e|of|en|eller)\s|[()])/);
  const found: string[] = [];
  for (let index = 0; index < pieces.length; index += 2) {
    const piece = cleanSpaces(pieces[index] ?? '').replace(/^(?:and|or|either) /i, '');
    if (piece === '') continue;
    const start = leadingName(piece);
    if (start === null) return /^(?:the )?\p{Lu}/u.test(piece) ? null : endOf(found);
    found.push(...start.codes);
    if (start.rest !== '') {
      return TIME_ZONE.test(foldText(start.rest).split(' ').slice(0, 3).join(' ')) ||
        /^\p{Lu}/u.test(start.rest)
        ? null
        : endOf(found);
    }
  }
  return endOf(found);
}

function endOf(codes: string[]): string[] | null {
  return codes.length === 0 ? null : codes;
}

function leadingName(piece: string): { codes: string[]; rest: string } | null {
  const words = piece.replace(/^(?:the|mainland|continental) /i, '').split(' ');
  for (let length = Math.min(words.length, 5); length > 0; length -= 1) {
    const name = words
      .slice(0, length)
      .join(' ')
      .replace(/[.!?:]$/, '');
    const codes =
      countryGroup(name) ??
      single(countryCode(name) ?? countryOfRegionName(name) ?? countryOfCity(name));
    if (codes !== null) return { codes, rest: words.slice(length).join(' ') };
  }
  return null;
}

function single(code: string | null): string[] | null {
  return code === null ? null : [code];
}
