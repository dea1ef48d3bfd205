import { parsePostingFile } from '../formats/index.ts';
import { normalise } from './normalise.ts';
import { writePostingFile } from './posting-file.ts';
import type { Posting } from './posting.ts';

/** Front matter as it is written: names of the design's table, null where a fact is known to be missing. */
type Facts = Readonly<Record<string, unknown>>;

/**
 * Writes a posting as a Markdown file that reads as the same posting again: its facts as front matter,
 * the description as the HTML that it is, which Markdown allows.
 *
 * A fact that the posting lacks is left out, unless the description would suggest one; then it is written
 * as `null`.
 */
export function postingToMarkdown(posting: Posting): string {
  const facts = factsOf(posting);
  const stated = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  const again = readAgain(write(stated, posting.description));
  if (again === null) return write(stated, posting.description);
  const found = factsOf(again);
  const suggested = Object.entries(facts).filter(
    ([name, value]) => value === null && found[name] !== null,
  );
  return write({ ...stated, ...Object.fromEntries(suggested) }, posting.description);
}

function factsOf(posting: Posting): Facts {
  const { company, salary, apply, origins } = posting;
  return {
    title: posting.title,
    company: company.name,
    companyWebsite: company.website,
    companyLogo: company.logo,
    slug: posting.id,
    aliases: filled(posting.aliases),
    datePosted: posting.datePosted,
    validThrough: posting.validThrough,
    closed: posting.closed || null,
    featured: posting.featured || null,
    weight: posting.weight || null,
    category: posting.category,
    tags: filled(posting.tags),
    employmentType: filled(posting.employmentType),
    levels: filled(posting.levels),
    workplace: posting.workplace,
    locations: filled(posting.locations.map(({ text }) => text)),
    applicantLocations: Array.isArray(posting.applicantLocations)
      ? filled(posting.applicantLocations)
      : posting.applicantLocations,
    salary,
    applyUrl:
      apply !== null && 'url' in apply && origins['applyUrl'] !== 'default' ? apply.url : null,
    applyEmail: apply !== null && 'email' in apply ? apply.email : null,
    sourceUrl: posting.source.url,
    // Without one, the first sentence of the description is the summary.
    summary: origins['summary'] === undefined ? null : posting.summary,
    language: origins['language'] === undefined ? null : posting.language,
  };
}

function filled<T>(list: readonly T[]): readonly T[] | null {
  return list.length > 0 ? list : null;
}

function write(facts: Facts, description: string): string {
  const lines = Object.entries(facts).map(([name, value]) => ({ name, value }));
  return writePostingFile(lines, inMarkdown(description));
}

/**
 * HTML that stays as it is in Markdown: a blank line would end it, and the braces of template languages
 * would be taken out.
 */
function inMarkdown(html: string): string {
  return html
    .replace(/\r/g, '&#13;')
    .replace(/\n(?=[^\S\n]*\n)/g, '&#10;')
    .replace(/\{(?=[{%#:])/g, '&#123;');
}

function readAgain(text: string): Posting | null {
  const file = { path: 'again.md', displayPath: 'again.md', text };
  const options = { lifetimeDays: null, featuredFromWeight: null, dateAdded: null };
  return normalise(parsePostingFile(file), file, options).posting;
}
