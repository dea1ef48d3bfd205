import { literalPattern } from '../../values/literal-pattern.ts';
import type { Mention } from './company-mentions.ts';
import { cleanCompanyName, isAmbiguousName, isCompanyName } from './company-name.ts';
import { isInstitution } from './institution.ts';
import { endsWithLegalForm, withoutLegalForm } from './legal-form.ts';
import { hasRoleWord } from './role-words.ts';

const LONGEST = 140;
/** What the frame of a company's own careers page says: who owns it, whose jobs it shows. */
const OWNED = [
  /^(?:©|\(c\)|copyright)\s?(?:©\s?)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s)?(?:by\s)?(\p{Lu}[^©|·•]{1,60}?)(?:[,.]?\s(?:\d{4}|all rights|alle rechte|tous droits|todos los|todos os|alle rechten|tutti i)|\.\s|\s[|·•]|[.,]?$)/iu,
  /^(\p{Lu}.{1,50}?) home ?page$/u,
  /^(?:careers|jobs|vacancies|(?:see |view )?(?:all|other|more) (?:open )?(?:jobs|roles|positions|openings|vacancies)|life|working|karriere|stellenangebote|offene stellen|jobs und karriere|carrières?|recrutement|empleo|trabajar|werken|vacatures|lavorare|carreiras|jobba|praca) (?:at|with|bei|chez|en|bij|in|na|no|hos|w) (?:the )?(\p{Lu}.{1,50}?)[.!]?$/iu,
] as const;

/**
 * The company that the frame around a pasted page names, as far as the posting itself speaks of it: a
 * portal, whose name stands in the same places, is not mentioned in the posting's text.
 */
export function frameMentions(frame: readonly string[], text: string): Mention[] {
  const mentions: Mention[] = [];
  const owner = ownerInHead(frame);
  if (owner !== null) mentions.push({ name: owner, weight: 4, line: undefined, isHeader: true });
  const pictured = ownerByLogo(frame, text);
  if (pictured !== null)
    mentions.push({ name: pictured, weight: 7, line: undefined, isHeader: true });
  for (const line of frame) {
    if (line.length > LONGEST) continue;
    const alone = nameAlone(line, text);
    if (alone !== null) mentions.push({ ...alone, line: undefined, isHeader: true });
    const stated = OWNED.map((pattern) => pattern.exec(line)?.[1]).find((one) => one !== undefined);
    const name = stated === undefined ? null : spokenOf(cleanCompanyName(stated), text);
    if (name !== null) mentions.push({ name, weight: 4, line: undefined });
  }
  return mentions;
}

const HEAD = 6;
const OWN_SITE =
  /^(?:careers? (?:at|with)|work(?:ing)? (?:at|for|with)|jobs at|join|karriere bei|arbeiten bei|jobs bei|travailler (?:chez|à)|carrières? chez|trabaja(?:r)? en|trabalh(?:e|ar) (?:na|no)|lavora(?:re)? (?:con|in)|werken bij|jobba? hos|job hos|praca w) (\p{Lu}.{2,50}?)$/iu;

/** "Working at Harp Works" in the head of a site that names Harp Works alone as well: whose site it is. */
function ownerInHead(frame: readonly string[]): string | null {
  for (const line of frame.slice(0, HEAD)) {
    const name = OWN_SITE.exec(line.slice(0, 80))?.[1] ?? '';
    if (/^\p{Lu}/u.test(name) && isCompanyName(name) && frame.includes(name)) return name;
  }
  return null;
}

/** "Harp Works logo" over "Harp Works", of a posting that speaks of it at least as "Harp". */
function ownerByLogo(frame: readonly string[], text: string): string | null {
  for (const line of frame) {
    const name = /^(\p{Lu}.{1,60}?) logo$/u.exec(line.slice(0, 80))?.[1] ?? '';
    if (isCompanyName(name) && frame.includes(name) && spokenOf(name, text) !== null) return name;
  }
  return null;
}

/** What a site calls its own parts, in place of a name: "Our museum", "Visit the gallery". */
const OWN_PART =
  /^(?:our|my|your|visit|support|join|about|discover|unser\p{L}*|ihr\p{L}*|die|das|der|notre|nos|votre|onze|ons|uw|nuestr\p{L}*|la|el|le|les|vår\p{L}*|vores|nasz\p{L}*)(?!\p{L})/iu;

/** A line of a page's head or foot that is an institution's or a firm's name, or one that the posting uses. */
function nameAlone(line: string, text: string): { name: string; weight: number } | null {
  // "© Harp Works 2027"
  const name = cleanCompanyName(
    /^(?:©|\(c\)|copyright)/iu.test(line) ? line.replace(/,? (?:19|20)\d{2}\.?$/u, '') : line,
  );
  if (line.length > 70 || OWN_PART.test(line) || !isCompanyName(name) || isAmbiguousName(name))
    return null;
  const isHan = /\p{Script=Han}/u.test(name);
  const capitalised =
    isHan ||
    name
      .split(' ')
      .every((word) =>
        /^[\p{Lu}\d&]|^(?:of|and|the|de|du|des|la|le|les|van|der|den|und|für|y|e|di|do|da|och|og|i|w|z|o\.o\.)$/u.test(
          word,
        ),
      );
  if (!(isHan || /[\p{L}] [\p{L}&]/u.test(name)) || !(capitalised || isInstitution(name)))
    return null;
  const spoken = new RegExp(`(?<!\\p{L})${literalPattern(name)}(?!\\p{L})`, 'u').test(text);
  if (spoken) return { name, weight: isInstitution(name) || endsWithLegalForm(line) ? 5 : 4 };
  if (capitalised && (isInstitution(name) || endsWithLegalForm(line))) return { name, weight: 4 };
  // "Björkvika kommun" of a posting in Björkvika.
  const [place = ''] = name.split(' ');
  const isNamed = isInstitution(name) && place.length >= 4 && /^\p{Lu}/u.test(place);
  return isNamed && text.includes(place) ? { name, weight: 4 } : null;
}

/** The longest beginning of a name that the text holds: "Harp Works" of "Harp Works Technologies". */
function spokenOf(name: string, text: string): string | null {
  const words = withoutLegalForm(name).split(' ').slice(0, 6);
  for (let end = words.length; end > 0; end -= 1) {
    const head = words.slice(0, end).join(' ');
    if (head.length < 3 || hasRoleWord(head) || !isCompanyName(head)) continue;
    const at = text.indexOf(head);
    const whole = at !== -1 && !/\p{L}/u.test(text.charAt(at - 1) + text.charAt(at + head.length));
    if (whole) return head;
  }
  return null;
}
