import { describe, expect, it } from 'vitest';
import { isCookieNotice } from '../../../../src/formats/prose/cookie-notice.ts';
import { factsFromLabels } from '../../../../src/formats/prose/labelled-facts.ts';
import { kindOf } from '../../../../src/formats/text/chrome-kind.ts';
import { isListingLink } from '../../../../src/formats/text/listing-link.ts';
import { isCounted } from '../../../../src/formats/text/page-machinery.ts';
import { goesOn } from '../../../../src/formats/text/wrapping.ts';

describe('lines that only boards write', () => {
  it.each([
    'Turn on notifications to never miss a job. Allow / Not now',
    'Sign in and send this application with the CV you uploaded last time.',
    'Report misleading job ad to the council',
    '‹ Forrige   4 af 61   Næste ›',
    'Previous 2 of 14 Next',
    'Wie viel verdient man als Netzflicker/in?',
    'What can I earn as a net mender',
    'Per candidarsi è necessario creare un account',
    'You need an account to apply',
    'Report potential misuse of this job posting',
    'Build your CV for free. Choose one of nine templates.',
    'Passt der Job zu Ihnen? Jetzt Profil anlegen und mehr sehen',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('control');
  });

  it.each([
    'Passt der Job zu dir?',
    'You need an account manager before summer',
    'Make your own nets',
    'Is this job right for you? You like the sea and early mornings.',
  ])('%s is left', (text) => {
    expect(kindOf(text)).toBeNull();
  });

  it.each([
    '3 people viewed this job in the past hour',
    'See how you compare to other applicants. Try Premium for $0',
  ])('%s is counted', (text) => {
    expect(isCounted(text)).toBe(true);
  });

  it.each([
    'Rispettiamo la tua privacy',
    'We value your privacy',
    'Noi e i nostri 812 partner archiviamo informazioni su un dispositivo.',
    'Evästeet auttavat meitä parantamaan palvelua.',
    'Accetta e chiudi   Continua senza accettare',
  ])('%s asks for consent', (text) => {
    expect(isCookieNotice(text)).toBe(true);
  });

  it.each([
    'We and our partners mend nets for nine boats.',
    'Wir und unser Team suchen dich',
    'Accept and close calls',
  ])('%s does not', (text) => {
    expect(isCookieNotice(text)).toBe(false);
  });

  it.each([
    'Kitchen jobs in Oban',
    'Stellenangebote Koch in Husum',
    "Offres d'emploi cuisinier à Brest",
    'Vagas de cozinheiro em Braga',
  ])('%s leads to other openings', (text) => {
    expect(isListingLink(text)).toBe(true);
  });

  it.each(['Job coach in Oban', 'Net mender', 'We have jobs in Oban. Come!'])(
    '%s does not',
    (text) => {
      expect(isListingLink(text)).toBe(false);
    },
  );
});

describe('labels', () => {
  function facts(text: string) {
    const found = factsFromLabels([{ kind: 'paragraph', text, line: 1 }]);
    return Object.fromEntries(Object.entries(found).map(([field, [one]]) => [field, one?.value]));
  }

  it.each([
    ['Data: 15-11-2027', { datePosted: '2027-11-15' }],
    ['Zona: Setúbal', { location: 'Setúbal' }],
    ['Term: fixed until 31 January 2031', { employmentType: 'fixed until 31 January 2031' }],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  it('stand two in a Japanese line', () => {
    const { datePosted, validThrough } = facts(
      '掲載日：2027年11月13日　掲載終了予定日：2027年12月25日',
    );
    expect(datePosted).toBe('2027年11月13日');
    expect(validThrough).toBe('2027年12月25日');
  });

  it('are no end of the line above them', () => {
    const title = 'Registered Net Mender - Winter Sheds (Nights)';
    expect(goesOn(title, 'locations')).toBe(false);
    expect(goesOn(`${title} and the`, 'locations of the island')).toBe(true);
  });
});
