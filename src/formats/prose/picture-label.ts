import { readWorkplace } from '../../values/workplace.ts';
import { cleanCompanyName, isCompanyName } from './company-name.ts';
import { endsWithLegalForm } from './legal-form.ts';
import { isPlaceName } from './place-name.ts';
import { hasRoleWord } from './role-words.ts';

/** "📍 Tlajomulco, Jalisco": a pin stands before a town, in every language. */
const PIN =
  /^[*_\s]{0,3}(?:📍|📌|🗺)\uFE0F?\s{0,3}(\p{Lu}[\p{L}.’'-]{1,24}(?: [\p{L}.’'-]{1,24}){0,3}(?:, \p{Lu}[\p{L}.’' -]{1,30}){0,2}(?: \([^()]{2,40}\))?)[*_.]{0,3}$/u;
/** "🏭 Envasadora Harp S.A. (fruta)": a house stands before who works in it. */
const HOUSE =
  /^[*_\s]{0,3}(?:🏢|🏭|🏬|🏪|🏥|🏫|🏨|🏦)\uFE0F?\s{0,3}(\p{Lu}[^|:;!?]{2,70}?)[*_.]{0,3}$/u;

/**
 * A line of a message whose picture says what it tells, with a word in its stead: "Location: Tlajomulco,
 * Jalisco". Null for any other line.
 */
export function pictureAsLabel(text: string): string | null {
  if (text.length > 120) return null;
  const place = PIN.exec(text)?.[1];
  if (place !== undefined)
    return readWorkplace(place) === null && !hasRoleWord(place) ? `Location: ${place}` : null;
  const house = HOUSE.exec(text)?.[1];
  if (house === undefined) return null;
  const name = cleanCompanyName(house);
  const legal = /^.{2,70}?(?= \(|$)/u.exec(house)?.[0] ?? house;
  if (endsWithLegalForm(legal)) return `Company: ${legal}`;
  const isName = isCompanyName(name) && !isPlaceName(name) && !/[\d,]/u.test(name);
  return isName && readWorkplace(house) === null && !hasRoleWord(name) ? `Company: ${name}` : null;
}
