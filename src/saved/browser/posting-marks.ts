import { isNew } from '../visits.ts';
import { isKept, type Yours } from '../yours.ts';
import type { RowPosting } from './posting-row.ts';

/** Writes beside the company's name what a posting is to this reader: new, seen, hidden. */
export function drawMarks(row: HTMLElement, posting: RowPosting, yours: Yours): void {
  const marks = marksOf(posting, yours);
  const present = row.querySelector('.row-marks');
  if (marks.length === 0) {
    present?.remove();
    return;
  }
  if ([...(present?.children ?? [])].map((word) => word.textContent).join() === marks.join())
    return;
  const place = present ?? document.createElement('span');
  place.className = 'row-marks';
  place.replaceChildren(
    ...marks.map((mark) => {
      const word = document.createElement('span');
      word.className = `row-mark row-mark-${mark.toLowerCase()}`;
      word.textContent = mark;
      return word;
    }),
  );
  if (present === null) row.querySelector('.row-company')?.append(' ', place);
}

function marksOf({ id, posted }: RowPosting, yours: Yours): readonly string[] {
  const seen = yours.seen.includes(id);
  return [
    ...(seen ? ['Seen'] : isNew(yours.visits, id, posted) ? ['New'] : []),
    ...(isKept(yours, 'hidden', id) ? ['Hidden'] : []),
  ];
}
