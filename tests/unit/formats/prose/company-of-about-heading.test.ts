import { describe, expect, it } from 'vitest';
import { companyOfAboutHeading } from '../../../../src/formats/prose/about-heading.ts';
import { findApplication } from '../../../../src/formats/prose/application.ts';
import { isPlaceName } from '../../../../src/formats/prose/place-name.ts';
import { parseText } from '../../../../src/formats/text/index.ts';
import { findEmploymentTypes } from '../../../../src/values/employment-type.ts';
import { readSalary } from '../../../../src/values/salary.ts';
import { findSalary } from '../../../../src/values/salary/salary-prose.ts';

const lines = (texts: readonly string[]) =>
  ['', '', '', '', ...texts].map((text, line) => ({ text, line, kind: 'paragraph' as const }));

describe('the company of a heading over what it says of itself', () => {
  it.each([
    [['Bij Harp Zaden werken zestig mensen.', 'Over Harp Zaden'], 'Harp Zaden'],
    [['A Harpa liga produtores e escolas.', 'SOBRE A HARPA'], 'HARPA'],
    [['Harp & Reed bakes bread.', 'About Harp & Reed'], 'Harp & Reed'],
    [['We bake bread.', 'About Harp & Reed'], undefined],
    [['The role is new.', 'About the role'], undefined],
  ])('is read of %j', (texts, name) => {
    expect(companyOfAboutHeading(lines(texts))?.name).toBe(name);
  });

  it('makes a town of the name below the title', () => {
    const { fields } = parseText({
      path: 'page.txt',
      displayPath: 'page.txt',
      text: `Ga naar de inhoud
Vacatures
Over ons
Inloggen
< Terug naar overzicht
Teamleider nettenboeterij
Harlingen
32 - 40 uur
€ 3.050 - € 3.600 per maand
Solliciteer direct
Wat ga je doen?
Bij Harp Netten gaan er in het voorjaar duizend netten de deur uit, en jij zorgt dat ze heel zijn.

Over Harp Netten
Harp Netten is een familiebedrijf.`,
    });
    expect(fields.company?.[0]?.value).toBe('Harp Netten');
    expect(fields.location?.[0]?.value).toBe('Harlingen');
  });
});

describe('a place', () => {
  it.each([
    ['長野県松本市浅間温泉', true],
    ['京都府京都市左京区下鴨', true],
    ['Ludlow SY8', true],
    ['German B2', false],
    ['Planning Officer SO2', false],
    ['4.5-6 Lacs P.A.', false],
    ['Nordvik Lager AB', false],
    ['都道府県を選ぶ', false],
  ])('%s: %s', (text, expected) => {
    expect(isPlaceName(text)).toBe(expected);
  });
});

describe('pay and hours', () => {
  it.each([
    ['4.5-6 Lacs P.A.', 450_000, 600_000, 'INR', 'YEAR'],
    ['Salaire brut : Horaire de 12,60 Euros à 13,90 Euros', 12.6, 13.9, 'EUR', 'HOUR'],
  ])('reads %s', (text, min, max, currency, unit) => {
    expect(readSalary(text)).toMatchObject({ min, max, currency, unit });
  });

  it('reads a sum alone on its line that is pro rata', () => {
    expect(findSalary('£26,100 pro rata')).toMatchObject({ min: 26_100, currency: 'GBP' });
    expect(findSalary('£26,100 for the new roof')).toBeNull();
  });

  it.each([
    ['Vollzeit mit 38,5 Stunden, Gleitzeit', ['FULL_TIME']],
    ['Part time to start, about 18 hours a week', ['PART_TIME']],
    ['12 employees, 3 part-time', []],
  ])('reads the hours of %s', (text, types) => {
    expect(findEmploymentTypes(text)).toEqual(types);
  });
});

describe('applications that are not to come by e-mail', () => {
  it('leave an address for questions out', () => {
    const application = findApplication([
      { text: 'Questions and CVs for advice may be sent to ada@harp.example.' },
      { text: 'Apply online at https://harp.example/jobs/7 and not by e-mail.' },
    ]);
    expect(application).toMatchObject({ url: 'https://harp.example/jobs/7', email: null });
  });
});
