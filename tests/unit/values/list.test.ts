import { describe, expect, it } from 'vitest';
import { readList } from '../../../src/values/list.ts';

describe('readList', () => {
  it.each([
    ['a, b;c|d\ne', ['a', 'b', 'c', 'd', 'e']],
    [
      ['Bergen, Norway', 'x', { name: 'y' }, null, ''],
      ['Bergen, Norway', 'x', 'y'],
    ],
    ['Engineering (web, mobile), Design', ['Engineering (web, mobile)', 'Design']],
    ['a (b, c', ['a (b', 'c']],
    ['["a", \'b\']', ['a', 'b']],
    ['- a\n- b', ['a', 'b']],
    ['b, a, B', ['b', 'a']],
    [
      [['a'], ['b', ['c']]],
      ['a', 'b', 'c'],
    ],
    [{ name: 'a' }, ['a']],
    [5, ['5']],
    [null, []],
    ['', []],
    [{}, []],
  ])('%j is %j', (value, list) => {
    expect(readList(value)).toEqual(list);
  });
});
