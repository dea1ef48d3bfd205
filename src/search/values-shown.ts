import { foldText } from '../values/folded-text.ts';
import { LONG_FACET, NOT_STATED, type SearchFacet, SHOWN_VALUES, WORLDWIDE } from './facets.ts';
import type { FacetValue } from './posting-table.ts';

/** A value of a facet with its count under the other choices. */
export interface CountedValue extends FacetValue {
  readonly count: number;
  readonly chosen: boolean;
}

/** Values that a long facet always shows, before and after the others. */
interface Ends {
  readonly first?: string;
  readonly last?: string;
}

/** The values of a facet that must not be lost among many. */
export function endsOf(facet: SearchFacet): Ends {
  return facet === 'applicants' ? { first: WORLDWIDE, last: NOT_STATED } : {};
}

/** At most so many are shown of those that a typed text fits. */
const FOUND_VALUES = 30;

/**
 * The values that a facet shows: a short one all of them, always in the same order; a long one the
 * chosen ones and those with most postings, or those that contain a typed text. A chosen value that
 * no posting has any more is there too, so that it can be taken back.
 *
 * @param counts in the order of the values
 * @param typed what the facet's own field says
 */
export function valuesShown(
  values: readonly FacetValue[],
  counts: ArrayLike<number>,
  chosen: readonly string[],
  typed: string,
  { first, last }: Ends = {},
): readonly CountedValue[] {
  const known = new Set(values.map(({ value }) => value));
  const all: CountedValue[] = [
    ...chosen
      .filter((value) => !known.has(value))
      .map((value) => ({ value, label: value, count: 0, chosen: true })),
    ...values.map(({ value, label }, index) => ({
      value,
      label,
      count: counts[index] ?? 0,
      chosen: chosen.includes(value),
    })),
  ];
  if (values.length <= LONG_FACET) return all;
  const byCount = all.sort((a, b) => b.count - a.count);
  const text = foldText(typed);
  if (text !== '') {
    return byCount.filter(({ label }) => foldText(label).includes(text)).slice(0, FOUND_VALUES);
  }
  const top = new Set(byCount.filter(({ count }) => count > 0).slice(0, SHOWN_VALUES));
  const between = byCount.filter(
    (value) => value.value !== first && value.value !== last && (value.chosen || top.has(value)),
  );
  const only = (end: string | undefined) => byCount.filter(({ value }) => value === end);
  return [...only(first), ...between, ...only(last)];
}
