import { describe, expect, it } from 'vitest';
import { readBoolean } from '../../../src/values/boolean.ts';

describe('readBoolean', () => {
  it.each([true, 'true', 'True', ' YES ', 'y', 'on', 1, '1', ['yes']])('%j is true', (value) => {
    expect(readBoolean(value)).toBe(true);
  });
  it.each([false, 'false', 'No', 'n', 'OFF', 0, '0'])('%j is false', (value) => {
    expect(readBoolean(value)).toBe(false);
  });
  it.each([null, undefined, '', 'maybe', 2, '20', 'yes and no', {}, []])(
    '%j is neither',
    (value) => {
      expect(readBoolean(value)).toBeNull();
    },
  );
});
