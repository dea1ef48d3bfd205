import type { Place, Posting } from '../posting/posting.ts';
import { statusOf } from '../posting/status.ts';
import { countryCode } from '../values/country.ts';
import type { SiteAddresses } from './addresses.ts';
import { jobPostingProblems } from './job-posting-rules.ts';
import { localLogo } from './logo.ts';

/** What decides about a posting's markup beside the posting. */
export interface MarkupContext {
  /** ISO date. */
  readonly today: string;
  readonly addresses: SiteAddresses;
  /** Whether the board's owner vouches for pages captured from other sites. */
  readonly markupForCapturedPages: boolean;
}

/** A posting's markup, or why it has none. */
export type Markup =
  | { readonly data: object; readonly reasons: readonly [] }
  | { readonly data: null; readonly reasons: readonly string[] };

/**
 * The schema.org JobPosting of a posting, by Google's rules: only for open postings, only when
 * valid, and only for pages captured elsewhere when the board's owner allows it.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export function jobPostingMarkup(posting: Posting, context: MarkupContext): Markup {
  if (statusOf(posting, context.today) === 'closed') return none('The posting is closed.');
  if (!context.markupForCapturedPages && isCaptured(posting)) {
    return none(
      'The posting was captured from another site, and markupForCapturedPages is not set.',
    );
  }
  const data = jobPosting(posting, context.addresses);
  const problems = jobPostingProblems(data);
  return problems.length === 0 ? { data, reasons: [] } : none(...problems);
}

function none(...reasons: string[]): Markup {
  return { data: null, reasons };
}

/** Whether a posting comes from a page that is not, as far as one can tell, the employer's own. */
export function isCaptured({ source, company }: Pick<Posting, 'source' | 'company'>): boolean {
  if (source.format === 'html') return true;
  if (source.url === null) return false;
  const [page, own] = [hostname(source.url), hostname(company.website ?? '')];
  if (page === null || own === null) return true;
  return page !== own && !page.endsWith(`.${own}`) && !own.endsWith(`.${page}`);
}

function hostname(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}

function jobPosting(posting: Posting, addresses: SiteAddresses): object {
  const remote = posting.workplace === 'remote';
  const places = posting.locations.flatMap(jobLocation);
  const countries = Array.isArray(posting.applicantLocations) ? posting.applicantLocations : [];
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: posting.title,
    description: posting.description,
    ...(posting.datePosted !== null && { datePosted: posting.datePosted }),
    // Open until the day's end, in UTC as everywhere on the board.
    ...(posting.validThrough !== null && { validThrough: `${posting.validThrough}T23:59:59Z` }),
    hiringOrganization: hiringOrganization(posting, addresses),
    ...(places.length > 0 && { jobLocation: places }),
    ...(remote && { jobLocationType: 'TELECOMMUTE' }),
    ...(remote &&
      countries.length > 0 && {
        applicantLocationRequirements: countries.map((name) => ({ '@type': 'Country', name })),
      }),
    ...(posting.employmentType.length > 0 && { employmentType: posting.employmentType }),
    ...baseSalary(posting.salary),
    ...(posting.apply !== null && 'email' in posting.apply && { directApply: true }),
    identifier: { '@type': 'PropertyValue', name: posting.company.name, value: posting.id },
    url: addresses.absolute(addresses.posting(posting.id)),
  };
}

function hiringOrganization({ company }: Posting, addresses: SiteAddresses): object {
  const logo = localLogo(company.logo);
  return {
    '@type': 'Organization',
    name: company.name,
    ...(company.website !== null && { sameAs: company.website }),
    ...(logo !== null && { logo: addresses.absolute(addresses.file(logo)) }),
  };
}

/** A place as an address; nothing for a place whose country is not known, because it is required. */
function jobLocation({ text, country }: Place): object[] {
  if (country === null) return [];
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && countryCode(part) !== country);
  const [locality, ...region] = parts;
  const address = {
    '@type': 'PostalAddress',
    ...(locality !== undefined && { addressLocality: locality }),
    ...(region.length > 0 && { addressRegion: region.join(', ') }),
    addressCountry: country,
  };
  return [{ '@type': 'Place', address }];
}

/** Both ends or one figure, with currency and unit; Google has no form for less. */
function baseSalary(salary: Posting['salary']): object {
  if (salary === null) return {};
  const { min, max, currency, unit } = salary;
  if (min === null || max === null || currency === null || unit === null) return {};
  const amount = min === max ? { value: min } : { minValue: min, maxValue: max };
  return {
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency,
      value: { '@type': 'QuantitativeValue', ...amount, unitText: unit },
    },
  };
}
