import { describe, expect, it } from 'vitest';
import { bareDayOfHead } from '../../../../src/formats/prose/bare-day.ts';
import { factsFromDatedLines } from '../../../../src/formats/prose/dated-lines.ts';

const linesOf = (texts: readonly string[]) =>
  texts.map((text, index) => ({ kind: 'paragraph' as const, text, line: index + 1 }));

describe('a day among the facts below a title', () => {
  it('is that of the publication', () => {
    const lines = linesOf(['Netzflicker*in', 'Harp KG', 'Vollzeit', 'Wien', '20.11.2027', 'Hallo']);
    expect(bareDayOfHead(lines, 1)).toBe('2027-11-20');
  });

  it.each([
    [['Netzflicker*in', 'Vollzeit', 'Wien', 'Bewerbungsfrist', '20.11.2027']],
    [['Netzflicker*in', 'Vollzeit', 'Wien', 'Beginn:', '20.11.2027']],
    [['Netzflicker*in', 'Vollzeit', 'Wien', '20.11.2027', '01.12.2027']],
    [['Netzflicker*in', 'Harp KG', '20.11.2027']],
  ])('says nothing in %j', (texts) => {
    expect(bareDayOfHead(linesOf(texts), 1)).toBeNull();
  });
});

describe('the day of a letter', () => {
  it('stands in a cell of its own', () => {
    const [datePosted] =
      factsFromDatedLines(linesOf(['Dne 9. 11. 2027                Č. j.: 4/2027'])).datePosted ??
      [];
    expect(datePosted?.value).toBe('2027-11-09');
    expect(factsFromDatedLines(linesOf(['Dne 9. 11. 2027 se koná schůze'])).datePosted).toBe(
      undefined,
    );
  });
});
