import { describe, expect, it } from 'vitest';
import { withOwnTitle } from '../../../../src/formats/front-matter/written-title.ts';
import { parsePostingFile } from '../../../../src/formats/index.ts';
import type { Field, RawFields } from '../../../../src/formats/raw-posting.ts';

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

describe('a form below the title of a thread', () => {
  const thread = (sections: string) => `---
title: "[Hiring] Lamp keeper (Remote, Europe) at Ninefold"
labels: [hiring, remote]
---

${sections}

### About the job

You keep the lamps of nine lighthouses burning, and write down when you did not.`;
  const firstOf = (text: string) => {
    const { fields } = parsePostingFile({ path: 'issue-7.md', displayPath: 'issue-7.md', text });
    return (field: Field): unknown => fields[field]?.[0]?.value;
  };

  it('is believed before what the title says beside the job', () => {
    const first = firstOf(
      thread(
        '### Company\n\nNinefold Lighthouses Ltd\n\n### Job title\n\nLamp keeper\n\n### Who can apply\n\nNorway, Denmark\n\n### Closing date\n\n2027-01-15',
      ),
    );
    expect(first('title')).toBe('Lamp keeper');
    expect(first('company')).toBe('Ninefold Lighthouses Ltd');
    expect(first('applicantLocations')).toBe('Norway, Denmark');
    expect(first('validThrough')).toBe('2027-01-15');
  });

  it('leaves the title alone where its section names another job', () => {
    const first = firstOf(
      thread(
        '### Company\n\nNinefold\n\n### Job title\n\nKeeper\n\n### Closing date\n\n2027-01-15',
      ),
    );
    expect(first('title')).toBe('Lamp keeper (Remote, Europe)');
  });
});
