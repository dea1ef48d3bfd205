import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetColumns } from '../../../src/search/facet-columns.ts';
import type { FacetedPosting } from '../../../src/search/facet-values.ts';
import { SEARCH_FACETS, type SearchFacet } from '../../../src/search/facets.ts';
import { type Choices, filterPostings } from '../../../src/search/filter-postings.ts';
import { makePostingTable } from '../../../src/search/make-posting-table.ts';

const posting: FacetedPosting = {
  title: 'Lamp Keeper',
  workplace: null,
  applicantLocations: null,
  employmentType: [],
  levels: [],
  category: null,
  tags: [],
  company: { name: 'Ninefold Lighthouses', website: null, logo: null },
  salary: null,
  datePosted: null,
};

const TODAY = Date.UTC(2026, 10, 20) / 86_400_000;
const columnsOf = (postings: readonly FacetedPosting[]) =>
  facetColumns(
    makePostingTable(postings, { details: '', wordStarts: [], stemmer: false }, 'en'),
    TODAY,
  );

const matches = (postings: readonly FacetedPosting[], choices: Choices) => [
  ...filterPostings(columnsOf(postings), choices, Uint32Array.from(postings.keys())).matches,
];

describe('filterPostings', () => {
  it('takes a worldwide posting for every country, and not for "not stated"', () => {
    const postings: FacetedPosting[] = [
      { ...posting, applicantLocations: 'worldwide' },
      { ...posting, applicantLocations: ['DE'] },
      { ...posting, applicantLocations: ['AT'] },
      posting,
    ];
    expect(matches(postings, { applicants: ['de'] })).toEqual([0, 1]);
    expect(matches(postings, { applicants: ['worldwide'] })).toEqual([0]);
    expect(matches(postings, { applicants: ['not-stated'] })).toEqual([3]);
    expect(matches(postings, { applicants: ['at', 'not-stated'] })).toEqual([0, 2, 3]);
  });

  it.each([
    ['2026-11-20', ['3', '7', '30']],
    ['2026-11-17', ['3', '7', '30']],
    ['2026-11-16', ['7', '30']],
    ['2026-10-21', ['30']],
    ['2026-10-20', []],
    [null, []],
  ])('counts the days since %s', (datePosted, spans) => {
    const found = ['3', '7', '30'].filter(
      (span) => matches([{ ...posting, datePosted }], { posted: [span] }).length > 0,
    );
    expect(found).toEqual(spans);
  });

  it('takes spellings of one value together, written as the newest has it', () => {
    const columns = columnsOf([
      { ...posting, tags: ['front end'] },
      { ...posting, tags: ['front-end', 'front end'] },
    ]);
    expect(columns.tag.values).toEqual([{ value: 'front-end', label: 'front end' }]);
    expect([...filterPostings(columns, {}, Uint32Array.of(0, 1)).counts.tag]).toEqual([2]);
  });

  it('finds nothing for a value that no posting has', () => {
    expect(matches([posting], { tag: ['gone'] })).toEqual([]);
  });

  const tag = fc.constantFrom('go', 'rust', 'wool', 'c');
  const anyPosting: fc.Arbitrary<FacetedPosting> = fc.record({
    title: fc.constant('Lamp Keeper'),
    workplace: fc.option(fc.constantFrom('remote', 'onsite')),
    applicantLocations: fc.option(
      fc.oneof(
        fc.constant('worldwide' as const),
        fc.uniqueArray(fc.constantFrom('DE', 'AT', 'NO')),
      ),
    ),
    employmentType: fc.uniqueArray(fc.constantFrom('FULL_TIME', 'CONTRACTOR')),
    levels: fc.uniqueArray(fc.constantFrom('Senior', 'Intern')),
    category: fc.option(fc.constantFrom('Boats', 'Lamps')),
    tags: fc.uniqueArray(tag),
    company: fc.constantFrom('One', 'Two').map((name) => ({ name, website: null, logo: null })),
    salary: fc.constant(null),
    datePosted: fc.option(fc.constantFrom('2026-11-19', '2026-11-01')),
  });

  it('agrees with a plain look at each posting, and each count with choosing that value', () => {
    fc.assert(
      fc.property(
        fc.array(anyPosting, { maxLength: 12 }),
        fc.array(fc.tuple(fc.constantFrom(...SEARCH_FACETS), fc.nat(5)), { maxLength: 4 }),
        (postings, picks) => {
          const columns = columnsOf(postings);
          const choices: Partial<Record<SearchFacet, string[]>> = {};
          for (const [facet, index] of picks) {
            const value = columns[facet].values[index]?.value;
            if (value !== undefined) (choices[facet] ??= []).push(value);
          }
          const scan = (wanted: Choices) =>
            [...postings.keys()].filter((place) =>
              SEARCH_FACETS.every((facet) => {
                const { values, starts, indexes } = columns[facet];
                const has = [...indexes.slice(starts[place], starts[place + 1])].map(
                  (index) => values[index]?.value ?? '',
                );
                const any = wanted[facet] ?? [];
                return any.length === 0 || any.some((value) => has.includes(value));
              }),
            );
          const { matches, counts } = filterPostings(
            columns,
            choices,
            Uint32Array.from(postings.keys()),
          );
          expect([...matches]).toEqual(scan(choices));
          for (const facet of SEARCH_FACETS) {
            const alone = columns[facet].values.map(
              ({ value }) => scan({ ...choices, [facet]: [value] }).length,
            );
            expect([...counts[facet]]).toEqual(alone);
          }
        },
      ),
    );
  });
});
