import { literalPattern } from '../../values/literal-pattern.ts';
import { isCompanyName } from './company-name.ts';
import type { OutlineLine } from './outline.ts';
import { isRoleOrField } from './role-name.ts';

/** A company speaks of itself below the head of its page. */
const TOP = 4;
const SEARCHED_LINES = 300;
const MOST_HEADINGS = 6;
/** "Over Harp Zaden", "About Harp Works": who the company is, as a heading further down says. */
const ABOUT =
  /^(?:about|über|à propos de|sobre(?: [ao]s?)?|acerca de|over|om|chi è|o(?: firmie)?)(?: the| die| das| la| le| het| de)? (\p{Lu}[\p{L}\p{N}&.’'-]{1,30}(?: (?:\p{Lu}[\p{L}\p{N}&.’'-]{0,30}|&|van|de|und|and|et|y|of|del|du)){0,4})$/iu;

/**
 * Who the company is, as the heading over what it says of itself tells, where the text speaks of that name
 * elsewhere too; null where no heading does.
 */
export function companyOfAboutHeading(
  lines: readonly OutlineLine[],
): { name: string; line: number | undefined } | null {
  let headings = 0;
  for (const { text, kind, line } of lines.slice(TOP, SEARCHED_LINES)) {
    const name = kind === 'item' || text.length > 60 ? undefined : ABOUT.exec(text)?.[1];
    if (name === undefined || !/^\p{Lu}/u.test(name) || !isCompanyName(name) || isRoleOrField(name))
      continue;
    headings += 1;
    if (headings > MOST_HEADINGS) return null;
    const whole = new RegExp(`(?<!\\p{L})${literalPattern(name)}(?!\\p{L})`, 'iu');
    if (
      lines
        .slice(0, SEARCHED_LINES)
        .some((other) => other.text !== text && whole.test(other.text.slice(0, 2000)))
    )
      return { name, line };
  }
  return null;
}
