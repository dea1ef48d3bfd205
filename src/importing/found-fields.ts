import type { Origin } from '../formats/raw-posting.ts';
import type { Evidence } from '../posting/normalise.ts';
import type { Posting } from '../posting/posting.ts';
import { counted } from '../presentation/labels.ts';
import { salaryText } from '../presentation/money.ts';

/** One fact of a posting as an editor is shown it. */
export interface FoundField {
  /** The name that it has in front matter. */
  readonly field: string;
  /** In words; null when the source does not say. */
  readonly value: string | null;
  /** Null when there is no value. */
  readonly origin: Origin | null;
  /** The key or label as the source spells it. */
  readonly key: string | null;
  readonly line: number | null;
}

/** Facts that are only worth a line when they are stated. */
const RARE = new Set(['companyLogo', 'closed', 'featured', 'weight', 'aliases', 'levels']);

/** What was understood of a posting, field by field, and where each fact was found. */
export function foundFields(posting: Posting, evidence: Evidence): readonly FoundField[] {
  return valuesOf(posting)
    .filter(([field, value]) => value !== null || !RARE.has(field))
    .map(([field, value]) => {
      const found = value === null ? undefined : evidence[field];
      // A summary and a language without evidence were read off the description.
      const origin = value === null ? null : (found?.origin ?? 'text');
      return { field, value, origin, key: found?.key ?? null, line: found?.line ?? null };
    });
}

function valuesOf(posting: Posting): readonly (readonly [string, string | null])[] {
  const { company, apply, salary, applicantLocations } = posting;
  return [
    ['title', posting.title],
    ['company', company.name],
    ['companyWebsite', company.website],
    ['companyLogo', company.logo],
    ['location', list(posting.locations.map(place), '; ')],
    ['workplace', posting.workplace],
    [
      'applicantLocations',
      Array.isArray(applicantLocations) ? list(applicantLocations) : applicantLocations,
    ],
    ['salary', salary === null ? null : salaryText(salary, 'en')],
    ['employmentType', list(posting.employmentType)],
    ['levels', list(posting.levels)],
    ['category', posting.category],
    ['tags', list(posting.tags)],
    ['datePosted', posting.datePosted],
    ['validThrough', posting.validThrough],
    ['closed', posting.closed ? 'true' : null],
    ['applyUrl', apply === null ? null : 'url' in apply ? apply.url : apply.email],
    ['sourceUrl', posting.source.url],
    ['summary', posting.summary],
    ['language', posting.language],
    ['featured', posting.featured ? 'true' : null],
    ['weight', posting.weight === 0 ? null : String(posting.weight)],
    ['aliases', list(posting.aliases)],
    ['description', inWords(posting.description)],
  ];
}

function list(values: readonly string[], separator = ', '): string | null {
  return values.length === 0 ? null : values.join(separator);
}

function place({ text, country }: Posting['locations'][number]): string {
  return country === null || text.endsWith(country) ? text : `${text} (${country})`;
}

function inWords(html: string): string {
  const words = html.replace(/<[^<>]*>/g, ' ').match(/\S+/g)?.length ?? 0;
  const headings = html.match(/<h[2-6]/g)?.length ?? 0;
  return `${counted(words, 'word')}, ${counted(headings, 'heading')}`;
}
