import { textButton } from './text-button.ts';

/**
 * Offers texts that the searched one may have meant. The sentence is empty without any.
 *
 * @param search searches for one of them
 */
export function drawSuggestions(
  place: HTMLElement,
  suggestions: readonly string[],
  search: (text: string) => void,
): void {
  const buttons = suggestions.map((text) => textButton('link-button', text, () => search(text)));
  const parts = buttons.flatMap((button, index) => {
    if (index === 0) return [button];
    return [index === buttons.length - 1 ? ' or ' : ', ', button];
  });
  place.replaceChildren(...(parts.length === 0 ? [] : ['Did you mean ', ...parts, '?']));
}
