import type { Candidate, Field, Origin, RawPosting } from '../formats/raw-posting.ts';
import type { SourceFile } from '../formats/source-file.ts';
import { hasErrors, type Problem, problem } from '../problems/problem.ts';
import { addDays } from '../values/date.ts';
import { detectLanguage } from '../values/language.ts';
import { readLevels } from '../values/level.ts';
import { isPlaceholderCompany, isPlaceholderTitle } from '../values/placeholder.ts';
import { readTags } from '../values/tags.ts';
import { readText } from '../values/text.ts';
import { readCategory } from './fields/category.ts';
import { readAliases } from './fields/aliases.ts';
import { isTooDeep, MAXIMUM_DEPTH } from './description/depth.ts';
import { describe } from './description/description.ts';
import { readApply } from './fields/apply.ts';
import { readClosed } from './fields/closed.ts';
import { readDateField } from './fields/dates.ts';
import { readEmploymentType } from './fields/employment.ts';
import { readFeatured, readWeight } from './fields/prominence.ts';
import { readLinkField } from './fields/links.ts';
import { readPay } from './fields/pay.ts';
import { type FieldContext, pick, type Picked } from './fields/pick.ts';
import { reportGuess, reportMissing, reportPlaceholder, stated } from './fields/refusals.ts';
import { countryOfCurrency } from '../values/date-order-of-country.ts';
import { readWhere } from './fields/where.ts';
import { postingId } from './identity.ts';
import type { Posting } from './posting.ts';
import { summarise } from './summary.ts';
import { adviceOn } from './advice.ts';

/** What the board and the file system add to what a file says. */
export interface NormaliseOptions {
  /** Days after which a posting without an end closes; null: never. */
  readonly lifetimeDays: number | null;
  /** Weight from which a posting counts as featured; null: no weight does. */
  readonly featuredFromWeight: number | null;
  /** ISO date on which the file entered version control, when known. */
  readonly dateAdded: string | null;
}

/** A posting fit to publish, or null with at least one error among the problems. */
export interface Normalised {
  readonly posting: Posting | null;
  readonly problems: readonly Problem[];
}

/** For each field that has a value, the candidate that it was read from. */
export type Evidence = Readonly<Record<string, Candidate>>;

/** Turns what a file says into a posting, or refuses it, with every problem found. */
export function normalise(
  raw: RawPosting,
  file: SourceFile,
  options: NormaliseOptions,
): Normalised {
  const { posting, problems } = explain(raw, file, options);
  return { posting, problems };
}

