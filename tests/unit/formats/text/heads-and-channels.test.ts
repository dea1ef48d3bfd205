import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../src/formats/text/index.ts';
import type { Field, RawPosting } from '../../../../src/formats/raw-posting.ts';

const parse = (...lines: string[]): RawPosting =>
  parseText({ path: 'page.txt', displayPath: 'page.txt', text: lines.join('\n') });
const first = ({ fields }: RawPosting, field: Field): unknown => fields[field]?.[0]?.value;

const PROSE =
  'We mend the nets of forty boats on the quay, and have done so for three generations of skippers.';
const MORE = [
  'What you do',
  PROSE,
  'You would mend with us, in the loft above the harbour office, four days in every week.',
  'How to apply',
  'Write to nets@harpworks.example before the herring come.',
];

describe('the head of a copied page', () => {
  it('goes without the networks on which it may be shared', () => {
    const posting = parse(
      'Ga naar de inhoud',
      'Werken bij Provincie Harpstroom',
      'Vacatures',
      'Home / Vacatures / Monteur',
      'Monteur',
      'Deel deze vacature',
      'WhatsApp',
      'LinkedIn',
      'E-mail',
      'Salaris',
      '€ 2.800 - € 3.400 per maand',
      ...MORE,
      'Privacyverklaring',
      'Provincie Harpstroom',
      'Cookies',
    );
    expect(first(posting, 'title')).toBe('Monteur');
    expect(first(posting, 'company')).toBe('Provincie Harpstroom');
    expect(posting.body.html).not.toContain('WhatsApp');
  });

  it('keeps the employer and the town over the title, and nothing that stands for a picture', () => {
    const posting = parse(
      'Vacantes recientes',
      'Crear CV',
      'Ingresar',
      'Publicar gratis',
      'Redes y Velas Arpa',
      'Querétaro, Querétaro',
      'Auxiliar de almacén',
      '$9,000.00 - $10,000.00 (Mensual)',
      'Contrato por tiempo indeterminado',
      'Tiempo completo',
      'Sobre el empleo',
      PROSE,
      'Requisitos',
      '• Saber nadar',
      'Postularme',
      'Denunciar empleo',
      'Acerca de Redes y Velas Arpa',
    );
    expect(first(posting, 'company')).toBe('Redes y Velas Arpa');
    expect(first(posting, 'location')).toBe('Querétaro, Querétaro');
  });

  it('is not what its picture is called', () => {
    const posting = parse(
      'Zum Hauptinhalt springen',
      'Jobs finden',
      'Für Arbeitgeber',
      'Anmelden',
      'Logo Gebr. Harfner Feine Netze GmbH & Co. KG',
      'Netzflicker (m/w/d)',
      'Gebr. Harfner Feine Netze GmbH & Co. KG',
      'Obanhausen',
      'Vollzeit',
      'Aufgaben',
      PROSE,
      'Kontakt',
      'Bewerbungen an netze@harfner.example',
    );
    expect(first(posting, 'company')).toBe('Gebr. Harfner Feine Netze GmbH & Co. KG');
    expect(first(posting, 'location')).toBe('Obanhausen');
  });

  it('begins below the banner of a public service', () => {
    const posting = parse(
      'Skip to main content',
      'HarpJobs',
      'Search for jobs',
      'Sign in',
      'Tell us what you think of this service - your feedback (opens in new tab) will help us to improve it.',
      'Go back to search results',
      'Community Nurse',
      'Oban Health Trust',
      'The closing date is 6 December 2027',
      ...MORE,
    );
    expect(first(posting, 'title')).toBe('Community Nurse');
    expect(first(posting, 'company')).toBe('Oban Health Trust');
    expect(posting.body.html).not.toMatch(/feedback|search results/u);
  });

  it('may write its roles in small letters', () => {
    const posting = parse(
      'Français',
      'Workboard',
      'Search',
      'Home',
      'Job search',
      'Job posting',
      'boat mechanic',
      'Verified',
      'Posted on November 09, 2027 by Harp Ferries Ltd.',
      'Job details',
      '',
      '    Location Halifax, NS',
      '    Salary $31.50 to $37.00 HOUR hourly / 40 hours per week',
      '    Terms of employment Permanent employment Full time',
      '    Starts as soon as possible',
      '',
      ...MORE,
    );
    expect(first(posting, 'title')).toBe('boat mechanic');
    expect(first(posting, 'company')).toBe('Harp Ferries Ltd.');
    expect(first(posting, 'location')).toBe('Halifax, NS');
  });
});

describe("a board's words about its reader", () => {
  it.each([
    '2 skills and credentials match your profile',
    'Passt mein Profil zu diesem Job?',
    'Zo sluiten de vacaturegegevens aan op je profiel.',
    'Opgehaald uit de volledige vacaturetekst',
    'Job match score',
    'Localiser avec Mappy',
  ])('%s', (line) => {
    const { body } = parse('Net Mender', 'Harp Works Ltd', 'Full time', line, '', ...MORE);
    expect(body.html).not.toContain(line);
    expect(body.html).toContain('three generations');
  });

  it('are no words of an employer about those who apply', () => {
    const line = 'How you fit into the crew';
    const { body } = parse('Net Mender', 'Harp Works Ltd', '', line, PROSE, ...MORE);
    expect(body.html).toContain(line);
  });
});
