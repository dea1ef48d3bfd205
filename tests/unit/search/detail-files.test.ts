import { describe, expect, it } from 'vitest';
import { detailFiles } from '../../../src/search/detail-files.ts';
import { cardFile, CARDS_PER_FILE, titleWordsFile } from '../../../src/search/posting-table.ts';
import { resultCard, type ResultCard } from '../../../src/search/result-card.ts';

const card = (number: number): ResultCard => ({
  path: `/jobs/${number}/`,
  title: `Posting ${number}`,
  company: 'Marram',
  location: null,
  salary: null,
  date: null,
  datePosted: null,
  validThrough: null,
});

describe('detailFiles', () => {
  it.each([0, 1, CARDS_PER_FILE, CARDS_PER_FILE + 1, 3 * CARDS_PER_FILE])(
    'of %i postings hold each where the browser looks for it',
    (count) => {
      const cards = Array.from({ length: count }, (_, number) => card(number));
      const { details, files } = detailFiles({ cards, titleWords: ['mate'] });
      expect(files.size).toBe(Math.ceil(count / CARDS_PER_FILE) + 1);
      expect(JSON.parse(files.get(titleWordsFile({ details }))!)).toEqual(['mate']);
      for (const [place, expected] of cards.entries()) {
        const file = JSON.parse(files.get(cardFile({ details }, place))!) as ResultCard[];
        expect(file[place % CARDS_PER_FILE]).toEqual(expected);
      }
    },
  );

  it('lie in a folder of another name when a card changes', () => {
    const folderOf = (...cards: ResultCard[]) => detailFiles({ cards, titleWords: [] }).details;
    expect(folderOf(card(1))).toBe(folderOf(card(1)));
    expect(folderOf(card(1))).not.toBe(folderOf(card(2)));
  });
});

describe('resultCard', () => {
  it('says in words what a row says', () => {
    const posting = {
      path: '/jobs/cook/',
      title: 'Cook',
      company: { name: 'Marram' },
      workplace: 'remote' as const,
      locations: [],
      applicantLocations: 'worldwide' as const,
      salary: null,
      datePosted: '2026-03-02',
      validThrough: null,
    };
    expect(resultCard(posting, 'en')).toEqual({
      path: '/jobs/cook/',
      title: 'Cook',
      company: 'Marram',
      location: 'Remote, worldwide',
      salary: null,
      date: '2 March 2026',
      datePosted: '2026-03-02',
      validThrough: null,
    });
  });
});
