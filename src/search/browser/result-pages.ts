import { partOf } from './page-part.ts';

import { renderResult } from './result-list.ts';
import type { ResultData } from './search-engine.ts';

/** Results shown at once; "Show more" adds as many again. */
const PAGE_SIZE = 20;

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
   * @returns what draws them
   */
  async prepare(found: Found, least: number): Promise<() => void> {
    const items = await this.#itemsOf(found, 0, Math.max(PAGE_SIZE, least));
    return () => {
      this.#found = found;
      this.#shown = items.length;
      this.#list.replaceChildren(...items);
      this.#more.hidden = found.places.length <= items.length;
    };
  }

  clear(): void {
    this.#found = NOTHING;
    this.#shown = 0;
    this.#list.replaceChildren();
    this.#more.hidden = true;
  }

  async #showMore(): Promise<void> {
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
