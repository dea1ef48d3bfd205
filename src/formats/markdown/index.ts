import { type Problem, problem } from '../../problems/problem.ts';
import type { FrontMatterEntry } from '../front-matter/split.ts';
import { findApplication } from '../prose/application.ts';
import { factsFromLabels } from '../prose/labelled-facts.ts';
import { isBoardPage } from '../prose/board-page.ts';
import { factsFromLines, findCompany, reasonNotAPosting } from '../prose/index.ts';
import { hasRoleWord } from '../prose/role-words.ts';
import { seeksSomebody } from '../prose/seeks-somebody.ts';
import type { OutlineLine } from '../prose/index.ts';
import { lastResortCompany } from '../prose/last-resort-company.ts';
import {
  type Candidate,
  type Field,
  mergeFields,
  type RawFields,
  type RawPosting,
} from '../raw-posting.ts';
import type { SourceFile } from '../source-file.ts';
import { readEmail } from '../../values/email.ts';
import { readEmploymentTypes } from '../../values/employment-type.ts';
import { readWorkplace } from '../../values/workplace.ts';
import { readText } from '../../values/text.ts';
import { readWebAddress } from '../../values/web-address.ts';
import { findMarkdownApplication } from './application.ts';
import { withoutClosingLines } from './closing-lines.ts';
import { keepLabelLines } from './label-lines.ts';
import { findMarkdownLocation } from './location.ts';
import { withoutDirectives } from './directives.ts';
import { withoutModuleLines } from './module-lines.ts';
import { outline } from '../html-outline.ts';
import { withoutRecordLines } from './record-lines.ts';
import { renderMarkdown } from './render.ts';
import { withoutTemplateTags } from './template-tags.ts';

/** What stands above the Markdown of a file. */
export interface MarkdownContext {
  /** Fields that the front matter gives already. */
  readonly known: RawFields;
  /** The front matter as it is written, for template tags that name its keys. */
  readonly entries?: readonly FrontMatterEntry[];
  /** Line of the file at which the Markdown starts. */
  readonly firstLine?: number;
}

/**
 * Reads the Markdown below a file's front matter. Without a title or a company up there, the text's own
 * structure is read for both.
 */
export function parseMarkdown(file: SourceFile, context: MarkdownContext): RawPosting {
  const { known, entries = [], firstLine = 1 } = context;
  const problems: Problem[] = [];
  const { text, firstRemoved } = withoutTemplateTags(
    withoutDirectives(withoutModuleLines(file.text)),
    plainFacts(entries),
  );
  if (firstRemoved !== null) {
    const at = { file: file.displayPath, line: firstLine + firstRemoved.line - 1 };
    problems.push(problem('placeholder-left', at, { text: firstRemoved.text }));
  }
  const posting = withoutClosingLines(text);
  const html = renderMarkdown(keepLabelLines(posting));
  const shown = withoutRecordLines(posting);
  const reason = reasonToRefuse(html, known);
  if (reason !== null)
    problems.push(problem('not-a-posting', { file: file.displayPath, line: 1 }, { reason }));
  return {
    format: 'markdown',
    fields: mergeFields(
      factsFromStructure(html, file.path, known),
      isApplyAddressKnown(known) ? {} : findMarkdownApplication(html),
    ),
    body: {
      html: shown === posting ? html : renderMarkdown(keepLabelLines(shown)),
      baseUrl: null,
    },
    problems,
  };
}

/**
 * Why a page whose front matter has a title and no fact of a job is none: it is about the board, or its
 * text is no posting's.
 */
function reasonToRefuse(html: string, known: RawFields): string | null {
  const title = readText(known.title?.[0]?.value);
  if (title === null || OF_JOBS.some((field) => known[field] !== undefined)) return null;
  if (isBoardPage(title)) return `"${title}" is a page about the site, not a job`;
  if (known.company !== undefined) return null;
  const lines = outline(html);
  if (factsFromLabels(lines).company !== undefined) return null;
  const found = reasonNotAPosting([{ text: title, kind: 'heading' }, ...lines]);
  if (found !== null) return found;
  const offers = hasRoleWord(title) || findApplication(lines) !== null || seeksSomebody(lines);
  return offers ? null : 'neither its title nor its text offers a job';
}

