import type { Posting } from '../posting/posting.ts';
import { statusOf } from '../posting/status.ts';
import type { SiteAddresses } from './addresses.ts';

/** What the data files need to know about the site. */
export interface DataContext {
  readonly now: Date;
  /** ISO date. */
  readonly today: string;
  readonly addresses: SiteAddresses;
}

/** One posting as `/jobs.json` and `/archive.json` carry it. No key is ever missing. */
export function postingData(posting: Posting, context: DataContext) {
  const { salary, apply, source } = posting;
  return {
    id: posting.id,
    title: posting.title,
    company: { name: posting.company.name, website: posting.company.website },
    summary: posting.summary,
    category: posting.category,
    tags: posting.tags,
    employmentType: posting.employmentType,
    levels: posting.levels,
    workplace: posting.workplace,
    locations: posting.locations.map(({ text, country }) => ({ text, country })),
    applicantLocations: posting.applicantLocations,
    salary: salary && {
      min: salary.min,
      max: salary.max,
      currency: salary.currency,
      unit: salary.unit,
      text: salary.text,
    },
    datePosted: posting.datePosted,
    validThrough: posting.validThrough,
    status: statusOf(posting, context.today),
    featured: posting.featured,
    weight: posting.weight,
    apply: apply && ('url' in apply ? { url: apply.url } : { email: apply.email }),
    source: { file: source.file, format: source.format, url: source.url },
    language: posting.language,
    url: context.addresses.absolute(context.addresses.posting(posting.id)),
  };
}

/** A whole data file. */
export function postingsDocument(postings: readonly Posting[], context: DataContext) {
  return {
    version: 1,
    generated: context.now.toISOString(),
    postings: postings.map((posting) => postingData(posting, context)),
  };
}
