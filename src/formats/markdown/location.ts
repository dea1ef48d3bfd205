import { countryOfCity } from '../../values/city.ts';
import { readWorkplace } from '../../values/workplace.ts';
import { findCityWithRegion, isPlaceName } from '../prose/place-name.ts';
import type { StructuredLine } from '../html-outline.ts';

/** Lines at the top among which a place may stand by itself, below the title. */
const TOP = 4;
const NAME = "\\p{Lu}[\\p{L}.'’-]{1,24}(?: \\p{Lu}[\\p{L}.'’-]{1,24}){0,2}";
/** "our office in Lyon", "HQ close to Utrecht", "kantoor in hartje Breda". */
const OFFICE = new RegExp(
  `(?<!\\p{L})(?:[Oo]ffices?|[Hh]eadquarters|HQ|[Kk]antoor|[Hh]oofdkantoor|Büro|Zentrale|[Bb]ureaux?|[Oo]ficina|(?:[Oo]ur|[Oo]ns|[Uu]nser(?:e|em)?)(?: [\\p{L}-]{2,20}){0,2} [Tt]eam)(?!\\p{L})[^.;!?]{0,40}?\\s(?:in|at|te|à|en|close to|near)\\s(?:(?:the |het |le |der )?(?:cent(?:re|er)|heart|middle|hartje|centrum|cœur|herzen)(?: of| van| von| de)?\\s)?(${NAME})`,
  'gu',
);
/** "our Lyon office", "the Utrecht headquarters". */
const NAMED_OFFICE = new RegExp(
  `(?<!\\p{L})(?:our|the|ons|unser) (?:new |brand new |beautiful )?(${NAME}) (?:offices?|headquarters|hq|kantoor|büro)(?!\\p{L})`,
  'giu',
);

/**
 * Where the work is, for Markdown whose front matter has no place: behind the title ("Engineer, Lyon"),
 * on a line of its own near the top, or the one city where the text says the office is. Only places
 * that are known to be one count; with several cities to choose from it says nothing.
 */
export function findMarkdownLocation(
  title: string | null,
  lines: readonly StructuredLine[],
): string | null {
  const behindTitle = title === null ? null : placeBehind(title);
  if (behindTitle !== null) return behindTitle;
  for (const { text, kind } of lines.slice(0, TOP)) {
    if (text.length > 80) continue;
    if (kind === 'paragraph' && isPlaceLine(text)) return text;
    const place = kind === 'heading' ? placeBehind(text) : null;
    if (place !== null) return place;
  }
  return theOnlyOffice(lines);
}

/** "Lyon", "Oban, Scotland", "LYON · REMOTE". */
function isPlaceLine(text: string): boolean {
  const pieces = text.split(/\s[·•|]\s/u);
  return (
    pieces.some((piece) => isPlaceName(piece)) &&
    pieces.every((piece) => isPlaceName(piece) || readWorkplace(piece) !== null)
  );
}

/** "Lamp keeper, Lyon", "Lamp keeper (Lyon)", "Lamp keeper in Lyon", "Lamp keeper - Oban, Scotland". */
function placeBehind(title: string): string | null {
  const inBrackets = /\(([^()]{2,60})\)\s{0,3}$/u.exec(title)?.[1];
  if (inBrackets !== undefined && isPlaceName(inBrackets)) return inBrackets;
  const tail = /(?:\s[-–—|@]\s|,\s|\s(?:in|IN)\s)([^()|]{2,60})$/u.exec(title.slice(-120))?.[1];
  if (tail === undefined) return null;
  const last = tail.split(/,\s/u).at(-1) ?? '';
  if (isKnownPlace(tail)) return tail;
  return isKnownPlace(last) ? last : null;
}

function isKnownPlace(text: string): boolean {
  return countryOfCity(text) !== null || findCityWithRegion(text) === text;
}

function theOnlyOffice(lines: readonly StructuredLine[]): string | null {
  const cities = new Map<string, string>();
  for (const { text } of lines) {
    const part = text.slice(0, 3000);
    for (const pattern of [OFFICE, NAMED_OFFICE]) {
      for (const [, name = ''] of part.matchAll(pattern)) {
        const city = cityAtStart(name);
        if (city !== null) cities.set(city.toLowerCase(), city);
      }
    }
  }
  const [only] = cities.values();
  return cities.size === 1 ? (only ?? null) : null;
}

/** "Utrecht Centraal" begins with a city. */
function cityAtStart(name: string): string | null {
  const words = name.replace(/[.'’-]+$/u, '').split(' ');
  for (let length = words.length; length > 0; length -= 1) {
    const city = words.slice(0, length).join(' ').replace(/\.$/u, '');
    if (countryOfCity(city) !== null) return city;
  }
  return null;
}
