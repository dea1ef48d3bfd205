import { z } from 'astro/zod';
import { ORIGINS } from '../formats/raw-posting.ts';
import { EMPLOYMENT_TYPES } from '../values/employment-type.ts';
import { SALARY_UNITS } from '../values/salary.ts';
import { WORKPLACES } from '../values/workplace.ts';

const isoDate = z.iso.date();

const salarySchema = z.object({
  /** Lower end, in units of the currency; null when only "up to" is stated. */
  min: z.number().nonnegative().nullable(),
  /** Upper end; null when only "from" is stated. */
  max: z.number().nonnegative().nullable(),
  /** ISO 4217 code; null when the source does not say. */
  currency: z.string().nullable(),
  /** What the amount is paid for (schema.org unitText); null when the source does not say. */
  unit: z.enum(SALARY_UNITS).nullable(),
  /** The employer's own words. */
  text: z.string(),
});

/**
 * A posting: one job, understood. Field names follow schema.org JobPosting where it has one.
 * Null means that the source does not say; nothing is guessed from silence.
 */
export const postingSchema = z.object({
  /** Slug of the file's path below the postings folder; the page is `/jobs/<id>/`. */
  id: z.string().min(1),
  title: z.string().min(1),
  /**
   * Paths at which the posting was found before, below the site's base: `/old/page/`, `/old/page.html`.
   * {@link redirectsOf} decides which of them lead here.
   */
  aliases: z.array(z.string()),
  company: z.object({
    name: z.string().min(1),
    website: z.string().nullable(),
    logo: z.string().nullable(),
  }),
  /** The body as sanitised HTML; its headings start at h2. */
  description: z.string(),
  /** Plain text, at most 200 characters. */
  summary: z.string().nullable(),
  /** schema.org occupationalCategory. */
  category: z.string().nullable(),
  /** Lower case, without `#`, unique, in the source's order. */
  tags: z.array(z.string()),
  employmentType: z.array(z.enum(EMPLOYMENT_TYPES)),
  /** Seniority as the source lists it: Intern, Level 1, Senior. */
  levels: z.array(z.string()),
  workplace: z.enum(WORKPLACES).nullable(),
  locations: z.array(
    z.object({
      /** The place as the source gives it. */
      text: z.string(),
      /** ISO 3166-1 alpha-2 code, where it can be known. */
      country: z.string().nullable(),
    }),
  ),
  /** Who may apply: everyone, the listed ISO 3166-1 alpha-2 countries, or not stated. */
  applicantLocations: z.union([z.literal('worldwide'), z.array(z.string())]).nullable(),
  salary: salarySchema.nullable(),
  datePosted: isoDate.nullable(),
  validThrough: isoDate.nullable(),
  /** Closed by its editor; {@link statusOf} also weighs `validThrough`. */
  closed: z.boolean(),
  featured: z.boolean(),
  /** Orders postings of one day, higher first. */
  weight: z.int(),
  apply: z.union([z.object({ url: z.string() }), z.object({ email: z.string() })]).nullable(),
  source: z.object({
    /** Path below the postings folder. */
    file: z.string(),
    format: z.enum(['markdown', 'text', 'html']),
    /** The page the posting was taken from. */
    url: z.string().nullable(),
  }),
  /** For each field that has a value: where it was found. */
  origins: z.record(z.string(), z.enum(ORIGINS)),
  /** BCP 47 tag of the body's language, when it can be told. */
  language: z.string().nullable(),
});

export type Posting = z.infer<typeof postingSchema>;
export type Company = Posting['company'];
export type Place = Posting['locations'][number];
export type Apply = NonNullable<Posting['apply']>;
