import { partOf } from './page-part.ts';

/**
 * The button that copies the address of the search. Where the clipboard is refused, the address is shown
 * and selected instead.
 */
export class CopyLink {
  readonly #said: HTMLElement;
  readonly #address: HTMLInputElement;

  /** @param root holds the button, the word that it is done, and the field for the address */
  constructor(root: HTMLElement, settle: () => void) {
    this.#said = partOf(root, '[data-copied]');
    this.#address = partOf(root, 'input', HTMLInputElement);
    partOf(root, 'button').addEventListener('click', () => {
      settle();
      void this.#copy(location.href);
    });
  }

  /** Takes back what was said, when the search has become another. */
  reset(): void {
    if (this.#said.textContent !== '') this.#said.textContent = '';
    this.#address.hidden = true;
  }

  async #copy(address: string): Promise<void> {
    this.reset();
    try {
      await navigator.clipboard.writeText(address);
      this.#said.textContent = 'Copied';
    } catch {
      this.#address.value = address;
      this.#address.hidden = false;
      this.#address.focus();
      this.#address.select();
      this.#said.textContent = 'The browser does not allow it. Copy the selected address.';
    }
  }
}
