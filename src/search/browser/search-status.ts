import { partOf } from './page-part.ts';
import { drawSuggestions } from './suggestion-list.ts';

/** The sentences that tell how many postings were found; screen readers read them out. */
export class SearchStatus {
  readonly #root: HTMLElement;
  readonly #choose: (suggestion: string) => void;

  /** @param choose told which suggestion was chosen */
  constructor(root: HTMLElement, choose: (suggestion: string) => void) {
    this.#root = root;
    this.#choose = choose;
  }

  get saysNothing(): boolean {
    return partOf(this.#root, '[data-search-status]').textContent === '';
  }

  say(text: string, note: string, suggestions: readonly string[] = []): void {
    this.#write(text, { seen: true });
    partOf(this.#root, '[data-search-note]').textContent = note;
    drawSuggestions(partOf(this.#root, '[data-search-suggestions]'), suggestions, this.#choose);
  }

  /** Says what everybody else can see. */
  announce(text: string): void {
    this.#write(text, { seen: false });
  }

  #write(text: string, { seen }: { seen: boolean }): void {
    const status = partOf(this.#root, '[data-search-status]');
    status.textContent = text;
    status.classList.toggle('sr-only', !seen);
  }
}
