import { partOf } from './page-part.ts';

import { renderResult } from './result-list.ts';
import type { ResultData } from './search-engine.ts';

/** Results shown at once; "Show more" adds as many again. */
const PAGE_SIZE = 20;
/** Results that are drawn in the first frame: more than a large window has room for above its edge. */
const IN_SIGHT = 10;

/** The postings that a search found: their places, and what fetches what the list shows of them. */
export interface Found {
  readonly places: Uint32Array;
  show(places: Uint32Array): Promise<readonly ResultData[]>;
}

const NOTHING: Found = { places: new Uint32Array(), show: () => Promise.resolve([]) };

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
   * Fetches what the first results say.
   *
   * @param least how many are to be shown, if there are so many
   * @returns what draws them: all of them at once, or else those beneath the window's edge a frame later,
   * so that the page can answer in between
   */
  async prepare(found: Found, least: number): Promise<(atOnce: boolean) => void> {
    const items = await this.#itemsOf(found, 0, Math.max(PAGE_SIZE, least));
    return (atOnce) => {
      this.#found = found;
      this.#shown = items.length;
      this.#more.hidden = found.places.length <= items.length;
      this.#list.ariaBusy = null;
      if (atOnce || items.length <= IN_SIGHT) this.#list.replaceChildren(...items);
      else this.#drawn = this.#drawInTwo(items);
    };
  }

  clear(): void {
    this.#found = NOTHING;
    this.#shown = 0;
    this.#list.ariaBusy = null;
    this.#list.replaceChildren();
    this.#more.hidden = true;
  }

  async #drawInTwo(items: readonly DocumentFragment[]): Promise<void> {
    const found = this.#found;
    const earlier = [...this.#list.children];
    // Those beneath stay for a frame, so that the page is not shorter meanwhile and does not jump.
    for (const row of earlier.slice(0, IN_SIGHT)) row.remove();
    this.#list.prepend(...items.slice(0, IN_SIGHT));
    this.#list.ariaBusy = 'true';
    await nextFrame();
    if (found !== this.#found) return;
    for (const row of earlier.slice(IN_SIGHT)) row.remove();
    this.#list.append(...items.slice(IN_SIGHT));
    this.#list.ariaBusy = null;
  }

  async #showMore(): Promise<void> {
    await this.#drawn;
    const found = this.#found;
    const shown = this.#shown;
    const items = await this.#itemsOf(found, shown, shown + PAGE_SIZE);
    // Another search, or another press of the button, may have been quicker.
    if (found !== this.#found || shown !== this.#shown) return;
    const first = items[0]?.querySelector('a');
    this.#shown += items.length;
    this.#list.append(...items);
    this.#more.hidden = found.places.length <= this.#shown;
    first?.focus();
    this.#grown(this.#shown);
  }

  async #itemsOf(found: Found, from: number, to: number): Promise<DocumentFragment[]> {
    const template = partOf(this.#root, 'template', HTMLTemplateElement);
    const data = await found.show(found.places.slice(from, to));
    return data.map((result) => renderResult(template, result));
  }
}

/** Waits until what was drawn is on the screen. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
