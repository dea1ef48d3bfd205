import { dayNumber } from '../../values/calendar.ts';
import { type FacetColumns, facetColumns } from '../facet-columns.ts';
import { likelyTexts } from '../did-you-mean.ts';
import { type Filtered, filterPostings } from '../filter-postings.ts';
import { paidAtLeast } from '../least-pay.ts';
import { payOrder } from '../pay-order.ts';
import { type PostingTable, TABLE_FILE } from '../posting-table.ts';
import { type Vocabulary, vocabularyOf } from '../vocabulary.ts';
import { inOrder } from './order.ts';
import { pagefindClient, type Result } from './pagefind-client.ts';
import { type SearchState, sortOf } from './search-state.ts';
import { unknownWords } from './unknown-words.ts';

/** What a search found. */
export interface Answer {
  /** In the asked order. */
  readonly results: readonly Result[];
  readonly counts: Filtered['counts'];
  readonly columns: FacetColumns;
  /** Texts that the searched one may have meant; empty when it found something. */
  readonly suggestions: readonly string[];
}

interface Loaded {
  readonly table: PostingTable;
  readonly columns: FacetColumns;
  /** The places with comparable pay, best first. */
  readonly byPay: readonly number[];
  readonly vocabulary: Vocabulary;
  readonly places: ReadonlyMap<string, number>;
  /** Every posting, in the order of the table. */
  readonly all: readonly Result[];
  readonly find: (query: string) => Promise<readonly Result[]>;
}

/** At most so many texts are offered for one without results, of so many that are tried. */
const SUGGESTIONS = 3;
const TRIED_SUGGESTIONS = 5;

const DRIFT = 'The text index and the table of postings are of different builds.';

/**
 * Answers searches in the browser: words from the text index, facets and orders from the table beside
 * it. Nothing is loaded before {@link load} or {@link ask} is called; what failed is tried again then.
 */
export class SearchEngine {
  readonly #bundle: string;
  readonly #pagefind: ReturnType<typeof pagefindClient>;
  #loading: Promise<Loaded> | undefined;

  /**
   * @param bundle address of the Pagefind bundle, ending in a slash
   * @param basePath the path the site lives under
   */
  constructor(bundle: string, basePath: string) {
    this.#bundle = bundle;
    this.#pagefind = pagefindClient(bundle, basePath);
  }

  load(): Promise<Loaded> {
    return (this.#loading ??= this.#loadAll().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    }));
  }

  async ask(state: SearchState): Promise<Answer> {
    const { table, columns, byPay, places, all } = await this.load();
    const { found, suggestions } =
      state.query === '' ? { found: all, suggestions: [] } : await this.#find(state.query);
    const byPlace = new Map<number, Result>();
    for (const result of found) {
      const place = places.get(result.id);
      if (place === undefined) throw new Error(DRIFT);
      byPlace.set(place, result);
    }
    const wanted =
      state.leastPay === null
        ? byPlace.keys()
        : [...byPlace.keys()].filter(paidAtLeast(table.pay, state.leastPay));
    const { matches, counts } = filterPostings(columns, state.choices, wanted);
    const results = inOrder(matches, sortOf(state), byPay).flatMap(
      (place) => byPlace.get(place) ?? [],
    );
    return { results, counts, columns, suggestions };
  }

  async #find(
    query: string,
  ): Promise<{ found: readonly Result[]; suggestions: readonly string[] }> {
    const { vocabulary, find } = await this.load();
    const [results, unknown] = await Promise.all([
      find(query),
      unknownWords(query, vocabulary, find),
    ]);
    const found = unknown.length > 0 ? [] : results;
    if (found.length > 0) return { found, suggestions: [] };
    const words = query.replaceAll('"', ' ').split(/\s+/).filter(Boolean);
    const likely = likelyTexts(words, unknown, vocabulary).slice(0, TRIED_SUGGESTIONS);
    const tried = await Promise.all(likely.map(find));
    const fruitful = likely.filter((_, index) => (tried[index]?.length ?? 0) > 0);
    return { found, suggestions: fruitful.slice(0, SUGGESTIONS) };
  }

  async #loadAll(): Promise<Loaded> {
    const [pagefind, table] = await Promise.all([this.#pagefind(), this.#loadTable()]);
    const { results } = await pagefind.search(null);
    if (results.length !== table.ids.length) {
      throw new Error(DRIFT);
    }
    const places = new Map(table.ids.map((id, place) => [id, place]));
    const byId = new Map(results.map((result) => [result.id, result]));
    return {
      table,
      columns: facetColumns(table, dayNumber(readersDay())),
      byPay: payOrder(table.pay),
      vocabulary: vocabularyOf(table),
      places,
      all: table.ids.flatMap((id) => byId.get(id) ?? []),
      find: async (query) => (await pagefind.search(query)).results,
    };
  }

  async #loadTable(): Promise<PostingTable> {
    const response = await fetch(`${this.#bundle}${TABLE_FILE}`);
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
    return (await response.json()) as PostingTable;
  }
}

/** The ISO date where the reader is. */
function readersDay(): string {
  const now = new Date();
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
