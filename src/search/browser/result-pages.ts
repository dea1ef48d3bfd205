import { partOf } from './page-part.ts';

import { renderResult } from './result-list.ts';
import type { Result } from './engine-client.ts';

/** Results shown at once; "Show more" adds as many again. */
const PAGE_SIZE = 20;

/** The list of results, page by page. */
export class ResultPages {
  readonly #root: HTMLElement;
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #grown: (shown: number) => void;
  #results: readonly Result[] = [];
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
  async prepare(results: readonly Result[], least: number): Promise<() => void> {
    const items = await this.#itemsOf(results.slice(0, Math.max(PAGE_SIZE, least)));
    return () => {
      this.#results = results;
      this.#shown = items.length;
      this.#list.replaceChildren(...items);
      this.#more.hidden = results.length <= items.length;
    };
  }

  clear(): void {
    this.#results = [];
    this.#shown = 0;
    this.#list.replaceChildren();
    this.#more.hidden = true;
  }

  async #showMore(): Promise<void> {
    const results = this.#results;
    const shown = this.#shown;
    const items = await this.#itemsOf(results.slice(shown, shown + PAGE_SIZE));
    // Another search, or another press of the button, may have been quicker.
    if (results !== this.#results || shown !== this.#shown) return;
    const first = items[0]?.querySelector('a');
    this.#shown += items.length;
    this.#list.append(...items);
    this.#more.hidden = results.length <= this.#shown;
    first?.focus();
    this.#grown(this.#shown);
  }

  async #itemsOf(results: readonly Result[]): Promise<DocumentFragment[]> {
    const template = partOf(this.#root, 'template', HTMLTemplateElement);
    const data = await Promise.all(results.map((result) => result.data()));
    return data.map((result) => renderResult(template, result));
  }
}
