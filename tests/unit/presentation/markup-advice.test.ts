import { describe, expect, it } from 'vitest';
import type { Posting } from '../../../src/posting/posting.ts';
import { siteAddresses } from '../../../src/presentation/addresses.ts';
import { markupAdvice } from '../../../src/presentation/markup-advice.ts';
import { companyOf, postingOf } from '../support/posting-of.ts';

const context = {
  today: '2026-11-20',
  addresses: siteAddresses({ url: 'https://jobs.example', basePath: '/' }),
  markupForCapturedPages: false,
};
const complete: Partial<Posting> = {
  datePosted: '2026-11-01',
  locations: [{ text: 'Bergen', country: 'NO' }],
};
const adviceOn = (facts: Partial<Posting>) => markupAdvice(postingOf(facts), context);

describe('markupAdvice', () => {
  it.each<[string, Partial<Posting>]>([
    ['has markup', {}],
    ['is closed', { closed: true, datePosted: null }],
  ])('says nothing of a posting that %s', (_, facts) => {
    expect(adviceOn({ ...complete, ...facts })).toEqual([]);
  });

  it.each<[string, Partial<Posting>]>([
    ['no date', { datePosted: null }],
    ['no place in a known country', { locations: [] }],
    ['remote and names no country', { locations: [], workplace: 'remote' }],
    ['title says more than the job', { title: 'Lamp Keeper at Ninefold Lighthouses' }],
    ['no more than its title', { description: '<p>Lamp Keeper</p>' }],
    ['captured', { source: { file: 'a.html', format: 'html', url: null } }],
    ['hiringOrganization.sameAs', { company: companyOf('A', { website: 'ninefold' }) }],
  ])('says: %s', (words, facts) => {
    const advice = adviceOn({ ...complete, ...facts });
    expect(advice).toHaveLength(1);
    expect(advice[0]).toContain(words);
  });

  it('says everything at once', () => {
    expect(adviceOn({ locations: [] })).toEqual([
      'it has no date on which it was posted',
      'it names no place in a known country',
    ]);
  });
});
