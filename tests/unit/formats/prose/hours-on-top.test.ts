import { describe, expect, it } from 'vitest';
import { hoursOnTop } from '../../../../src/formats/prose/hours-on-top.ts';

const lines = (...texts: string[]) => texts.map((text) => ({ kind: 'paragraph' as const, text }));

describe('hoursOnTop', () => {
  it.each([
    ['Netmender', ['Netmender', '16 - 24 uur per week'], 'PART_TIME'],
    ['Netzflicker', ['Netzflicker', '40 Stunden / Woche'], 'FULL_TIME'],
    ['漁網職人（正社員）', ['漁網職人（正社員）'], '正社員'],
    ['Net mender (nights)', ['Net mender (nights)', 'Open 24 hours'], null],
    ['Net mender', ['Net mender', '8 hours per day'], null],
  ])('%s', (title, texts, hours) => {
    expect(hoursOnTop(lines(...texts), title)).toBe(hours);
  });
});
