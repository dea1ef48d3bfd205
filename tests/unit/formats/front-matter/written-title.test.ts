import { describe, expect, it } from 'vitest';
import { withOwnTitle } from '../../../../src/formats/front-matter/written-title.ts';
import type { RawFields } from '../../../../src/formats/raw-posting.ts';

const fields = (title: string, company?: string): RawFields => ({
  title: [{ value: title, origin: 'front matter' }],
  ...(company === undefined ? {} : { company: [{ value: company, origin: 'front matter' }] }),
});
const read = (title: string, company?: string) => {
  const found = withOwnTitle(fields(title, company));
  return Object.fromEntries(
    Object.entries(found).map(([field, candidates]) => [field, candidates[0]?.value]),
  );
};

describe('the title of front matter', () => {
  it.each([
    ['Lamp engineer at Ninefold', { title: 'Lamp engineer', company: 'Ninefold' }],
    ['Job: Lamp engineer @ Ninefold', { title: 'Lamp engineer', company: 'Ninefold' }],
    ['Ninefold is hiring a lamp engineer!', { title: 'Lamp engineer', company: 'Ninefold' }],
    ['Ninefold sucht eine Köchin', { title: 'Köchin', company: 'Ninefold' }],
    [
      '[Remoto] Designer na Farol Azul',
      { title: 'Designer', company: 'Farol Azul', workplace: 'Remoto' },
    ],
    ['[Lyon/Hybrid] Lamp keeper', { title: 'Lamp keeper', location: 'Lyon', workplace: 'Hybrid' }],
    [
      '[Remote] [PJ] Lamp keeper',
      { title: 'Lamp keeper', workplace: 'Remote', employmentType: 'contractor' },
    ],
    ['[FILLED] Lamp keeper', { title: 'Lamp keeper', state: 'closed' }],
    ['[Hiring] Lamp keeper', { title: 'Lamp keeper' }],
    ['[React] Lamp keeper', { title: '[React] Lamp keeper' }],
    ['Lamp keeper, nights', { title: 'Lamp keeper, nights' }],
    ['Open sollicitatie', { title: 'Open sollicitatie' }],
    ['Careers', {}],
    ['Offre d’emploi', {}],
    ['Stellenangebote', {}],
  ])('%s', (title, expected) => {
    const { title: found, ...facts } = read(title);
    expect(found === undefined ? facts : { title: found, ...facts }).toEqual(expected);
  });

  it.each([
    ['Lamp engineer at Ninefold', 'Ninefold', 'Lamp engineer'],
    ['Lamp engineer – Ninefold', 'Ninefold', 'Lamp engineer'],
    ['Lamp engineer (Ninefold)', 'Ninefold', 'Lamp engineer'],
    ['Lamp engineer at Tenfold', 'Ninefold', 'Lamp engineer at Tenfold'],
    ['Lamp engineer – Labs', 'Ninefold', 'Lamp engineer – Labs'],
    ['Ninefold', 'Ninefold', undefined],
  ])('%s of %s is %s', (title, company, expected) => {
    expect(read(title, company)['title']).toBe(expected);
  });

  it('does not overrule what the front matter states', () => {
    const stated = {
      ...fields('[Remote] Lamp keeper'),
      workplace: [{ value: 'hybrid', origin: 'front matter' as const }],
    };
    expect(withOwnTitle(stated).workplace?.map(({ value }) => value)).toEqual(['hybrid']);
  });
});
