import { capitalised } from '../../values/capitalised.ts';
import type { OutlineLine } from '../prose/index.ts';
import { announcedTitle } from '../prose/announced-title.ts';
import { cleanCompanyName, isCompanyName } from '../prose/company-name.ts';
import { splitEmployer } from '../prose/employer-in-title.ts';
import { nameAndTownSigned } from '../prose/name-and-town.ts';
import { isPlaceName } from '../prose/place-name.ts';
import type { FieldCollector } from '../prose/raw-fields.ts';
import { cleanTitle, isRoleName, isRoleOrField, isTitleShaped } from '../prose/role-name.ts';
import { isPostingSection } from '../prose/posting-section.ts';
import { titleAfterLeadIn } from '../prose/title-after-lead-in.ts';
import type { FoundTitle } from '../prose/title.ts';
import type { RawFields } from '../raw-posting.ts';
import type { MailHeaders } from './mail-headers.ts';

const HELP =
  /^(?:(?:wir suchen |wir brauchen )?(?:dringend )?(?:verstärkung|unterstützung)|help wanted|job offer|vacancy|offre d['’]emploi|oferta de empleo)(?: gesucht)?$/iu;

/** "Software engineer" of "[jobs] Software engineer, Acme, Bilbao"; null for a subject that names no job. */
export function titleOfSubject(mail: MailHeaders, outline: readonly OutlineLine[]): string | null {
  const whole = cleanTitle(mail.subject ?? '');
  const subject = employerOfSubject(mail, outline)?.role ?? whole;
  const pieces = piecesOf(subject);
  // "Verstärkung – Dachdecker/in" seeks a roofer.
  const [first = '', second = ''] = pieces
    .map((piece) => cleanTitle(piece))
    .filter((piece) => !HELP.test(piece));
  if (HELP.test(cleanTitle(pieces[0] ?? '')) && isTitleShaped(first)) return first;
  const other = cleanCompanyName(second);
  const named =
    other !== '' && (isPlaceName(other) || outline.some(({ text }) => text.includes(other)));
  const role = first.replace(/ (?:role|position|vacancy|opening|job|opportunity|post)$/iu, '');
  // "junior botanist role, Kew-ish :)"
  const isSaid = role !== first && isRoleName(role) && !isRoleOrField(second);
  if (isSaid) return capitalised(role);
  const title = isRoleName(first) && (pieces.length > 2 || named) ? first : subject;
  return isRoleName(title) || (mail.offersJob && isTitleShaped(title)) ? title : null;
}

/** "Harp Editor" of the message, where it says below "the position of" more than "Editor" of the subject. */
export function fullerTitle(title: string | null, outline: readonly OutlineLine[]): string | null {
  const stated = title === null ? null : titleAfterLeadIn(outline);
  if (title === null || stated === null || stated.text.length <= title.length) return title;
  return stated.text.toLowerCase().includes(title.toLowerCase().split(',', 1)[0] ?? title)
    ? stated.text
    : title;
}

/** The title that a message writes over its posting, which its subject only hints at; or null. */
export function titleOverText(outline: readonly OutlineLine[]): FoundTitle | null {
  const announced = announcedTitle(outline);
  if (announced !== null) return announced;
  const [first, second] = outline;
  const isGreeting = first?.kind === 'paragraph' && /^.{2,40}[,!]$/u.test(first.text);
  const { text = '', kind, line } = (isGreeting ? second : first) ?? {};
  const title = cleanTitle(text);
  const isTitle = kind === 'heading' && text.length <= 70 && isRoleName(title);
  return isTitle && !title.includes(', ') && !isPostingSection(text) ? { text: title, line } : null;
}

/** The subject of a message that seeks somebody and does not say whom: "PhD position in ice, Oban". */
export function addSubjectItself(found: FieldCollector, mail: MailHeaders): void {
  const title = piecesOf(mail.subject ?? '')
    .map((piece) => cleanTitle(piece))
    .find((piece) => !HELP.test(piece));
  if (title === undefined || !isTitleShaped(title) || !/\p{L}{4}/u.test(title)) return;
  found.add('title', title, { line: mail.subjectLine, guessedFrom: 'the subject of the message' });
}

/** The role and the company of "Engineer at Acme (Bilbao)", where the message names the company too. */
export function employerOfSubject(
  mail: MailHeaders,
  outline: readonly OutlineLine[],
): { role: string; employer: string } | null {
  const split = splitEmployer(cleanTitle(mail.subject ?? ''));
  return split !== null && outline.some(({ text }) => text.includes(split.employer)) ? split : null;
}

/** "Acme" and "Bilbao" of the same subject, where the message itself does not say so better. */
export function addFromSubject(
  found: FieldCollector,
  facts: RawFields,
  mail: MailHeaders,
  outline: readonly OutlineLine[],
): void {
  const at = { line: mail.subjectLine };
  for (const piece of piecesOf(mail.subject ?? '').slice(1)) {
    const name = cleanCompanyName(piece);
    const spoken = isCompanyName(name) && outline.some(({ text }) => text.includes(name));
    if (isPlaceName(name) || isTownBehindName(name, outline)) {
      if (facts.location === undefined) found.add('location', name, at);
    } else if (spoken && !isRoleOrField(name) && !isNamed(facts)) found.add('company', name, at);
  }
}

/** "Oban" of a message that is signed "Harp Bakery, Oban". */
function isTownBehindName(name: string, outline: readonly OutlineLine[]): boolean {
  return nameAndTownSigned(outline)?.town === name;
}

/** Whether a company is known by more than its domain. */
function isNamed(facts: RawFields): boolean {
  const name = facts.company?.[0]?.value;
  return typeof name === 'string' && !/^[\w-]+(?:\.[\w-]+)+$/u.test(name);
}

function piecesOf(subject: string): string[] {
  return subject.split(/,\s+|\s[|–—-]\s/u);
}
