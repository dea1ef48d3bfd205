import { isInstitution } from './institution.ts';
import type { OutlineLine } from './outline.ts';
import { isPlaceName } from './place-name.ts';
import { FIELD_WORD, hasRoleWord } from './role-words.ts';

const TOP = 4;
const LONGEST = 120;
const SEARCHED_LINES = 60;
const MORE = /^((?: (?:\p{Lu}[\p{L}’'-]{2,20}|&)){1,2})(?=,| ?[(|·•]| [–—-] |\.?$)/u;
/** "Harp Works, a", "Harp Works is": within a sentence nothing else may follow the name's own words. */
const MORE_WITHIN =
  /^((?: \p{Lu}\p{Ll}[\p{L}’'-]{1,20}){1,2})(?=,|\.? ?\(| (?:is|are|has|was|will)\s)/u;
/** "Basisschool De Harp, Oss" */
const TOWN_BEHIND = /, \p{Lu}[\p{L}’'-]{1,24}(?: \p{Lu}[\p{L}’'-]{1,24})?$/u;
/** What follows a company's name and is no part of it. */
const NOT_PART =
  /(?:^|\s)(?:home(?: page)?|home ?page|careers?|jobs?|team|vacanc(?:y|ies)|openings?|hiring|is|blog|website|remote|karriere|stellenangebote|recrutement|empleo|vacatures|wanted|seeks?|sucht|zoekt|recrute|busca)$/iu;

/**
 * "Harp & Reed" as a top line has it in full: "Harp & Reed Bakery, Mill Road, Oban". So may a line of the
 * page's frame, the sentence that names a company of one word first, and what kind of institution it is:
 * "Basisschool De Harp" of "De Harp".
 *
 * @param frame lines that stood around the posting on its page
 */
export function fullerName(
  name: string,
  lines: readonly OutlineLine[],
  frame: readonly string[] = [],
): string {
  const tops = [...lines.slice(0, TOP).map(({ text }) => text), ...frame];
  for (const text of tops) {
    if (text.length > LONGEST || !text.startsWith(`${name} `)) continue;
    const more = MORE.exec(text.slice(name.length))?.[1]?.trim() ?? '';
    if (isPart(more) || isTrade(`${name} ${more}`, lines)) return `${name} ${more}`;
  }
  const kind = tops
    .map((text) => text.slice(0, LONGEST).replace(TOWN_BEHIND, ''))
    .find(
      (text) => text.endsWith(` ${name}`) && text.length <= name.length + 24 && isInstitution(text),
    );
  if (kind !== undefined && /^\p{Lu}[\p{L}-]+$/u.test(kind.slice(0, -name.length - 1))) return kind;
  const alone = lines.find(
    ({ text }) => text.length <= 60 && text.startsWith(`${name} `) && isInstitutionAlone(text),
  );
  return (
    alone?.text ??
    institutionWithin(name, lines) ??
    kindBehind(name, lines) ??
    firstMention(name, lines) ??
    jointName(name, lines) ??
    name
  );
}

/** "Harp Valley NHS Trust": nothing but capitalised words, and one of an institution. */
function isInstitutionAlone(text: string): boolean {
  return (
    isInstitution(text) &&
    !hasRoleWord(text) &&
    text.split(' ').every((word) => /^(?:\p{Lu}|(?:of|and|the|for|de|du|und|&)$)/u.test(word))
  );
}

/** "Harp Point" of a text that speaks of "the board of the Harp Point Lighthouse Museum". */
function institutionWithin(name: string, lines: readonly OutlineLine[]): string | null {
  if (!/\s/u.test(name) || isInstitution(name)) return null;
  for (const { text } of lines.slice(0, SEARCHED_LINES)) {
    const at = text.indexOf(`${name} `);
    if (at === -1 || /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) continue;
    const more = /^(?: \p{Lu}\p{Ll}[\p{L}’'-]{1,20}){1,3}/u.exec(
      text.slice(at + name.length, at + name.length + 80),
    )?.[0];
    const whole = `${name}${more ?? ''}`;
    if (more !== undefined && isInstitution(whole) && !hasRoleWord(more)) return whole;
  }
  return null;
}

/** "Björkvik" of a text that speaks of "Björkvik kommun", as the languages of the North name a body. */
function kindBehind(name: string, lines: readonly OutlineLine[]): string | null {
  for (const { text } of lines.slice(0, SEARCHED_LINES)) {
    const at = text.indexOf(`${name} `);
    if (at === -1 || /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) continue;
    const kind = /^\p{Ll}{4,16}(?!\p{L})/u.exec(text.slice(at + name.length + 1))?.[0] ?? '';
    if (kind !== '' && isInstitution(`N ${kind}`)) return `${name} ${kind}`;
  }
  return null;
}

/** "Harp Reed" of a text that always writes "Harp Reed & Wind". */
function jointName(name: string, lines: readonly OutlineLine[]): string | null {
  if (name.length < 4 || name.includes('&')) return null;
  let whole: string | null = null;
  for (const { text } of lines.slice(0, SEARCHED_LINES)) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      const more = /^ & \p{Lu}[\p{L}’'-]{1,20}(?![\p{L}])/u.exec(
        text.slice(at + name.length, at + name.length + 40),
      )?.[0];
      if (more === undefined || (whole !== null && whole !== name + more)) return null;
      whole = name + more;
    }
  }
  return whole;
}

/** "Harp Boatbuilders", with the trade of several in a name that the text writes again. */
function isTrade(whole: string, lines: readonly OutlineLine[]): boolean {
  const isOfSeveral = /\p{L}{3}(?:ers|ors|wrights|smiths)$/u.test(whole);
  return isOfSeveral && lines.filter(({ text }) => text.includes(whole)).length >= 2;
}

function isPart(more: string): boolean {
  return !(
    more === '' ||
    hasRoleWord(more) ||
    FIELD_WORD.test(more) ||
    isPlaceName(more) ||
    NOT_PART.test(more)
  );
}

/** "Harp" of a text that speaks of "Harp Works, the makers of …" first; in German any noun may follow. */
function firstMention(name: string, lines: readonly OutlineLine[]): string | null {
  if (!/^\p{Lu}[\p{L}-]{3,30}$/u.test(name)) return null;
  for (const { text } of lines.slice(0, SEARCHED_LINES)) {
    const at = text.indexOf(name);
    if (at === -1) continue;
    if (/[\p{L}\p{N}@./-]/u.test(text.charAt(at - 1))) return null;
    const more = MORE_WITHIN.exec(text.slice(at + name.length, at + name.length + 80))?.[1]?.trim();
    const german = /(?<!\p{L})(?:und|der|die|das|wir|für|mit|ist)(?!\p{L})/u.test(text);
    return more !== undefined && !german && isPart(more) ? `${name} ${more}` : null;
  }
  return null;
}
