import { ADMIN_FOLDER } from '../config/admin-folder.ts';
import { WORKER_FILE } from '../offline/worker-plan.ts';

/** Headers for the files below a path. */
export interface HeaderRule {
  /** A path on the site; one `*` stands for anything, slashes too. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Of files that have no rule of their own: a browser asks each time, and is told that nothing changed. */
export const REVALIDATED = 'no-cache';

/** Of files whose name changes with their content. */
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Feeds and data may be read by scripts of other sites. */
const FOR_EVERYONE = { 'Access-Control-Allow-Origin': '*' };

/**
 * Each page carries its own Content-Security-Policy in a `meta` element, where `frame-ancestors` has no
 * effect; hence the header, which browsers apply on top. `Strict-Transport-Security` is the owner's
 * decision, because it binds the whole domain.
 */
const EVERYWHERE = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

const HASHED = [
  '_astro/*',
  `${ADMIN_FOLDER}assets/*`,
  'pagefind/*.pf_filter',
  'pagefind/*.pf_fragment',
  'pagefind/*.pf_index',
  'pagefind/*.pf_meta',
  'pagefind/details-*',
];

const DATA = ['archive.json', 'feed.json', 'feed.xml', 'jobs.json'];

/**
 * The headers of a published board. Rules may apply to the same file, but never name the same header
 * for it: hosts differ in what they make of that.
 *
 * @param base the path that the site lives under; begins and ends with a slash
 */
export function headerRules(base: string): readonly HeaderRule[] {
  return [
    { path: `${base}*`, headers: EVERYWHERE },
    ...HASHED.map((path) => ({ path: base + path, headers: FOR_EVER })),
    ...DATA.map((path) => ({ path: base + path, headers: FOR_EVERYONE })),
    // Feeds of companies, tags, categories, places and types.
    { path: `${base}*/feed.json`, headers: FOR_EVERYONE },
    { path: `${base}*/feed.xml`, headers: FOR_EVERYONE },
    {
      path: `${base}jobs/*.md`,
      headers: { ...FOR_EVERYONE, 'Content-Type': 'text/markdown; charset=utf-8' },
    },
    { path: base + WORKER_FILE, headers: { 'Cache-Control': REVALIDATED } },
  ];
}

/** Whether a rule applies to a path. */
export function applies({ path }: HeaderRule, asked: string): boolean {
  const [before = '', after] = path.split('*');
  if (after === undefined) return asked === path;
  return (
    asked.length >= before.length + after.length &&
    asked.startsWith(before) &&
    asked.endsWith(after)
  );
}
