import type { Posting } from '../posting/posting.ts';
import { featuresOf } from './features.ts';

/** The features of a posting that are compared: those that weigh most. */
const FEATURES_COMPARED = 24;

/**
 * A posting as a vector of length one, or shorter when nothing about it is rare. Features are
 * numbered; both arrays are parallel.
 */
export interface PostingVector {
  readonly features: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Each posting as a vector of what it is about, rare things weighing more than common ones (tf-idf).
 * Features that no other posting has are left out.
 */
export function postingVectors(postings: readonly Posting[]): PostingVector[] {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const all = postings.map((posting) => {
    const found = featuresOf(posting);
    const features = new Uint32Array(found.size);
    const weights = new Float64Array(found.size);
    let next = 0;
    for (const [name, weight] of found) {
      let number = numbers.get(name);
      if (number === undefined) {
        number = counts.length;
        numbers.set(name, number);
        counts.push(0);
      }
      counts[number] = (counts[number] ?? 0) + 1;
      features[next] = number;
      weights[next] = weight;
      next += 1;
    }
    return { features, weights };
  });
  const rarity = counts.map((count) => (count < 2 ? 0 : Math.log(postings.length / count)));
  return all.map(({ features, weights }) => heaviest(features, weights, rarity));
}

function heaviest(
  features: Uint32Array,
  weights: Float64Array,
  rarity: readonly number[],
): PostingVector {
  const weighed: { feature: number; weight: number }[] = [];
  features.forEach((feature, index) => {
    const weight = (weights[index] ?? 0) * (rarity[feature] ?? 0);
    if (weight > 0) weighed.push({ feature, weight });
  });
  const kept = weighed
    .sort((a, b) => b.weight - a.weight || a.feature - b.feature)
    .slice(0, FEATURES_COMPARED);
  // At least one: a posting of common words only must not look like every other of that kind.
  const length = Math.max(1, Math.hypot(...kept.map(({ weight }) => weight)));
  return {
    features: kept.map(({ feature }) => feature),
    weights: kept.map(({ weight }) => weight / length),
  };
}
