import { z } from 'astro/zod';

const link = z.strictObject({ label: z.string().min(1), url: z.string().min(1) });

/**
 * All that a board's owner decides. The comments of the keys are the documentation;
 * `src/board.config.ts` is where the values are set.
 */
export const boardSchema = z.strictObject({
  /** The board's name, in the header, in titles and in feeds. */
  title: z.string().min(1),
  /** One sentence under the name: which jobs, for whom. */
  description: z.string().min(1),
  /** The site's address without a path: `https://jobs.example.org`. `SITE_URL` overrides it. */
  url: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
  /** The path the site lives under: `/`, or `/board/` on a project page. `BASE_PATH` overrides it. */
  basePath: z
    .string()
    .startsWith('/', 'must begin with a slash')
    .default('/'),
  /** BCP 47 tag of the board's own texts; also how dates and numbers are written. */
  language: z.string().min(2).default('en'),
  /** Postings on one page of a listing. */
  postingsPerPage: z.int().min(5).max(200).default(50),
  /** `stop`: a build with a refused posting fails. `skip`: it publishes the others and names those left out. */
  invalidPostings: z.enum(['stop', 'skip']).default('stop'),
  /** Days after `datePosted` on which a posting closes when it names no `validThrough`; null: never. */
  lifetimeDays: z.int().positive().nullable().default(null),
  /** A numeric weight from which a posting also counts as featured; null: only `featured: true` does. */
  featuredFromWeight: z.int().nullable().default(null),
  /** Address of the repository on its code host, for "edit this posting" links; null: no such links. */
  repository: z.url({ protocol: /^https$/ }).nullable().default(null),
  /** Links in the footer. */
  links: z.array(link).default([]),
});

/** The board's configuration as a file may write it: only what differs from the defaults. */
export type BoardOptions = z.input<typeof boardSchema>;

/** The board's configuration, complete. */
export type Board = z.output<typeof boardSchema>;
