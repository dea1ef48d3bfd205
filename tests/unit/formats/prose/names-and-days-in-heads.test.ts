import { describe, expect, it } from 'vitest';
import { findApplication } from '../../../../src/formats/prose/application.ts';
import { isCompanyName } from '../../../../src/formats/prose/company-name.ts';
import { factsFromDatedLines } from '../../../../src/formats/prose/dated-lines.ts';
import { endsWithLegalForm } from '../../../../src/formats/prose/legal-form.ts';
import { longNames, nameMadeInto } from '../../../../src/formats/prose/named-by-host.ts';
import { isRoleName } from '../../../../src/formats/prose/role-name.ts';
import { fullerTitle } from '../../../../src/formats/text/subject.ts';
import { findEmploymentTypes } from '../../../../src/values/employment-type.ts';
import { findSalary } from '../../../../src/values/salary.ts';

const paragraphs = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ text, kind: 'paragraph' as const, line: index + 1 }));

describe('names and what is none', () => {
  it('has its legal form behind a closing quotation mark', () => {
    expect(endsWithLegalForm('Sieciarnia „Fala” Sp. z o.o.')).toBe(true);
  });

  it.each(['brutto / mies.', 'Gross per month', 'lordo'])('is not what a sum is: %s', (text) => {
    expect(isCompanyName(text)).toBe(false);
  });

  it('is not whom a part of a site is for', () => {
    expect(isRoleName('For Recruiters')).toBe(false);
    expect(isRoleName('Recruiter')).toBe(true);
  });

  it('may be broken off in its host', () => {
    const names = longNames('', ['Harpveld Uitzendbureau', 'Over ons']);
    expect(nameMadeInto('harpveld-uitzend.example', names)).toBe('Harpveld Uitzendbureau');
    expect(nameMadeInto('harpveld-zorg.example', names)).toBeNull();
  });

  it('of a role is the fuller one that the message sets off below its first words', () => {
    const outline = paragraphs(
      'The Harp Institute invites applications for the position of',
      'Net Editor',
    );
    expect(fullerTitle('Editor', outline)).toBe('Net Editor');
    expect(fullerTitle('Gardener', outline)).toBe('Gardener');
    expect(fullerTitle(null, outline)).toBeNull();
  });
});

describe('days, hours and pay', () => {
  it('reads a day with dashes', () => {
    const { datePosted } = factsFromDatedLines(paragraphs('Geplaatst op 18-11-2027'));
    expect(datePosted?.[0]?.value).toBe('2027-11-18');
  });

  it('takes the unit of a sum from where the text says the same sum with it', () => {
    const text = '€ 3.200 – € 4.100\nEen salaris tussen € 3.200 en € 4.100 bruto per maand';
    expect(findSalary(text)).toMatchObject({ min: 3200, max: 4100, unit: 'MONTH' });
  });

  it('keeps the first sum where another has a unit', () => {
    const text = '€ 3.200 – € 4.100\nJe toeslag: een loon van € 20 per uur';
    expect(findSalary(text)).toMatchObject({ min: 3200, max: 4100, unit: null });
  });

  it('knows full time in Danish', () => {
    expect(findEmploymentTypes('Stillingen er på fuld tid med kontor på kajen.')).toEqual([
      'FULL_TIME',
    ]);
  });
});

describe('where to apply', () => {
  it('is said in Finnish', () => {
    const lines = paragraphs('Hakemukset pyydämme osoitteessa https://rekry.verkko.example/12.');
    expect(findApplication(lines)?.url).toBe('https://rekry.verkko.example/12');
  });

  it('is said in Czech', () => {
    const lines = paragraphs('Ozvi se Haně na dilna@sitarna.example.');
    expect(findApplication(lines)?.email).toBe('dilna@sitarna.example');
  });
});
