import { cleanCompanyName, isCompanyName } from './company-name.ts';
import type { Mention } from './company-mentions.ts';
import { endsWithLegalForm } from './legal-form.ts';
import type { OutlineLine } from './outline.ts';
import { isRoleOrField } from './role-name.ts';

const TOP = 10;
const DAY = String.raw`(?:\d{1,2}\.? \p{L}{3,12}\.?(?:,? \d{4})?|\p{L}{3,12} \d{1,2}(?:, \d{4})?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:\d{1,3}|an?) \p{L}{3,7} ago|today|yesterday|heute|gestern|vor \d{1,3} \p{L}{3,8}|hoy|ayer|il y a \d{1,3} \p{L}{3,8}|hace \d{1,3} \p{L}{3,8})`;
/** "19 November by Harp Works", "Posted 18 Nov 2027 by Harp Works Ltd": who advertises, behind the day. */
const POSTED_BY = new RegExp(
  String.raw`^(?:(?:re-?)?(?:posted|published|advertised|listed|added|veröffentlicht|publiée?|publicad[oa]|pubblicat[oa]|geplaatst|publicerad|opublikowan[aeo])(?: on| am| le| el| em| il| op| den)? )?${DAY} (?:by|von|par|por|da|door|av|af|przez) (\p{Lu}[^|·•;:!?@]{1,60})$`,
  'iu',
);
/** "Petra Lindqvist", whose blog it may be. */
const LIKE_A_PERSON = /^\p{Lu}\p{L}+(?: \p{Lu}\.?)? \p{Lu}\p{L}+$/u;

/** Who advertises, as boards say it behind the day of a posting; a person's name only where the text has it again. */
export function postedBy(lines: readonly OutlineLine[]): Mention | null {
  for (const { text, line, kind } of lines.slice(0, TOP)) {
    const written = kind === 'item' || text.length > 110 ? undefined : POSTED_BY.exec(text)?.[1];
    const name = cleanCompanyName(written ?? '');
    if (!/^\p{Lu}/u.test(name) || !isCompanyName(name) || isRoleOrField(name)) continue;
    const again = lines.some((other) => other.text !== text && other.text.includes(name));
    if (again || endsWithLegalForm(name) || !LIKE_A_PERSON.test(name.replace(/^The /u, 'The x ')))
      return { name, weight: WEIGHT, line, isHeader: true };
  }
  return null;
}

const WEIGHT = 6;
