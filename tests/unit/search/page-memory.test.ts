import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../src/search/browser/page-memory.ts';

describe('placeIn', () => {
  it.each([
    [{ searchList: { shown: 40, scroll: 1200 } }, { shown: 40, scroll: 1200 }],
    [
      { searchList: { shown: 40 }, other: 1 },
      { shown: 40, scroll: 0 },
    ],
    [{ searchList: { shown: -1, scroll: Infinity } }, { shown: 0, scroll: 0 }],
    [{ searchList: { shown: '40', scroll: null } }, { shown: 0, scroll: 0 }],
    [{ searchList: null }, { shown: 0, scroll: 0 }],
    [null, { shown: 0, scroll: 0 }],
    ['forty', { shown: 0, scroll: 0 }],
  ])('reads %j', (entry, place) => expect(placeIn(entry)).toEqual(place));
});
