import type { Posting } from '../posting/posting.ts';
import { type PostingVector, postingVectors } from './vectors.ts';

/** Of the postings that share a feature, so many of the newest are compared. */
const POSTINGS_COMPARED = 200;
/** Cosine below which two postings have no more in common than any two. */
const LEAST_SIMILARITY = 0.05;
/** The most alike that are looked through for those to answer. */
const SHORT_LIST = 16;
/** One company's other postings must not crowd out everybody else's. */
const MOST_OF_ONE_COMPANY = 2;

/** Answers the open postings most like a given one, the most alike first; never the posting itself. */
export type RelatedPostings = (posting: Posting) => readonly Posting[];

/**
 * Compares the postings of a board by what they share and how rare that is (cosine over an inverted
 * index of the open ones). The index is built once; each question then costs the same on a board of
 * any size, because only the newest postings of each feature are looked at.
 *
 * @param open newest first; only these are answered
 * @param closed other postings that may be asked about
 * @param count how many to answer at most
 */
export function relatedPostings(
  open: readonly Posting[],
  closed: readonly Posting[],
  count: number,
): RelatedPostings {
  const postings = [...open, ...closed];
  const vectors = postingVectors(postings);
  const vectorById = new Map(postings.map(({ id }, position) => [id, vectors[position]]));
  const index = invertedIndex(vectors.slice(0, open.length));
  const scores = new Float64Array(open.length);

  return (posting) => {
    const vector = vectorById.get(posting.id);
    if (vector === undefined) return [];
    const candidates = addScores(scores, vector, index);
    const similar = best(candidates, scores)
      .flatMap((position) => open[position] ?? [])
      .filter(({ id }) => id !== posting.id);
    for (const position of candidates) scores[position] = 0;
    return withoutCrowding(similar, count);
  };
}

/** The open postings that have a feature, by their position, and what it weighs in each. */
interface Occurrences {
  readonly positions: number[];
  readonly weights: number[];
}

function invertedIndex(vectors: readonly PostingVector[]): ReadonlyMap<number, Occurrences> {
  const index = new Map<number, Occurrences>();
  vectors.forEach(({ features, weights }, position) => {
    features.forEach((feature, nth) => {
      const occurrences = index.get(feature) ?? { positions: [], weights: [] };
      index.set(feature, occurrences);
      if (occurrences.positions.length === POSTINGS_COMPARED) return;
      occurrences.positions.push(position);
      occurrences.weights.push(weights[nth] ?? 0);
    });
  });
  return index;
}

/** Adds to `scores` what each indexed posting shares with a vector; answers which were touched. */
function addScores(
  scores: Float64Array,
  vector: PostingVector,
  index: ReadonlyMap<number, Occurrences>,
): number[] {
  const touched: number[] = [];
  vector.features.forEach((feature, nth) => {
    const weight = vector.weights[nth] ?? 0;
    const occurrences = index.get(feature);
    occurrences?.positions.forEach((position, at) => {
      if (scores[position] === 0) touched.push(position);
      scores[position] = (scores[position] ?? 0) + weight * (occurrences.weights[at] ?? 0);
    });
  });
  return touched;
}

/** The highest scores of all, in falling order, equals in the board's order. */
function best(candidates: readonly number[], scores: Float64Array): number[] {
  const list: number[] = [];
  const scoreOf = (position: number | undefined) =>
    position === undefined ? -1 : (scores[position] ?? 0);
  for (const position of candidates) {
    const score = scoreOf(position);
    const last = scoreOf(list[SHORT_LIST - 1]);
    if (score < LEAST_SIMILARITY || score < last) continue;
    const place = list.findIndex((other) => {
      const otherScore = scoreOf(other);
      return otherScore < score || (otherScore === score && other > position);
    });
    list.splice(place === -1 ? list.length : place, 0, position);
    if (list.length > SHORT_LIST) list.pop();
  }
  return list;
}

function withoutCrowding(postings: readonly Posting[], count: number): Posting[] {
  const perCompany = new Map<string, number>();
  const chosen: Posting[] = [];
  for (const posting of postings) {
    if (chosen.length === count) break;
    const already = perCompany.get(posting.company.name) ?? 0;
    if (already === MOST_OF_ONE_COMPANY) continue;
    perCompany.set(posting.company.name, already + 1);
    chosen.push(posting);
  }
  return chosen;
}
