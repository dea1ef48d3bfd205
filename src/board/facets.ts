import type { Posting } from '../posting/posting.ts';
import { compareText } from './order.ts';

/** The facets that have pages of their own, by the first part of their addresses. */
export const FACETS = ['tags', 'categories', 'locations', 'types'] as const;

export type FacetName = (typeof FACETS)[number];

/** A value by which postings are grouped on a page of their own: a tag, a category, a place. */
export interface FacetValue {
  /** The part of the page's address that names it. */
  readonly slug: string;
  readonly name: string;
}

/** A value and the postings that have it. */
export interface FacetEntry extends FacetValue {
  /** Open postings, newest first. Empty when only closed postings have the value. */
  readonly open: readonly Posting[];
}

/**
 * Every value of any posting, by name. Spellings that share a slug ("front end", "front-end") are
 * one value; the newest open posting decides how it is written, else the newest closed one. Values
 * that only closed postings have are there too, so that no link of theirs dies.
 *
 * @param open open postings, newest first
 * @param closed closed postings, newest first
 */
export function facetEntries(
  open: readonly Posting[],
  closed: readonly Posting[],
  valuesOf: (posting: Posting) => readonly FacetValue[],
): FacetEntry[] {
  const bySlug = new Map<string, { name: string; open: Set<Posting> }>();
  const entryFor = ({ slug, name }: FacetValue) => {
    const entry = bySlug.get(slug) ?? { name, open: new Set() };
    bySlug.set(slug, entry);
    return entry;
  };
  for (const posting of open) {
    for (const value of valuesOf(posting)) entryFor(value).open.add(posting);
  }
  for (const posting of closed) valuesOf(posting).forEach(entryFor);
  return Array.from(bySlug, ([slug, { name, open }]) => ({ slug, name, open: [...open] })).sort(
    (a, b) => compareText(a.name, b.name) || compareText(a.slug, b.slug),
  );
}

/** The entries that have open postings: those that indexes, counts and sitemaps speak of. */
export function inUse<T extends { readonly open: readonly unknown[] }>(entries: readonly T[]): T[] {
  return entries.filter(({ open }) => open.length > 0);
}

/** The entries in use, those with most open postings first, then by name: for a short selection. */
export function mostUsedFirst<
  T extends { readonly name: string; readonly open: readonly unknown[] },
>(entries: readonly T[]): T[] {
  return inUse(entries).sort(
    (a, b) => b.open.length - a.open.length || compareText(a.name, b.name),
  );
}
