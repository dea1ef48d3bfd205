import type { SearchFacet } from '../facets.ts';
import type { FacetValues } from '../facet-columns.ts';
import { readableValue, renderedLabel } from './choice-labels.ts';
import { CopyLink } from './copy-link.ts';
import { answerNote, answerText, FAILURE } from './answer-text.ts';
import { chipsOf, drawChips } from './choice-chips.ts';
import { FilterPanel } from './filter-panel.ts';
import { type ListPlace, PageMemory, placeIn } from './page-memory.ts';
import { partOf } from './page-part.ts';
import { firstLink, walkByArrows } from './result-keys.ts';
import { ResultPages } from './result-pages.ts';
import { EngineClient, type ShownAnswer } from './engine-client.ts';
import { feedOf } from './subscription.ts';
import { drawSuggestions } from './suggestion-list.ts';
import {
  isActive,
  parametersOf,
  type SearchState,
  stateOf,
  withChoice,
  withLeastPay,
  withoutChoices,
  withQuery,
  withSort,
} from './search-state.ts';

/** Milliseconds without a keystroke before a search begins, unless answers are quick. */
const TYPING_PAUSE = 120;
/** An answer in so many milliseconds is there before the next keystroke, and needs no pause. */
const QUICK = 100;

/**
 * `<posting-search>`: enhances the search form, the facets and the list that the server rendered. What
 * is searched lives in the address, so that it can be linked and survives Back, Forward and reload.
 * Nothing is loaded before the field or a facet is used or the address asks for something.
 */
