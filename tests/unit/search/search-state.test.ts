import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isActive,
  parametersOf,
  type SearchState,
  SORTS,
  sortOf,
  stateOf,
  withChoice,
  withLeastPay,
  withoutChoices,
  withQuery,
  withSort,
} from '../../../src/search/browser/search-state.ts';
import { SEARCH_FACETS } from '../../../src/search/facets.ts';
import { SALARY_UNITS } from '../../../src/values/salary.ts';

const empty = stateOf(new URLSearchParams());

const steps = fc.array(
  fc.oneof(
    fc.record({
      facet: fc.constantFrom(...SEARCH_FACETS),
      value: fc.string({ minLength: 1, unit: 'grapheme' }),
      chosen: fc.boolean(),
    }),
    fc.record({ query: fc.string({ unit: 'grapheme' }) }),
    fc.record({
      least: fc.option(
        fc.record({
          amount: fc.integer({ min: 1, max: 99_999_999 }).map((cents) => cents / 100),
          currency: fc.constantFrom('EUR', 'NOK'),
          unit: fc.constantFrom(...SALARY_UNITS),
        }),
      ),
    }),
    fc.record({ sort: fc.option(fc.constantFrom(...SORTS)) }),
  ),
);

describe('the address of a search', () => {
  it('restores every state that can be reached', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const state = taken.reduce<SearchState>((before, step) => {
          if ('query' in step) return withQuery(before, step.query);
          if ('least' in step) return withLeastPay(before, step.least);
          if ('sort' in step) return withSort(before, step.sort);
          return withChoice(before, step.facet, step.value, step.chosen);
        }, empty);
        const address = parametersOf(state, new URLSearchParams('')).toString();
        expect(stateOf(new URLSearchParams(address))).toEqual(state);
        expect(isActive(state)).toBe(address !== '');
      }),
    );
  });

  it('is read and written as people would', () => {
    const state = stateOf(
      new URLSearchParams('q=+lamp&tag=go&tag=rust&workplace=remote&sort=newest'),
    );
    expect(state).toEqual({
      query: 'lamp',
      choices: { workplace: ['remote'], tag: ['go', 'rust'] },
      leastPay: null,
      sort: 'newest',
    });
    expect(parametersOf(state, new URLSearchParams('ref=letter&q=old')).toString()).toBe(
      'ref=letter&q=lamp&workplace=remote&tag=go&tag=rust&sort=newest',
    );
  });

  it.each([
    'sort=upwards',
    'tag=',
    'colour=red',
    'q=++',
    'sort=newest',
    'sort=match',
    'currency=EUR&unit=year',
    'pay-from=60000',
  ])('asks for nothing with %s', (address) =>
    expect(isActive(stateOf(new URLSearchParams(address)))).toBe(false),
  );
});

describe('the steps of a search', () => {
  it('keeps one span of "posted"', () => {
    const week = withChoice(withChoice(empty, 'posted', '3', true), 'posted', '7', true);
    expect(week.choices).toEqual({ posted: ['7'] });
    expect(withChoice(week, 'posted', '7', false).choices).toEqual({});
  });

  it('clears the choices, and only them', () => {
    const state = withChoice(withQuery(empty, 'lamp'), 'tag', 'go', true);
    expect(withoutChoices(state)).toEqual(withQuery(empty, 'lamp'));
  });

  it('orders by the best match where there are words', () => {
    expect(sortOf(empty)).toBe('newest');
    expect(sortOf(withQuery(empty, 'lamp'))).toBe('match');
    const newest = withSort(withQuery(empty, 'lamp'), 'newest');
    expect(sortOf(newest)).toBe('newest');
    expect(withQuery(newest, '').sort).toBeNull();
  });
});
