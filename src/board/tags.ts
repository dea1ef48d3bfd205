import type { Posting } from '../posting/posting.ts';
import { compareText } from './order.ts';
import { slugify } from '../values/slug.ts';

/** A tag and the open postings that carry it. */
export interface TagEntry {
  readonly slug: string;
  readonly name: string;
  /** Open postings, newest first. */
  readonly open: readonly Posting[];
}

/**
 * Every tag of an open posting, by name. Spellings that share a slug ("front end", "front-end")
 * are one tag; the newest posting decides how it is written.
 *
 * @param open open postings, newest first
 */
export function tagsOf(open: readonly Posting[]): TagEntry[] {
  const bySlug = new Map<string, { name: string; open: Set<Posting> }>();
  for (const posting of open) {
    for (const name of posting.tags) {
      const slug = slugify(name);
      const entry = bySlug.get(slug) ?? { name, open: new Set() };
      entry.open.add(posting);
      bySlug.set(slug, entry);
    }
  }
  return Array.from(bySlug, ([slug, { name, open }]) => ({ slug, name, open: [...open] })).sort(
    (a, b) => compareText(a.name, b.name) || compareText(a.slug, b.slug),
  );
}

/** The entries with most open postings first, then by name: for a short selection. */
export function mostUsedFirst<
  T extends { readonly name: string; readonly open: readonly Posting[] },
>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => b.open.length - a.open.length || compareText(a.name, b.name));
}