class PostingSearch extends HTMLElement {
  #engine = new EngineClient({
    bundle: new URL(this.dataset['bundle'] ?? '', document.baseURI).href,
    basePath: this.dataset['base'] ?? '/',
  });
  #state = stateOf(new URLSearchParams());
  #panel: FilterPanel | undefined;
  #values: FacetValues | undefined;
  #memory = new PageMemory();
  #pages: ResultPages | undefined;
  #copyLink: CopyLink | undefined;
  /** Whether anything has been asked for; before, the counts of the server stand. */
  #used = false;
  #timer = 0;
  /** Milliseconds that the last answer took. */
  #lastAnswer = Infinity;
  /** Counts searches, so that a slow answer to an older one is dropped. */
  #latest = 0;

  get #field(): HTMLInputElement {
    return partOf(this, 'input[type=search]', HTMLInputElement);
  }

  connectedCallback(): void {
    const prepare = () => void this.#engine.load({ text: true }).catch(() => undefined);
    this.#panel = new FilterPanel(this.querySelector<HTMLElement>('[data-filters]'), {
      choose: (facet, value, chosen) => {
        this.#go(withChoice(this.#typed(), facet, value, chosen));
      },
      setLeastPay: (least) => this.#go(withLeastPay(this.#typed(), least)),
      sort: (sort) => this.#go(withSort(this.#typed(), sort)),
      prepare: () => {
        if (this.#used) return;
        this.#used = true;
        void this.#show();
      },
    });
    this.#field.addEventListener('focus', prepare, { once: true });
    this.#field.addEventListener('input', () => this.#schedule());
    this.#field.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#leave(event);
    });
    walkByArrows(this, this.#field);
    this.#pages = new ResultPages(this, (shown) => this.#memory.grow(shown));
    this.#copyLink = new CopyLink(this.#part('[data-search-actions]'), () => {
      if (this.#typed().query !== this.#state.query) this.#go(this.#typed());
    });
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(this.#typed());
    });
    window.addEventListener('popstate', () => this.#restore());
    document.addEventListener('keydown', (event) => this.#focusOnSlash(event));
    this.#restore();
    this.dataset['ready'] = '';
  }

  #part(selector: string): HTMLElement {
    return partOf(this, selector);
  }

  #restore(): void {
    window.clearTimeout(this.#timer);
    this.#state = stateOf(new URL(location.href).searchParams);
    this.#field.value = this.#state.query;
    void this.#show(placeIn(history.state));
  }

  #schedule(): void {
    window.clearTimeout(this.#timer);
    const pause = this.#lastAnswer < QUICK ? 0 : TYPING_PAUSE;
    this.#timer = window.setTimeout(() => this.#go(this.#typed()), pause);
  }

  /** The search with the field's text, which may be newer than the address. */
  #typed(): SearchState {
    return withQuery(this.#state, this.#field.value);
  }

  /** Makes a search the present one, and a step of the history. */
  #go(state: SearchState): void {
    window.clearTimeout(this.#timer);
    const address = new URL(location.href);
    const parameters = parametersOf(state, address.searchParams);
    if (parameters.toString() !== address.searchParams.toString()) {
      // A text is one step, however many keystrokes it took.
      const typing = this.#state.query !== '' && state.query !== '';
      const { choices, leastPay, sort } = this.#state;
      const same = choices === state.choices && leastPay === state.leastPay && sort === state.sort;
      this.#memory.keep();
      address.search = parameters.toString();
      history[typing && same ? 'replaceState' : 'pushState'](null, '', address);
    }
    this.#state = state;
    void this.#show();
  }

  #leave(event: KeyboardEvent): void {
    event.preventDefault();
    if (this.#field.value === '') {
      this.#field.blur();
      return;
    }
    this.#field.value = '';
    this.#go(this.#typed());
  }

  #focusOnSlash(event: KeyboardEvent): void {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    const typing = 'input:not([type=checkbox]), textarea, select';
    if (target.isContentEditable || target.matches(typing)) return;
    event.preventDefault();
    this.#field.focus();
  }

  async #show(place: ListPlace = { shown: 0, scroll: 0 }): Promise<void> {
    const current = ++this.#latest;
    const state = this.#state;
    this.#memory.pause(isActive(state));
    this.#panel?.check(state);
    this.#drawChips();
    this.#copyLink?.reset();
    const active = isActive(state);
    const cleared = !active && this.#part('[data-search-status]').textContent !== '';
    if (!active) {
      this.#say('', '');
      this.#display(false);
      if (!this.#used) return;
    }
    this.#used = true;
    const asked = performance.now();
    try {
      const answer = await this.#engine.ask(state);
      const draw = await this.#pages?.prepare(active ? answer.results : [], place.shown);
      this.#lastAnswer = performance.now() - asked;
      if (current !== this.#latest) return;
      this.#values = answer.values;
      this.#panel?.count(answer, state.choices);
      if (cleared) this.#announce(answerText(answer.results.length, state));
      if (!active) return;
      this.#showAnswer(answer, draw);
      this.#memory.hold(place);
    } catch (error) {
      console.error(error);
      if (current !== this.#latest || !active) return;
      this.#pages?.clear();
      this.#say(FAILURE, '');
      this.#display(true, { keepList: true });
    }
  }

  #showAnswer({ results, values, suggestions }: ShownAnswer, draw: (() => void) | undefined): void {
    const focused = this.#focusedInList();
    this.#drawChips();
    draw?.();
    this.#say(answerText(results.length, this.#state), answerNote(this.#state), suggestions);
    this.#offerFeed(feedOf(this.#state, values));
    this.#display(true, { focused });
  }

  #drawChips(): void {
    const language = document.documentElement.lang;
    const labelOf = (facet: SearchFacet, value: string) =>
      (this.#values === undefined
        ? renderedLabel(this, facet, value)
        : this.#values[facet].find((known) => known.value === value)?.label) ??
      readableValue(facet, value, language);
    const chips = chipsOf(this.#state, labelOf, language);
    drawChips(this.#part('[data-search-choices]'), chips, {
      go: (without) => this.#go(withQuery(without, this.#field.value)),
      clear: () => this.#go(withoutChoices(this.#typed())),
      leave: () => this.#part('[data-search-main]').focus({ preventScroll: true }),
    });
  }

  /** Says what everybody else can see. */
  #announce(text: string): void {
    const status = this.#part('[data-search-status]');
    status.textContent = text;
    status.classList.add('sr-only');
  }

  #offerFeed(path: string | null): void {
    const link = partOf(this, '[data-subscribe]', HTMLAnchorElement);
    link.hidden = path === null;
    if (path !== null) link.href = `${this.dataset['base'] ?? '/'}${path}`;
  }

  #say(text: string, note: string, suggestions: readonly string[] = []): void {
    const status = this.#part('[data-search-status]');
    status.textContent = text;
    status.classList.remove('sr-only');
    this.#part('[data-search-note]').textContent = note;
    drawSuggestions(this.#part('[data-search-suggestions]'), suggestions, (query) => {
      this.#field.value = query;
      this.#field.focus();
      this.#go(this.#typed());
    });
  }

  #display(searching: boolean, { keepList = false, focused = this.#focusedInList() } = {}): void {
    this.#part('[data-search-actions]').hidden = !searching || keepList;
    this.#part('[data-search-results]').hidden = !searching;
    this.#part('[data-search-static]').hidden = searching && !keepList;
    // A list that goes takes the focus along, when it is in it.
    const lost = focused !== null && (!focused.isConnected || focused.closest('[hidden]') !== null);
    if (!lost) return;
    (firstLink(this) ?? this.#part('[data-search-main]')).focus({ preventScroll: true });
  }

  /** What has the focus in the lists, which may be replaced. */
  #focusedInList(): Element | null {
    const focused = document.activeElement;
    return focused?.closest('[data-search-results], [data-search-static]') ? focused : null;
  }
}

customElements.define('posting-search', PostingSearch);
