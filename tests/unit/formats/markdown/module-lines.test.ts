import { describe, expect, it } from 'vitest';
import { withoutModuleLines } from '../../../../src/formats/markdown/module-lines.ts';

describe('the code on top of an MDX body', () => {
  it('goes, and the lines below keep their numbers', () => {
    const source =
      'import Note from \'../Note.astro\';\nimport { a, b } from "x"\nexport const wide = true;\n\nWe mend boats.';
    expect(withoutModuleLines(source)).toBe('\n\n\n\nWe mend boats.');
  });

  it('goes wherever a part of a component or a remark stands alone on its line', () => {
    const source =
      'We mend boats.\n\n<Page.Aside tone="calm">\n\n{/* ask Ines */}\n\nAt the pier.\n\n</Page.Aside>\n<Page.Footer />';
    expect(withoutModuleLines(source)).toBe('We mend boats.\n\n\n\n\n\nAt the pier.\n\n\n');
  });

  it.each([
    'The <Page.Footer /> is yours.',
    'You write {/* remarks */} rarely.',
    'Import duties are yours to reckon.',
    'import from Spain, export to Norway: you plan both.',
    'We mend boats.\n\nimport x from "y";',
    '',
  ])('leaves %j alone', (source) => {
    expect(withoutModuleLines(source)).toBe(source);
  });
});
