import { describe, expect, it } from 'vitest';
import { isCompanyName } from '../../../../src/formats/prose/company-name.ts';
import { companyMentions } from '../../../../src/formats/prose/company-mentions.ts';
import { isInstitution } from '../../../../src/formats/prose/institution.ts';
import { endsWithLegalForm } from '../../../../src/formats/prose/legal-form.ts';

describe('isCompanyName', () => {
  it.each([
    'Gebr. Harfner Feine Netze GmbH & Co. KG',
    'COMMUNAUTE DE COMMUNES DU VAL DE HARPE',
    'Harpas del Norte, S.Coop.',
  ])('%s', (name) => {
    expect(isCompanyName(name)).toBe(true);
  });

  it.each([
    'Contrato por tiempo indeterminado',
    'Contrat à durée déterminée',
    'Gemeinde',
    'La mairie',
  ])('and not %s', (name) => {
    expect(isCompanyName(name)).toBe(false);
  });
});

describe('capitals without accents', () => {
  it('name an institution as well', () => {
    expect(isInstitution('MEDIATHEQUE DES HARPES')).toBe(true);
    expect(isInstitution('Mediatheques Records')).toBe(false);
  });
});

describe('endsWithLegalForm', () => {
  it.each(['Harpas, S.Coop.', 'Harpenhuis vzw', 'Les Harpes ASBL', 'Harfenbau e.K.'])(
    '%s',
    (name) => {
      expect(endsWithLegalForm(name)).toBe(true);
    },
  );
});

describe('the institution behind its department', () => {
  it.each([
    ['at the Department of Reeds, Oban University College, Scotland.', 'Oban University College'],
    ['am Institut für Harfen, Hochschule Nordhafen.', 'Hochschule Nordhafen'],
  ])('%s', (text, name) => {
    const found = companyMentions([{ text, kind: 'paragraph', line: 1 }]);
    expect(found.map((mention) => mention.name)).toContain(name);
  });

  it('is no town', () => {
    const text = 'You join the School of Music, Oban.';
    expect(companyMentions([{ text, kind: 'paragraph', line: 1 }])).toEqual([]);
  });
});
