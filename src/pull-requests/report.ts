import { z } from 'astro/zod';
import { CHANGES } from './changes.ts';

/** Postings that a report tells of; a pull request with more is for a person at a terminal. */
export const MOST_POSTINGS = 100;
/** Problems that are told of each. */
export const MOST_PROBLEMS = 20;
/** Bytes of a report. */
export const LARGEST_REPORT = 4_000_000;

const LONGEST = { name: 2_000, text: 2_000 } as const;
const name = z.string().max(LONGEST.name);
const text = z.string().max(LONGEST.text);
const counter = z.int().min(0).max(1_000_000);

const problemShape = z.strictObject({
  code: name,
  severity: z.enum(['error', 'warning']),
  line: counter.nullable(),
  column: counter.nullable(),
  message: text,
  hint: text,
});

const postingShape = z.strictObject({
  file: name,
  change: z.enum(CHANGES),
  from: name.nullable(),
  /** Null when it would be refused, or is removed. */
  id: name.nullable(),
  heading: text.nullable(),
  /** What was understood, with where it was found; a null value is not stated. */
  fields: z.array(z.strictObject({ field: name, value: text.nullable(), where: name })).max(50),
  problems: z.array(problemShape).max(MOST_PROBLEMS),
  /** Problems beyond those. */
  moreProblems: counter,
  /** Why search engines get no markup. */
  withoutMarkupBecause: z.array(text).max(20),
});

const reportShape = z.strictObject({
  version: z.literal(1),
  pullRequest: z.int().positive(),
  postings: z.array(postingShape).max(MOST_POSTINGS),
  /** Postings beyond those. */
  morePostings: counter,
  errors: counter,
  warnings: counter,
});

/**
 * What the check of a pull request found. It is made where a stranger's branch may have had its hands in,
 * so whoever reads it must take every word of it for a stranger's.
 */
export type Report = z.infer<typeof reportShape>;
export type ReportedPosting = Report['postings'][number];
export type ReportedProblem = z.infer<typeof problemShape>;

/**
 * Reads a report.
 *
 * @returns null when the text is none, or one beyond the limits
 */
export function readReport(json: string): Report | null {
  try {
    const parsed = reportShape.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Cuts a text to what a report takes. */
export function fitting(words: string): string {
  return words.length > LONGEST.text ? `${words.slice(0, LONGEST.text - 1)}…` : words;
}
