import { describe, expect, it } from 'vitest';
import { readWorkload } from '../../../src/values/workload.ts';

describe('full or part time by the amount of work', () => {
  it.each([
    ['fte', 1, 'FULL_TIME'],
    ['fte', '1.0', 'FULL_TIME'],
    ['fte', 0.6, 'PART_TIME'],
    ['hours', '0.8 FTE', 'PART_TIME'],
    ['hours', 40, 'FULL_TIME'],
    ['uren', '38-40', 'FULL_TIME'],
    ['uren', '24 uur per week', 'PART_TIME'],
    ['Wochenstunden', '19,5', 'PART_TIME'],
    ['arbeitszeit', '39 Std./Woche', 'FULL_TIME'],
    ['horaires', '35h hebdomadaires', 'FULL_TIME'],
    ['hours', '15–20 per week', 'PART_TIME'],
    ['uren', '24-32 uur', 'PART_TIME'],
    ['uren', '38u/week', 'FULL_TIME'],
    ['wymiar', '1/2 etatu', 'PART_TIME'],
    ['pensum', '60 %', 'PART_TIME'],
    ['pensum', '60–80%', 'PART_TIME'],
    ['workload', '100%', 'FULL_TIME'],
    ['pensum', '80–100 %', null],
    ['uren', '32-36', null],
    ['hours', 8, null],
    ['hours', '8 hours per day', null],
    ['hours', '160 hours per month', null],
    ['hours', '9:00 to 17:00', null],
    ['team', 40, null],
    ['hours', 'TBC', null],
    ['tipo_jornada', 'parcial', 'PART_TIME'],
    ['temps', 'plein', 'FULL_TIME'],
    ['title', 'parcial', null],
    ['remote', 'partial', null],
  ])('%s: %s', (key, value, expected) => {
    expect(readWorkload(value, key)).toBe(expected);
  });
});
