import { describe, expect, it } from 'vitest';
import { postToFill } from '../../../../src/formats/prose/post-to-fill.ts';

function title(...texts: readonly string[]): string | undefined {
  return postToFill(texts.map((text, line) => ({ kind: 'paragraph', text, line })))?.text;
}

describe('the post that a German notice says is to be filled', () => {
  it.each([
    ['einer Archivarin / eines Archivars (m/w/d)', 'Archivarin / Archivar (m/w/d)'],
    ['eines technischen Angestellten / einer technischen Angestellten', undefined],
    [
      'eines pädagogischen Mitarbeiters oder einer pädagogischen Mitarbeiterin',
      'Pädagogischer Mitarbeiter / Pädagogische Mitarbeiterin',
    ],
    ['einer Sachbearbeitung (w/m/d)', 'Sachbearbeitung (w/m/d)'],
    ['eines Referenten', 'Referent'],
  ])('%s', (holder, expected) => {
    expect(title(`Zum 1. April ist die Stelle ${holder} in Teilzeit zu besetzen.`)).toBe(expected);
  });

  it('may stand in lines of its own', () => {
    expect(
      title(
        'Am Institut für Netze ist zum 1. April die Stelle',
        'einer wissenschaftlichen Mitarbeiterin /',
        'eines wissenschaftlichen Mitarbeiters (m/w/d)',
        'befristet für drei Jahre zu besetzen.',
      ),
    ).toBe('Wissenschaftliche Mitarbeiterin / Wissenschaftlicher Mitarbeiter (m/w/d)');
  });

  it('is none where nothing is said to be filled', () => {
    expect(title('Früher hatte ich die Stelle einer Archivarin in Husum.')).toBeUndefined();
  });
});
