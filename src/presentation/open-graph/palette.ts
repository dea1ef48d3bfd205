import { GROUNDS } from '../../config/accent.ts';
import type { HexColour } from '../../config/contrast.ts';

/** The colours of a card: those of the light pages in `src/styles/tokens.css`. */
export const COLOURS = {
  board: GROUNDS.light.board,
  sheet: GROUNDS.light.sheet,
  ink: '#17212b',
  soft: '#4c5965',
  line: '#c4d5e3',
  /** The rule under a card's head, where the board has no accent of its own. */
  rule: '#cf4331',
} as const;

/** The tints of monograms in `src/styles/monogram.css`, as a browser shows them on light pages. */
export const TINTS: readonly { readonly ground: HexColour; readonly letters: HexColour }[] = [
  { ground: '#d4e7fc', letters: '#154470' },
  { ground: '#fbdcdb', letters: '#6a2b2e' },
  { ground: '#f7e0ce', letters: '#643400' },
  { ground: '#eae6cb', letters: '#4e4200' },
  { ground: '#d5ecd9', letters: '#154f27' },
  { ground: '#cbecec', letters: '#005051' },
  { ground: '#e6e0fa', letters: '#46376d' },
  { ground: '#f6dcec', letters: '#612d51' },
];
