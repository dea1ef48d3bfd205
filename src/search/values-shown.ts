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
  const gone = chosen
    .filter((value) => !values.some((known) => known.value === value))
    .map((value) => ({ value, label: value, count: 0, chosen: true }));
  const counted = (place: number): CountedValue[] => {
    const known = values[place];
    return known === undefined
      ? []
      : [{ ...known, count: counts[place] ?? 0, chosen: chosen.includes(known.value) }];
  };
  if (values.length <= LONG_FACET) return [...gone, ...[...values.keys()].flatMap(counted)];
  const text = foldText(typed);
  if (text !== '') {
    const fits = ({ label }: FacetValue) => foldText(label).includes(text);
    const found = [...gone.filter(fits), ...placesWhere(values, fits).flatMap(counted)];
    return found.sort(byCount).slice(0, FOUND_VALUES);
  }
  const isEnd = ({ value }: FacetValue) => value === first || value === last;
  const needed = placesWhere(values, (known) => isEnd(known) || chosen.includes(known.value));
  const places = new Set([...needed, ...mostUsed(values.length, counts)]);
  const shown = [...gone, ...[...places].sort((a, b) => a - b).flatMap(counted)].sort(byCount);
  const only = (end: string | undefined) => shown.filter(({ value }) => value === end);
  return [...only(first), ...shown.filter((value) => !isEnd(value)), ...only(last)];
}

const byCount = (a: CountedValue, b: CountedValue): number => b.count - a.count;

function placesWhere(
  values: readonly FacetValue[],
  isWanted: (value: FacetValue) => boolean,
): number[] {
  const places: number[] = [];
  for (const [place, value] of values.entries()) if (isWanted(value)) places.push(place);
  return places;
}

/** The places of the values with most postings, found without sorting thousands at every keystroke. */
function mostUsed(length: number, counts: ArrayLike<number>): number[] {
  const top: number[] = [];
  for (let place = 0; place < length; place += 1) {
    const count = counts[place] ?? 0;
    if (count === 0 || (top.length === SHOWN_VALUES && count <= (counts[top.at(-1) ?? 0] ?? 0))) {
      continue;
    }
    const after = top.findIndex((other) => (counts[other] ?? 0) < count);
    top.splice(after < 0 ? top.length : after, 0, place);
    if (top.length > SHOWN_VALUES) top.pop();
  }
  return top;
}
