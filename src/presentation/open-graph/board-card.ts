import { drawable } from './drawable.ts';
import type { Drawing, Typesetter } from './drawing.ts';
import { fitText } from './lines.ts';
import { COLOURS } from './palette.ts';
import { type BoardIdentity, COLUMN, hostOfBoard, ruleColour, SHEET, sheetOn } from './sheet.ts';

const TITLE = { sizes: [112, 104, 96, 88, 80, 72, 64, 56, 48], lineHeight: 1.08 } as const;
const INTRODUCTION = { sizes: [46, 42, 38, 34], lineHeight: 1.3 } as const;
const RULE_Y = SHEET.y + 296;

/** The card of the board itself, for every page that is not a posting's. */
export function boardCard(
  board: BoardIdentity & { readonly description: string },
  typesetter: Typesetter,
): Drawing {
  const name = drawable(board.title, 'title', typesetter) ?? hostOfBoard(board);
  const title = fitText(name, 'title', { width: COLUMN.width, height: 216, ...TITLE }, typesetter);
  const sentence = drawable(board.description, 'text', typesetter);
  const introduction =
    sentence === null
      ? { lines: [], size: 0 }
      : fitText(
          sentence,
          'text',
          { width: COLUMN.width, height: 136, ...INTRODUCTION },
          typesetter,
        );
  return [
    ...sheetOn(board, typesetter, false),
    ...title.lines.map((text, index) => ({
      kind: 'text' as const,
      text,
      x: COLUMN.x - title.size * 0.04,
      y: RULE_Y - 36 - title.size * (0.16 + (title.lines.length - 1 - index) * TITLE.lineHeight),
      style: 'title' as const,
      size: title.size,
      colour: COLOURS.ink,
    })),
    {
      kind: 'box',
      x: SHEET.x,
      y: RULE_Y,
      width: SHEET.width,
      height: 4,
      colour: ruleColour(board),
    },
    ...introduction.lines.map((text, index) => ({
      kind: 'text' as const,
      text,
      x: COLUMN.x,
      y: RULE_Y + 32 + introduction.size * (1 + index * INTRODUCTION.lineHeight),
      style: 'text' as const,
      size: introduction.size,
      colour: COLOURS.soft,
    })),
  ];
}
