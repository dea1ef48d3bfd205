import type { Posting } from '../posting/posting.ts';
import { nearest } from '../search/did-you-mean.ts';
import { compact } from '../search/vocabulary.ts';

/** A name that the board's postings use, and how many of them do. */
export interface KnownName {
  readonly name: string;
  readonly postings: number;
}

/** What the board's postings call things, most used first. */
export interface KnownNames {
  readonly companies: readonly KnownName[];
  readonly categories: readonly KnownName[];
  readonly tags: readonly KnownName[];
  /** The website of each company that states one. */
  readonly websites: ReadonlyMap<string, string>;
}

export function knownNamesOf(postings: readonly Posting[]): KnownNames {
  return {
    companies: counted(postings.map(({ company }) => company.name)),
    categories: counted(postings.flatMap(({ category }) => category ?? [])),
    tags: counted(postings.flatMap(({ tags }) => tags)),
    websites: new Map(
      postings.flatMap(({ company: { name, website } }) =>
        website === null ? [] : [[name, website] as const],
      ),
    ),
  };
}

function counted(names: readonly string[]): KnownName[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, postings]) => ({ name, postings }))
    .sort((a, b) => b.postings - a.postings || (a.name < b.name ? -1 : 1));
}

/** Shorter names resemble too many others. */
const SHORTEST = 4;

/**
 * The known name that a new one may be a slip of: the same letters in another case or with other signs,
 * or a spelling near to it. Null for a known name, and where nothing is near.
 */
export function likelyMeant(name: string, known: readonly KnownName[]): string | null {
  if (known.some((other) => other.name === name)) return null;
  const key = compact(name);
  const same = known.find((other) => compact(other.name) === key);
  if (same !== undefined) return same.name;
  if (key.length < SHORTEST) return null;
  // A longer name that begins like this one is a name of its own: design, design systems.
  const others = known.filter((other) => !compact(other.name).startsWith(key));
  const [near] = nearest(key, new Map(others.map((other) => [compact(other.name), other.name])));
  return near ?? null;
}
