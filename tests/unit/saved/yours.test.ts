import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYours } from '../../../src/saved/read-yours.ts';
import {
  isKept,
  keep,
  type KeptPosting,
  letGo,
  LIMITS,
  markSeen,
  NOTHING,
} from '../../../src/saved/yours.ts';

const keeper: KeptPosting = {
  id: 'lamp-keeper',
  title: 'Lamp Keeper',
  company: 'Ninefold Lighthouses',
  where: 'Bergen, Norway',
  pay: '€40,000 a year',
  closes: '2026-12-31',
};

describe('what is kept', () => {
  it('holds the newest first, each posting once', () => {
    const two = keep(keep(NOTHING, 'saved', keeper), 'saved', { ...keeper, id: 'boat-wright' });
    const again = keep(two, 'saved', { ...keeper, title: 'Senior Lamp Keeper' });
    expect(again.saved.map(({ id, title }) => [id, title])).toEqual([
      ['boat-wright', 'Lamp Keeper'],
      ['lamp-keeper', 'Senior Lamp Keeper'],
    ]);
    expect(isKept(again, 'hidden', keeper.id)).toBe(false);
    expect(letGo(again, 'saved', keeper.id).saved).toHaveLength(1);
  });

  it('moves a posting that is seen again to the front, and is bounded', () => {
    const seen = ['a', 'b', 'a'].reduce(markSeen, NOTHING);
    expect(seen.seen).toEqual(['a', 'b']);
    const full = { ...NOTHING, seen: Array.from({ length: LIMITS.seen }, (_, n) => String(n)) };
    expect(markSeen(full, 'new').seen).toHaveLength(LIMITS.seen);
  });
});

describe('readYours', () => {
  it('reads what was written', () => {
    const yours = markSeen(keep(keep(NOTHING, 'saved', keeper), 'hidden', keeper), 'lamp-keeper');
    expect(readYours(JSON.stringify(yours))).toEqual(yours);
  });

  it.each([null, '', '{', 'null', '[]', '"text"', '{"saved":{}}', '{"visits":[]}'])(
    'reads %j as nothing',
    (text) => expect(readYours(text)).toEqual(NOTHING),
  );

  it('keeps what makes sense of broken content', () => {
    const text = JSON.stringify({
      saved: [
        keeper,
        keeper,
        null,
        { id: 'x' },
        { id: 1, title: 'y' },
        { id: 'z', title: 'Z', closes: 'soon' },
      ],
      seen: ['a', 7, 'a', ''],
      visits: { before: 'yesterday', latest: '2026-11-20T09:00:00Z' },
    });
    const yours = readYours(text);
    expect(yours.saved).toEqual([
      keeper,
      { id: 'z', title: 'Z', company: '', where: null, pay: null, closes: null },
    ]);
    expect(yours.seen).toEqual(['a']);
    expect(yours.visits.before).toBeNull();
    expect(yours.visits.latest).toBe('2026-11-20T09:00:00.000Z');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.json(), (text) => void readYours(text)));
    fc.assert(
      fc.property(
        fc.record({
          saved: fc.jsonValue(),
          hidden: fc.jsonValue(),
          seen: fc.jsonValue(),
          visits: fc.jsonValue(),
        }),
        (data) => {
          const yours = readYours(JSON.stringify(data));
          expect(readYours(JSON.stringify(yours))).toEqual(yours);
        },
      ),
    );
  });
});
