import { parsePostingFile } from '../formats/index.ts';
import { normalise } from './normalise.ts';
import { descriptionToMarkdown, inMarkdown, withoutSynonyms } from './description/markdown.ts';
import { writePostingFile } from './posting-file.ts';
import type { Posting } from './posting.ts';

/** Front matter as it is written: names of the design's table, null where a fact is known to be missing. */
type Facts = Readonly<Record<string, unknown>>;

/**
 * Writes a posting as a Markdown file that reads as the same posting again: its facts as front matter,
 * the description as the HTML that it is, which Markdown allows.
 *
 * A fact that the posting lacks is written as `null` where a description might suggest one, and else left
 * out.
 */
export function postingToMarkdown(posting: Posting): string {
  const facts = Object.entries(factsOf(posting)).filter(
    ([name, value]) => value !== null || IN_DESCRIPTIONS.has(name),
  );
  return write(Object.fromEntries(facts), inMarkdown(posting.description));
}

/** The facts that readers look for in a description where the front matter does not state them. */
const IN_DESCRIPTIONS = new Set([
  ...['datePosted', 'validThrough', 'category', 'tags', 'employmentType', 'levels', 'workplace'],
  ...['locations', 'applicantLocations', 'salary', 'applyUrl', 'applyEmail', 'sourceUrl'],
]);

/**
 * The same for an editor who will correct it: the description in Markdown as far as that can say it, pay
 * in words, and no `slug`, since the file's own name decides where the page is. `<b>` and `<i>` become
 * `<strong>` and `<em>`.
 */
export function postingToEditableMarkdown(posting: Posting): string {
  const { locations, ...others } = { ...factsOf(posting), slug: null };
  const [place, ...otherPlaces] = posting.locations;
  const places = otherPlaces.length > 0 ? { locations } : { location: place?.text ?? null };
  const facts = inTheirOrder({ ...others, ...places });
  const inWords = { ...facts, salary: posting.salary?.text ?? null };
  const body = descriptionToMarkdown(posting.description);
  const html = inMarkdown(posting.description);
  for (const text of [written(inWords, body), written(facts, body), written(inWords, html)]) {
    const again = readAgain(text);
    if (again !== null && saysTheSame(again, posting)) return text;
  }
  return written(facts, html);
}

function saysTheSame(again: Posting, posting: Posting): boolean {
  return (
    JSON.stringify(again.salary) === JSON.stringify(posting.salary) &&
    withoutSynonyms(again.description) === withoutSynonyms(posting.description)
  );
}

/** Writes only the facts that there are, and those that must be denied: an editor reads every line. */
function written(facts: Facts, body: string): string {
  const stated = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  const again = readAgain(write(stated, body));
  if (again === null) return write(stated, body);
  const found: Facts = factsOf(again);
  const suggested = Object.entries(facts).filter(
    ([name, value]) =>
      value === null && name !== 'slug' && (found[name] ?? found[`${name}s`] ?? null) !== null,
  );
  return write({ ...stated, ...Object.fromEntries(suggested) }, body);
}

const ORDER = [
  ...['title', 'company', 'companyWebsite', 'companyLogo', 'sourceUrl', 'applyUrl', 'applyEmail'],
  ...['datePosted', 'validThrough', 'closed', 'workplace', 'location', 'locations'],
  ...['applicantLocations', 'salary', 'employmentType', 'levels', 'category', 'tags'],
];

/** What an editor checks first stands on top; anything else keeps its order below. */
function inTheirOrder(facts: Facts): Facts {
  const rank = ([name]: [string, unknown]): number => ORDER.indexOf(name) + 1 || ORDER.length + 1;
  return Object.fromEntries(Object.entries(facts).sort((a, b) => rank(a) - rank(b)));
}

function factsOf(posting: Posting) {
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

function write(facts: Facts, body: string): string {
  const lines = Object.entries(facts).map(([name, value]) => ({ name, value }));
  return writePostingFile(lines, body, { shortLists: true });
}

function readAgain(text: string): Posting | null {
  const file = { path: 'again.md', displayPath: 'again.md', text };
  const options = { lifetimeDays: null, featuredFromWeight: null, dateAdded: null };
  return normalise(parsePostingFile(file), file, options).posting;
}
