import { SEARCH_FACETS, type SearchFacet } from '../facets.ts';
import type { FacetValues } from '../facet-columns.ts';
import type { Choices } from '../filter-postings.ts';
import type { LeastPay } from '../least-pay.ts';
import { FacetGroup } from './facet-group.ts';
import { LeastPayField } from './least-pay-field.ts';
import type { Answer } from './search-engine.ts';
import { choiceCount, type SearchState, type Sort, sortOf, SORTS } from './search-state.ts';

interface PanelActions {
  readonly choose: (facet: SearchFacet, value: string, chosen: boolean) => void;
  readonly setLeastPay: (least: LeastPay | null) => void;
  readonly sort: (sort: Sort) => void;
  /** The panel is about to be used. */
  readonly prepare: () => void;
}

/** The facets and the order beside the list. A page without them has an empty panel. */
export class FilterPanel {
  readonly #groups: readonly FacetGroup[];
  readonly #leastPay: LeastPayField | null;
  readonly #sort: HTMLSelectElement | null;
  readonly #toggle: HTMLButtonElement | null;

  constructor(root: HTMLElement | null, actions: PanelActions) {
    this.#groups = SEARCH_FACETS.flatMap((facet) => {
      const group = root?.querySelector<HTMLElement>(`[data-facet="${facet}"]`);
      if (!group) return [];
      return [new FacetGroup(group, facet, (value, on) => actions.choose(facet, value, on))];
    });
    const leastPay = root?.querySelector<HTMLElement>('[data-least-pay]') ?? null;
    this.#leastPay = leastPay && new LeastPayField(leastPay, actions.setLeastPay);
    this.#sort = root?.querySelector<HTMLSelectElement>('#sort') ?? null;
    this.#sort?.addEventListener('change', () => {
      const sort = SORTS.find((known) => known === this.#sort?.value);
      if (sort !== undefined) actions.sort(sort);
    });
    this.#toggle = root?.querySelector<HTMLButtonElement>('[aria-expanded]') ?? null;
    this.#toggle?.addEventListener('click', () => this.#open(!this.#isOpen));
    root?.addEventListener('focusin', () => actions.prepare(), { once: true });
    root?.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#isOpen) return;
      this.#open(false);
      this.#toggle?.focus();
    });
  }

  /** Shows what is chosen, at once. */
  check(state: SearchState): void {
    for (const group of this.#groups) group.check(state.choices[group.facet] ?? []);
    this.#leastPay?.check(state.leastPay);
    if (this.#sort !== null) {
      const match = this.#sort.querySelector<HTMLOptionElement>('[value=match]');
      if (match !== null) match.disabled = match.hidden = state.query === '';
      this.#sort.value = sortOf(state);
    }
    if (this.#toggle !== null) {
      const chosen = choiceCount(state);
      this.#toggle.textContent = `Filter and sort${chosen > 0 ? ` (${chosen})` : ''}`;
    }
  }

  /** Shows the counts that came with an answer. */
  count(values: FacetValues, counts: Answer['counts'], choices: Choices): void {
    for (const group of this.#groups) {
      const { facet } = group;
      group.show(values[facet], counts[facet], choices[facet] ?? []);
    }
  }

  get #isOpen(): boolean {
    return this.#toggle?.getAttribute('aria-expanded') === 'true';
  }

  #open(open: boolean): void {
    this.#toggle?.setAttribute('aria-expanded', String(open));
  }
}
