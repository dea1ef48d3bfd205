import { pagefindClient, type Result } from './pagefind-client.ts';
import { renderResult } from './result-list.ts';

/** Results shown at once; "Show more" adds as many again. */
const PAGE_SIZE = 20;
/** Milliseconds without a keystroke before a search begins. */
const TYPING_PAUSE = 120;

/**
 * `<posting-search>`: enhances the search form and the list that the server rendered. The query lives
 * in the address (`?q=`), so that it can be linked and survives Back, Forward and reload. Nothing is
 * loaded before the field is used or the address holds a query.
 */
class PostingSearch extends HTMLElement {
  #load = pagefindClient(this.dataset['bundle'] ?? '', this.dataset['base'] ?? '/');
  #timer = 0;
  /** Counts searches, so that a slow answer to an older one is dropped. */
  #latest = 0;

  get #field(): HTMLInputElement {
    return this.#part('input[type=search]', HTMLInputElement);
  }

  connectedCallback(): void {
    this.dataset['ready'] = '';
    this.#field.addEventListener('focus', () => void this.#load().catch(() => undefined), {
      once: true,
    });
    this.#field.addEventListener('input', () => this.#schedule());
    this.#field.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#leave(event);
    });
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search();
    });
    window.addEventListener('popstate', () => this.#restore());
    document.addEventListener('keydown', (event) => this.#focusOnSlash(event));
    this.#restore();
  }

  #part(selector: string): HTMLElement;
  #part<E extends HTMLElement>(selector: string, kind: new () => E): E;
  #part(selector: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
    const part = this.querySelector(selector);
    if (part instanceof kind) return part;
    throw new Error(`<posting-search> lacks ${selector}.`);
  }

  #restore(): void {
    const query = new URL(location.href).searchParams.get('q') ?? '';
    this.#field.value = query;
    void this.#show(query);
  }

  #schedule(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#search(), TYPING_PAUSE);
  }

  #search(): void {
    window.clearTimeout(this.#timer);
    const query = this.#field.value.trim();
    const address = new URL(location.href);
    if (query === (address.searchParams.get('q') ?? '')) {
      void this.#show(query);
      return;
    }
    // A search is one step of the history, however many keystrokes it took.
    const typing = address.searchParams.has('q') && query !== '';
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    history[typing ? 'replaceState' : 'pushState'](null, '', address);
    void this.#show(query);
  }

  #leave(event: KeyboardEvent): void {
    event.preventDefault();
    if (this.#field.value === '') {
      this.#field.blur();
      return;
    }
    this.#field.value = '';
    this.#search();
  }

  #focusOnSlash(event: KeyboardEvent): void {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    if (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
      return;
    event.preventDefault();
    this.#field.focus();
  }

  async #show(query: string): Promise<void> {
    const current = ++this.#latest;
    if (query === '') {
      this.#display(false);
      return;
    }
    try {
      const pagefind = await this.#load();
      const { results } = await pagefind.search(query);
      const first = await Promise.all(results.slice(0, PAGE_SIZE).map((result) => result.data()));
      if (current !== this.#latest) return;
      const list = this.#part('[data-search-list]');
      const template = this.#part('template', HTMLTemplateElement);
      list.replaceChildren(...first.map((data) => renderResult(template, data)));
      this.#offerMore(results.slice(PAGE_SIZE), current);
      this.#say(countText(results.length, query));
      this.#display(true);
    } catch (error) {
      console.error(error);
      if (current !== this.#latest) return;
      this.#part('[data-search-list]').replaceChildren();
      this.#offerMore([], current);
      this.#say('Search could not be loaded. The list below still shows every open posting.');
      this.#display(true, { keepList: true });
    }
  }

  #offerMore(rest: readonly Result[], current: number): void {
    const button = this.#part('[data-search-more]', HTMLButtonElement);
    button.hidden = rest.length === 0;
    button.onclick = async () => {
      const next = await Promise.all(rest.slice(0, PAGE_SIZE).map((result) => result.data()));
      if (current !== this.#latest) return;
      const template = this.#part('template', HTMLTemplateElement);
      const items = next.map((data) => renderResult(template, data));
      const firstLink = items[0]?.querySelector('a');
      this.#part('[data-search-list]').append(...items);
      firstLink?.focus();
      this.#offerMore(rest.slice(PAGE_SIZE), current);
    };
  }

  #say(text: string): void {
    this.#part('[data-search-status]').textContent = text;
  }

  #display(searching: boolean, { keepList = false } = {}): void {
    this.#part('[data-search-results]').hidden = !searching;
    this.#part('[data-search-static]').hidden = searching && !keepList;
  }
}

function countText(count: number, query: string): string {
  if (count === 0) return `No open posting matches “${query}”.`;
  return count === 1
    ? `1 open posting matches “${query}”.`
    : `${count} open postings match “${query}”.`;
}

customElements.define('posting-search', PostingSearch);
