import { z } from 'astro/zod';
import { isCountryCode } from '../values/country.ts';
import { EMPLOYMENT_TYPES } from '../values/employment-type.ts';
import { plainText } from '../values/plain-text.ts';
import { SALARY_UNITS } from '../values/salary.ts';

/** One value or a list of them, as JSON-LD allows anywhere. */
const oneOrMore = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema).min(1)]);

const webAddress = z.url({ protocol: /^https?$/ });
const country = z.string().refine(isCountryCode, 'must be an ISO 3166-1 alpha-2 code');
const text = z.string().trim().min(1);

const place = z.object({
  '@type': z.literal('Place'),
  address: z.object({
    '@type': z.literal('PostalAddress'),
    addressCountry: country,
    addressLocality: text.optional(),
    addressRegion: text.optional(),
  }),
});

const quantity = z
  .object({
    '@type': z.literal('QuantitativeValue'),
    value: z.number().positive().optional(),
    minValue: z.number().nonnegative().optional(),
    maxValue: z.number().positive().optional(),
    unitText: z.enum(SALARY_UNITS),
  })
  .refine(
    ({ value, minValue, maxValue }) =>
      value === undefined
        ? minValue !== undefined && maxValue !== undefined && minValue < maxValue
        : minValue === undefined && maxValue === undefined,
    'must have either value, or minValue below maxValue',
  );

const schema = z
  .object({
    '@context': z.literal('https://schema.org'),
    '@type': z.literal('JobPosting'),
    title: text,
    description: text,
    datePosted: z.iso.date(),
    validThrough: z.iso.datetime().optional(),
    hiringOrganization: z.object({
      '@type': z.literal('Organization'),
      name: text,
      sameAs: webAddress.optional(),
      logo: webAddress.optional(),
    }),
    jobLocation: oneOrMore(place).optional(),
    jobLocationType: z.literal('TELECOMMUTE').optional(),
    applicantLocationRequirements: oneOrMore(
      z.object({ '@type': z.literal('Country'), name: country }),
    ).optional(),
    employmentType: oneOrMore(z.enum(EMPLOYMENT_TYPES)).optional(),
    baseSalary: z
      .object({
        '@type': z.literal('MonetaryAmount'),
        currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code'),
        value: quantity,
      })
      .optional(),
    directApply: z.boolean().optional(),
    identifier: z.object({ '@type': z.literal('PropertyValue'), name: text, value: text }),
    url: webAddress,
  })
  .superRefine((posting, { addIssue }) => {
    const complain = (path: string, message: string) =>
      addIssue({ code: 'custom', path: [path], message });
    if (plainText(posting.description).trim() === posting.title.trim()) {
      complain('description', 'must say more than the title');
    }
    if (namesMore(posting.title, posting.hiringOrganization.name)) {
      complain('title', 'must be the job alone, without the company or the pay');
    }
    const remote = posting.jobLocationType !== undefined;
    if (!remote && posting.applicantLocationRequirements !== undefined) {
      complain('applicantLocationRequirements', 'is for fully remote jobs only');
    }
    if (posting.jobLocation === undefined) {
      if (!remote) complain('jobLocation', 'must name a place in a known country');
      else if (posting.applicantLocationRequirements === undefined) {
        complain(
          'jobLocation',
          'a remote job must name a country: its own, or where one may apply',
        );
      }
    }
    if (posting.validThrough !== undefined && posting.validThrough < posting.datePosted) {
      complain('validThrough', 'must not lie before datePosted');
    }
  });

/**
 * What is wrong with JobPosting markup by Google's rules, one sentence each; empty when it is valid.
 *
 * @param markup parsed JSON-LD
 * @see https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export function jobPostingProblems(markup: unknown): string[] {
  const result = schema.safeParse(markup);
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** Whether a title ends or begins with the company's name set off by a sign, or states an amount. */
function namesMore(title: string, company: string): boolean {
  const [job, name] = [title.toLowerCase(), company.toLowerCase()];
  const set = ['at ', '@ ', '@', '- ', '– ', '— ', '| ', ', ', '('];
  if (set.some((sign) => job.includes(` ${sign}${name}`) || job.includes(`${sign}${name})`))) {
    return true;
  }
  return job.startsWith(`${name}:`) || job.startsWith(`${name} -`) || /[€$£¥] ?\d/.test(job);
}
