import { type BuiltBoard, readJson } from './board.ts';

/** A posting as `/jobs.json` and `/archive.json` publish it, as far as the tests look. */
export interface PublishedPosting {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly company: { readonly name: string; readonly website: string | null };
  readonly status: 'open' | 'closed';
  readonly tags: readonly string[];
  readonly apply: { readonly url: string } | { readonly email: string } | null;
  readonly source: { readonly file: string; readonly format: string; readonly url: string | null };
  readonly [field: string]: unknown;
}

interface PostingsFile {
  readonly version: number;
  readonly generated: string;
  readonly postings: readonly PublishedPosting[];
}

/** The open postings, from `/jobs.json`. */
export function openPostings(board: BuiltBoard): readonly PublishedPosting[] {
  return (readJson(board, 'jobs.json') as PostingsFile).postings;
}

/** The closed postings, from `/archive.json`. */
export function closedPostings(board: BuiltBoard): readonly PublishedPosting[] {
  return (readJson(board, 'archive.json') as PostingsFile).postings;
}
