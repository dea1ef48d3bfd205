import { describe, expect, it } from 'vitest';
import { inAdvance } from '../../../src/images/in-advance.ts';

describe('inAdvance', () => {
  it('begins the next items, each once, and hands out results in order', async () => {
    const begun: number[] = [];
    const get = inAdvance(
      [10, 20, 30, 40],
      (item) => {
        begun.push(item);
        return Promise.resolve(item * 2);
      },
      1,
    );
    expect(await get(0)).toBe(20);
    expect(begun).toEqual([10, 20]);
    expect(await get(1)).toBe(40);
    expect(begun).toEqual([10, 20, 30]);
    expect([await get(2), await get(3)]).toEqual([60, 80]);
    expect(begun).toEqual([10, 20, 30, 40]);
  });

  it('fails for the item that failed, not before', async () => {
    const get = inAdvance(
      ['sound', 'broken'],
      (item) => (item === 'broken' ? Promise.reject(new Error(item)) : Promise.resolve(item)),
      1,
    );
    expect(await get(0)).toBe('sound');
    await expect(get(1)).rejects.toThrow('broken');
    await expect(get(2)).rejects.toThrow('no item 2');
  });
});
