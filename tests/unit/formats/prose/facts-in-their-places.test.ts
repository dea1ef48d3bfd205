import { describe, expect, it } from 'vitest';
import { readCard } from '../../../../src/formats/prose/card.ts';
import { factsFromDatedLines } from '../../../../src/formats/prose/dated-lines.ts';
import { withoutEmployer } from '../../../../src/formats/prose/employer-in-title.ts';
import { roleInProse } from '../../../../src/formats/prose/role-in-prose.ts';
import { findSalary } from '../../../../src/values/salary.ts';

function lines(...texts: readonly string[]) {
  return texts.map((text, line) => ({ kind: 'paragraph' as const, text, line }));
}

describe('facts where boards put them', () => {
  it.each([
    ['Ważna jeszcze 18 dni', 'do 10 gru 2027'],
    ['18 days left', 'until 10 Dec 2027'],
    ['Noch 18 Tage', 'bis 10.12.2027'],
  ])('%s: %s', (countdown, day) => {
    const found = factsFromDatedLines(lines('Net mender', countdown, day));
    expect(found.validThrough?.[0]?.value).toBe('2027-12-10');
  });

  it('takes no end of a contract for the last day to apply', () => {
    expect(factsFromDatedLines(lines('Befristet', 'bis 10.12.2027')).validThrough).toBeUndefined();
  });

  it('finds a town and a part of it in a row of facts', () => {
    const card = readCard(
      lines(
        'Accounts Officer',
        'Harp Bakeries Ltd',
        'Lagos, Harp Bay Phase 1   Full Time   NGN 180,000 - 250,000 / month',
      ),
    );
    expect(card?.place?.text).toBe('Lagos, Harp Bay Phase 1');
  });

  it('knows an employer by its name for short', () => {
    const company = 'Harp Maritime Archive';
    expect(withoutEmployer('Paper Conservator, Harp Archive (0.6 FTE)', company)).toBe(
      'Paper Conservator',
    );
    expect(withoutEmployer('Paper Conservator, Harp Collections', company)).toBe(
      'Paper Conservator, Harp Collections',
    );
  });

  it('reads a role behind two articles', () => {
    expect(
      roleInProse('Il Teatro Arpa cerca un o una macchinista da inserire nella squadra tecnica.'),
    ).toBe('Macchinista');
  });

  it.each([
    'Du köper in böcker för 90 000 kronor om året.',
    'You would be buying nets for £90,000 a year.',
    'Ein Zimmer zur Miete gibt es für 400 Euro im Monat.',
  ])('takes for no pay: %s', (text) => {
    expect(findSalary(text)).toBeNull();
  });
});
