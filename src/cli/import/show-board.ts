import pc from 'picocolors';
import { counted } from '../../presentation/labels.ts';
import type { BoardOutcome, ListedOpening } from './import-board.ts';
import type { Outcome } from './outcome.ts';
import { type Page, showOutcome } from './show-outcome.ts';

/** What became of a board, one line an opening, for a person at a terminal. */
export function showBoard({ board, listed, outcomes }: BoardOutcome, page: Page): string {
  const { bold } = pc.createColors(page.colour);
  const head = bold(board);
  if (listed !== null) return [head, list(listed, page), ''].join('\n\n');
  const lines = outcomes
    .filter(({ did }) => did !== 'refused')
    .map((outcome) => line(outcome, page));
  return [head, ...(lines.length > 0 ? [lines.join('\n')] : []), sum(outcomes), ''].join('\n\n');
}

/** What could not be imported from a board, at length. */
export function showRefused({ outcomes }: BoardOutcome, page: Page): string | null {
  const refused = outcomes.filter(({ did }) => did === 'refused');
  return refused.length === 0
    ? null
    : `${refused.map((outcome) => showOutcome(outcome, page)).join('\n\n')}\n`;
}

function list(openings: readonly ListedOpening[], { colour }: Page): string {
  const { dim } = pc.createColors(colour);
  if (openings.length === 0) return '  This board has no openings.';
  const width = Math.max(...openings.map(({ title }) => title.length));
  return openings
    .map(({ title, place, imported }) => {
      const rest = [place ?? 'place not stated', imported ? 'imported' : null];
      return `  ${title.padEnd(width)}  ${dim(rest.filter((part) => part !== null).join(', '))}`;
    })
    .join('\n');
}

function line({ did, file, posting, changed, kept, reason }: Outcome, { colour }: Page): string {
  const { dim, green } = pc.createColors(colour);
  const notes = [
    posting?.title ?? null,
    changed.length > 0 ? `new: ${changed.join(', ')}` : null,
    kept.length > 0 ? `kept as you have it: ${kept.join(', ')}` : null,
    reason === null ? null : `${reason.message} ${reason.hint}`,
  ];
  const said = notes.filter((note) => note !== null).join('; ');
  return `  ${green(did.padEnd(12))}  ${file ?? ''}  ${dim(said)}`;
}

function sum(outcomes: readonly Outcome[]): string {
  const counts = new Map<string, number>();
  for (const { did } of outcomes) counts.set(did, (counts.get(did) ?? 0) + 1);
  const parts = [...counts].map(([did, count]) => `${count} ${did}`);
  return `${counted(outcomes.length, 'opening')}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`;
}
