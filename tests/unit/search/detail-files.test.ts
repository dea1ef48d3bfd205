import { describe, expect, it } from 'vitest';
import { detailFiles } from '../../../src/search/detail-files.ts';
import {
  cardFile,
  CARDS_PER_FILE,
  textIndexFile,
  stemmerFile,
  titleWordsFile,
  wordsFile,
} from '../../../src/search/posting-table.ts';
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
  text: { file: 'fragment/en_group_1.pf_fragment', name: `en_${number}` },
});
const none = { titleWords: [], textIndex: { parts: [''], names: [] }, words: [], stemmer: null };
const textOf = (file: Uint8Array | undefined) => new TextDecoder().decode(file);

describe('detailFiles', () => {
  it.each([0, 1, CARDS_PER_FILE, CARDS_PER_FILE + 1, 3 * CARDS_PER_FILE])(
    'of %i postings hold each where the browser looks for it',
    (count) => {
      const cards = Array.from({ length: count }, (_, number) => card(number));
      const { details, files } = detailFiles({
        cards,
        titleWords: ['mate'],
        textIndex: { parts: [''], names: ['en_1'] },
        words: [Uint8Array.of(1), Uint8Array.of(2)],
        stemmer: 'export function stemmer() {}',
      });
      expect(files.size).toBe(Math.ceil(count / CARDS_PER_FILE) + 5);
      expect(JSON.parse(textOf(files.get(titleWordsFile({ details }))))).toEqual(['mate']);
      expect(JSON.parse(textOf(files.get(textIndexFile({ details }))))).toEqual({
        parts: [''],
        names: ['en_1'],
      });
      expect(textOf(files.get(stemmerFile({ details })))).toBe('export function stemmer() {}');
      expect(files.get(wordsFile({ details }, 1))).toEqual(Uint8Array.of(2));
      for (const [place, expected] of cards.entries()) {
        const file = JSON.parse(textOf(files.get(cardFile({ details }, place)))) as ResultCard[];
        expect(file[place % CARDS_PER_FILE]).toEqual(expected);
      }
    },
  );

  it('lie in a folder of another name when a card or a word changes', () => {
    const folderOf = (number: number, ...words: Uint8Array[]) =>
      detailFiles({ ...none, cards: [card(number)], words }).details;
    expect(folderOf(1)).toBe(folderOf(1));
    expect(folderOf(1)).not.toBe(folderOf(2));
    expect(folderOf(1, Uint8Array.of(1))).not.toBe(folderOf(1, Uint8Array.of(2)));
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
    const text = { file: 'fragment/en_group_1.pf_fragment', name: 'en_1' };
    expect(resultCard(posting, text, 'en')).toEqual({
      path: '/jobs/cook/',
      title: 'Cook',
      company: 'Marram',
      location: 'Remote, worldwide',
      salary: null,
      date: '2 March 2026',
      datePosted: '2026-03-02',
      validThrough: null,
      text,
    });
  });
});
