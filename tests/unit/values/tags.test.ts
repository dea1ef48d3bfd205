import { describe, expect, it } from 'vitest';
import { readTags } from '../../../src/values/tags.ts';

describe('readTags', () => {
  it.each([
    ['#aws,#linux', ['aws', 'linux']],
    ['#aws #linux', ['aws', 'linux']],
    ['#aws#linux', ['aws', 'linux']],
    [
      ['#AWS', 'c++', 'aws'],
      ['aws', 'c++'],
    ],
    [
      ['go, rust', { name: 'Zig' }],
      ['go', 'rust', 'zig'],
    ],
    ['C#, F#', ['c#', 'f#']],
    ['##c#', ['c#']],
    ['.NET,#.net', ['.net']],
    ['machine learning, AI', ['machine learning', 'ai']],
    [['a\u0000b\u202e'], ['ab']],
    ['#, ##', []],
    [['x'.repeat(60)], ['x'.repeat(60)]],
    [null, []],
  ])('%j is %j', (value, tags) => {
    expect(readTags(value)).toEqual(tags);
  });
});
