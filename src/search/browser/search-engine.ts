import { dayNumber } from '../../values/calendar.ts';
import {
  type FacetColumns,
  facetColumns,
  type FacetValues,
  facetValuesOf,
} from '../facet-columns.ts';
import { type Filtered, filterPostings } from '../filter-postings.ts';
import { paidAtLeast } from '../least-pay.ts';
import { markedText, type TextPart } from '../marked-text.ts';
import { payOrder } from '../pay-order.ts';
import { placeFinder } from '../packed-ids.ts';
import { type PostingTable, TABLE_FILE, titleWordsFile } from '../posting-table.ts';
import type { ResultCard } from '../result-card.ts';
import { textQuery } from '../text-query.ts';
import { type Vocabulary, vocabularyOf } from '../vocabulary.ts';
import { cardSource } from './cards.ts';
import { fetchJson } from './fetch-json.ts';
import { loadOnce } from './load-once.ts';
import { inOrder } from './order.ts';
import { pagefindClient } from './pagefind-client.ts';
import { type SearchState, sortOf } from './search-state.ts';
import { textAnswer } from './text-answer.ts';
import { type Matches, textSearch } from './text-search.ts';

/** What the list shows of a result. */
export interface ResultData extends Omit<ResultCard, 'path' | 'title'> {
  readonly url: string;
  readonly title: readonly TextPart[];
  /** HTML with `<mark>` around the matches; null where no text is searched, or it cannot be loaded. */
  readonly excerpt: string | null;
}

/** What a search found. */
export interface Answer {
  /** Places in the table, in the asked order. */
  readonly places: readonly number[];
  readonly counts: Filtered['counts'];
  /** The values that are counted. */
  readonly values: FacetValues;
  /** Texts that the searched one may have meant; empty when it found something. */
  readonly suggestions: readonly string[];
}

interface Loaded {
  readonly table: PostingTable;
  readonly columns: FacetColumns;
  readonly values: FacetValues;
  /** The places with comparable pay, best first. */
  readonly byPay: readonly number[];
  /** The words of the facets' values. */
  readonly labels: Vocabulary;
  /** Those and the words of the titles. */
  readonly vocabulary: () => Promise<Vocabulary>;
  /** The place of a posting in the table, by its name in the text index. */
  readonly placeOf: (id: string) => number | undefined;
  readonly card: (place: number) => Promise<ResultCard>;
}

/**
 * Answers searches in the browser: words from the text index, facets and orders from the table beside
 * it. Nothing is loaded before {@link load} or {@link ask} is called, and the text index not before a
 * text is searched; what failed is tried again then.
 */
export class SearchEngine {
  readonly #bundle: string;
  readonly #basePath: string;
  readonly #pagefind: ReturnType<typeof pagefindClient>;
  readonly #find: (query: string) => Promise<Matches>;
  readonly #today: string;
  readonly #table = loadOnce(() => this.#loadTable());

  /**
   * @param bundle whole address of the search bundle, ending in a slash
   * @param basePath the path the site lives under, with its slashes
   * @param today the ISO date where the reader is
   */
  constructor(bundle: string, basePath: string, today: string) {
    this.#bundle = bundle;
    this.#basePath = basePath;
    this.#today = today;
    this.#pagefind = pagefindClient(bundle);
    this.#find = textSearch(this.#pagefind, async () => (await this.#table()).placeOf);
  }

  /** Fetches what every search needs; with `text`, also what a search for words does. */
  async load({ text }: { text: boolean }): Promise<void> {
    await this.#load(text);
  }

  async #load(text: boolean): Promise<Loaded> {
    const [loaded] = await Promise.all([this.#table(), text ? this.#pagefind() : undefined]);
    return loaded;
  }

  async ask(state: SearchState): Promise<Answer> {
    const { query, choices, leastPay } = state;
    const loading = this.#load(query !== '');
    if (query !== '') void this.#find(query).catch(() => undefined);
    const { table, columns, values, byPay, labels, vocabulary } = await loading;
    const text = query === '' ? null : await textAnswer(query, labels, vocabulary, this.#find);
    const found = text?.matches.keys() ?? table.posted.keys();
    const paid = leastPay === null ? found : [...found].filter(paidAtLeast(table.pay, leastPay));
    const { matches, counts } = filterPostings(columns, choices, paid);
    return {
      places: inOrder(matches, sortOf(state), byPay),
      counts,
      values,
      suggestions: text?.suggestions ?? [],
    };
  }

  /**
   * What the list shows of postings.
   *
   * @param places in the table
   * @param query the text by which they were found; empty without one
   */
  async shown(places: readonly number[], query: string): Promise<ResultData[]> {
    const { card } = await this.#load(query !== '');
    const found = query === '' ? null : await this.#find(query);
    const { words } = textQuery(query);
    return Promise.all(
      places.map(async (place) => {
        const [{ path, title, ...rest }, page] = await Promise.all([
          card(place),
          // Without a connection a large board has no excerpts at hand; the rest is worth showing.
          found
            ?.get(place)
            ?.data()
            .catch(() => null),
        ]);
        return {
          ...rest,
          url: `${this.#basePath}${path.slice(1)}`,
          title: markedText(title, words),
          excerpt: page?.excerpt ?? null,
        };
      }),
    );
  }

  async #loadTable(): Promise<Loaded> {
    const table = await fetchJson<PostingTable>(`${this.#bundle}${TABLE_FILE}`);
    const columns = facetColumns(table, dayNumber(this.#today));
    return {
      table,
      columns,
      values: facetValuesOf(columns),
      byPay: payOrder(table.pay),
      labels: vocabularyOf(table),
      vocabulary: loadOnce(async () =>
        vocabularyOf(table, await fetchJson<string[]>(this.#bundle + titleWordsFile(table))),
      ),
      placeOf: placeFinder(table.ids),
      card: cardSource(this.#bundle, table),
    };
  }
}
