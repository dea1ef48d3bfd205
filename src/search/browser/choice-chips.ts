import { amount, perUnit } from '../../presentation/money.ts';
import { NOT_STATED, SEARCH_FACET_WORDS, SEARCH_FACETS, type SearchFacet } from '../facets.ts';
import { type SearchState, withChoice, withLeastPay } from './search-state.ts';
import { textButton } from './text-button.ts';

/** A choice that can be taken back. */
export interface Chip {
  readonly text: string;
  /** What its button is called: `Remove Remote (Workplace)`. */
  readonly name: string;
  /** The search without it. */
  readonly without: SearchState;
}

/**
 * The choices of a search, in the order of the facets.
 *
 * @param labelOf the words for a value
 * @param language BCP 47 tag that decides how numbers are written
 */
export function chipsOf(
  state: SearchState,
  labelOf: (facet: SearchFacet, value: string) => string,
  language: string,
): Chip[] {
  const chips = SEARCH_FACETS.flatMap((facet) =>
    (state.choices[facet] ?? []).map((value): Chip => {
      const label = labelOf(facet, value);
      const { title } = SEARCH_FACET_WORDS[facet];
      return {
        // Of two choices that read alike, the facet tells which is which.
        text: facet === 'pay' || value === NOT_STATED ? `${title}: ${label}` : label,
        name: `Remove ${label} (${title})`,
        without: withChoice(state, facet, value, false),
      };
    }),
  );
  const { leastPay } = state;
  if (leastPay === null) return chips;
  const sum = amount(leastPay.amount, leastPay.currency, language);
  const text = `At least ${sum} ${perUnit(leastPay.unit)}`;
  return [...chips, { text, name: `Remove ${text} (Pay)`, without: withLeastPay(state, null) }];
}

interface ChipActions {
  readonly go: (without: SearchState) => void;
  readonly clear: () => void;
  /** Where the focus goes when the last chip is gone. */
  readonly leave: () => void;
}

/** Draws one removable chip for each choice, and one that clears them all. */
export function drawChips(list: HTMLElement, chips: readonly Chip[], actions: ChipActions): void {
  const focused = [...list.children].findIndex((item) => item.contains(document.activeElement));
  const buttons = chips.map(({ text, name, without }) => {
    const button = textButton('chip chip-removable', text, () => actions.go(without));
    button.setAttribute('aria-label', name);
    return button;
  });
  if (buttons.length > 0) buttons.push(textButton('chip', 'Clear all', actions.clear));
  list.replaceChildren(
    ...buttons.map((button) => {
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
  if (focused < 0) return;
  const next = buttons[Math.min(focused, buttons.length - 2)];
  if (next === undefined) actions.leave();
  else next.focus();
}
