import type { SearchFacet } from '../facets.ts';
import type { FacetValue } from '../posting-table.ts';
import { type CountedValue, endsOf, valuesShown } from '../values-shown.ts';

interface Row {
  readonly item: HTMLLIElement;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
}

/** One facet in the page: makes choices of the values that the server rendered. */
export class FacetGroup {
  readonly facet: SearchFacet;
  readonly #list: HTMLElement;
  readonly #field: HTMLInputElement | null;
  readonly #choose: (value: string, chosen: boolean) => void;
  readonly #rows = new Map<string, Row>();
  readonly #format = new Intl.NumberFormat(document.documentElement.lang);
  #known: {
    values: readonly FacetValue[];
    counts: ArrayLike<number>;
    chosen: readonly string[];
  } | null = null;

  constructor(
    root: HTMLElement,
    facet: SearchFacet,
    choose: (value: string, chosen: boolean) => void,
  ) {
    this.facet = facet;
    this.#choose = choose;
    this.#list = root.querySelector('ul') ?? root;
    this.#field = root.querySelector('input[type=search]');
    root.setAttribute('role', 'group');
    root.setAttribute('aria-labelledby', root.querySelector('h2')?.id ?? '');
    for (const item of this.#list.querySelectorAll('li')) this.#upgrade(item);
    this.#field?.addEventListener('input', () => this.#redraw());
    this.#field?.addEventListener('keydown', (event) => this.#leaveField(event));
  }

  /** Shows what is chosen, before any counts are known. */
  check(chosen: readonly string[]): void {
    for (const [value, { input }] of this.#rows) input.checked = chosen.includes(value);
    if (this.#known !== null) this.#known.chosen = chosen;
  }

  /** @param counts in the order of the values */
  show(values: readonly FacetValue[], counts: ArrayLike<number>, chosen: readonly string[]): void {
    this.#known = { values, counts, chosen };
    this.#redraw();
  }

  #redraw(): void {
    if (this.#known === null) return;
    const { values, counts, chosen } = this.#known;
    const typed = this.#field?.value ?? '';
    const shown = valuesShown(values, counts, chosen, typed, endsOf(this.facet));
    const rows = shown.map((value) => this.#update(value));
    // Moving an element takes the focus from it: rows around it are moved instead.
    const focused = this.#rowWithFocus();
    const items = rows.map(({ item }) => item);
    if (focused !== null && !items.includes(focused)) items.unshift(focused);
    const present = this.#list.children;
    if (items.length === present.length && items.every((item, at) => item === present[at])) return;
    const place = focused === null ? -1 : items.indexOf(focused);
    for (const item of [...this.#list.children]) {
      if (!items.includes(item as HTMLLIElement)) item.remove();
    }
    if (focused === null || place < 0) {
      this.#list.append(...items);
    } else {
      focused.before(...items.slice(0, place));
      focused.after(...items.slice(place + 1));
    }
  }

  #rowWithFocus(): HTMLLIElement | null {
    const active = document.activeElement;
    return active !== null && this.#list.contains(active) ? active.closest('li') : null;
  }

  #update(value: CountedValue): Row {
    const row = this.#rows.get(value.value) ?? this.#make(value);
    row.input.checked = value.chosen;
    const count = this.#format.format(value.count);
    if (row.count.textContent !== count) row.count.textContent = count;
    row.item.classList.toggle('facet-none', value.count === 0 && !value.chosen);
    return row;
  }

  #make({ value, label }: FacetValue): Row {
    const item = document.createElement('li');
    item.dataset['value'] = value;
    const name = document.createElement('span');
    const text = document.createElement('bdi');
    text.textContent = label;
    name.append(text);
    const count = document.createElement('span');
    count.className = 'index-count';
    item.append(name, count);
    return this.#upgrade(item);
  }

  #upgrade(item: HTMLLIElement): Row {
    const value = item.dataset['value'] ?? '';
    const label = document.createElement('label');
    label.className = 'facet-choice';
    const input = document.createElement('input');
    input.type = 'checkbox';
    input.addEventListener('change', () => this.#choose(value, input.checked));
    const [name, count] = item.children;
    label.append(input, ...(name?.childNodes ?? []), ' ', ...(count ? [count] : []));
    item.replaceChildren(label);
    const row = { item, input, count: label.querySelector<HTMLElement>('.index-count') ?? label };
    this.#rows.set(value, row);
    return row;
  }

  #leaveField(event: KeyboardEvent): void {
    const field = this.#field;
    if (event.key !== 'Escape' || field === null || field.value === '') return;
    event.preventDefault();
    event.stopPropagation();
    field.value = '';
    this.#redraw();
  }
}
