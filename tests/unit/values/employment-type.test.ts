import { describe, expect, it } from 'vitest';
import { findEmploymentTypes, readEmploymentTypes } from '../../../src/values/employment-type.ts';

describe('readEmploymentTypes', () => {
  it.each<[unknown, string[]]>([
    ['FULL_TIME', ['FULL_TIME']],
    ['Full-Time', ['FULL_TIME']],
    ['パート', ['PART_TIME']],
    ['アルバイト', ['PART_TIME']],
    ['業務委託', ['CONTRACTOR']],
    [[{ label: 'Full-time', value: 'full-time' }], ['FULL_TIME']],
    ['full time', ['FULL_TIME']],
    ['fulltime', ['FULL_TIME']],
    ['FullTime', ['FULL_TIME']],
    ['https://schema.org/FullTime', ['FULL_TIME']],
    ['Vollzeit', ['FULL_TIME']],
    ['Temps plein', ['FULL_TIME']],
    ['Part-time', ['PART_TIME']],
    ['Teilzeit', ['PART_TIME']],
    ['Werkstudent', ['PART_TIME']],
    ['contract', ['CONTRACTOR']],
    ['Freelance', ['CONTRACTOR']],
    ['CONTRACTOR', ['CONTRACTOR']],
    ['Consultancy, 9 months', ['CONTRACTOR']],
    ['Individual consultancy', ['CONTRACTOR']],
    ['Consultancy & Advice', []],
    ['Fixed-term contract', ['TEMPORARY']],
    ['CDD', ['TEMPORARY']],
    ['Internship', ['INTERN']],
    ['Praktikum', ['INTERN']],
    ['VOLUNTEER', ['VOLUNTEER']],
    ['PER_DIEM', ['PER_DIEM']],
    ['OTHER', ['OTHER']],
    ['Full-time, Part-time', ['FULL_TIME', 'PART_TIME']],
    [
      ['FULL_TIME', 'CONTRACTOR', 'full time'],
      ['FULL_TIME', 'CONTRACTOR'],
    ],
    [{ name: 'Full time' }, ['FULL_TIME']],
    ['CDI', []],
    ['Permanent contract', []],
    ['International Sales', []],
    ['Sales', []],
    ['Other', []],
    ['Logistics', []],
    ['Contracts & Legal', []],
    ['Procurement & Contracting', []],
    ['Stage Management', []],
    ['Volunteer Coordination', []],
    ['Contract (6 months)', ['CONTRACTOR']],
    ['Contract to hire', ['CONTRACTOR']],
    ['12 month contract', ['CONTRACTOR']],
    ['Internship in Marketing', ['INTERN']],
    ['60–80 %', ['PART_TIME']],
    ['Pensum 100%', ['FULL_TIME']],
    ['80-100 %', ['FULL_TIME', 'PART_TIME']],
    ['ca. 50 % Stelle', ['PART_TIME']],
    ['100% remote', []],
    ['5 %', []],
    ['Contract: permanent', []],
    ['Plný úvazek, zkrácený úvazek', ['FULL_TIME', 'PART_TIME']],
    ['', []],
    [null, []],
    [3, []],
  ])('%j', (value, types) => {
    expect(readEmploymentTypes(value)).toEqual(types);
  });
});

describe('findEmploymentTypes', () => {
  it.each<[string, string[]]>([
    ['This is a fully-remote full-time position.', ['FULL_TIME']],
    ['Acme - Reno, NV - Full Time, no remote work.', ['FULL_TIME']],
    ['Acme | Berlin | Full-time | ONSITE', ['FULL_TIME']],
    ['Acme | Oslo (Intern, Fulltime)', ['FULL_TIME', 'INTERN']],
    ['A part-time role in our shop.', ['PART_TIME']],
    ['Full-time hours (37), with flexible starts', ['FULL_TIME']],
    ['We pay 30,000 a year for a full-time week of five days.', ['FULL_TIME']],
    ['Those who work 80% or more of full time hours with us are paid alike.', []],
    ['This role is part-time.', ['PART_TIME']],
    ['All positions are full-time.', ['FULL_TIME']],
    ['We are hiring a full-time developer.', ['FULL_TIME']],
    ['The school invites applications for a full-time, permanent lecturer.', ['FULL_TIME']],
    ['Horário integral, das 8h às 17h.', ['FULL_TIME']],
    ['Join us on a full-time, permanent basis.', ['FULL_TIME']],
    ['Full and part-time positions available.', ['FULL_TIME', 'PART_TIME']],
    ['This is a freelance contract role.', ['CONTRACTOR']],
    ['## Full time (contract)', ['FULL_TIME', 'CONTRACTOR']],
    ['Vollzeit', ['FULL_TIME']],
    ['Vollzeit und unbefristet', ['FULL_TIME']],
    ['Tillsvidareanställning, heltid', ['FULL_TIME']],
    ['Contrat à durée indéterminée, temps partiel', ['PART_TIME']],
    ['You are employed part-time by us, not a franchisee.', ['PART_TIME']],
    ['Sachbearbeitung Bauamt (60–80 %)', ['PART_TIME']],
  ])('%s', (prose, types) => {
    expect(findEmploymentTypes(prose)).toEqual(types);
  });

  it.each([
    'Full-time employees enjoy health insurance.',
    'Unlimited holidays for all full-time staff.',
    'We are six full-time developers.',
    'This may lead to a full-time position.',
    'Levels:\nIntern\nSenior',
    `${'Wir bieten:\n'.repeat(14)}Zuschuss zum Ticket (50 %)`,
    'Knowledge of contract law.',
    'You will manage contractors and volunteers.',
    'We also hire interns, so feel free to write.',
    '',
  ])('%s is not about this job', (prose) => {
    expect(findEmploymentTypes(prose)).toEqual([]);
  });
});

describe('hours said in other languages', () => {
  it.each([
    ['Du arbeitest in Vollzeit im Lager.', ['FULL_TIME']],
    ['In Voll- oder Teilzeit möglich', ['FULL_TIME', 'PART_TIME']],
    ['Poste à temps plein, basé à Nantes.', ['FULL_TIME']],
    ['Contrato indefinido a jornada completa', ['FULL_TIME']],
    ['complet, 35 h annualisées', ['FULL_TIME']],
    ['Completa', ['FULL_TIME']],
    ['Trabalho em tempo integral na fábrica', ['FULL_TIME']],
    ['Tjänsten är på heltid', ['FULL_TIME']],
    ['Het betreft een fulltime functie', ['FULL_TIME']],
    ['Stilling på deltid', ['PART_TIME']],
    ['Wir haben 20 Mitarbeiter in Vollzeit', []],
    ['Es gibt die Stelle nicht in Teilzeit', []],
  ])('%s', (prose, types) => {
    expect(findEmploymentTypes(prose)).toEqual(types);
  });
});
