import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../src/formats/text/index.ts';
import type { Field } from '../../../../src/formats/raw-posting.ts';

function read(lines: readonly string[]): { value: (field: Field) => unknown; refused: boolean } {
  const raw = parseText({
    displayPath: 'a.txt',
    path: 'a.txt',
    text: lines.join('\n'),
  });
  return {
    value: (field) => raw.fields[field]?.[0]?.value,
    refused: raw.problems.some(({ code }) => code === 'not-a-posting'),
  };
}

describe('a text with the plain form of a posting', () => {
  it.each([
    {
      lines: [
        'STELLENAUSSCHREIBUNG',
        '',
        'Die Gemeinde Tannfelde (rund 900 Einwohner) sucht eine',
        '',
        'Leuchtturmwacht (m/w/d)',
        '',
        'Ihre Aufgaben:',
        '- Licht anzünden',
        '',
        'Bewerbungen bitte bis zum 12.12.2026 an wacht@tannfelde.example',
      ],
      title: 'Leuchtturmwacht (m/w/d)',
      company: 'Gemeinde Tannfelde',
      until: '2026-12-12',
    },
    {
      lines: [
        'Farero de guardia',
        '',
        'Empresa: Faros Albor S.L.',
        'Ubicación: Cádiz',
        'Jornada: Completa',
        'Fecha límite: 02/11/2026',
        '',
        'Requisitos:',
        '· No temer al mar',
      ],
      title: 'Farero de guardia',
      company: 'Faros Albor S.L.',
      until: '2026-11-02',
    },
    {
      lines: [
        'Vuurtorenwacht',
        '',
        'Werkgever: Kustlicht B.V.',
        'Standplaats: Vlissingen',
        'Sluitingsdatum: 5 december 2026',
      ],
      title: 'Vuurtorenwacht',
      company: 'Kustlicht B.V.',
      until: '5 december 2026',
    },
    {
      lines: [
        'Veilleur de phare (H/F)',
        'Lumières du Large & Fils SARL',
        'Brest',
        '',
        'Vos missions',
        'Allumer la lampe.',
        '',
        'Votre profil',
        'Vous aimez la nuit.',
        '',
        'Envoyez votre candidature à phare@large.example.',
      ],
      title: 'Veilleur de phare (H/F)',
      company: 'Lumières du Large & Fils SARL',
      until: undefined,
    },
  ])('$title at $company', ({ lines, title, company, until }) => {
    const { value, refused } = read(lines);
    expect(refused).toBe(false);
    expect(value('title')).toBe(title);
    expect(value('company')).toBe(company);
    expect(value('validThrough')).toBe(until);
  });
});

describe('a message with its headers', () => {
  const HEADERS = [
    'From: Ada Holm <ada@mapwright.example>',
    'Date: Thu, 5 Nov 2026 16:42:10 +0100',
    'Subject: [geo-jobs] Job: Map engineer, Mapwright, Turku',
    '',
  ];
  it('takes title, day and the sender’s address from them', () => {
    const { value } = read([
      ...HEADERS,
      'Mapwright is looking for an engineer. Please send a CV to me.',
    ]);
    expect(value('title')).toBe('Map engineer');
    expect(value('datePosted')).toBe('Thu, 5 Nov 2026 16:42:10 +0100');
    expect(value('applyEmail')).toBe('ada@mapwright.example');
  });

  it('takes a role of any word from a subject that offers a job', () => {
    const { value } = read([
      'Subject: Vacancy: Bell Ringer',
      '',
      'The tower wishes to appoint a ringer.',
    ]);
    expect(value('title')).toBe('Bell Ringer');
  });

  it('refuses a reply', () => {
    expect(read(['Subject: Re: Map engineer', '', 'Is the job still open?']).refused).toBe(true);
  });
});

describe('company news', () => {
  it('is refused', () => {
    const { refused } = read([
      'Saltway Ferries names Ines Dahl chief executive',
      '',
      'BERGEN, 17 November 2026 – Saltway Ferries said today that Ines Dahl will lead it.',
    ]);
    expect(refused).toBe(true);
  });

  it('is not refused where it asks to apply', () => {
    const { refused } = read([
      'Saltway Ferries launches a pilot school',
      '',
      'We are looking for a Ferry Pilot. Apply at https://saltway.example/pilot.',
    ]);
    expect(refused).toBe(false);
  });
});

describe('the last day to apply', () => {
  it.each([
    ['Letters of application should reach Mr. T. Low by Monday 14th December 2026.', '2026-12-14'],
    ['Applications must arrive no later than 31 January 2027 at noon.', '2027-01-31'],
    ['The last day to apply is **13 December 2026**.', '2026-12-13'],
    ['🗓 Apply by December 5, 2026', '2026-12-05'],
    ['The work starts by 1 March 2027.', undefined],
  ])('%s', (sentence, day) => {
    const { value } = read(['Ferry Pilot', '', 'Saltway is hiring a pilot.', '', sentence]);
    expect(value('validThrough')).toBe(day);
  });
});
