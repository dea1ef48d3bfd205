import { cleanCompanyName, isCompanyName } from './company-name.ts';
import { isInstitution } from './institution.ts';
import { endsWithLegalForm } from './legal-form.ts';
import { isRoleName } from './role-name.ts';
import { fold } from './site.ts';

const BEHIND =
  /^(.{3,100}?)\s(?:at|@|bei|chez|bij|presso|hos|w firmie)\s(?:the |der |dem |de |la )?(\p{Lu}[^()|]{1,60}?)(?:\s?\([^()]{2,80}\))?$/u;

/** Small words that stand before many things, and before an employer where it is an institution or a firm. */
const BEHIND_DOUBTFUL =
  /^(.{3,100}?)\s(?:till|til|to|for|für|zu|zur|zum|pour|para|per|voor|dla|do|a)\s(?:the |die |das |den |la |le |el |de |het |il )?(\p{Lu}[^()|]{1,60}?)$/u;

/** The role and the employer of "Net Mender at Harp Works (Oban or remote)"; null for another title. */
export function splitEmployer(title: string): { role: string; employer: string } | null {
  const certain = BEHIND.exec(title.slice(0, 260));
  const [, role = '', rest = ''] = certain ?? BEHIND_DOUBTFUL.exec(title.slice(0, 260)) ?? [];
  const employer = cleanCompanyName(rest);
  if (certain === null && !isInstitution(employer) && !endsWithLegalForm(employer)) return null;
  return isRoleName(role) && isCompanyName(employer) ? { role: role.trim(), employer } : null;
}

/** A title without " at" its own company; a name that begins with the company's is the same one's. */
export function withoutEmployer(title: string, company: string): string {
  const own = fold(company);
  // "Florist - Harp Works, Main Street, Oban"
  const [, role = '', rest = ''] = /^(.{3,80}?)\s[-–—|·]\s(.{2,100})$/u.exec(title) ?? [];
  const named = fold(rest.split(/,\s/u, 1)[0] ?? '');
  if (own !== '' && (named === own || named === `the${own}`) && isRoleName(role)) return role;
  const short = withoutShortName(title, company);
  if (short !== null) return short;
  const split = splitEmployer(title);
  if (split === null) return title;
  return own !== '' &&
    (fold(split.employer).startsWith(own) || own.startsWith(fold(split.employer)))
    ? split.role
    : title;
}

/** "Net Mender, Harp Archive (0.6 FTE)" of the Harp Maritime Archive: two of its words or more, in their order, are its name for short. */
function withoutShortName(title: string, company: string): string | null {
  const [, role = '', name = ''] =
    /^(.{3,80}?)(?:,|\s[-–—|·])\s([^,()|·]{3,60}?)(?:\s\([^()]{2,30}\))?$/u.exec(title) ?? [];
  const words = name.split(' ');
  const full = company.split(' ');
  if (words.length < 2 || full[0] !== words[0] || full.at(-1) !== words.at(-1)) return null;
  return words.every((word) => full.includes(word)) && isRoleName(role) ? role : null;
}
