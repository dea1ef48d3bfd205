import type { OutlineLine } from './outline.ts';
import { findCityWithRegion, isPlaceName } from './place-name.ts';

const SEARCHED_LINES = 60;
/** "We are based in …": where the company or the job is. */
const BASED =
  /(?<!\p{L})(?:(?:we|we['’]re|we are|position|role|job|team|office|offices|company|startup|firm|agency|studio|business|organi[sz]ation|non-?profit|and|is|are) )(?:is |are )?(?:also )?(?:based|located|headquartered) (?:in|at|out of) (?:downtown |beautiful |sunny |central )?(\p{Lu}.{1,60})/u;
/** "Acme (Berlin, Germany) is looking for …" */
const ASIDE =
  /^[\p{Lu}\p{N}][\p{L}\p{N}&.'’! -]{1,40} \(([^()]{3,60})\),? (?:is|are|has|was|sucht|recherche|recrute|busca|zoekt)(?=\s)/u;
/** "… is hiring an engineer in Berlin or Leeds." */
const HIRING_IN =
  /(?<!\p{L})(?:hiring|looking for|seeking|recruiting|to join us)(?=\s)[^.!?;:]{0,120}?\s(?:in|at our offices? in) (?:downtown |central )?(\p{Lu}[^.!?;:()]{1,60})/u;

/** The place that a sentence states, for texts whose header names none; null when none does. */
export function findStatedPlace(
  lines: readonly OutlineLine[],
): { place: string; line: number | undefined } | null {
  for (const pattern of [BASED, ASIDE, HIRING_IN]) {
    for (const { text, line } of lines.slice(0, SEARCHED_LINES)) {
      const words = pattern.exec(text.slice(0, 3000))?.[1];
      if (words === undefined) continue;
      const place = pattern === ASIDE ? wholePlace(words) : placeAtStart(words);
      if (place !== null) return { place, line };
    }
  }
  return null;
}

function wholePlace(words: string): string | null {
  return isPlaceName(words) ? words : null;
}

/** The longest beginning that is a place: "UK, Canada or remote. Everything …", "New York City that …". */
function placeAtStart(words: string): string | null {
  const sentence = words.split(/\.(?:\s|$)|[;:!?()]/u, 1)[0] ?? '';
  const ends = [...sentence.matchAll(/,|\s|$/gu)].map((match) => match.index).reverse();
  for (const end of ends) {
    const start = sentence.slice(0, end).replace(/[,\s]+$/u, '');
    if (/\s(?:and|or|in|to|with|for)$/u.test(start) || !/\p{L}$/u.test(start)) continue;
    if (isPlaceName(start)) return start;
  }
  return findCityWithRegion(words);
}
