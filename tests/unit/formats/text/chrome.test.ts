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
    ['an offer to be told', ['Job-Alert für ähnliche Jobs aktivieren']],
    ['two buttons side by side', ['Delen via WhatsApp  |  Delen via LinkedIn']],
    ['buttons one under the other', ['Bewerben', 'Speichern']],
    ['a warning', ['Don’t provide your bank or credit card details when applying for jobs.']],
    ['a Spanish one', ['Nunca facilites tus datos bancarios en una oferta de empleo.']],
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
    [['Never leave a job of work half done, and never count the money alone on the quay.']],
    [['Find boats', 'Book couriers for the crew']],
  ])('keeps a section that says something', (section) => {
    expect(kept([...POSTING, '', ...section])).toEqual([...WHOLE, ...section]);
  });
});

describe('withoutChrome, by the form of a line', () => {
  it.each([
    ['visitors’ links in a menu', ['Menu', 'Boats', 'Careers', 'Request a quote', 'Login', '']],
    [
      'a menu of unknown pages behind a skip link',
      ['Skip navigation', 'Plan your visit', 'Buy tickets online', ''],
    ],
    ['a trail from a root of the site’s own', ['Human resources > Current openings > Crew', '']],
    [
      'a trail below a menu',
      ['Home', 'Boats', 'Jobs', 'Contact', '', 'Home / Jobs / Ferry Pilot', ''],
    ],
    ['a notice of cookies', ['We use cookies to improve your experience on this website.', '']],
    ['a switch of languages', ['EN | DE | FR', '']],
  ])('drops %s on top', (_, chrome) => {
    expect(kept([...chrome, ...POSTING])).toEqual(WHOLE);
  });

  it.each([
    ['English buttons', ['Print this posting', 'Back to search results']],
    ['a problem to report', ['Harbour Trust is for everyone. Report a problem with this page.']],
    ['German ones', ['Diese Seite drucken', 'Zurück zu unseren Stellenangeboten']],
    ['French ones', ['Imprimer cette offre', 'Retour à toutes nos offres']],
    ['Spanish ones', ['Comparte esta oferta en LinkedIn', 'Volver a todas las ofertas']],
    ['Italian ones', ['Stampa questa offerta', 'Torna a tutte le offerte']],
    ['Dutch ones', ['Deel deze vacature via LinkedIn', 'Terug naar alle vacatures']],
    ['Portuguese ones', ['Partilhar esta vaga no LinkedIn', 'Voltar às vagas']],
    ['Polish ones', ['Wydrukuj ogłoszenie', 'Wróć do listy ofert']],
    ['Swedish ones', ['Skriv ut sidan', 'Följ oss på LinkedIn']],
    ['Danish ones', ['Del denne stilling på LinkedIn', 'Tilbage til alle ledige stillinger']],
    ['a legal foot', ['Harbour Ltd, company number 12345678', 'VAT no. GB 123 4567 89']],
    ['a German legal foot', ['Hafen GmbH | Amtsgericht Emden HRB 12345', 'USt-IdNr. DE123456789']],
    ['pages of the site after a known one', ['Sign up for product news', 'Terms of carriage']],
    ['hours and friends', ['Opening hours: Tuesday to Sunday', 'Become a friend of the harbour']],
    [
      'a newsletter that seeks advertisers',
      ['Would you like your job to appear here? Reply to us.'],
    ],
  ])('drops %s at the end', (_, chrome) => {
    expect(kept([...POSTING, '', ...chrome])).toEqual(WHOLE);
  });

  it.each([
    [['Back to School Coordinator']],
    [['Our company has moved 1200 boats since 1998.']],
    [['Benefits', 'Health cover', 'A berth of your own']],
    [['Report to the harbour master', 'Print maps']],
    [['Employment type', 'Full-time']],
  ])('keeps %j at the end', (lines) => {
    expect(kept([...POSTING, '', ...lines])).toEqual([
      ...WHOLE,
      ...lines.filter((line) => line !== ''),
    ]);
  });
});
