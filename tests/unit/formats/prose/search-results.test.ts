import { describe, expect, it } from 'vitest';
import { isSearchResults } from '../../../../src/formats/prose/search-results.ts';

const ROLES = ['Staff Nurse', 'Theatre Nurse', 'Midwife (m/w/d)', 'Community Nurse'];
const AGES = ['2 days ago', 'vor 3 Tagen', 'il y a 5 jours', 'Yesterday'];

describe('isSearchResults', () => {
  const cards = ROLES.flatMap((role, index) => [role, 'Harp House', 'Oban', AGES[index] ?? '']);

  it('knows role after role with its age', () => {
    expect(isSearchResults(['Nurse jobs in Oban', '124 results', ...cards])).toBe(true);
  });

  it('knows role after role over the same button', () => {
    const listed = ROLES.flatMap((role) => [
      role,
      'Harp House',
      'Oban',
      'Listed Thu 19 Nov',
      'View',
    ]);
    expect(isSearchResults(['Nurse jobs in Oban', '124 results', ...listed])).toBe(true);
    expect(isSearchResults(['Nurse jobs in Oban', ...listed.slice(0, 15)])).toBe(false);
  });

  it('knows role after role with its pay', () => {
    const PAYS = ['£14.50 an hour', '£32,000–£35,000 a year', '€640 a week', '2.400 € im Monat'];
    const paid = ROLES.flatMap((role, index) => [role, 'Harp House', 'Oban', PAYS[index] ?? '']);
    expect(isSearchResults(['Nurse jobs in Oban', '124 results', ...paid])).toBe(true);
    expect(isSearchResults(['Nurse jobs in Oban', ...paid.slice(0, 12)])).toBe(false);
  });

  it('is content with three where their order may be chosen', () => {
    expect(isSearchResults(['Nurse jobs in Oban', ...cards.slice(0, 12)])).toBe(false);
    expect(isSearchResults(['Sort by: relevance', ...cards.slice(0, 12)])).toBe(true);
  });

  it('leaves a posting that says the same several times', () => {
    const shifts = ['Monday', 'Tuesday', 'Friday', 'Sunday'].flatMap((day) => [
      day,
      'Early boat, then the ward',
      'Tea',
      'Full-time',
    ]);
    expect(isSearchResults(['Staff Nurse', 'Harp House', ...shifts])).toBe(false);
  });

  it('leaves a posting with similar jobs below it', () => {
    const said =
      'We look after the people of four islands, by boat when we must and on foot else. ';
    const posting = [
      'Staff Nurse',
      'Harp House',
      ...Array.from({ length: 4 }, () => said.repeat(2)),
    ];
    expect(isSearchResults([...posting, ...cards])).toBe(false);
  });

  it('leaves a few', () => {
    expect(isSearchResults(cards.slice(0, 12))).toBe(false);
  });
});
