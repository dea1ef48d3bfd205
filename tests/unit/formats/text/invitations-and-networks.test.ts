import { describe, expect, it } from 'vitest';
import { withoutConversation } from '../../../../src/formats/text/conversation.ts';
import { parseText } from '../../../../src/formats/text/index.ts';
import { readLines } from '../../../../src/formats/text/lines.ts';
import { showsNewsletter } from '../../../../src/formats/text/page-machinery.ts';
import { withoutPageNumbers } from '../../../../src/formats/text/page-numbers.ts';
import { withoutPassingOn } from '../../../../src/formats/text/passed-on.ts';
import { isReaction } from '../../../../src/formats/text/reactions.ts';
import { isSiteControl } from '../../../../src/formats/text/site-controls.ts';

const read = (lines: readonly string[]) =>
  parseText({ path: 'a.txt', displayPath: 'a.txt', text: lines.join('\n') });
const textsOf = (lines: readonly { text: string }[]): string[] =>
  lines.flatMap(({ text }) => (text === '' ? [] : [text]));

describe('what sites invite their readers to', () => {
  it.each([
    'Send til en ven',
    'Invia a un amico',
    'Créez votre profil et postulez en 2 minutes',
    'Comprueba si tu perfil encaja',
    'People you can reach out to',
    'Enter your email address so you can receive jobs like this',
    'Se alle job hos Harp Værft A/S',
  ])('is a control: %s', (text) => {
    expect(isSiteControl(text)).toBe(true);
  });

  it.each([
    'You will create your own profile of each net',
    'Send the nets to a friend of the loft',
  ])('is no control: %s', (text) => {
    expect(isSiteControl(text)).toBe(false);
  });
});

describe('what chats and networks show around a message', () => {
  const message = [
    'Hello all :wave: we have an opening!',
    '',
    '*Net Mender (evenings)* at Harp Works',
    ':round_pushpin: Oban, UK, onsite',
    ':moneybag: £27,500–£30,000',
    '',
    'You would mend nets with four of us in the loft above the quay, on three evenings a week, and teach the apprentice what you know of knots.',
    '',
    'Write a few lines to nets@harpworks.example. Full time, permanent.',
  ];

  it('goes, from the name of the channel to the box for an answer', () => {
    const text = [
      '#openings',
      '412 members',
      'Today',
      '',
      'Ada Okoro  10:32 AM',
      ...message,
      ':heart: 9',
      '',
      '3 replies  Last reply 2 hours ago',
      'Message #openings',
    ];
    const { fields, body } = read(text);
    expect(fields.title?.[0]?.value).toBe('Net Mender (evenings)');
    expect(fields.company?.[0]?.value).toBe('Harp Works');
    expect(body.html).not.toMatch(/Today|members|Last reply|Message #/);
  });

  it('goes below the name of a Czech firm, and its headline is the title', () => {
    const { fields, body, problems } = read([
      'Síťárna Na Nábřeží',
      '18. května v 6:12 · Veřejné',
      '',
      '🎣 HLEDÁME SÍŤAŘE NEBO SÍŤAŘKU 🎣',
      '',
      'Náš mistr jde po dvaceti letech do důchodu a my potřebujeme někoho, kdo po něm převezme dílnu i kocoura.',
      '',
      'Nabízíme plný úvazek, 34 000 až 38 000 Kč měsíčně. Ozvi se na dilna@sitarna.example.',
      '',
      '12 komentářů · 3 sdílení',
      'To se mi líbí',
      'Okomentovat',
      'Sdílet',
      'Jana',
      'To je škoda.',
    ]);
    expect(problems).toEqual([]);
    expect(fields.company?.[0]?.value).toBe('Síťárna Na Nábřeží');
    expect(fields.title?.[0]?.value).toBe('Hledáme síťaře nebo síťařku');
    expect(body.html).not.toMatch(/Veřejné|komentářů|škoda/);
  });

  it('is read in Czech', () => {
    expect(isReaction('47 komentářů · 163 sdílení')).toBe(true);
    expect(isReaction('Napište komentář...')).toBe(true);
  });

  it.each([
    'Nets are *not* ropes',
    '*Net Mender (contract)* at Harp Works, a small loft that mends the nets of forty boats.',
  ])('keeps the stars within a line or before a sentence: %s', (text) => {
    expect(textsOf(withoutConversation(readLines(text)))).toEqual([text]);
  });
});

describe('what stands around a posting that was sent', () => {
  it.each([
    '[Apologies for cross-posting]',
    'Entschuldigung für Mehrfachsendungen',
    'Toutes nos excuses pour les envois multiples',
  ])('is taken away: %s', (head) => {
    const posting = 'Harp Works seeks a net mender for the loft above the quay.';
    expect(textsOf(withoutPassingOn(readLines(`${head}\n\n${posting}`)))).toEqual([posting]);
  });

  it.each([
    'Vises mailen ikke korrekt? Åbn i browser',
    'Visa i webbläsaren',
    'Zobacz w przeglądarce',
  ])('tells a newsletter: %s', (text) => {
    expect(showsNewsletter(['NYT FRA KAJEN', text, 'Kom til møde'])).toBe(true);
  });

  it('is the head of a sheet, with or without the sign of a number', () => {
    const sheet = [
      'Stadt Nordhafen',
      'Der Bürgermeister',
      'Stellenausschreibung Nr. 14/2027',
      'Wir suchen eine Netzmacherin.',
      'Sie flicken Netze.',
      'Sie lehren es auch.',
      'Seite 1 von 2',
      'Stadt Nordhafen · Stellenausschreibung 14/2027',
      'Wir bieten eine Werkstatt am Hafen.',
    ];
    const kept = textsOf(withoutPageNumbers(readLines(sheet.join('\n'))));
    expect(kept).not.toContain('Stadt Nordhafen · Stellenausschreibung 14/2027');
    expect(kept).toContain('Wir bieten eine Werkstatt am Hafen.');
  });
});

describe('the names above a text', () => {
  const said = [
    '',
    'Voor een werkplaats in Havenzand zoeken wij iemand die netten boet en de leerlingen het knopen leert.',
    '',
    'Wat vragen wij?',
    '- Geduld',
    '',
    'Mail je cv naar netten@zeilmakerij-havenw.example.',
  ];

  it('are a town where the text says that one works in it', () => {
    const { fields } = read(['Nettenboeter', 'Havenzand', '€ 18,20 - € 20,45 per uur', ...said]);
    expect(fields.location?.[0]?.value).toBe('Havenzand');
    expect(fields.company?.[0]?.value).not.toBe('Havenzand');
  });

  it('are no label between others, and no word below a sum', () => {
    const { fields } = read([
      'Net Mender',
      'Location',
      'Havenzand',
      'Discipline',
      'Nets and ropes',
      'Work type',
      'Full time',
      'Salary',
      '€18 per hour',
      'Listed',
      '19 Nov 2026',
      ...said,
    ]);
    expect(fields.company?.[0]?.value).not.toBe('Discipline');
  });
});
