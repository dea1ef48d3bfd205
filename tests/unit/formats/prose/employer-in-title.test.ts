import { describe, expect, it } from 'vitest';
import { withoutEmployer } from '../../../../src/formats/prose/employer-in-title.ts';
import { cleanTitle } from '../../../../src/formats/prose/role-name.ts';

describe('withoutEmployer', () => {
  it.each([
    ['Data Engineer at Harp Works', 'Harp Works', 'Data Engineer'],
    ['Data Engineer at Harp Works (Oban or remote)', 'Harp Works', 'Data Engineer'],
    ['Data Engineer at Harp Works', 'Harp', 'Data Engineer'],
    ['Ingénieur logiciel chez Harpe', 'Harpe', 'Ingénieur logiciel'],
    ['Softwareentwickler bei der Harfe GmbH', 'Harfe GmbH', 'Softwareentwickler'],
    ['Engineer at Sea', 'Harp Works', 'Engineer at Sea'],
    ['Data Engineer', 'Harp Works', 'Data Engineer'],
    ['Snickare till Björkvik kommun', 'Björkvik kommun', 'Snickare'],
    ['Engineer for Harp Works', 'Harp Works', 'Engineer for Harp Works'],
  ])('%s of %s is %s', (title, company, expected) => {
    expect(withoutEmployer(title, company)).toBe(expected);
  });
});

describe('cleanTitle', () => {
  it.each([
    ['Mapping Coordinator wanted (remote, 5 h/week)', 'Mapping Coordinator'],
    ['Koch gesucht (m/w/d)', 'Koch (m/w/d)'],
    ['Drivers urgently needed!', 'Drivers'],
    ['We are hiring: Net Mender', 'Net Mender'],
    ['Now recruiting: a Net Mender', 'Net Mender'],
    ['[Vaga] Soldador naval', 'Soldador naval'],
    ['【正社員募集】木工スタッフ', '木工スタッフ'],
    ["Recrutement d'un·e archiviste", 'Archiviste'],
    ['Avis de recrutement d’une bibliothécaire', 'Bibliothécaire'],
    ['Vacancy for a Net Mender', 'Net Mender'],
    ['Cerchiamo un tecnico luci', 'Tecnico luci'],
    ['Oferta de empleo', 'Oferta de empleo'],
    ['iOS Developer', 'iOS Developer'],
  ])('%s is %s', (line, title) => {
    expect(cleanTitle(line)).toBe(title);
  });
});
