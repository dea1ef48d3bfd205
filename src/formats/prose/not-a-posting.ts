import type { OutlineLine } from './outline.ts';
import { stemOf } from './path-company.ts';
import { cleanTitle, isRoleName } from './role-name.ts';
import { isEvent } from './event.ts';
import { hasPayAndHours } from './fact-line.ts';
import { readHeader } from './header.ts';
import { isIndexOfOpenings } from './index-of-openings.ts';
import { isJobSeeker } from './job-seeker.ts';
import { isLetterOfApplication } from './letter-of-application.ts';
import { isMinutes } from './minutes.ts';
import { isNews } from './news.ts';
import { saysNoOpenings } from './no-openings.ts';
import { isPageOfNotices } from './notices-of-openings.ts';
import { hasPostingForm } from './posting-form.ts';
import { isPostingSection } from './posting-section.ts';
import { seeksSomebody } from './seeks-somebody.ts';
import { isToApplicant } from './to-applicant.ts';

const HIRING =
  /(?<!\p{L})(?:hiring|hire|looking (?:for|to)|seeking|apply|applicants?|positions?|roles?|responsibilit\w+|requirements?|qualifications?|join (?:us|our|the)|careers?|jobs?|full-?time|part-?time|salary|candidates?|r[eé]sum[eé]s?|cv|openings?|recruit\w*|interns?(?:hips?)?|vacanc\w+|opportunit\w+|needed|wanted|stelle\w*|bewerb\w*|suchen|sucht|gesucht|minijob|aushilfe|poste|candidature|recherch\w+|recrut\w+|empleo|puesto|buscamos|vacante|vacature|sollicit\w+|zoeken|zoekt|nabídka|práce|praca|oferta|lavoro|ansök\w*|lediga?|tjänst(?:en)?|rekryter\p{L}*|stilling\p{L}*|ansøg\p{L}*|søg(?:er|es)|søk(?:er|nad\p{L}*)|haemme|etsimme|hakemu\p{L}*|avoin|hled[aá]\p{L}*|pozice|životopis|přihláš\p{L}*|úvazek|ansæt\p{L}*|ansett\p{L}*|cerchiamo|candidat\p{L}*|curr[ií]cul\p{L}*|procuramos|vagas?|szukamy|aplik\p{L}*|umow[aęy]|arıyor\p{L}*|başvuru\p{L}*|requisit[io]s?|stipendio|sueldo|salario|salário|salaire|salaris|gehalt|vergütung|wynagrodzeni\p{L}*|a tempo (?:pieno|parziale|determinato|indeterminato)|jornada (?:completa|parcial|integral)|temps (?:plein|partiel|complet)|vollzeit|teilzeit|heltid|deltid|assum(?:e|iamo|ono)|cerca un['ao]?|contrata\p{L}*|embauch\p{L}*|zatrudni\p{L}*|szuka|etat|convocatoria|concorso pubblico)(?!\p{L})|募集|採用|求人|招聘|招募|채용|모집/iu;
const CURRICULUM =
  /^[^\p{L}]{0,6}(?:curriculum vitae|cv|r[eé]sum[eé]|lebenslauf|hoja de vida)(?:$|\s?[:–—-])/iu;
const REPLY =
  /^(?:>|@(?!(?:here|channel|everyone|all|team)(?!\p{L}))\w|re:|\+1\b|thanks?(?: you)?(?: for|[,.!])|is (?:this|it|there)\b|are you\b|do you\b|does (?:this|it)\b|did you\b|can (?:you|i)\b|could you\b|what (?:is|about|are|kind)\b|how (?:is|about|do|does|much|many)\b|i (?:applied|sent|tried|emailed|interviewed|think|don['’]t|was|have a question|would)\b|just (?:applied|sent|emailed)|why (?:do|does|is|are)\b|(?:yes|no|nope|sure|ok|okay|agreed|exactly|congrats)[,.!])/iu;
const PROFILE_SECTION =
  /^(?:open positions?|team size|funding|on the web|company (?:blurb|size|technologies)|remote status|region|office locations?|founded|investors|headcount|current openings?|no current openings)\b/iu;

/**
 * Why a text is no job posting: a reply in a thread, someone looking for work, a company's profile, an
 * index of links. Null when it may be one.
 *
 * @param path the file's path: a README or an index with one section of a profile is a profile
 * @param titleLine the line that the layout of a copied page tells to be its title
 */
export function reasonNotAPosting(
  lines: readonly OutlineLine[],
  path = '',
  titleLine?: number,
): string | null {
  const first = lines[0]?.text ?? '';
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .slice(0, 60_000);
  if (!/\p{L}{2}/u.test(text)) return 'it holds no text';
  if (isJobSeeker(lines) || isLetterOfApplication(lines))
    return 'it is written by someone who looks for work';
  if (CURRICULUM.test(first)) return 'it is the curriculum vitae of a person';
  const headings = lines.filter((line) => line.kind === 'heading').map((line) => line.text);
  const profile = headings.filter((heading) => PROFILE_SECTION.test(heading));
  if (
    profile.length >= (path !== '' && stemOf(path) === null ? 1 : 2) &&
    !headings.some((heading) => isPostingSection(heading) && !/^how to apply/iu.test(heading))
  ) {
    return `it is the profile of a company, with sections such as "${profile[0] ?? ''}"`;
  }
  if (REPLY.test(first) && text.length < 2500) return 'it reads as a reply in a conversation';
  if (isToApplicant(lines)) return 'it is a letter to a person who has applied';
  if (saysNoOpenings(text) && !seeksSomebody(lines)) return 'it says that nobody is sought';
  if (isIndexOfOpenings(lines) || isPageOfNotices(lines))
    return 'it is a list of openings, each for a posting of its own';
  if (isMinutes(lines)) return 'it is the minutes of a meeting';
  if (isNews(lines)) return 'it is news about a company, and asks nobody to apply';
  if (isEvent(lines)) return 'it announces an event, and asks nobody to apply';
  const titled = titleLine !== undefined && lines.some(({ line }) => line === titleLine);
  const named =
    titled ||
    lines
      .slice(0, 8)
      .some(({ text }) => isRoleName(cleanTitle(text)) || /\s@\s/u.test(text) || namesRole(text));
  const paid = (): boolean => hasPayAndHours(lines.map((line) => line.text));
  if (!named && !HIRING.test(text) && !hasPostingForm(lines) && !paid())
    return 'nothing in it speaks of a job or of applying';
  const links = lines.filter((line) => isMostlyLink(line.text)).length;
  if (links >= 6 && links * 10 >= lines.length * 6) return 'it is hardly more than a list of links';
  return null;
}

function namesRole(text: string): boolean {
  const title = text.length <= 200 ? (readHeader(text)?.title ?? null) : null;
  return title !== null && isRoleName(title);
}

function isMostlyLink(text: string): boolean {
  const rest = text.replace(/\[[^\]]{0,200}\]\([^)]{0,500}\)|https?:\/\/\S+/gu, '');
  return rest.length < text.length && rest.replace(/[^\p{L}]/gu, '').length < 12;
}
