import { literalPattern } from '../../values/literal-pattern.ts';
import type { OutlineLine } from './outline.ts';
import { isPlaceName } from './place-name.ts';
import { cleanTitle, isRoleName, isRoleOrField } from './role-name.ts';

/** "Industrial welder - Marinha Grande", "Baker, Ballydehob": a name of one to three words behind the role. */
const BEHIND =
  /^(\S.{2,80}?)(?:\s[-–—|·]\s|,\s)((?:\p{Lu}[\p{L}’'-]{2,24})(?:[ -]\p{Lu}[\p{L}’'-]{2,24}){0,2})$/u;
/** Small words that stand before a place, by language. */
const WHERE =
  "(?:in|near|em|no|na|nos|nas|da|do|de|en|à|a|te|i|w|we|v|ve|aus|nach|from|uit|från|fra|d['’]|di|den)";

/** Those that hardly stand before anything else. */
export const ONLY_WHERE = '(?:in|near|em|en|à|te|i|w|we|v|ve)';

/** A line on top is no further down. */
const TOP = 3;

/**
 * The town that a title names behind the role, where the text speaks of it as a place ("na zona industrial da
 * Marinha Grande"), and the lines with the role alone in its stead. Null where what stands behind the role
 * may be anything else, or is a place that is known as one.
 */
export function placeInTitle(
  lines: readonly OutlineLine[],
): { place: string; line: number | undefined; lines: OutlineLine[] } | null {
  for (const [index, { text, kind, line }] of lines.slice(0, TOP).entries()) {
    const split = kind === 'item' ? null : splitPlace(text, lines);
    if (split === null) continue;
    const others = lines.map((one, at) => (at === index ? { ...one, text: split.role } : one));
    return { place: split.place, line, lines: others };
  }
  return null;
}

function splitPlace(
  text: string,
  lines: readonly OutlineLine[],
): { role: string; place: string } | null {
  const [, role = '', place = ''] = BEHIND.exec(cleanTitle(text.slice(0, 140))) ?? [];
  if (place === '' || !isRoleName(role) || isRoleOrField(place) || isPlaceName(place)) return null;
  const below = lines.filter((one) => one.text !== text);
  return isSpokenOfAsPlace(place, below) ? { role, place } : null;
}

/** Whether a text says "in Oban", "à Oban" and never "at Oban", as it would of a company. */
export function isSpokenOfAsPlace(
  place: string,
  lines: readonly OutlineLine[],
  words = WHERE,
): boolean {
  const escaped = literalPattern(place);
  const spoken = new RegExp(`(?<!\\p{L})${words}\\s?${escaped}(?!\\p{L})`, 'u');
  const company = new RegExp(`(?<!\\p{L})(?:at|bei|chez|bij) ${escaped}(?!\\p{L})`, 'u');
  const texts = lines.map((line) => line.text.slice(0, 3000).replace(FIRST_WORD, firstSmall));
  return texts.some((one) => spoken.test(one)) && !texts.some((one) => company.test(one));
}

/** "In Oban wohnen": the same small word begins a sentence. */
const FIRST_WORD = /(?:^|(?<=[.!?] ))(?:In|Near|Em|En|À|Te|I|W|We|V|Ve)(?= )/gu;

function firstSmall(word: string): string {
  return word.toLowerCase();
}
