import type { Problem } from '../problems/problem.ts';

/** The three kinds of file a posting may arrive in. */
export type Format = 'markdown' | 'text' | 'html';

/** Where a value was found, most trusted first. */
export const ORIGINS = [
  'front matter',
  'feed',
  'JSON-LD',
  'microdata',
  'RDFa',
  'page',
  'text',
  'file name',
  'git',
  'default',
] as const;

export type Origin = (typeof ORIGINS)[number];

/**
 * What a format parser may find, before anything is normalised. Names follow schema.org
 * JobPosting where it has one.
 */
export const FIELDS = [
  'title',
  'company',
  'companyWebsite',
  'companyLogo',
  'category',
  'tags',
  'employmentType',
  'levels',
  'workplace',
  'location',
  'applicantLocations',
  'salary',
  'salaryMin',
  'salaryMax',
  'salaryCurrency',
  'salaryUnit',
  'datePosted',
  'validThrough',
  'closed',
  'open',
  'state',
  'featured',
  'weight',
  'applyUrl',
  'applyEmail',
  'sourceUrl',
  'summary',
  'summaryFallback',
  'slug',
  'aliases',
  'language',
] as const;

export type Field = (typeof FIELDS)[number];

/** One value found for a field, exactly as the source has it. */
export interface Candidate {
  readonly value: unknown;
  readonly origin: Origin;
  /** The key or label as the source spells it, when there is one: `companyName`, `hiringOrganization.name`. */
  readonly key?: string | undefined;
  /** Line of the value in the file, counted from 1. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** Of a last resort, taken where nothing better was found: what it was taken from, "the name of the site". */
  readonly guessedFrom?: string | undefined;
}

/** All values found for each field, most trusted first. */
export type RawFields = { readonly [F in Field]?: readonly Candidate[] };

/** A posting as its file has it: facts with their origins, and the body's HTML, untrusted and unsanitised. */
export interface RawPosting {
  readonly format: Format;
  readonly fields: RawFields;
  readonly body: {
    /** HTML fragment, not sanitised. */
    readonly html: string;
    /** Address against which relative links in the body are resolved, when known. */
    readonly baseUrl: string | null;
  };
  /** ISO 3166-1 code of the country that a page says its language is spoken in (`en-AU`), when it says so. */
  readonly region?: string | undefined;
  readonly problems: readonly Problem[];
}

/** Joins fields from several readers; those named first are trusted more. */
export function mergeFields(...sources: readonly RawFields[]): RawFields {
  const merged: { -readonly [F in Field]?: Candidate[] } = {};
  for (const source of sources) {
    for (const field of Object.keys(source) as Field[]) {
      const candidates = source[field];
      if (candidates === undefined || candidates.length === 0) continue;
      merged[field] = [...(merged[field] ?? []), ...candidates];
    }
  }
  return merged;
}
