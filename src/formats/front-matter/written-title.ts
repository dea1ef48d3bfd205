import { capitalised } from '../../values/capitalised.ts';
import { decodeCharacterReferences } from '../../values/character-reference.ts';
import { isSectionTitle } from '../../values/placeholder.ts';
import { readText } from '../../values/text.ts';
import { isCompanyName } from '../prose/company-name.ts';
import { splitEmployer, withoutEmployer } from '../prose/employer-in-title.ts';
import { isPlaceName } from '../prose/place-name.ts';
import { isRoleName, withoutAnnouncement } from '../prose/role-name.ts';
import { fold } from '../prose/site.ts';
import { readTitleMarks } from '../prose/title-marks.ts';
import { type Candidate, type Field, mergeFields, type RawFields } from '../raw-posting.ts';

/**
 * The facts of front matter with the job's own title: without marks, announcement and employer ("[Remote]
 * Job: Lamp keeper at Ninefold"), which become facts of their own; and without a title that names the
 * section of a site ("Careers"), where the job's stands in the text.
 */
export function withOwnTitle(fields: RawFields): RawFields {
  const [first, ...others] = fields.title ?? [];
  const written = decodeCharacterReferences(readText(first?.value) ?? '') || null;
  if (first === undefined || written === null) return fields;
  const company = readText(fields.company?.[0]?.value);
  if (isSectionTitle(written) || (company !== null && isSameName(company, written)))
    return { ...fields, title: others };
  const marked = readTitleMarks(written);
  const split = splitTitle(withoutAnnouncement(marked.title), company, marked.title !== written);
  const found: Partial<Record<Field, Candidate[]>> = {};
  for (const { field, value } of marked.facts)
    if (fields[field] === undefined) found[field] = [...(found[field] ?? []), besideTitle(value)];
  if (split.company !== null && company === null) found.company = [besideTitle(split.company)];
  const title = [{ ...first, value: split.title }, ...others];
  return mergeFields({ ...fields, title }, found);
}

/**
 * The facts of front matter behind what the labelled sections of a form below it say, where front matter has
 * them of its title alone ("Lamp keeper (Remote, Europe) at Ninefold"); and that title without what such a
 * section leaves out.
 *
 * @param inText what the text says; of it only what stands at a label counts
 */
export function withSectionsFirst(fields: RawFields, inText: RawFields): RawFields {
  const first: Partial<Record<Field, readonly Candidate[]>> = {};
  for (const [field, candidates] of Object.entries(fields) as [Field, readonly Candidate[]][]) {
    const labelled = (inText[field] ?? []).filter(({ key }) => key !== undefined);
    const isBesideTitle = candidates[0]?.origin === 'text';
    if (isBesideTitle || (field === 'title' && goesOnBehind(candidates[0], labelled[0])))
      first[field] = labelled;
  }
  return mergeFields(first, fields);
}

/** "Lamp keeper (Remote, Europe)" of the section "Job title" with "Lamp keeper" in it. */
function goesOnBehind(written: Candidate | undefined, labelled: Candidate | undefined): boolean {
  const [whole, title] = [readText(written?.value) ?? '', readText(labelled?.value) ?? ''];
  return (
    title !== '' &&
    whole.startsWith(title) &&
    /^\s?(?:[(@|–—·,]|-\s|at\s)/u.test(whole.slice(title.length))
  );
}

function besideTitle(value: unknown): Candidate {
  return { value, origin: 'text' };
}

interface Split {
  readonly title: string;
  readonly company: string | null;
}

/** The job and who offers it, where a title names both. */
function splitTitle(title: string, company: string | null, isMarked: boolean): Split {
  if (company !== null)
    return { title: withoutOwn(withoutEmployer(title, company), company), company };
  const split = splitEmployer(title) ?? hiring(title) ?? (isMarked ? behindMark(title) : null);
  return split === null ? { title, company: null } : { title: split.role, company: split.employer };
}

/** "Lamp keeper – Ninefold", "Lamp keeper (Ninefold)" of the company Ninefold. */
function withoutOwn(title: string, company: string): string {
  const parts = /^(.{3,150}?)(?:\s[-–—|@·]\s|,\s|\s\()([^()]{2,60})\)?$/u.exec(title.slice(0, 230));
  const [, role = '', name = ''] = parts ?? [];
  return isSameName(name, company) && isRoleName(role) ? role : title;
}

/** Of names in letters that {@link fold} does not know nothing is left to compare. */
function isSameName(one: string, other: string): boolean {
  return fold(one) === '' ? one === other : fold(one) === fold(other);
}

type Employed = ReturnType<typeof splitEmployer>;

/** "Ninefold is hiring a lamp keeper". */
function hiring(title: string): Employed {
  const [, name = '', rest = ''] =
    /^(\p{Lu}[^|:,]{1,50}?) (?:is hiring|is looking for|is recruiting|is seeking|sucht|recrute|recherche|zoekt|busca|cerca|procura|contrata|söker|szuka)(?: an?| eine?n?| une?| een| una?| uma?| en| ett)? (\S.{2,120})$/u.exec(
      title.slice(0, 190),
    ) ?? [];
  const role = rest.replace(/[.!]{1,3}$/u, '');
  if (!isCompanyName(name)) return null;
  return { role: isRoleName(role) ? capitalised(role) : title, employer: name };
}

/** "[Remoto] Pessoa designer na Farol Azul", as the threads of boards in Portuguese and Spanish are headed. */
function behindMark(title: string): Employed {
  const [, role = '', name = ''] =
    /^(.{3,120}?)\s(?:na|no|en)\s(\p{Lu}[\p{L}\p{N}.&'’-]{1,30}(?: [\p{Lu}\p{N}&][\p{L}\p{N}.&'’-]{0,30}){0,3})$/u.exec(
      title.slice(0, 200),
    ) ?? [];
  return name === '' || isPlaceName(name) ? null : { role, employer: name };
}
