import { expect, it } from 'vitest';
import { categoryLabel } from '../../../src/presentation/labels.ts';

it.each([
  ['software', 'Software'],
  ['data science', 'Data science'],
  ['DevOps and Sysadmin', 'DevOps and Sysadmin'],
  ['éditeur', 'Éditeur'],
  ['データ', 'データ'],
])('writes the category %s as %s', (category, label) => {
  expect(categoryLabel(category)).toBe(label);
});
