import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packIds, placeFinder } from '../../../src/search/packed-ids.ts';

describe('packIds', () => {
  it('is told by its first characters, and by the whole name where they are shared', () => {
    const packed = packIds(['en_f2f4332', 'en_41cb2bb', 'en_41cb2ff']);
    expect(packed).toEqual({
      prefix: 'en_',
      short: 'f2f4341cb241cb2',
      whole: { en_41cb2bb: 1, en_41cb2ff: 2 },
    });
    expect(
      ['en_f2f4332', 'en_41cb2ff', 'en_0000000', 'de_f2f4332'].map(placeFinder(packed)),
    ).toEqual([0, 2, undefined, undefined]);
  });

  it('finds every posting by its name', () => {
    const id = fc.stringMatching(/^[0-9a-f]{1,8}$/);
    fc.assert(
      fc.property(fc.uniqueArray(id), (ids) => {
        const find = placeFinder(packIds(ids));
        expect(ids.map(find)).toEqual([...ids.keys()]);
      }),
    );
  });
});
