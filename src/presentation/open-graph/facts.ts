import type { HexColour } from '../../config/contrast.ts';
import type { Posting } from '../../posting/posting.ts';
import { employmentTypeLabel } from '../labels.ts';
import { salaryText } from '../money.ts';
import { applicantsNote, placesText, workplaceLabel } from '../places.ts';
import { drawable } from './drawable.ts';
import type { Style, Typesetter } from './drawing.ts';
import { COLOURS } from './palette.ts';

/** A piece of a row, in a style and colour of its own. */
export interface FactText {
  readonly text: string;
  readonly style: Style;
  readonly colour: HexColour;
}

/** One line of facts: what stands on its left, and at its right end. */
export interface FactRow {
  readonly left: readonly FactText[];
  readonly right: FactText | null;
}

type Stated = Pick<
  Posting,
  'workplace' | 'locations' | 'applicantLocations' | 'salary' | 'employmentType'
>;

/** Where the work is done and for whom; what it pays and of what kind it is. Only what is stated. */
export function factRows(posting: Stated, language: string, typesetter: Typesetter): FactRow[] {
  const set = (text: string | null, style: Style, colour: HexColour): FactText[] => {
    const drawn = text === null ? null : drawable(text, style, typesetter);
    return drawn === null ? [] : [{ text: drawn, style, colour }];
  };
  const { workplace, salary, employmentType } = posting;
  const where = [
    ...set(workplace === null ? null : workplaceLabel(workplace), 'strong', COLOURS.ink),
    ...set(placesText(posting), 'text', COLOURS.ink),
    ...set(applicantsNote(posting, language), 'text', COLOURS.soft),
  ];
  const pay = set(salary === null ? null : salaryText(salary, language), 'strong', COLOURS.ink);
  const types = set(
    employmentType.map(employmentTypeLabel).join(', ') || null,
    'text',
    COLOURS.soft,
  );
  const [type = null] = types;
  const rows: FactRow[] = [
    { left: where, right: null },
    pay.length > 0 ? { left: pay, right: type } : { left: types, right: null },
  ];
  return rows.filter(({ left }) => left.length > 0);
}
