import { describe, expect, it } from 'vitest';
import { isFrameAbove } from '../../../../src/formats/text/frame-above.ts';
import { readPage, withoutChrome } from '../../../../src/formats/text/chrome.ts';
import { readLines } from '../../../../src/formats/text/lines.ts';
import { isSiteControl } from '../../../../src/formats/text/site-controls.ts';

function textOf(text: string): string[] {
  return withoutChrome(readLines(text)).flatMap((line) => (line.text === '' ? [] : [line.text]));
}

describe('the head of a page', () => {
  it.each([
    [['Moorings', 'Weddings', 'Our boats', 'The loft']],
    [['Moorings', 'Weddings', 'FR EN', 'Panier (0)']],
    [['Search the quay...', 'Sign in to your berth']],
    [['Boats    Moorings    Weddings    Work here', 'NL / DE / EN']],
    [['Startseite', 'Karriere']],
  ])('is told by the shape of its lines: %j', (lines) => {
    expect(isFrameAbove(lines)).toBe(true);
  });

  it.each([
    [['Harp Works Ltd']],
    [['Harp Works', 'Oban']],
    [['WE ARE HIRING', 'Come and join us on the quay!']],
    [['Company: Harp Works', 'Department: Loft', 'Oban, Scotland']],
    [['University of Lorn', 'School of Nets', 'Reference: 2231']],
    [['2 November 2027', 'Dear friends', 'Oban']],
  ])('is not seen in %j', (lines) => {
    expect(isFrameAbove(lines)).toBe(false);
  });

  it('goes whole, with a name that only its neighbours tell', () => {
    const lines = readLines(
      'Moorings\nWeddings\nThe loft\nFR EN\n\nNet Mender (m/f/d)\nHarp Works Ltd\nOban\nFull-time\n\nMend the nets of nine boats, in the loft above the quay.\n',
    );
    const { lines: kept } = readPage(lines);
    expect(kept.find(({ text }) => text !== '')?.text).toBe('Net Mender (m/f/d)');
  });
});

const BODY = 'Mend the nets of nine boats, in the loft above the quay. The kettle is never far.';
const FACTS = ['Net Mender', 'Harp Works Ltd', 'Oban, Scotland', '£14 an hour', 'Full-time'];

describe('what stands between the facts and the text', () => {
  it.each([
    [['Apply', 'Save', '', 'How you fit', '3 of your skills match']],
    [
      [
        'Save',
        'Your profile lacks two things',
        'Show details',
        'People out of the same loft',
        'Show all',
      ],
    ],
    [['Skip navigation', 'Plan your visit']],
    [['Candidatar-se        Salvar vaga']],
    [['[Apply]  [Print]  [To a friend]']],
  ])('goes by its shape: %j', (tail) => {
    const page = [...FACTS, '', ...tail, '', 'About the job', BODY].join('\n');
    expect(textOf(page)).toEqual([...FACTS, 'About the job', BODY]);
  });

  it.each([
    [['Apply', 'Save', '', 'Knots', 'Splicing', 'Old English']],
    [['Apply', 'Save', '', 'Free tea and a bunk of your own:']],
    [['Apply', 'Save', '', 'Lorn Harbour Authority']],
    [['Apply', 'Save', '', 'What moves us']],
    [['Apply', 'Save', '', '- your own berth']],
    [
      [
        'Apply',
        'Save',
        '',
        'Your fares paid',
        'Use our own oilskins',
        'Find your knots at leisure',
      ],
    ],
  ])('stays where it may be of the posting: %j', (tail) => {
    const page = [...FACTS, '', ...tail, '', BODY].join('\n');
    expect(textOf(page)).toEqual([...FACTS, ...tail.slice(3), BODY]);
  });
});

describe('a title below a menu', () => {
  it.each([
    ['Szukaj ofert\nKalkulator\nTwoje konto\nElektromonter', 'Elektromonter'],
    ['Rooms\nManager\nMy jobs\nNet Mender (m/f/d)', 'Net Mender (m/f/d)'],
  ])('is not a word of the menu over the pages of the visitor: %j', (menu, title) => {
    const lines = readLines(
      `${menu}\nHarp Works Ltd\nOban, Scotland\nFull-time\n£14 an hour\nApply\nSave\n\n${BODY}\n`,
    );
    const { titleLine } = readPage(lines);
    expect(lines.find(({ number }) => number === titleLine)?.text).toBe(title);
  });

  it('is told by its label', () => {
    expect(textOf(`Home > Jobs\nSearch...\n\nInternal vacancy: Net Mender\n\n${BODY}`)).toEqual([
      'Internal vacancy: Net Mender',
      BODY,
    ]);
  });
});

describe('what a site offers its visitor', () => {
  it.each([
    ['Receba ofertas no Telegram! Clique aqui.'],
    ['Get new jobs on your phone'],
    ['Erhalte neue Stellen per WhatsApp'],
    ['Listen to this page'],
    ['A+ A-'],
  ])('is a control: %s', (text) => {
    expect(isSiteControl(text)).toBe(true);
  });

  it.each([['Listen to our members'], ['Receive jobs training by the best']])(
    'is none: %s',
    (text) => {
      expect(isSiteControl(text)).toBe(false);
    },
  );
});
