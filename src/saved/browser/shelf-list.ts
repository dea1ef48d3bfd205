import { type BoardState, stateText } from '../board-state.ts';
import type { KeptPosting } from '../yours.ts';

interface ShelfContext {
  /** Makes one row. */
  readonly template: HTMLTemplateElement;
  readonly base: string;
  readonly language: string;
  /** ISO date. */
  readonly today: string;
  readonly board: BoardState | null;
  /** What its button is called, and does. */
  readonly button: string;
  readonly act: (posting: KeptPosting) => void;
}

/** Draws the kept postings of one shelf; the focus stays at its place when one of them leaves. */
export function drawShelf(
  list: HTMLElement,
  postings: readonly KeptPosting[],
  context: ShelfContext,
): void {
  const buttons = [...list.querySelectorAll('button')];
  const focused = buttons.findIndex((button) => button === document.activeElement);
  list.replaceChildren(...postings.map((posting) => drawRow(posting, context)));
  if (focused < 0) return;
  const remaining = [...list.querySelectorAll('button')];
  const next = remaining[Math.min(focused, remaining.length - 1)];
  if (next === undefined) list.closest('section')?.querySelector('h2')?.focus();
  else next.focus();
}

function drawRow(posting: KeptPosting, context: ShelfContext): DocumentFragment {
  const row = context.template.content.cloneNode(true) as DocumentFragment;
  const state = stateText(posting, context.board, context.today, context.language);
  const facts: Record<string, string | null> = { ...posting, state };
  for (const place of row.querySelectorAll<HTMLElement>('[data-fact]')) {
    const fact = facts[place.dataset['fact'] ?? ''] ?? '';
    place.textContent = fact;
    place.hidden = fact === '';
  }
  const path = posting.id.split('/').map(encodeURIComponent).join('/');
  const link = row.querySelector('a');
  if (link !== null) link.href = `${context.base}jobs/${path}/`;
  const button = row.querySelector('button');
  if (button !== null) {
    button.textContent = context.button;
    button.setAttribute('aria-label', `${context.button}: ${posting.title}`);
    button.addEventListener('click', () => context.act(posting));
  }
  return row;
}
