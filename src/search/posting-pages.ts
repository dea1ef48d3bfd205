import type { SearchablePage } from './text-index.ts';
import type { PlannedPage } from './posting-page-channels.ts';

/** Pages that may wait to be indexed; who renders more waits in turn, so that memory stays bounded. */
const MOST_WAITING = 400;

/**
 * The pages of a build in their planned order, as fast as they are wanted while they are rendered, several
 * at a time. A page that is passed over was taken over from the last build: it is read from where it was
 * put.
 */
export class PostingPages {
  readonly #planned = Promise.withResolvers<readonly PlannedPage[]>();
  readonly #waiting = new Map<string, string>();
  #places: ReadonlyMap<string, number> = new Map();
  /** The pages that will be asked for; null while nobody knows. */
  #wanted: ReadonlySet<string> | null = null;
  /** The furthest place in the plan of a rendered page; few before it are not rendered or passed over yet. */
  #reached = -1;
  #ended = false;
  #changed = Promise.withResolvers<undefined>();

  /** Resolves when the pages are announced. */
  get planned(): Promise<readonly PlannedPage[]> {
    return this.#planned.promise;
  }

  /** Announces all pages, before the first is rendered. */
  plan(pages: readonly PlannedPage[]): void {
    this.#places = new Map(pages.map(({ path }, place) => [path, place]));
    this.#planned.resolve(pages);
  }

  /** Takes a page, unless it was not announced; resolves when another one may be rendered. */
  async add({ path, html }: SearchablePage): Promise<void> {
    const place = this.#places.get(path);
    if (place === undefined || this.#ended) return;
    if (this.#wanted?.has(path) ?? true) this.#waiting.set(path, html);
    this.#reached = Math.max(place, this.#reached);
    this.#change();
    while (this.#waiting.size > MOST_WAITING && !this.#hasEnded()) await this.#changed.promise;
  }

  /** No page follows, or none is wanted any more. */
  end(): void {
    this.#ended = true;
    this.#change();
  }

  /** Drops all pages but these, now and later. */
  want(paths: readonly string[]): void {
    const wanted = new Set(paths);
    this.#wanted = wanted;
    for (const path of this.#waiting.keys()) if (!wanted.has(path)) this.#waiting.delete(path);
    this.#change();
  }

  /**
   * Some of the pages, in the order in which they were announced.
   *
   * @param readBuilt reads a page that is already in its place, by its path; null while it is not there
   * @throws when the build has ended without one of them
   */
  async *inOrder(
    paths: readonly string[],
    readBuilt: (path: string) => Promise<string | null>,
  ): AsyncGenerator<SearchablePage> {
    for (const path of paths) {
      const html = await this.#page(path, readBuilt);
      this.#waiting.delete(path);
      this.#change();
      yield { path, html };
    }
  }

  async #page(path: string, readBuilt: (path: string) => Promise<string | null>): Promise<string> {
    const place = this.#places.get(path) ?? -1;
    for (;;) {
      const ended = this.#hasEnded();
      // Asked for before the page is looked for, so that one which comes meanwhile is not missed.
      const changed = this.#changed.promise;
      const rendered = this.#waiting.get(path);
      if (rendered !== undefined) return rendered;
      const built = place <= this.#reached || ended ? await readBuilt(path) : null;
      if (built !== null) return built;
      if (ended) throw new Error(`${path} was announced and not built.`);
      await changed;
    }
  }

  /** The compiler does not see that {@link end} may be called while somebody waits. */
  #hasEnded(): boolean {
    return this.#ended;
  }

  #change(): void {
    this.#changed.resolve(undefined);
    this.#changed = Promise.withResolvers();
  }
}
