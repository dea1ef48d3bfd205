import { describe, expect, it } from 'vitest';
import { currencyOfKey } from '../../../../src/formats/front-matter/compound-key.ts';
import { placeFromParts } from '../../../../src/formats/front-matter/place-parts.ts';
import { meaningsOf } from '../../../../src/formats/front-matter/spellings.ts';
import { factOfSwitch } from '../../../../src/formats/front-matter/switch-key.ts';

describe('keys made of known words', () => {
  it.each([
    ['Host Organization', 'company'],
    ['name of company', 'company'],
    ['host institution', 'company'],
    ['listing_company', 'company'],
    ['closing date for applications', 'validThrough'],
    ['vacancy_closing_date', 'validThrough'],
    ['date of posting', 'datePosted'],
    ['link to apply', 'applyUrl'],
    ['Application Portal', 'applyUrl'],
    ['contact e-mail for applications', 'applyEmail'],
    ['position_location', 'location'],
    ['salary_range_min', 'salaryMin'],
    ['salary_usd', 'salary'],
    ['required skills', 'tags'],
    ['date_limite_candidature', 'validThrough'],
    ['fecha de publicación', 'datePosted'],
    ['orte', 'location'],
    ['Standorte', 'location'],
    ['ciudades', 'location'],
    ['werkplek', 'location'],
    ['arbeidsplass', 'location'],
    ['nombreEmpresa', 'company'],
    ['tipo_contrato', 'employmentType'],
    ['temps_travail', 'employmentType'],
    ['salaire_min', 'salaryMin'],
    ['gehalt_bis', 'salaryMax'],
    ['salaire_a', 'salaryMax'],
    ['wynagrodzenie_do', 'salaryMax'],
    ['stipendio_da', 'salaryMin'],
    ['horas_semanales', 'employmentType'],
    ['date_fin_candidature', 'validThrough'],
    ['bewerbung_email', 'applyEmail'],
    ['bewerbungsemail', 'applyEmail'],
    ['ansökningslänk', 'applyUrl'],
    ['sista_ansokningsdag', 'validThrough'],
    ['veroeffentlichungsdatum', 'datePosted'],
    ['publiceringsdatum', 'datePosted'],
    ['Firmenwebsite', 'companyWebsite'],
    ['sluit', 'validThrough'],
    ['tjansteställe', 'location'],
  ])('%s is %s', (key, field) => {
    expect(meaningsOf(key).map((meaning) => meaning.field)).toContain(field);
  });

  it.each([
    'start_date',
    'work_start_date',
    'end_date',
    'employment_date',
    'company_location',
    'company_size',
    'previous_employer',
    'job_description',
    'application_fee',
    'salary_grade',
    'interview_location',
    'working_language',
    'full name',
    'post_author',
    'fecha_inicio',
    'date_fin',
    'date_debut',
    'eintrittsdatum',
    'startdatum',
    'nom_contact',
    'nombre_de_postes',
    'département',
    'adresse',
  ])('%s is none of the fields', (key) => {
    expect(meaningsOf(key)).toEqual([]);
  });

  it('takes the currency from the key', () => {
    expect(currencyOfKey('salary_min_usd')).toBe('USD');
    expect(currencyOfKey('salary_min')).toBeNull();
  });
});

describe('places in parts', () => {
  const entry = (key: string, value: unknown) => ({ key, value, line: 1, column: 1 });

  it.each([
    [{ job_city: 'Leeds', job_country: 'UK' }, 'Leeds, UK'],
    [{ city: 'Salina', state: 'Kansas' }, 'Salina, Kansas'],
    [{ city: 'Oban', state: 'open' }, 'Oban'],
  ])('%o', (facts, place) => {
    const entries = Object.entries(facts).map(([key, value]) => entry(key, value));
    expect(placeFromParts(entries)[0]?.value).toBe(place);
  });

  it('makes no place of a status', () => {
    expect(placeFromParts([entry('state', 'open')])).toEqual([]);
  });
});

describe('switches that are named after their value', () => {
  it.each([
    ['full_time', true, { field: 'employmentType', value: 'full time' }],
    ['isHybrid', 'yes', { field: 'workplace', value: 'hybrid' }],
    ['full_time', false, null],
    ['featured', true, null],
    ['remote', true, null],
  ])('%s: %s', (key, value, expected) => {
    expect(factOfSwitch({ key, value, line: 1, column: 1 })).toEqual(expected);
  });
});
