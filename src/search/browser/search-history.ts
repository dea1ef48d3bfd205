import { parametersOf, type SearchState } from './search-state.ts';

/**
 * Makes a search the address and a step of the history. A text is one step, however many keystrokes it
 * took.
 *
 * @param leave called before the present entry is left, if it is
 */
export function enterHistory(from: SearchState, to: SearchState, leave: () => void): void {
  const address = new URL(location.href);
  const parameters = parametersOf(to, address.searchParams);
  if (parameters.toString() === address.searchParams.toString()) return;
  leave();
  address.search = parameters.toString();
  try {
    history[isTyping(from, to) ? 'replaceState' : 'pushState'](null, '', address);
  } catch {
    // Safari allows 100 changes in half a minute, and Firefox 200; the next one says all of this again.
  }
}

function isTyping(from: SearchState, to: SearchState): boolean {
  const { choices, leastPay, sort } = from;
  const same = choices === to.choices && leastPay === to.leastPay && sort === to.sort;
  return same && from.query !== '' && to.query !== '';
}
