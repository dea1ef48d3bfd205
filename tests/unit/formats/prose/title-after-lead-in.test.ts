import { describe, expect, it } from 'vitest';
import type { OutlineLine } from '../../../../src/formats/prose/outline.ts';
import { titleAfterLeadIn } from '../../../../src/formats/prose/title-after-lead-in.ts';

function outline(...lines: string[]): OutlineLine[] {
  return lines.map((text, index) => ({ text, kind: 'paragraph', line: index + 1 }));
}

describe('titleAfterLeadIn', () => {
  it.each([
    [
      'In unserem Haus ist zum 1. Mai die Stelle',
      'einer Orgelbauerin / eines Orgelbauers',
      'Orgelbauerin / Orgelbauer',
    ],
    ['Wir besetzen die Stelle', 'eines Archivleiters (50 %)', 'Archivleiter (50 %)'],
    ['The Harp Trust wishes to appoint a', 'Ferry Engineer', 'Ferry Engineer'],
    ['La commune des Harpes recrute', 'un jardinier (H/F)', 'Jardinier (H/F)'],
    ['De Harpenbouw zoekt een', 'Timmerman', 'Timmerman'],
  ])('%s / %s', (above, below, title) => {
    const found = titleAfterLeadIn(outline(above, below, 'wiederzubesetzen.'));
    expect(found?.text).toBe(title);
  });

  it('leaves a sentence that is whole', () => {
    expect(titleAfterLeadIn(outline('We have filled the position.', 'Ferry Engineer'))).toBeNull();
  });
});
