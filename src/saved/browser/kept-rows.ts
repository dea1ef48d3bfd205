import { shown } from '../visits.ts';
import { isKept, letGo } from '../yours.ts';
import { drawHiddenLines } from './hidden-line.ts';
import { KeepButtons } from './keep-buttons.ts';
import { drawMarks } from './posting-marks.ts';
import { postingOfRow, type RowPosting, ROWS } from './posting-row.ts';
import type { YoursStore } from './yours-store.ts';

interface Row {
  readonly posting: RowPosting;
  readonly buttons: KeepButtons;
}

/** Gives every posting in the page's lists its buttons and marks, and leaves the hidden ones out. */
export class KeptRows {
  readonly #store: YoursStore;
  readonly #base: string;
  readonly #rows = new WeakMap<HTMLElement, Row>();
  #revealed = false;

  constructor(store: YoursStore, base: string) {
    this.#store = store;
    this.#base = base;
    store.listen(() => this.draw());
  }

  /** Follows the results of searches, which come and go. */
  watch(results: Element): void {
    new MutationObserver(() => this.draw()).observe(results, { childList: true });
  }

  draw(): void {
    const yours = this.#store.read();
    const hidden: HTMLElement[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(ROWS)) {
      const row = this.#rows.get(element) ?? this.#adopt(element);
      if (row === null) continue;
      row.buttons.show(yours);
      drawMarks(element, row.posting, yours);
      const isHidden = isKept(yours, 'hidden', row.posting.id);
      if (isHidden) hidden.push(element);
      this.#setHidden(element, isHidden && !this.#revealed);
    }
    drawHiddenLines(hidden, this.#revealed, () => {
      this.#revealed = !this.#revealed;
      this.draw();
    });
  }

  /** Remembers which of the postings in the page's lists this reader was shown. */
  remember(now: Date): void {
    const postings = [...document.querySelectorAll<HTMLElement>(ROWS)].flatMap(
      (element) => this.#rows.get(element)?.posting ?? [],
    );
    this.#store.change((yours) => {
      const visits = shown(yours.visits, postings, now);
      return visits === yours.visits ? yours : { ...yours, visits };
    });
  }

  #adopt(element: HTMLElement): Row | null {
    const posting = postingOfRow(element, this.#base);
    if (posting === null) return null;
    const buttons = new KeepButtons(this.#store, posting, () => this.#offerUndo(element, posting));
    element.append(buttons.element);
    const row = { posting, buttons };
    this.#rows.set(element, row);
    return row;
  }

  #setHidden(element: HTMLElement, hidden: boolean): void {
    const undo = element.nextElementSibling;
    if (!hidden && undo?.matches('.row-undo')) {
      const focused = undo.contains(document.activeElement);
      undo.remove();
      element.hidden = false;
      if (focused) element.querySelector('a')?.focus();
    }
    const lost = hidden && element.contains(document.activeElement);
    element.hidden = hidden;
    if (lost) nextLink(element)?.focus();
  }

  /** In the place of the row that was hidden: what happened, and the way back. */
  #offerUndo(element: HTMLElement, { id, title }: RowPosting): void {
    if (this.#revealed || element.nextElementSibling?.matches('.row-undo')) return;
    const item = document.createElement('li');
    item.className = 'row-undo';
    const name = document.createElement('bdi');
    name.textContent = title;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'text-button';
    button.textContent = 'Undo';
    button.setAttribute('aria-label', `Undo: ${title} is hidden`);
    button.addEventListener('click', () =>
      this.#store.change((yours) => letGo(yours, 'hidden', id)),
    );
    item.append(name, ' is hidden. ', button);
    element.after(item);
    button.focus();
  }
}

/** Where the focus goes from a row that leaves: to the next posting, or else the one before. */
function nextLink(row: Element): HTMLElement | null {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)];
  const place = rows.findIndex((other) => other === row);
  const candidates = [...rows.slice(place + 1), ...rows.slice(0, place).reverse()];
  return candidates.find((other) => !other.hidden)?.querySelector('a') ?? null;
}
