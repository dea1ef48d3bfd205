import { describe, expect, it } from 'vitest';
import { siteAddresses } from '../../../src/presentation/addresses.ts';
import { postingsDocument } from '../../../src/presentation/posting-data.ts';
import { publishedPostings, refreshed, stateText } from '../../../src/saved/board-state.ts';
import { type KeptPosting, NOTHING } from '../../../src/saved/yours.ts';
import { postingOf } from '../support/posting-of.ts';

const today = '2026-11-20';
const context = {
  now: new Date(`${today}T09:00:00Z`),
  today,
  addresses: siteAddresses({ url: 'https://jobs.example', basePath: '/' }),
};
const kept: KeptPosting = {
  id: 'lamp-keeper',
  title: 'Lamp Keeper',
  company: 'Ninefold Lighthouses',
  where: null,
  pay: null,
  closes: null,
};

describe('publishedPostings', () => {
  it('reads what /jobs.json carries', () => {
    const posting = postingOf({
      workplace: 'hybrid',
      locations: [{ text: 'Bergen', country: 'NO' }],
      salary: { min: 40_000, max: 50_000, currency: 'EUR', unit: 'YEAR', text: '40–50k' },
      validThrough: '2026-12-31',
    });
    const document: unknown = JSON.parse(JSON.stringify(postingsDocument([posting], context)));
    expect(publishedPostings(document, 'en').get('lamp-keeper')).toEqual({
      ...kept,
      where: 'Hybrid, Bergen',
      pay: '€40,000–€50,000 a year',
      closes: '2026-12-31',
    });
  });

  it.each([null, [], {}, { postings: 'none' }])('refuses %j', (document) => {
    expect(() => publishedPostings(document, 'en')).toThrow();
  });
});

describe('refreshed', () => {
  it('takes over what changed, and leaves the rest', () => {
    const yours = { ...NOTHING, saved: [kept, { ...kept, id: 'gone' }] };
    const now = { ...kept, pay: '€50,000 a year' };
    expect(refreshed(yours, new Map([[kept.id, now]])).saved).toEqual([now, yours.saved[1]]);
    expect(refreshed(yours, new Map([[kept.id, kept]]))).toBe(yours);
  });
});

describe('stateText', () => {
  const text = (closes: string | null, board: Parameters<typeof stateText>[1]) =>
    stateText({ ...kept, closes }, board, today, 'en');
  const open = { open: new Map([[kept.id, kept]]), closed: new Set<string>() };
  const nowhere = { open: new Map<string, KeptPosting>(), closed: new Set<string>() };

  it('says what is known before the board is asked', () => {
    expect(text(null, null)).toBeNull();
    expect(text('2026-12-31', null)).toBe('Closes on 31 Dec 2026');
    expect(text(today, null)).toBe('Closes on 20 Nov 2026');
    expect(text('2026-11-19', null)).toBe('Closed on 19 Nov 2026');
  });

  it('says what the board says', () => {
    expect(text('2026-12-31', open)).toBe('Closes on 31 Dec 2026');
    expect(text('2026-12-31', nowhere)).toBe('No longer on the board');
    expect(text(null, { ...nowhere, closed: new Set([kept.id]) })).toBe('Closed');
    expect(text(null, { ...nowhere, closed: null })).toBe('No longer open');
  });
});
