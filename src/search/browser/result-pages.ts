import { partOf } from './page-part.ts';
import { renderResult } from './result-list.ts';
import type { Answer, ResultData } from './search-engine.ts';

/** Results shown at once; "Show more" adds as many again. */
export const PAGE_SIZE = 20;
/** Results that are drawn in the first frame: more than a large window has room for above its edge. */
export const IN_SIGHT = 10;

/** The postings that a search found, and what fetches what the list shows of more of them. */
export interface Found extends Pick<Answer, 'places' | 'first'> {
  show(places: Uint32Array): Promise<readonly ResultData[]>;
}

const NOTHING: Found = {
  places: new Uint32Array(),
  first: [],
  show: () => Promise.resolve([]),
};

/** The list of results, page by page. */
export class ResultPages {
  readonly #root: HTMLElement;
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #grown: (shown: number) => void;
  #found = NOTHING;
  #shown = 0;
  /** Settled when all that are to be shown stand in the list. */
  #drawn = Promise.resolve();

  /** @param grown told how many are shown, when more were asked for */
  constructor(root: HTMLElement, grown: (shown: number) => void) {
    this.#root = root;
    this.#list = partOf(root, '[data-search-list]');
    this.#more = partOf(root, '[data-search-more]', HTMLButtonElement);
    this.#more.addEventListener('click', () => void this.#showMore());
    this.#grown = grown;
  }

  /**
   * Makes the rows of the first results.
   *
   * @param atOnce how many are to be drawn in one go, if there are so many; else the first of them are,
   * and those beneath the window's edge later, so that the page can answer in between
   * @returns what draws them
   */
  async prepare(found: Found, atOnce: number): Promise<() => void> {
    const { length } = found.first;
    const further = atOnce > length ? await found.show(found.places.slice(length, atOnce)) : [];
    const rows = this.#rowsOf([...found.first, ...further]);
    return () => this.#draw(found, rows);
  }

  clear(): void {
    this.#draw(NOTHING, []);
  }

  #draw(found: Found, rows: readonly DocumentFragment[]): void {
    const earlier = [...this.#list.children];
    const missing = Math.min(PAGE_SIZE, found.places.length) - rows.length;
    this.#found = found;
    this.#shown = rows.length;
    this.#more.hidden = found.places.length <= rows.length;
    if (missing <= 0) {
      this.#list.ariaBusy = null;
      this.#list.replaceChildren(...rows);
      return;
    }
    // As many as are to come keep their room meanwhile, so that the page is not shorter and does not jump.
    const room = earlier.slice(rows.length, rows.length + missing);
    for (const row of earlier) {
      if (room.includes(row)) row.setAttribute('inert', '');
      else row.remove();
    }
    this.#list.prepend(...rows);
    this.#list.ariaBusy = 'true';
    this.#drawn = this.#drawRest(found, room);
  }

  async #drawRest(found: Found, room: readonly Element[]): Promise<void> {
    // Not before: work beside it would hold up what is being painted.
    await nextFrame();
    if (found !== this.#found) return;
    // What cannot be fetched now, "Show more" asks for again.
    const data = await found.show(found.places.slice(this.#shown, PAGE_SIZE)).catch(() => []);
    if (found !== this.#found) return;
    for (const row of room) row.remove();
    this.#append(this.#rowsOf(data));
    this.#list.ariaBusy = null;
  }

  async #showMore(): Promise<void> {
    await this.#drawn;
    const found = this.#found;
    const shown = this.#shown;
    const rows = this.#rowsOf(await found.show(found.places.slice(shown, shown + PAGE_SIZE)));
    // Another search, or another press of the button, may have been quicker.
    if (found !== this.#found || shown !== this.#shown) return;
    const first = rows[0]?.querySelector('a');
    this.#append(rows);
    first?.focus();
    this.#grown(this.#shown);
  }

  #append(rows: readonly DocumentFragment[]): void {
    this.#shown += rows.length;
    this.#list.append(...rows);
    this.#more.hidden = this.#found.places.length <= this.#shown;
  }

  #rowsOf(data: readonly ResultData[]): DocumentFragment[] {
    const template = partOf(this.#root, 'template', HTMLTemplateElement);
    return data.map((result) => renderResult(template, result));
  }
}

/** Waits until what was drawn is on the screen. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
