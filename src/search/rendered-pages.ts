import type { SearchablePage } from './text-index-parts.ts';

/** Pages that may wait to be indexed; who renders more waits in turn, so that memory stays bounded. */
const MOST_WAITING = 64;

/** Takes pages while they are rendered, and gives them on, in the same order, as fast as they are wanted. */
export class RenderedPages implements AsyncIterable<SearchablePage> {
  readonly #waiting: SearchablePage[] = [];
  #ended = false;
  #changed = Promise.withResolvers<undefined>();

  /** Resolves when another page may be added. */
  async add(page: SearchablePage): Promise<void> {
    this.#waiting.push(page);
    this.#change();
    while (this.#waiting.length > MOST_WAITING && !this.#ended) await this.#changed.promise;
  }

  /** No page follows, or none is wanted any more. */
  end(): void {
    this.#ended = true;
    this.#change();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<SearchablePage> {
    for (;;) {
      const page = this.#waiting.shift();
      if (page !== undefined) {
        this.#change();
        yield page;
      } else if (this.#ended) {
        return;
      } else {
        await this.#changed.promise;
      }
    }
  }

  #change(): void {
    this.#changed.resolve(undefined);
    this.#changed = Promise.withResolvers();
  }
}
