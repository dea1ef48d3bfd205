import { describe, expect, it } from 'vitest';
import { withoutHeadButtons } from '../../../../src/formats/text/head-buttons.ts';
import { readLines } from '../../../../src/formats/text/lines.ts';

function kept(...lines: readonly string[]): string[] {
  return withoutHeadButtons(readLines(lines.join('\n'))).map(({ text }) => text);
}

describe('buttons and ratings among the facts above a posting', () => {
  it.each([
    'Apply',
    'Bewerben',
    'Postuler',
    'Guardar  Compartir',
    '応募する  保存する',
    '4.1 out of 5 stars',
    '3,6 sur 5 étoiles',
    '4,2 von 5 Sternen (310 Bewertungen)',
    '4.4 ★',
    'Save',
    'Save Lock Keeper at Weir Hall',
    'Vous devez créer un compte avant de continuer.',
  ])('drops %s', (line) => {
    expect(kept('Lock Keeper', line, 'Weir Hall', 'Full time')).toEqual([
      'Lock Keeper',
      'Weir Hall',
      'Full time',
    ]);
  });

  it('drops a rating in several lines', () => {
    const rating = ['3.9', '·', '18 reviews'];
    expect(kept('Lock Keeper at Weir Hall', ...rating, 'Full time')).toEqual([
      'Lock Keeper at Weir Hall',
      'Full time',
    ]);
  });

  it.each([
    [['Lock Keeper', '3.9', 'Full time']],
    [['Lock Keeper', 'Apply', 'Write to weir@lock.example.']],
    [['Lock Keeper', 'Save the Weirs', 'Full time']],
    [['Apply', 'Lock Keeper', 'Weir Hall']],
    [['Lock Keeper', '5 of 7 days', 'Weir Hall']],
    [['Lock Keeper', 'Apply']],
  ])('keeps %j', (lines) => {
    expect(kept(...lines)).toEqual(lines);
  });
});
