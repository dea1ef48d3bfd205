import { describe, expect, it } from 'vitest';
import { findWorkplace, readWorkplace } from '../../../src/values/workplace.ts';

describe('readWorkplace', () => {
  it.each([
    [true, 'remote'],
    ['true', 'remote'],
    ['TELECOMMUTE', 'remote'],
    ['Remote', 'remote'],
    ['100% remote', 'remote'],
    ['fully-remote', 'remote'],
    ['fully_remote', 'remote'],
    ['remote-first', 'remote'],
    ['SF or REMOTE', 'remote'],
    ['Remote OK', 'remote'],
    ['remote or onsite', 'remote'],
    [['On-site', 'Remote'], 'remote'],
    [['Hybrid', 'On-site'], 'hybrid'],
    ['Télétravail', 'remote'],
    ['Hybrid', 'hybrid'],
    ['partially remote', 'hybrid'],
    ['teilweise Home-Office', 'hybrid'],
    ['2 days remote per week', 'hybrid'],
    ['in office', 'onsite'],
    ['on-site', 'onsite'],
    ['onsite', 'onsite'],
    ['Vor Ort', 'onsite'],
    ['no remote', 'onsite'],
    ['not remote', 'onsite'],
    [{ name: 'Remote' }, 'remote'],
    ['remote-friendly', null],
    ['remote possible', null],
    ['remote until further notice', null],
    [false, null],
    ['no', null],
    ['Berlin', null],
    ['', null],
    [null, null],
    [5, null],
  ])('%j is %s', (value, workplace) => {
    expect(readWorkplace(value)).toBe(workplace);
  });
});

describe('findWorkplace', () => {
  it.each([
    ['This is an early-career fully-remote full-time position.', 'remote'],
    ['This is a remote role.', 'remote'],
    ['The position is remote and open to anyone.', 'remote'],
    ['Acme Widgets | Berlin | REMOTE | Full-time', 'remote'],
    ['Acme Widgets - SF or REMOTE', 'remote'],
    ['Acme Widgets | Boston, MA | Remote OK', 'remote'],
    ['Can be remote, but must be US-based.', 'remote'],
    ['Acme | London (ONSITE) | Engineer', 'onsite'],
    ['Acme - Reno, NV - Full Time, no remote work.', 'onsite'],
    ['London. ONSITE only', 'onsite'],
    ['This role is hybrid.', 'hybrid'],
    ['You will spend 2 days per week in our Berlin office.', 'hybrid'],
  ])('%s', (prose, workplace) => {
    expect(findWorkplace(prose)).toBe(workplace);
  });

  it.each([
    'You will help remote team mates.',
    'We build satellites for remote sensing.',
    'Right now, everyone is working remotely until further notice.',
    'Experience with remote debugging.',
    'Previous remote work experience.',
    'As a remote-first company we write things down.',
    'We are a fully remote team.',
    'Remote work depends on the role.',
    'Hybrid apps with a web view.',
    'Then we schedule an on-site interview.',
    'An onsite chef for lunches',
    'Willing to travel to remote corners of the globe',
    'Berlin',
    '',
  ])('%s says nothing of this job', (prose) => {
    expect(findWorkplace(prose)).toBeNull();
  });

  it('prefers the header to a sentence', () => {
    expect(findWorkplace('Acme | ONSITE | Oslo\n\nAnother of our jobs is a remote position.')).toBe(
      'onsite',
    );
  });
});

describe('findWorkplace in sentences of several languages', () => {
  it.each([
    ['praca stacjonarna', 'onsite'],
    ['É presencial, claro, na zona do porto.', 'onsite'],
    ['Es presencial, en el taller.', 'onsite'],
    ['We work in a hybrid pattern.', 'hybrid'],
    ['You spend two days a week at the mill and may work from home on the others.', 'hybrid'],
    ['Wir bieten hybrides Arbeiten mit zwei festen Bürotagen.', 'hybrid'],
    ['Je werkt hybride: een deel van de week thuis.', 'hybrid'],
    ['Le poste est ouvert au travail hybride.', 'hybrid'],
    ['Trabajamos en un modelo híbrido.', 'hybrid'],
    ['The internship is full-time and takes place on site.', 'onsite'],
    ['It is an office-based role.', 'onsite'],
    ['All interns work on site.', 'onsite'],
    ['Work is performed on-site in the boat shed.', 'onsite'],
    ['Die Tätigkeit findet vor Ort statt.', 'onsite'],
    ['Le poste est en présentiel.', 'onsite'],
    ['El trabajo es presencial.', 'onsite'],
    ['De functie is op kantoor.', 'onsite'],
    ['Niente smart working, naturalmente.', 'onsite'],
    ['Work is performed on-site or from home.', null],
    ['Interns work on site at our customers some days.', null],
    ['We hold interviews before Christmas, in person, with pie.', null],
    ['Experience with young people, preferably regional or remote', null],
    ['You visit schools, farms, remote communities, harbours', null],
    ['We sell hybrid engines.', null],
    ['Unsere Techniker sind vor Ort beliebt.', null],
  ])('%s', (prose, workplace) => {
    expect(findWorkplace(`Net Mender\n\n${prose}`)).toBe(workplace);
  });
});

describe('a workplace among other facts', () => {
  it.each([
    ['💼 Efetivo     🏢 Presencial     🗓 hoje', 'onsite'],
    ['Praca zmianowa, stacjonarna', 'onsite'],
    ['Umowa o pracę, praca hybrydowa', 'hybrid'],
    ['Turku, etätyö', 'remote'],
    ['経理（フルリモート）', 'remote'],
    ['Contrato por obra, 100% presencial.', 'onsite'],
    ['Oban, in the office Mon/Thu, home the other days', 'hybrid'],
  ] as const)('"%s" says %s', (line, workplace) => {
    expect(findWorkplace(line)).toBe(workplace);
  });
});

describe('on site in more words', () => {
  it('is a word alone or all there is', () => {
    expect(readWorkplace('Presenziale')).toBe('onsite');
    expect(findWorkplace('Six days a week. Work from office only.')).toBe('onsite');
  });
});
