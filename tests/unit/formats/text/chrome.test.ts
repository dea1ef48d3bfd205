import { describe, expect, it } from 'vitest';
import { withoutChrome } from '../../../../src/formats/text/chrome.ts';
import { readLines } from '../../../../src/formats/text/lines.ts';

const POSTING = [
  'Ferry Pilot',
  'Harbour Trust, Oban',
  '',
  'You bring the boats in, whatever the weather says about it.',
  'Save us from the rocks and you will have',
  'read more',
  'charts than anybody else, which is a thing we share.',
  '',
  'Apply',
  '',
  'Write to crew@harbour.example and tell us about a storm.',
];

function kept(lines: readonly string[]): string[] {
  return withoutChrome(readLines(lines.join('\n')))
    .map(({ text }) => text)
    .filter((text) => text !== '');
}
const WHOLE = POSTING.filter((text) => text !== '');

describe('withoutChrome', () => {
  it('leaves a posting without chrome as it is', () => {
    expect(kept(POSTING)).toEqual(WHOLE);
  });

  it.each([
    ['a menu', ['Careers  About  Blog  Sign in', '']],
    ['a skip link', ['Skip to main content', '']],
    ['a way back', ['Back to all openings', '']],
    ['a trail', ['Startseite > Hafen > Stellenangebote', '']],
    ['a trail with slashes', ['Vacatures / Haven / Loods', '']],
    ['a byline', ['harbour_hr 3 hours ago | prev | next [–]', '']],
    ['a menu line by line', ['Zum Inhalt springen', 'Jobs', 'Anmelden', '']],
  ])('drops %s on top', (_, chrome) => {
    expect(kept([...chrome, ...POSTING])).toEqual(WHOLE);
  });

  it.each([
    ['a footer', ['© 2027 Harbour Trust. Privacy · Terms · Cookie settings']],
    ['a footer line by line', ['Powered by Boathook', 'Privacy Policy', 'Security']],
    ['German pages', ['Impressum | Datenschutz | Barrierefreiheit | Leichte Sprache']],
    ['share links', ['Share this job: Facebook | X | LinkedIn | Email']],
    [
      'a mailing list',
      ['_______________', 'crew mailing list', 'Unsubscribe: https://list.example/o'],
    ],
    ['a newsletter', ['—', 'You get this because you subscribed to Salt. Unsubscribe here.']],
    ['an alert', ['See other jobs at Harbour Trust', 'Create a job alert']],
    ['similar jobs', ['Similar jobs', 'Deckhand', 'Isle Lines', '3 days ago']],
    ['German ones', ['Merken', 'Ähnliche Jobs', 'Lotse (m/w/d) – Emden']],
    ['Dutch ones', ['Vergelijkbare vacatures', 'Stuurman – Delfzijl']],
  ])('drops %s at the end', (_, chrome) => {
    expect(kept([...POSTING, '', ...chrome])).toEqual(WHOLE);
  });

  it('drops buttons and a portal’s guess at the pay', () => {
    const [title = '', place = '', ...rest] = POSTING;
    const chrome = ['', '[Solliciteer direct]   [Bewaar]   [Deel via WhatsApp]', ''];
    const guess = [
      'Gehaltsprognose: 52.000 - 68.000 €/Jahr',
      'Sieh nach, was andere verdienen. Jetzt anmelden',
    ];
    expect(kept([title, place, ...chrome, ...guess, ...rest])).toEqual(WHOLE);
  });

  it.each([
    [['Similar jobs', 'Deckhands wash the boats. They are paid by the tide.']],
    [['Other positions', 'Deckhand', 'Send your letter to deck@harbour.example']],
    [['Security', 'You keep the quay safe.']],
  ])('keeps a section that says something', (section) => {
    expect(kept([...POSTING, '', ...section])).toEqual([...WHOLE, ...section]);
  });
});
