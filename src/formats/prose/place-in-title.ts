import type { OutlineLine } from './outline.ts';
import { isPlaceName } from './place-name.ts';
import { cleanTitle, isRoleName, isRoleOrField } from './role-name.ts';

/** "Industrial welder - Marinha Grande", "Baker, Ballydehob": a name of one to three words behind the role. */
const BEHIND =
  /^(\S.{2,80}?)(?:\s[-–—|·]\s|,\s)((?:\p{Lu}[\p{L}’'-]{2,24})(?:[ -]\p{Lu}[\p{L}’'-]{2,24}){0,2})$/u;
/** Small words that stand before a place, by language. */
const WHERE =
  "(?:in|near|em|no|na|nos|nas|da|do|de|en|à|a|te|i|w|we|v|ve|aus|nach|from|uit|från|fra|d['’]|di|den)";

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
  const escaped = place.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const spoken = new RegExp(`(?<!\\p{L})${WHERE}\\s?${escaped}(?!\\p{L})`, 'u');
  const company = new RegExp(`(?<!\\p{L})(?:at|bei|chez|bij) ${escaped}(?!\\p{L})`, 'u');
  const below = lines.map((line) => line.text.slice(0, 3000)).filter((one) => one !== text);
  return below.some((one) => spoken.test(one)) && !below.some((one) => company.test(one))
    ? { role, place }
    : null;
}
