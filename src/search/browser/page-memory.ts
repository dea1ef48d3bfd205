/** Where a reader was in a list of results: not part of what is searched, so not of the address. */
export interface ListPlace {
  /** How many results were shown. */
  readonly shown: number;
  /** Pixels from the top of the page. */
  readonly scroll: number;
}

/** The key under which the history's entries hold it. */
const KEY = 'searchList';
/** Browsers limit how often an entry may change: the end of a scroll is enough. */
const SCROLL_PAUSE = 150;

const START: ListPlace = { shown: 0, scroll: 0 };

/** The place that an entry of the history holds; the start of the list when it holds none. */
export function placeIn(entry: unknown): ListPlace {
  if (typeof entry !== 'object' || entry === null || !(KEY in entry)) return START;
  const { shown, scroll } = { ...START, ...(entry[KEY] as Partial<ListPlace> | null) };
  const usable = (value: unknown): value is number =>
    typeof value === 'number' && Number.isFinite(value) && value >= 0;
  return { shown: usable(shown) ? shown : 0, scroll: usable(scroll) ? scroll : 0 };
}

/**
 * Keeps the place in the list with the present entry of the history, so that Back, Forward and reload
 * return to it. The browser's own memory of the scroll position is of no use for a list that is made
 * after the page has loaded; it stands back only while {@link hold} is on.
 */
export class PageMemory {
  #holding = false;
  #shown = 0;
  #timer = 0;

  constructor() {
    window.addEventListener(
      'scroll',
      () => {
        window.clearTimeout(this.#timer);
        if (this.#holding) this.#timer = window.setTimeout(() => this.keep(), SCROLL_PAUSE);
      },
      { passive: true },
    );
    window.addEventListener('pagehide', () => this.keep());
    document.addEventListener('click', () => this.keep(), { capture: true });
  }

  /** A search begins: until its results are shown, nothing is known of their list. */
  pause(ours: boolean): void {
    window.clearTimeout(this.#timer);
    this.#holding = false;
    history.scrollRestoration = ours ? 'manual' : 'auto';
  }

  /** The results of the present entry are shown: returns to its place and keeps it from now on. */
  hold({ shown, scroll }: ListPlace): void {
    this.#holding = true;
    this.#shown = shown;
    if (scroll > 0) window.scrollTo({ top: scroll, behavior: 'instant' });
  }

  /** More results are shown. */
  grow(shown: number): void {
    this.#shown = shown;
    this.keep();
  }

  /** Keeps the place as it is now; to be called before the entry is left. */
  keep(): void {
    window.clearTimeout(this.#timer);
    if (!this.#holding) return;
    const place: ListPlace = { shown: this.#shown, scroll: Math.round(window.scrollY) };
    const before = placeIn(history.state);
    if (before.shown === place.shown && before.scroll === place.scroll) return;
    history.replaceState({ ...(history.state as object | null), [KEY]: place }, '');
  }
}
