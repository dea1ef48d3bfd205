import type { Field } from '../formats/raw-posting.ts';
import type { Apply } from '../posting/posting.ts';
import { type FrontMatterLine, writePostingFile } from '../posting/posting-file.ts';
import type { ApplicantLocations } from '../values/applicant-locations.ts';
import type { EmploymentType } from '../values/employment-type.ts';
import { slugify } from '../values/slug.ts';
import type { Workplace } from '../values/workplace.ts';
import { FIELD_GUIDE, nameOfField } from './field-guide.ts';

/** A posting as it is begun: what its editor has said so far, each value read and found sound. */
export interface Draft {
  readonly title: string;
  readonly company: string;
  readonly website: string | null;
  /** ISO date. */
  readonly posted: string;
  /** ISO date of the last day. */
  readonly closes: string | null;
  readonly apply: Apply | null;
  readonly workplace: Workplace | null;
  readonly location: readonly string[];
  readonly applicants: ApplicantLocations | null;
  /** In the editor's own words. */
  readonly salary: string | null;
  readonly type: readonly EmploymentType[];
  readonly category: string | null;
  readonly tags: readonly string[];
  /** Markdown. */
  readonly body: string;
}

/** Writes a draft as a posting file. What it leaves open stands in remarks, ready to be filled in. */
export function writeDraft(draft: Draft): string {
  const { apply, workplace } = draft;
  const [place, ...morePlaces] = draft.location;
  const byEmail = apply !== null && 'email' in apply;
  const remote = workplace === 'remote';
  const lines: (FrontMatterLine | null)[] = [
    fact('title', draft.title),
    fact('company', draft.company),
    stated('companyWebsite', draft.website),
    fact('datePosted', draft.posted),
    fact('validThrough', draft.closes),
    byEmail ? fact('applyEmail', apply.email) : fact('applyUrl', apply?.url ?? null),
    fact('workplace', workplace),
    fact('location', morePlaces.length > 0 ? draft.location : (place ?? null)),
    remote
      ? fact('applicantLocations', draft.applicants)
      : stated('applicantLocations', draft.applicants),
    fact('salary', draft.salary),
    fact('employmentType', draft.type.length === 1 ? draft.type[0] : draft.type),
    fact('category', draft.category),
    fact('tags', draft.tags),
    { remark: 'When the job is filled, keep the file and add the line "closed: true".' },
  ];
  return writePostingFile(
    lines.filter((line) => line !== null),
    draft.body,
    { shortLists: true },
  );
}

/** The name of a draft's file. */
export function fileNameOf({ company, title }: Pick<Draft, 'company' | 'title'>): string {
  return `${slugify(`${company} ${title}`)}.md`;
}

function fact(field: Field, value: unknown): FrontMatterLine {
  return stated(field, value) ?? { remark: invitation(field) };
}

function stated(field: Field, value: unknown): FrontMatterLine | null {
  if (value === null || (Array.isArray(value) && value.length === 0)) return null;
  return { name: nameOfField(field), value };
}

function invitation(field: Field): string {
  const { description, examples } = FIELD_GUIDE[field];
  const [example] = examples;
  const value = Array.isArray(example) ? `[${example.join(', ')}]` : String(example);
  return `${description}\n${nameOfField(field)}: ${value}`;
}
