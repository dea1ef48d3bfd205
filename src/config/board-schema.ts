import { z } from 'astro/zod';
import { accentSchema } from './accent.ts';
import { adminConflicts, adminSchema } from './admin.ts';
import { CODE_HOSTS, codeHostOf } from './code-host.ts';

const link = z.strictObject({ label: z.string().min(1), url: z.string().min(1) });

const boardKeys = z.strictObject({
  /** The board's name, in the header, in titles and in feeds. */
  title: z.string().min(1),
  /** One sentence under the name: which jobs, for whom. */
  description: z.string().min(1),
  /** The site's address without a path: `https://jobs.example.org`. `SITE_URL` overrides it. */
  url: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
  /** The path the site lives under: `/`, or `/board/` on a project page. `BASE_PATH` overrides it. */
  basePath: z.string().startsWith('/', 'must begin with a slash').default('/'),
  /** BCP 47 tag of the board's own texts; also how dates and numbers are written. */
  language: z.string().min(2).default('en'),
  /** Postings on one page of a listing. */
  postingsPerPage: z.int().min(5).max(200).default(50),
  /** `stop`: a build with a refused posting fails. `skip`: it publishes the others and names those left out. */
  invalidPostings: z.enum(['stop', 'skip']).default('stop'),
  /** Days after `datePosted` on which a posting closes when it names no `validThrough`; null: never. */
  lifetimeDays: z.int().positive().nullable().default(null),
  /** Refuses open postings that do not say what they pay. */
  requirePay: z.boolean().default(false),
  /** Refuses open postings that say "remote" but not from where one may apply; otherwise it is a warning. */
  requireApplicantLocations: z.boolean().default(false),
  /** A numeric weight from which a posting also counts as featured; null: only `featured: true` does. */
  featuredFromWeight: z.int().nullable().default(null),
  /**
   * Address of the repository on its code host, for "edit this posting", "report a problem" and
   * "post a job" links; null: no such links.
   */
  repository: z
    .url({ protocol: /^https$/ })
    .transform((url) => url.replace(/(?:\.git)?\/*$/, ''))
    .nullable()
    .default(null),
  /** The branch that editors work on. */
  branch: z.string().min(1).default('main'),
  /** Which software the code host runs, since addresses differ; null: told from the host's name. */
  codeHost: z.enum(CODE_HOSTS).nullable().default(null),
  /**
   * The editor at `/admin/`, in which people who know no git write postings in a form; null: no such
   * page. `admin: {}` switches it on. It works on `repository` and `branch`.
   */
  admin: adminSchema.nullable().default(null),
  /**
   * JobPosting markup also for pages captured from other sites. Google's rules allow markup only for
   * postings published with the employer's authorisation, so switch it on only if you have that.
   */
  markupForCapturedPages: z.boolean().default(false),
  /**
   * The colour of links and buttons, `#rrggbb`, for light and dark pages; null: the design's red.
   * A colour that could not be read as text is refused.
   */
  accent: accentSchema.nullable().default(null),
  /** Draws a picture for each open posting and one for the board, shown where a page is shared. */
  openGraphImages: z.boolean().default(true),
  /**
   * Font files (.ttf, .otf) for those pictures, from the project's root, asked for the signs that the
   * built-in fonts lack: these have Latin, Greek and Cyrillic. Text that no font can set is left out
   * of a picture: the company stands for the title.
   */
  openGraphFonts: z.array(z.string().min(1)).default([]),
  /**
   * Keeps what a reader visited on their device, so that it works without a connection. `false` also
   * removes what was kept before, on each reader's next visit.
   */
  offline: z.boolean().default(true),
  /**
   * A form in the footer that sends an e-mail address to your newsletter's provider; null: no form.
   * Nothing is sent or loaded before a reader subscribes.
   */
  newsletter: z
    .strictObject({
      /** The address that takes the form, by POST. */
      action: z.url({ protocol: /^https$/ }),
      /** The provider's name for the field with the address. */
      field: z.string().min(1).default('email'),
      /** What the form offers. */
      label: z.string().min(1).default('New jobs by e-mail'),
    })
    .nullable()
    .default(null),
  /** The footer's last sentence. */
  footer: z.string().default('No tracking, no cookies.'),
  /** More links in the footer. */
  links: z.array(link).default([]),
});

/**
 * All that a board's owner decides. The comments of the keys are the documentation;
 * `src/board.config.ts` is where the values are set.
 */
export const boardSchema = boardKeys.superRefine(
  ({ admin, repository, codeHost }, { addIssue }) => {
    if (admin === null) return;
    const host = codeHost ?? (repository === null ? 'github' : codeHostOf(repository));
    for (const { key, message } of adminConflicts(admin, { repository, codeHost: host })) {
      addIssue({ code: 'custom', message, path: ['admin', ...(key === null ? [] : [key])] });
    }
  },
);

/** The board's configuration as a file may write it: only what differs from the defaults. */
export type BoardOptions = z.input<typeof boardSchema>;

/** The board's configuration, complete. */
export type Board = z.output<typeof boardSchema>;
