import { describe, expect, it } from 'vitest';
import { endOfSearchForm } from '../../../../src/formats/text/search-form.ts';

describe('endOfSearchForm', () => {
  it.each([
    [
      'labels with their hints',
      ['Cosa: mansione o azienda', 'Dove: città o provincia', 'Cerca', 'Sarta'],
      3,
    ],
    ['a hint and one word', ['Hae työpaikkoja', 'Ammatti tai hakusana', 'Sijainti', 'Hae', 'X'], 4],
    ['hints', ['Job title or keyword', 'Town or postcode', 'Search', 'Net Mender'], 3],
  ])('ends behind %s', (_, lines, end) => {
    expect(endOfSearchForm(lines)).toBe(end);
  });

  it.each([
    ['a fact of the job', ['Net Mender', 'Location', 'Oban', 'Salary', '£30,000']],
    ['labelled facts', ['Net Mender', 'Where: Oban or Leith', 'What: nets']],
  ])('is not mistaken for %s', (_, lines) => {
    expect(endOfSearchForm(lines)).toBe(0);
  });
});
