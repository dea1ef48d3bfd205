import { describe, expect, it } from 'vitest';
import type { OutlineLine } from '../../../../src/formats/prose/index.ts';
import { soughtInSentence } from '../../../../src/formats/prose/sought-in-sentence.ts';

const sought = (text: string, kind: OutlineLine['kind'] = 'paragraph'): string | undefined =>
  soughtInSentence([{ text, kind, line: 1 }])?.value;

describe('who a sentence says is sought, whatever the word', () => {
  it.each([
    ['The Weir Inn is looking for a full-time server to join us in May.', 'Server'],
    ['Wir suchen ab sofort eine zuverlässige Aushilfe für die Schleuse.', 'Aushilfe'],
    ['La Ferme du Barrage recherche une trayeuse pour la saison.', 'Trayeuse'],
    ['Necesitamos una persona para barra y sala, fines de semana.', 'Persona para barra y sala'],
    ['En el Molino necesitamos molinero/a, con ganas.', 'Molinero/a'],
    ['La Chiusa ricerca barcaiolo/a, anche alle prime armi.', 'Barcaiolo/a'],
    ['Procuramos barqueiro(a).', 'Barqueiro'],
    ['La Chiusa cerca un mozzo per il battello.', 'Mozzo'],
    ['Wij zoeken een sluishulp met ervaring.', 'Sluishulp'],
    ['Vi söker en slusshjälp till sommaren.', 'Slusshjälp'],
  ])('%s', (text, title) => {
    expect(sought(text)).toBe(title);
  });

  it.each([
    'We are looking for a new home in May.',
    'We are looking for someone with patience.',
    'Wir suchen eine Wohnung in der Nähe.',
    'Keepers are hiring boats.',
    'We need a good balance of work and rest.',
  ])('names none: %s', (text) => {
    expect(sought(text)).toBeUndefined();
  });

  it('reads no items of lists', () => {
    expect(sought('looking for a server', 'item')).toBeUndefined();
  });
});
