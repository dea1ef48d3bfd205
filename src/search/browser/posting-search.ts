import type { SearchFacet } from '../facets.ts';
import type { FacetValues } from '../facet-columns.ts';
import { readableValue, renderedLabel } from './choice-labels.ts';
import { CopyLink } from './copy-link.ts';
import { answerNote, answerText, FAILURE } from './answer-text.ts';
import { chipsOf, drawChips } from './choice-chips.ts';
import { FilterPanel } from './filter-panel.ts';
import { type ListPlace, PageMemory, placeIn } from './page-memory.ts';
import { partOf } from './page-part.ts';
import { linkInPlaceOf, walkByArrows } from './result-keys.ts';
import { IN_SIGHT, PAGE_SIZE, ResultPages } from './result-pages.ts';
import { EngineClient } from './engine-client.ts';
import type { Answer } from './search-engine.ts';
import { feedOf } from './subscription.ts';
import { enterHistory } from './search-history.ts';
import {
  isActive,
  type SearchState,
  stateOf,
  withChoice,
  withLeastPay,
  withoutChoices,
  withQuery,
  withSort,
} from './search-state.ts';
import { SearchStatus } from './search-status.ts';

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
  #status = new SearchStatus(this, (suggestion) => {
    this.#field.value = suggestion;
    this.#field.focus();
    this.#go(this.#typed());
  });
  #state = stateOf(new URLSearchParams());
  #panel: FilterPanel | undefined;
  #values: FacetValues | undefined;
  #memory = new PageMemory();
  #pages: ResultPages | undefined;
  #copyLink: CopyLink | undefined;
  /** Whether anything has been asked for; before, the counts of the server stand. */
  #used = false;
  /** Counts searches, so that a slow answer to an older one is dropped. */
  #latest = 0;
  /** The search whose answer is shown. */
  #answered: SearchState | undefined;
  /** Searches that are not answered yet. */
  #asking = 0;
  /** Whether more was typed meanwhile. */
  #typedOn = false;

  get #field(): HTMLInputElement {
    return partOf(this, 'input[type=search]', HTMLInputElement);
  }

  connectedCallback(): void {
    const prepare = () => void this.#engine.load().catch(() => undefined);
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
    this.#field.addEventListener('input', () => this.#type());
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
      if (this.#typed().query !== this.#answered?.query) this.#go(this.#typed());
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
    this.#state = stateOf(new URL(location.href).searchParams);
    this.#field.value = this.#state.query;
    void this.#show(placeIn(history.state));
  }

  /** One search at a time, and then the one for what stands in the field by that time. */
  #type(): void {
    if (this.#asking > 0) this.#typedOn = true;
    else this.#go(this.#typed());
  }

  #isWanted(search: number): boolean {
    return search === this.#latest && !this.#typedOn;
  }

  #goOn(): void {
    if (this.#asking === 0 && this.#typedOn) this.#go(this.#typed());
  }

  /** The search with the field's text, which may be newer than the address. */
  #typed(): SearchState {
    return withQuery(this.#state, this.#field.value);
  }

  /** Makes a search the present one, and a step of the history. */
  #go(state: SearchState): void {
    enterHistory(this.#state, state, () => this.#memory.keep());
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
    this.#typedOn = false;
    this.#answered = undefined;
    const state = this.#state;
    this.#memory.pause(isActive(state));
    this.#panel?.check(state);
    this.#drawChips();
    this.#copyLink?.reset();
    const active = isActive(state);
    const cleared = !active && !this.#status.saysNothing;
    if (!active) {
      this.#status.say('', '');
      this.#display(false);
      if (!this.#used) return;
    }
    this.#used = true;
    this.#asking += 1;
    try {
      const [answer, values] = await Promise.all([
        this.#engine.ask(state, active ? IN_SIGHT : 0),
        this.#engine.values(),
      ]);
      const draw = active ? await this.#prepareAnswer(answer, state, place) : undefined;
      if (!this.#isWanted(current)) return;
      const isFirst = this.#values === undefined;
      this.#values = values;
      this.#panel?.count(values, answer.counts, state.choices);
      // All rows of the facets are made then; with the list in one go they would hold up the page.
      if (isFirst) await new Promise((resolve) => setTimeout(resolve));
      if (!this.#isWanted(current)) return;
      this.#answered = state;
      if (cleared) this.#status.announce(answerText(answer.places.length, state));
      if (!active) return;
      this.#showAnswer(answer, draw);
      this.#memory.hold(place);
    } catch (error) {
      console.error(error);
      if (!this.#isWanted(current) || !active) return;
      this.#pages?.clear();
      this.#status.say(FAILURE, '');
      this.#display(true, { keepList: true });
    } finally {
      this.#asking -= 1;
      this.#goOn();
    }
  }

  #prepareAnswer(
    { places, first }: Answer,
    { query }: SearchState,
    { shown, scroll }: ListPlace,
  ): Promise<() => void> | undefined {
    const show = (further: Uint32Array) => this.#engine.shown(further, query);
    // A place to return to, and a link to give the focus to, may be anywhere in the list.
    const isAnywhere = shown > 0 || scroll > 0 || this.#focusedInList() !== null;
    return this.#pages?.prepare(
      { places, first, show },
      isAnywhere ? Math.max(PAGE_SIZE, shown) : 0,
    );
  }

  #showAnswer({ places, suggestions }: Answer, draw: (() => void) | undefined): void {
    const focused = this.#focusedInList();
    this.#drawChips();
    draw?.();
    this.#status.say(answerText(places.length, this.#state), answerNote(this.#state), suggestions);
    this.#offerFeed(feedOf(this.#state, this.#values));
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

  #offerFeed(path: string | null): void {
    const link = partOf(this, '[data-subscribe]', HTMLAnchorElement);
    link.hidden = path === null;
    if (path !== null) link.href = `${this.dataset['base'] ?? '/'}${path}`;
  }

  #display(searching: boolean, { keepList = false, focused = this.#focusedInList() } = {}): void {
    this.#part('[data-search-actions]').hidden = !searching || keepList;
    this.#part('[data-search-results]').hidden = !searching;
    this.#part('[data-search-static]').hidden = searching && !keepList;
    // A list that goes takes the focus along, when it is in it.
    const lost =
      focused !== null && (!focused.isConnected || focused.closest('[hidden], [inert]') !== null);
    if (!lost) return;
    (linkInPlaceOf(focused, this) ?? this.#part('[data-search-main]')).focus({
      preventScroll: true,
    });
  }

  /** What has the focus in the lists, which may be replaced. */
  #focusedInList(): Element | null {
    const focused = document.activeElement;
    return focused?.closest('[data-search-results], [data-search-static]') ? focused : null;
  }
}

customElements.define('posting-search', PostingSearch);
