import { compareText } from '../board/order.ts';
import { dayNumber } from '../values/calendar.ts';
import { comparablePay } from './comparable-pay.ts';
import { type FacetedPosting, facetValues } from './facet-values.ts';
import type { FacetColumn, FacetValue, PostingTable, StoredFacet } from './posting-table.ts';

/**
 * Makes the table of the open postings. Spellings that share a value ("front end", "front-end") are
 * one; the newest posting decides how it is written.
 *
 * @param postings newest first
 * @param words where the index of words is, made of the same postings
 * @param language BCP 47 tag of the countries' names
 */
export function makePostingTable(
  postings: readonly FacetedPosting[],
  words: Pick<PostingTable, 'details' | 'wordStarts' | 'stemmer'>,
  language: string,
): PostingTable {
  const values = postings.map((posting) => facetValues(posting, language));
  const facet = (name: StoredFacet) => column(values.map((posting) => posting[name]));
  const facets = {
    workplace: facet('workplace'),
    applicants: facet('applicants'),
    type: facet('type'),
    level: facet('level'),
    category: facet('category'),
    tag: facet('tag'),
    company: facet('company'),
    pay: facet('pay'),
  };
  return {
    ...words,
    posted: postings.map(({ datePosted }) => (datePosted === null ? null : dayNumber(datePosted))),
    facets,
    pay: comparablePay(postings),
  };
}

function column(ofPostings: readonly (readonly FacetValue[])[]): FacetColumn {
  const known = new Map<string, { label: string; postings: Set<number> }>();
  ofPostings.forEach((values, posting) => {
    for (const { value, label } of values) {
      const entry = known.get(value) ?? { label, postings: new Set() };
      known.set(value, entry);
      entry.postings.add(posting);
    }
  });
  const ordered = [...known].sort(
    ([a, one], [b, other]) =>
      other.postings.size - one.postings.size ||
      compareText(one.label, other.label) ||
      compareText(a, b),
  );
  const of = ofPostings.map((): number[] => []);
  ordered.forEach(([, { postings }], index) => {
    for (const posting of postings) of[posting]?.push(index);
  });
  return { values: ordered.map(([value, { label }]) => ({ value, label })), of };
}