/** An address of the front matter goes before anything the text says; an e-mail address there does not. */
function isApplyAddressKnown({ applyUrl = [] }: RawFields): boolean {
  return applyUrl.some(
    ({ value }) => readWebAddress(value).kind === 'address' || readEmail(value) !== null,
  );
}

/** Reads the outline only for what the front matter leaves open. */
function factsFromStructure(html: string, path: string, known: RawFields): RawFields {
  const complete = known.title !== undefined && known.company !== undefined;
  // "Lamp keeper at Ninefold": the sections of a form may say more than the title.
  const isOfTitle = known.company?.[0]?.origin === 'text';
  if (complete && known.location !== undefined && !isOfTitle) return {};
  const lines = outline(html);
  const ofSections = isOfTitle ? factsFromLabels(lines) : {};
  const found = complete ? ofSections : factsFromLines(lines, path);
  if (known.title === undefined) return found;
  const title = readText(known.title[0]?.value);
  const labelled = complete ? (factsFromLabels(lines).location ?? []) : [];
  const place = known.location === undefined ? findMarkdownLocation(title, lines) : null;
  const location =
    labelled.length > 0
      ? labelled
      : place === null
        ? []
        : [{ value: place, origin: 'text' } as const];
  const name = (known.company ?? found.company) ? null : companyOfStatedJob(lines, known);
  const company = name === null ? guessedCompany(lines, known, found, title) : [stated(name)];
  const workplace = known.workplace === undefined ? workplaceInLabels(known) : [];
  const employmentType = known.employmentType === undefined ? employmentInLabels(known) : [];
  return mergeFields({ location, company, workplace, employmentType }, found);
}

function stated(value: string): Candidate {
  return { value, origin: 'text' };
}

/** Whom the text is about, where front matter states a job and nothing names its company. */
function guessedCompany(
  lines: readonly OutlineLine[],
  known: RawFields,
  found: RawFields,
  title: string | null,
): readonly Candidate[] {
  if (known.company !== undefined || found.company !== undefined || title === null) return [];
  if (!OF_JOBS.some((field) => known[field] !== undefined)) return [];
  const guess = lastResortCompany(lines, [], title);
  return guess === null ? [] : [{ ...stated(guess.value), guessedFrom: guess.from }];
}

/** A contract with a firm of one's own, and employment by the labour code. */
const BRAZILIAN = new Map([
  ['PJ', 'contractor'],
  ['CLT', 'full-time'],
]);

/** "PJ" and "Full-time" among the labels of a thread. */
function employmentInLabels(known: RawFields): readonly Candidate[] {
  const value = labelsOf(known)
    .map((label) => BRAZILIAN.get(label.trim()) ?? label)
    .filter(
      (label) => label.length <= 20 && readEmploymentTypes(label).some((type) => type !== 'OTHER'),
    );
  return value.length === 0 ? [] : [{ value, origin: 'text' }];
}

function labelsOf({ tags = [] }: RawFields): readonly string[] {
  return tags
    .filter(({ key }) => key === 'labels' || key === 'label')
    .flatMap(({ value }) => (Array.isArray(value) ? (value as unknown[]) : []))
    .filter((label) => typeof label === 'string');
}

/** "remote" among the labels of a thread. */
function workplaceInLabels(known: RawFields): readonly Candidate[] {
  const value = labelsOf(known).find(
    (label) => label.length <= 20 && readWorkplace(label) !== null,
  );
  return value === undefined ? [] : [stated(value)];
}

/** Facts that front matter gives of jobs alone. */
const OF_JOBS: readonly Field[] = [
  'employmentType',
  'workplace',
  'salary',
  'salaryMin',
  'salaryMax',
  'applyUrl',
  'validThrough',
];

/** Front matter that states a job's facts leaves no doubt that the text is a posting, whatever its words. */
function companyOfStatedJob(lines: readonly OutlineLine[], known: RawFields): string | null {
  if (!OF_JOBS.some((field) => known[field] !== undefined)) return null;
  const title = readText(known.title?.[0]?.value);
  const headed = title === null ? lines : [{ text: title, kind: 'heading' as const }, ...lines];
  return findCompany(headed, [], null)?.name ?? null;
}

function plainFacts(entries: readonly FrontMatterEntry[]): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap(({ key, value }) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, String(value)] as const] : [],
    ),
  );
}
