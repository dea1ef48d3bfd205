import type { HexColour } from '../../config/contrast.ts';
import { drawable } from './drawable.ts';
import { type Drawing, IMAGE_SIZE, type Shape, type Typesetter } from './drawing.ts';
import { cutToWidth } from './lines.ts';
import { COLOURS } from './palette.ts';

/** What every image of a board shares. */
export interface BoardIdentity {
  readonly title: string;
  /** The site's address without a path. */
  readonly url: string;
  /** The board's own colour; null for the design's. */
  readonly accent: { readonly light: HexColour } | null;
}

/** The sheet of paper that a card is set on, in pixels of the image. */
export const SHEET = { x: 40, y: 44, width: 1120, height: 490 } as const;

/** Where text on the sheet begins and ends. */
export const COLUMN = { x: SHEET.x + 56, width: SHEET.width - 112 } as const;

/** A pin's outline in a square of 18 by 24, as in the header of every page. */
const PIN = 'M9 0a6 6 0 0 1 6 6c0 2.600-1.700 4.900-4 5.700L9 24 7 11.700A6 6 0 0 1 9 0z';

/** The colour of pins and rules. */
export function ruleColour({ accent }: BoardIdentity): HexColour {
  return accent?.light ?? COLOURS.rule;
}

/**
 * An empty sheet, pinned to the board, with the board's address below it, and its name.
 *
 * @param named false where the sheet itself says the name
 */
export function sheetOn(board: BoardIdentity, typesetter: Typesetter, named = true): Drawing {
  const colour = ruleColour(board);
  const centre = IMAGE_SIZE.width / 2;
  return [
    { kind: 'box', x: 0, y: 0, ...IMAGE_SIZE, colour: COLOURS.board },
    { kind: 'box', ...SHEET, y: SHEET.y + 4, colour: '#d3d8d6', radius: 6 },
    { kind: 'box', ...SHEET, colour: COLOURS.sheet, outline: COLOURS.line, radius: 6 },
    { kind: 'disc', x: centre + 2, y: SHEET.y + 5, radius: 17, colour: '#d3d8d6' },
    { kind: 'disc', x: centre, y: SHEET.y, radius: 17, colour },
    { kind: 'disc', x: centre - 5, y: SHEET.y - 6, radius: 5, colour: '#ffffff', opacity: 0.55 },
    ...imprint(board, colour, typesetter, named),
  ];
}

/** The host's name, which the fonts can always set. */
export function hostOfBoard({ url }: Pick<BoardIdentity, 'url'>): string {
  return new URL(url).host.replace(/^www\./, '');
}

function imprint(
  board: BoardIdentity,
  colour: HexColour,
  typesetter: Typesetter,
  named: boolean,
): Drawing {
  const y = 593;
  const nameX = SHEET.x + 34;
  const size = { name: 34, host: 26 };
  const host = cutToWidth(hostOfBoard(board), 'text', size.host, 480, typesetter);
  const hostWidth = typesetter.width(host, 'text', size.host);
  const title = named ? drawable(board.title, 'title', typesetter) : null;
  const hostX = title === null ? nameX : SHEET.x + SHEET.width - hostWidth;
  const shapes: Shape[] = [
    { kind: 'outline', path: PIN, x: SHEET.x - 4, y: y - 31, scale: 1.7, colour },
    {
      kind: 'text',
      text: host,
      x: hostX,
      y: title === null ? y - 3 : y,
      style: 'text',
      size: size.host,
      colour: COLOURS.soft,
    },
  ];
  if (title === null) return shapes;
  const text = cutToWidth(title, 'title', size.name, hostX - 48 - nameX, typesetter);
  const name = { kind: 'text', text, x: nameX, y, style: 'title' } as const;
  return [...shapes, { ...name, size: size.name, colour: COLOURS.ink }];
}
