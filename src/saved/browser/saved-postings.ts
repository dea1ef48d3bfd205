import { type BoardState, refreshed } from '../board-state.ts';
import { exportText, importSentence, importText } from '../transfer.ts';
import { letGo, type Shelf, type Yours } from '../yours.ts';
import { askBoard } from './ask-board.ts';
import { drawShelf } from './shelf-list.ts';
import { NOT_KEPT, type YoursStore, yoursStore } from './yours-store.ts';

const SHELVES = { saved: 'Remove', hidden: 'Unhide' } as const;
const NOT_ASKED =
  'The board could not be asked, so these are shown as they were when it last answered.';
const NOT_AN_EXPORT = 'This file is no export of saved postings. Nothing was taken.';
/** No export of ours is larger, and a larger file would only keep the page busy. */
const LARGEST_FILE = 5_000_000;

/** `<saved-postings>`: what the reader saved and hid, and what may be done with all of it. */
class SavedPostings extends HTMLElement {
  readonly #base = this.dataset['base'] ?? '/';
  readonly #language = this.dataset['language'] ?? 'en';
  readonly #store: YoursStore = yoursStore(this.#base);
  #board: BoardState | null = null;

  connectedCallback(): void {
    this.#store.listen(() => this.#draw());
    this.#part('[data-export]').addEventListener('click', () => this.#export());
    const file = this.#part('[data-import]', HTMLInputElement);
    file.addEventListener('change', () => void this.#import(file));
    this.#offerToForget();
    this.#draw();
    this.#part('[data-kept]').hidden = false;
    void this.#refresh();
  }

  #part(selector: string): HTMLElement;
  #part<E extends HTMLElement>(selector: string, kind: new () => E): E;
  #part(selector: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
    const part = this.querySelector(selector);
    if (part instanceof kind) return part;
    throw new Error(`<saved-postings> lacks ${selector}.`);
  }

  #draw(): void {
    const yours = this.#store.read();
    for (const shelf of ['saved', 'hidden'] as const) this.#drawShelf(shelf, yours);
    const empty = yours.saved.length + yours.hidden.length === 0;
    this.#part('[data-export]', HTMLButtonElement).disabled = empty;
  }

  #drawShelf(shelf: Shelf, yours: Yours): void {
    const section = this.#part(`[data-shelf=${shelf}]`);
    const list = section.querySelector('ul');
    const count = section.querySelector('[data-count]');
    const none = section.querySelector<HTMLElement>('[data-none]');
    const { length } = yours[shelf];
    if (count !== null) count.textContent = length === 1 ? '1 posting' : `${length} postings`;
    if (none !== null) none.hidden = length > 0;
    if (list === null) return;
    list.hidden = length === 0;
    drawShelf(list, yours[shelf], {
      template: this.#part('template', HTMLTemplateElement),
      base: this.#base,
      language: this.#language,
      today: new Date().toLocaleDateString('sv-SE'),
      board: this.#board,
      button: SHELVES[shelf],
      act: ({ id }) => this.#change((present) => letGo(present, shelf, id)),
    });
  }

  #change(change: (yours: Yours) => Yours): boolean {
    const kept = this.#store.change(change);
    this.#say(kept ? '' : NOT_KEPT);
    return kept;
  }

  async #refresh(): Promise<void> {
    const yours = this.#store.read();
    const ids = [...yours.saved, ...yours.hidden].map(({ id }) => id);
    if (ids.length === 0) return;
    const note = this.#part('[data-note]');
    try {
      const { jobs = '', archive = '' } = this.dataset;
      const board = await askBoard(ids, { jobs, archive }, this.#language);
      this.#board = board;
      note.textContent = '';
      // Where storage is full the page still shows what the board says, only not the next time.
      this.#store.change((present) => refreshed(present, board.open));
    } catch {
      note.textContent = NOT_ASKED;
    }
    this.#draw();
  }

  #export(): void {
    const text = exportText(this.#store.read(), new Date());
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'saved-postings.json';
    link.click();
    // The download has its own hold on the data once it has begun.
    window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }

  async #import(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const text = file.size > LARGEST_FILE ? '' : await file.text();
    input.value = '';
    const imported = importText(this.#store.read(), text);
    if (imported === null) {
      this.#say(NOT_AN_EXPORT);
      return;
    }
    const kept = this.#change((yours) => importText(yours, text)?.yours ?? yours);
    if (!kept) return;
    this.#say(importSentence(imported.report));
    void this.#refresh();
  }

  #offerToForget(): void {
    const dialog = this.#part('dialog', HTMLDialogElement);
    this.#part('[data-forget]').addEventListener('click', () => dialog.showModal());
    dialog.addEventListener('close', () => {
      if (dialog.returnValue !== 'forget') return;
      dialog.returnValue = '';
      this.#say(this.#store.forget() ? 'Forgotten. Nothing is kept any more.' : NOT_KEPT);
    });
  }

  #say(text: string): void {
    this.#part('[data-say]').textContent = text;
  }
}

customElements.define('saved-postings', SavedPostings);
