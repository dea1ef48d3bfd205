import { isKept, keep, type KeptPosting, letGo, type Shelf, type Yours } from '../yours.ts';
import { NOT_KEPT, type YoursStore } from './yours-store.ts';

const WORDS: Record<Shelf, { readonly off: string; readonly on: string }> = {
  saved: { off: 'Save', on: 'Saved' },
  hidden: { off: 'Hide', on: 'Unhide' },
};

/** The two buttons of a posting: to save it, and to hide it. */
export class KeepButtons {
  readonly element = document.createElement('div');
  readonly #store: YoursStore;
  readonly #posting: KeptPosting;
  readonly #buttons: Readonly<Record<Shelf, HTMLButtonElement>>;

  /** @param hidden called after the reader has hidden the posting */
  constructor(store: YoursStore, posting: KeptPosting, hidden: () => void) {
    this.#store = store;
    this.#posting = posting;
    this.#buttons = {
      saved: this.#button('saved', () => undefined),
      hidden: this.#button('hidden', hidden),
    };
    this.element.className = 'keep';
    this.element.append(this.#buttons.saved, this.#buttons.hidden);
  }

  show(yours: Yours): void {
    for (const shelf of ['saved', 'hidden'] as const) {
      const on = isKept(yours, shelf, this.#posting.id);
      const word = WORDS[shelf][on ? 'on' : 'off'];
      const button = this.#buttons[shelf];
      if (button.textContent === word) continue;
      button.textContent = word;
      button.setAttribute('aria-label', `${word}: ${this.#posting.title}`);
      // "Unhide" tells its state by its word; "Saved" is a state and needs the switch to be told.
      if (shelf === 'saved') button.setAttribute('aria-pressed', String(on));
    }
  }

  #button(shelf: Shelf, done: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `keep-button keep-${shelf}`;
    button.addEventListener('click', () => {
      const on = isKept(this.#store.read(), shelf, this.#posting.id);
      const kept = this.#store.change((yours) =>
        on ? letGo(yours, shelf, this.#posting.id) : keep(yours, shelf, this.#posting),
      );
      this.#complain(!kept);
      if (kept && !on) done();
    });
    return button;
  }

  #complain(failed: boolean): void {
    const present = this.element.parentElement?.querySelector(':scope > .keep-failure');
    present?.remove();
    if (!failed) return;
    const sentence = document.createElement('p');
    sentence.className = 'keep-failure';
    sentence.setAttribute('role', 'alert');
    sentence.textContent = NOT_KEPT;
    this.element.after(sentence);
  }
}
