import { NOT_STATED, SEARCH_FACET_WORDS, SEARCH_FACETS, type SearchFacet } from '../facets.ts';
import type { Choices } from '../filter-postings.ts';

interface ChipActions {
  readonly remove: (facet: SearchFacet, value: string) => void;
  readonly clear: () => void;
  /** Where the focus goes when the last chip is gone. */
  readonly leave: () => void;
}

/** Draws one removable chip for each choice, and one that clears them all. */
export function drawChips(
  list: HTMLElement,
  choices: Choices,
  labelOf: (facet: SearchFacet, value: string) => string,
  actions: ChipActions,
): void {
  const focused = [...list.children].findIndex((item) => item.contains(document.activeElement));
  const chips = SEARCH_FACETS.flatMap((facet) =>
    (choices[facet] ?? []).map((value) => {
      const label = labelOf(facet, value);
      const { title } = SEARCH_FACET_WORDS[facet];
      const button = chip(label, () => actions.remove(facet, value));
      button.classList.add('chip-removable');
      button.setAttribute('aria-label', `Remove ${label} (${title})`);
      // Of two choices that read alike, the facet tells which is which.
      if (facet === 'pay' || value === NOT_STATED) button.prepend(`${title}: `);
      return button;
    }),
  );
  if (chips.length > 0) chips.push(chip('Clear all', actions.clear));
  list.replaceChildren(
    ...chips.map((button) => {
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
  if (focused < 0) return;
  const next = chips[Math.min(focused, chips.length - 2)];
  if (next === undefined) actions.leave();
  else next.focus();
}

function chip(label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chip';
  const text = document.createElement('bdi');
  text.textContent = label;
  button.append(text);
  button.addEventListener('click', act);
  return button;
}
