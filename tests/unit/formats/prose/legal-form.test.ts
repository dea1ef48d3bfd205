import { describe, expect, it } from 'vitest';
import { cleanCompanyName } from '../../../../src/formats/prose/company-name.ts';
import { endsWithLegalForm, withoutLegalForm } from '../../../../src/formats/prose/legal-form.ts';

describe('legal forms', () => {
  it.each([
    ['HARP BAY MARICULTURE PTE. LTD.', 'HARP BAY MARICULTURE'],
    ['KITE TRADING PVT. LTD.', 'KITE TRADING'],
    ['REED TOOLS LTD', 'REED TOOLS'],
    ['Steinwerke Harfental Gesellschaft m.b.H.', 'Steinwerke Harfental'],
    ['Harfe Bau Ges.m.b.H.', 'Harfe Bau'],
  ])('%s', (name, bare) => {
    expect(endsWithLegalForm(name)).toBe(true);
    expect(withoutLegalForm(name)).toBe(bare);
    expect(cleanCompanyName(name)).toBe(name);
  });
});
