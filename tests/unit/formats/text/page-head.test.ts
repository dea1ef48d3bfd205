import { describe, expect, it } from 'vitest';
import { withoutChrome } from '../../../../src/formats/text/chrome.ts';
import { parseText } from '../../../../src/formats/text/index.ts';
import { readLines } from '../../../../src/formats/text/lines.ts';
import { isCookieNotice } from '../../../../src/formats/prose/cookie-notice.ts';

const POSTING = [
  'Weir Attendant',
  'Oban, Scotland',
  '',
  'You open the weir when it rains and close it when it does not.',
  '',
  'Write to weir@lock.example and tell us about the rain.',
];
const WHOLE = POSTING.filter((text) => text !== '');

function kept(lines: readonly string[]): string[] {
  return withoutChrome(readLines(lines.join('\n')))
    .map(({ text }) => text)
    .filter((text) => text !== '');
}

describe('the head of a page', () => {
  it.each([
    ['a cookie notice', ['We use cookies to improve your experience on this site.', '']],
    ['its buttons', ['Diese Webseite verwendet Cookies.', 'Alle akzeptieren   Ablehnen', '']],
    ['a row with entries of its own', ['Our values   Life by the lock   Open roles', '']],
    ['a row with bars', ['Home | Boats & Barges | Find a Lock | Careers', '']],
    [
      'a menu line by line with names of its own',
      ['Skip to content', 'Weir Hall', 'Products', 'Pricing', 'Log in', 'Start free trial', ''],
    ],
    [
      'a French one',
      ['Aller au contenu principal', 'Accueil', 'Nos métiers', 'Nos écluses', 'Nos offres', ''],
    ],
  ])('goes: %s', (_, chrome) => {
    expect(kept([...chrome, ...POSTING])).toEqual(WHOLE);
  });

  it('ends where the posting begins', () => {
    expect(kept(['Skip to content', 'Home', 'Jobs', 'About', ...POSTING])).toEqual(WHOLE);
  });

  it.each([
    ['a header', ['Weir Hall | About locks | Berlin | REMOTE']],
    ['a bakery', ['We bake cookies and need somebody to eat them.']],
    ['facts', ['Full-time   Oban, Scotland   Jobs']],
  ])('keeps %s', (_, own) => {
    const lines = [...own, '', 'You open the weir when it rains and close it when it is dry.'];
    expect(kept(lines)).toEqual(lines.filter((text) => text !== ''));
  });
});

describe('the foot of a page', () => {
  it.each([
    ['a request for help', ['Need help? Contact us', '© Weir Hall']],
    ['an offer to wait', ['Not the right fit? Join our talent community.']],
    ['the system', ['Weir Hall home page', 'Jobs powered by Sluice']],
    ['a way out', ['Back to top | Next section: For sale']],
    ['networks', ['Follow us: Facebook  Instagram  YouTube']],
    ['buttons side by side', ['APPLY NOW    SAVE JOB    EMAIL A FRIEND']],
    [
      'other openings in French',
      ['Ces offres pourraient vous intéresser', 'Éclusier H/F – Pélussin (42)', 'Mentions légales'],
    ],
    [
      'what others viewed, and a line of the site',
      [
        'People also viewed',
        'Lock Keeper – Oban',
        'Bargee – Perth',
        'Diver – Oban',
        'Any trouble? Ring us',
      ],
    ],
  ])('goes: %s', (_, chrome) => {
    expect(kept([...POSTING, '', ...chrome])).toEqual(WHOLE);
  });
});

describe('isCookieNotice', () => {
  it.each([
    ['Nous utilisons des cookies pour améliorer votre navigation.', true],
    ['Utilizamos cookies propias; al seguir, aceptas su uso.', true],
    ['Onze website gebruikt cookies.', true],
    ['You decorate two hundred cookies an hour.', false],
    ['Our website sells bread.', false],
  ])('%s', (text, notice) => {
    expect(isCookieNotice(text)).toBe(notice);
  });
});

describe('the title of a page', () => {
  const titleOf = (lines: readonly string[]) => {
    const { fields } = parseText({
      path: 'saved.txt',
      displayPath: 'saved.txt',
      text: lines.join('\n'),
    });
    return fields.title?.[0]?.value;
  };

  it('stands below the way to the page', () => {
    expect(
      titleOf([
        'Go to the menu of locks',
        'Working at the City of Oban',
        'Home > Jobs > Public works',
        'Weirs and Sluices North',
        '36 hours a week',
        '£2,684 – £3,689 a month',
        'Oban, Scotland',
        'Closing date: 13 December 2026',
        '',
        'You open the weir when it rains and close it when it does not, and you like both.',
        '',
        'Write to weir@lock.example and tell us about the rain.',
      ]),
    ).toBe('Weirs and Sluices North');
  });
});

describe('the title behind the way to a page', () => {
  it('is taken with a blank line around it and facts below', () => {
    const { fields } = parseText({
      path: 'saved.txt',
      displayPath: 'saved.txt',
      text: [
        'Go to the menu of locks',
        '',
        'Home > Jobs > Public works',
        '',
        'Weirs and Sluices North',
        '',
        'Grade 6   £2,684 – £3,689 a month',
        '36 hours a week',
        'Apply by 13 December 2026',
        'Oban, Scotland',
        '',
        'You open the weir when it rains and close it when it does not, and you like both.',
        '',
        'Write to weir@lock.example and tell us about the rain.',
      ].join('\n'),
    });
    expect(fields.title?.[0]?.value).toBe('Weirs and Sluices North');
  });
});

describe('the facts in a head', () => {
  it('tell a site from a company, and a term of employment too', () => {
    const { fields } = parseText({
      path: 'saved.txt',
      displayPath: 'saved.txt',
      text: [
        'Netzflicker (m/w/d)',
        'Vollzeit · unbefristet · Standort Nordhafen · ab sofort',
        '',
        'Wir sind Harp & Söhne. Für unsere Werkstatt suchen wir Verstärkung in der Frühschicht.',
        '',
        'Schreib an jobs@harp.example.',
      ].join('\n'),
    });
    expect(fields.company?.[0]?.value).toBe('Harp & Söhne');
    expect(fields.location?.[0]?.value).toBe('Nordhafen');
  });

  it('name the company by its logo, where the posting calls it by its first word', () => {
    const { fields } = parseText({
      path: 'saved.txt',
      displayPath: 'saved.txt',
      text: [
        'Quayside Mutual logo',
        'Quayside Mutual',
        'Share',
        'Senior Data Engineer, Storms',
        'Oban, Scotland · 4 days ago · Over 100 people clicked apply',
        'Full-time',
        'Save',
        '',
        'About the job',
        'Storms are the moment in which our members find out what we are for. You keep the numbers right.',
        '',
        'Quayside pays for the ferry. Apply by 4 May 2027.',
      ].join('\n'),
    });
    expect(fields.company?.[0]?.value).toBe('Quayside Mutual');
  });
});