/** The same, with the evidence for each field. */
export function explain(
  raw: RawPosting,
  file: SourceFile,
  options: NormaliseOptions,
): Normalised & { readonly evidence: Evidence } {
  const context: FieldContext = {
    fields: raw.fields,
    problems: [...raw.problems],
    file: file.displayPath,
  };
  const title = pick(context, 'title', stated(isPlaceholderTitle), alike);
  const company = pick(context, 'company', stated(isPlaceholderCompany), alike);
  reportPlaceholder(context, 'title', title, isPlaceholderTitle);
  reportPlaceholder(context, 'company', company, isPlaceholderCompany);
  reportGuess(context, 'title-from-page', title);
  reportGuess(context, 'company-from-page', company);
  if (isTooDeep(raw.body.html)) {
    const found = problem('html-too-deep', { file: file.displayPath }, { limit: MAXIMUM_DEPTH });
    return { posting: null, problems: [...context.problems, found], evidence: {} };
  }
  const description = describe(raw.body, title?.value ?? '');
  reportMissing(context, { title, company, hasText: description.paragraphs.length > 0 });

  const { baseUrl } = raw.body;
  const where = readWhere(context);
  const source = readLinkField(context, 'sourceUrl', baseUrl);
  const apply = readApply(context, baseUrl, source);
  const language = pick(context, 'language', readText);
  const spoken = language?.value ?? detectLanguage(description.paragraphs.join('\n'));
  const country = onlyCountry(where);
  const paidIn = country ?? countryOfSpeech(spoken, raw.region);
  const pay = readPay(context, { country: paidIn, language: spoken });
  const datedIn = country ?? countryOfCurrency(pay?.value.currency ?? null);
  const dateStated = readDateField(context, 'datePosted', { language: spoken, country: datedIn });
  const datePosted = dateStated ?? fromGit(options.dateAdded);
  const validThrough =
    readDateField(context, 'validThrough', {
      language: spoken,
      country: datedIn,
      after: dateStated?.value ?? null,
    }) ?? fromLifetime(datePosted, options.lifetimeDays);
  const closed = readClosed(context);
  const website = readLinkField(context, 'companyWebsite', baseUrl);
  const logo = readLinkField(context, 'companyLogo', baseUrl);
  const category = pick(context, 'category', readCategory, alike);
  const tags = pick(context, 'tags', nonEmpty(readTags));
  const employmentType = readEmploymentType(context, title);
  const levels = pick(context, 'levels', nonEmpty(readLevels));
  const weight = readWeight(context);
  const featured = readFeatured(context, weight, options.featuredFromWeight);
  const summary = pick(context, 'summary', readText) ?? pick(context, 'summaryFallback', readText);
  const slug = pick(context, 'slug', readText);
  const aliases = readAliases(context);

  const evidence = evidenceOf({
    title,
    company,
    companyWebsite: website,
    companyLogo: logo,
    summary,
    category,
    tags,
    employmentType,
    levels,
    workplace: where.workplace,
    location: where.locations,
    applicantLocations: where.applicantLocations,
    salary: pay,
    datePosted,
    validThrough,
    closed,
    featured,
    weight,
    applyUrl: apply,
    sourceUrl: source,
    language,
  });
  if (title === null || company === null || hasErrors(context.problems)) {
    return { posting: null, problems: context.problems, evidence };
  }
  const posting: Posting = {
    id: postingId(file.path, slug?.value ?? null),
    title: title.value,
    aliases,
    company: {
      name: company.value,
      website: website?.value ?? null,
      logo: logo?.value ?? null,
    },
    description: description.html,
    summary: summarise(summary?.value ?? null, description.paragraphs),
    category: category?.value ?? null,
    tags: tags?.value ?? [],
    employmentType: employmentType?.value ?? [],
    levels: levels?.value ?? [],
    workplace: where.workplace?.value ?? null,
    locations: [...(where.locations?.value ?? [])],
    applicantLocations: where.applicantLocations?.value ?? null,
    salary: pay?.value ?? null,
    datePosted: datePosted?.value ?? null,
    validThrough: validThrough?.value ?? null,
    closed: closed !== null,
    featured: featured?.value ?? false,
    weight: weight?.value ?? 0,
    apply: apply?.value ?? null,
    source: { file: file.path, format: raw.format, url: source?.value ?? null },
    origins: originsOf(evidence),
    language: spoken,
  };
  const advice = adviceOn(posting, file.displayPath);
  return {
    posting: hasErrors(advice) ? null : posting,
    problems: [...context.problems, ...advice],
    evidence,
  };
}

function fromGit(date: string | null): Picked<string> | null {
  return date === null ? null : { value: date, candidate: { value: date, origin: 'git' } };
}

function fromLifetime(
  datePosted: Picked<string> | null,
  days: number | null,
): Picked<string> | null {
  if (datePosted === null || days === null) return null;
  const value = addDays(datePosted.value, days);
  return { value, candidate: { value, origin: 'default' } };
}

function onlyCountry({
  locations,
  applicantLocations,
}: ReturnType<typeof readWhere>): string | null {
  const countries = new Set(locations?.value.map(({ country }) => country));
  const applicants = applicantLocations?.value;
  if (countries.size === 0 && Array.isArray(applicants))
    applicants.forEach((country) => countries.add(country));
  const [only] = countries;
  return countries.size === 1 ? (only ?? null) : null;
}

/**
 * Whose dollars and crowns a text means: those of its page's region, unless that is the one which systems
 * give to all English, or of its language.
 */
function countryOfSpeech(language: string | null, region: string | undefined): string | null {
  if (region !== undefined && region !== 'US') return region;
  const ofCrowns: Readonly<Record<string, string>> = {
    sv: 'SE',
    da: 'DK',
    nb: 'NO',
    nn: 'NO',
    no: 'NO',
    is: 'IS',
  };
  return ofCrowns[language?.slice(0, 2).toLowerCase() ?? ''] ?? null;
}

function nonEmpty<T>(read: (value: unknown) => T[]): (value: unknown) => T[] | null {
  return (value) => {
    const list = read(value);
    return list.length > 0 ? list : null;
  };
}

/** Two texts that differ only in case, punctuation or white space say the same. */
function alike(a: string, b: string): boolean {
  const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return fold(a) === fold(b);
}

function evidenceOf(picked: Partial<Record<Field, Picked<unknown> | null>>): Evidence {
  return Object.fromEntries(
    Object.entries(picked).flatMap(([field, value]) =>
      value === null ? [] : [[field, value.candidate]],
    ),
  );
}

function originsOf(evidence: Evidence): Record<string, Origin> {
  return Object.fromEntries(
    Object.entries(evidence).map(([field, { origin }]) => [field, origin] as const),
  );
}
