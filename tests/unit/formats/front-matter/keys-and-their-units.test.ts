import { describe, expect, it } from 'vitest';
import { parsePostingFile } from '../../../../src/formats/index.ts';

function facts(text: string) {
  const { fields } = parsePostingFile({ path: 'a.md', displayPath: 'a.md', text });
  return Object.fromEntries(Object.entries(fields).map(([field, [one]]) => [field, one?.value]));
}

describe('front matter of other languages and systems', () => {
  it('gives the ends of a range the unit of their key', () => {
    const text = [
      '{',
      '  "jobtitel": "Netbøder", "virksomhed": "Harpe ApS", "oprettet": "2027-11-20",',
      '  "månedsløn": { "fra": 30500, "til": 34000, "valuta": "DKK" },',
      '  "emneord": ["net", "havn"]',
      '}',
      '',
      'Vi bøder net.',
    ].join('\n');
    expect(facts(text)).toMatchObject({
      datePosted: '2027-11-20',
      tags: ['net', 'havn'],
      salary: { currency: 'DKK', unit: 'month' },
    });
  });

  it('has titles with the references of an export', () => {
    const text =
      "---\ntitle: 'Net mender &#8211; Winter &amp; Spring'\ncompany: Harp\n---\nWe mend.";
    expect(facts(text)['title']).toBe('Net mender – Winter & Spring');
  });

  it.each([
    [
      'hva: Garnbøter\nhvem: Harpe kyrkjelyd\nhvor: Lom\nsend_til: garn@harpe.example\nprosent: 60 % deltid',
    ],
    ['hvad: Garnbøter\nhvem: Harpe kyrkjelyd\nhvor: Lom\nsend_til: garn@harpe.example'],
  ])('asks what, who and where: %j', (matter) => {
    expect(facts(`---\n${matter}\n---\nVi bøter garn.`)).toMatchObject({
      title: 'Garnbøter',
      company: 'Harpe kyrkjelyd',
      location: 'Lom',
      applyEmail: 'garn@harpe.example',
    });
  });

  it('says from where one may work, and who is eligible', () => {
    const text =
      '---\nheading: Net Mender\ncompany: Harp\nworkFrom: remote\neligible: [PH]\n---\nWe mend.';
    expect(facts(text)).toMatchObject({
      title: 'Net Mender',
      workplace: 'remote',
      applicantLocations: ['PH'],
    });
  });
});
