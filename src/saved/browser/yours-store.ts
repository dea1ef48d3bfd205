import { readYours } from '../read-yours.ts';
import type { Yours } from '../yours.ts';

/** Said where something could not be kept. */
export const NOT_KEPT =
  'This could not be kept: the browser’s storage for this site is full or switched off.';

let store: YoursStore | undefined;

/** The store of this page: one, so that all of its parts hear of a change. */
export function yoursStore(base: string): YoursStore {
  return (store ??= new YoursStore(base));
}

/** Keeps what is the reader's in this browser's local storage, in step with its other tabs. */
export class YoursStore {
  readonly #key: string;
  readonly #listeners = new Set<() => void>();

  /** @param base the path the board lives under, since boards may share an address */
  constructor(base: string) {
    // The version of what is kept is part of its name: a later one finds a place of its own.
    this.#key = `yours:1:${base}`;
    window.addEventListener('storage', ({ key }) => {
      if (key === this.#key || key === null) this.#tell();
    });
    // A page that comes back from the browser's memory has missed what happened meanwhile.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#tell();
    });
  }

  read(): Yours {
    try {
      return readYours(localStorage.getItem(this.#key));
    } catch {
      return readYours(null);
    }
  }

  /**
   * Changes what is kept, as it stands now, perhaps by another tab.
   *
   * @returns false when the browser did not keep it; then nothing has changed
   */
  change(change: (yours: Yours) => Yours): boolean {
    const present = this.read();
    const next = change(present);
    if (next === present) return true;
    try {
      localStorage.setItem(this.#key, JSON.stringify(next));
    } catch {
      return false;
    }
    this.#tell();
    return true;
  }

  /** Forgets everything. */
  forget(): boolean {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      return false;
    }
    this.#tell();
    return true;
  }

  /** Calls a function after each change, of this tab or another. */
  listen(listener: () => void): void {
    this.#listeners.add(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
