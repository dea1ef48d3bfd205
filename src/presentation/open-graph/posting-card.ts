import type { Posting } from '../../posting/posting.ts';
import { localLogo } from '../logo.ts';
import { monogramOf } from '../monogram.ts';
import { drawable } from './drawable.ts';
import type { Drawing, Typesetter } from './drawing.ts';
import { type FactRow, factRows, type FactText } from './facts.ts';
import { cutToWidth, fitText } from './lines.ts';
import { COLOURS, TINTS } from './palette.ts';
import { type BoardIdentity, COLUMN, ruleColour, SHEET, sheetOn } from './sheet.ts';

/** The fields of a posting that its card shows. */
export const CARD_FACTS = [
  'title',
  'company',
  'workplace',
  'locations',
  'applicantLocations',
  'salary',
  'employmentType',
] as const satisfies readonly (keyof Posting)[];

/** As much of a posting as its card shows. */
export type CardPosting = Pick<Posting, (typeof CARD_FACTS)[number]>;

const ROW = { height: 66, size: 33, gap: 22 } as const;
const MARK = 64;
const TITLE_SIZES = [84, 80, 76, 72, 68, 64, 60, 56, 52, 48, 44, 40] as const;
const TITLE_LINE_HEIGHT = 1.1;

/**
 * The card of a posting, as it is shown where its page is shared: company, title, facts. Text that the
 * fonts cannot set gives way: the company's name stands for the title, and a plain phrase for both.
 *
 * @param language BCP 47 tag that decides how numbers are written
 */
export function postingCard(
  posting: CardPosting,
  board: BoardIdentity,
  language: string,
  typesetter: Typesetter,
): Drawing {
  const rows = factRows(posting, language, typesetter);
  const ruleY = SHEET.y + SHEET.height - 18 - Math.max(rows.length, 0.5) * ROW.height;
  const { headline, above } = headOf(posting, typesetter);
  const company = companyLine(posting.company, above, typesetter);
  const top = SHEET.y + (company.length > 0 ? 126 : 56);
  const bottom = ruleY - 30;
  const { lines, size } = fitText(
    headline,
    'title',
    {
      width: COLUMN.width,
      height: bottom - top,
      sizes: TITLE_SIZES,
      lineHeight: TITLE_LINE_HEIGHT,
    },
    typesetter,
  );
  const lineHeight = size * TITLE_LINE_HEIGHT;
  const baseline = (index: number): number =>
    bottom - (lines.length - 1 - index) * lineHeight - size * 0.16;
  return [
    ...sheetOn(board, typesetter),
    ...company,
    ...lines.map((text, index) => ({
      kind: 'text' as const,
      text,
      x: COLUMN.x - size * 0.04,
      y: baseline(index),
      style: 'title' as const,
      size,
      colour: COLOURS.ink,
    })),
    {
      kind: 'box',
      x: SHEET.x,
      y: ruleY - 4,
      width: SHEET.width,
      height: 4,
      colour: ruleColour(board),
    },
    ...rows.flatMap((row, index) =>
      rowShapes(row, ruleY + index * ROW.height, index < rows.length - 1, typesetter),
    ),
  ];
}

/** The largest line of the card, and the small one above it. */
function headOf(
  { title, company }: CardPosting,
  typesetter: Typesetter,
): { headline: string; above: string | null } {
  const name = drawable(company.name, 'strong', typesetter);
  const job = drawable(title, 'title', typesetter);
  if (job !== null) return { headline: job, above: name };
  const employer = drawable(company.name, 'title', typesetter);
  return employer === null
    ? { headline: 'An open position', above: null }
    : { headline: employer, above: 'An open position at' };
}

function companyLine(
  company: CardPosting['company'],
  text: string | null,
  typesetter: Typesetter,
): Drawing {
  const mark = markOf(company, typesetter);
  const x = mark.length > 0 ? COLUMN.x + MARK + 20 : COLUMN.x;
  if (text === null) return mark;
  const width = COLUMN.x + COLUMN.width - x;
  const name = cutToWidth(text, 'strong', 34, width, typesetter);
  const y = SHEET.y + 44 + MARK / 2 + 11;
  return [
    ...mark,
    { kind: 'text', text: name, x, y, style: 'strong', size: 34, colour: COLOURS.soft },
  ];
}

/** The company's logo where the site has it, else its monogram; nothing where that cannot be set. */
function markOf(company: CardPosting['company'], typesetter: Typesetter): Drawing {
  const [x, y] = [COLUMN.x, SHEET.y + 44];
  const file = localLogo(company.logo);
  if (file !== null) return [{ kind: 'picture', file, x, y, size: MARK }];
  const { letters, tint } = monogramOf(company.name);
  const text = drawable(letters, 'title', typesetter);
  const colours = TINTS[tint];
  if (text === null || colours === undefined) return [];
  const size = 28;
  return [
    { kind: 'box', x, y, width: MARK, height: MARK, radius: 5, colour: colours.ground },
    {
      kind: 'text',
      text,
      x: x + (MARK - typesetter.width(text, 'title', size)) / 2,
      y: y + MARK / 2 + size * 0.34,
      style: 'title',
      size,
      colour: colours.letters,
    },
  ];
}

function rowShapes(row: FactRow, top: number, ruled: boolean, typesetter: Typesetter): Drawing {
  const y = top + ROW.height / 2 + ROW.size * 0.35;
  const end = COLUMN.x + COLUMN.width;
  const width = ({ text, style }: FactText) => typesetter.width(text, style, ROW.size);
  const rightStart = row.right === null ? end : end - width(row.right);
  let x: number = COLUMN.x;
  const left = row.left.flatMap((fact): Drawing => {
    const room = (row.right === null ? end : rightStart - ROW.gap * 2) - x;
    if (room < ROW.size * 3) return [];
    const text = cutToWidth(fact.text, fact.style, ROW.size, room, typesetter);
    const shape = { ...fact, kind: 'text', text, x, y, size: ROW.size } as const;
    x += width({ ...fact, text }) + ROW.gap;
    return [shape];
  });
  const line = {
    kind: 'box',
    x: COLUMN.x,
    y: top + ROW.height - 2,
    width: COLUMN.width,
    height: 2,
    colour: COLOURS.line,
  } as const;
  return [
    ...left,
    ...(row.right === null
      ? []
      : [{ ...row.right, kind: 'text', x: rightStart, y, size: ROW.size } as const]),
    ...(ruled ? [line] : []),
  ];
}
