import { dayNumber } from '../../values/calendar.ts';
import { excerptOf } from '../excerpt.ts';
import {
  type FacetColumns,
  facetColumns,
  type FacetValues,
  facetValuesOf,
} from '../facet-columns.ts';
import { type Filtered, filterPostings } from '../filter-postings.ts';
import { paidAtLeast } from '../least-pay.ts';
import { markedText, type TextPart } from '../marked-text.ts';
import type { TextPlace } from '../page-text.ts';
import { payOrder } from '../pay-order.ts';
import {
  type PostingTable,
  TABLE_FILE,
  textIndexFile,
  type TextIndexNames,
  titleWordsFile,
} from '../posting-table.ts';
import type { ResultCard } from '../result-card.ts';
import { type Vocabulary, vocabularyOf } from '../vocabulary.ts';
import type { Marker } from '../words/match-marks.ts';
import { cardSource } from './cards.ts';
import { fetchJson } from './fetch-file.ts';
import { loadOnce } from './load-once.ts';
import { inOrder } from './order.ts';
import { pageTexts, type ShownText } from './page-texts.ts';
import { openPagefind } from './pagefind-client.ts';
import { phraseSearch } from './phrase-search.ts';
import { type SearchState, sortOf } from './search-state.ts';
import { textAnswer } from './text-answer.ts';
import { type TextSearch, textSearch } from './text-search.ts';
import { wordIndex } from './word-index.ts';

/** What the list shows of a result. */
export interface ResultData extends Omit<ResultCard, 'path' | 'title' | 'text'> {
  readonly url: string;
  readonly title: readonly TextPart[];
  /** The piece of its text that matches; empty where no text is searched, or it cannot be loaded. */
  readonly excerpt: readonly TextPart[];
}

/** What a search found. */
export interface Answer {
  /** Places in the table, in the asked order. */
  readonly places: Uint32Array;
  /** What the list shows of the first of them. */
  readonly first: readonly ResultData[];
  /** In the order of the facets' values. */
  readonly counts: Filtered['counts'];
  /** Texts that the searched one may have meant; empty when it found something. */
  readonly suggestions: readonly string[];
}

interface Loaded {
  readonly table: PostingTable;
  readonly columns: FacetColumns;
  /** The places of all postings, newest first. */
  readonly all: Uint32Array;
  /** The places with comparable pay, best first. */
  readonly byPay: Uint32Array;
  /** What a misspelt word can have meant. */
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly find: TextSearch;
  readonly card: (place: number) => Promise<ResultCard>;
}

/**
 * Answers searches in the browser: words from an index of their own, phrases from the text index, facets
 * and orders from the table beside them. Nothing is loaded before it is needed; what failed is tried
 * again then.
 */
export class SearchEngine {
  readonly #bundle: string;
  readonly #basePath: string;
  readonly #today: string;
  readonly #load = loadOnce(() => this.#loadTable());
  readonly #textOf: (place: TextPlace) => Promise<ShownText>;

  /**
   * @param bundle whole address of the search bundle, ending in a slash
   * @param basePath the path the site lives under, with its slashes
   * @param today the ISO date where the reader is
   */
  constructor(bundle: string, basePath: string, today: string) {
    this.#bundle = bundle;
    this.#basePath = basePath;
    this.#today = today;
    this.#textOf = pageTexts(bundle);
  }

  /** Fetches what every search needs. */
  async load(): Promise<void> {
    await this.#load();
  }

  /** The values of the facets, which are the same in every answer. */
  async values(): Promise<FacetValues> {
    return facetValuesOf((await this.#load()).columns);
  }

  /** @param first for so many of the postings found, what the list shows of them comes along */
  async ask(state: SearchState, first: number): Promise<Answer> {
    const { query, choices, leastPay } = state;
    const { table, columns, all, byPay, vocabulary, find } = await this.#load();
    const text = query === '' ? null : await textAnswer(query, vocabulary, find);
    const found = text?.places ?? all;
    const paid = leastPay === null ? found : found.filter(paidAtLeast(table.pay, leastPay));
    const { matches, counts } = filterPostings(columns, choices, paid);
    const places = inOrder(matches, sortOf(state), byPay);
    return {
      places,
      first: await this.shown(places.slice(0, first), query),
      counts,
      suggestions: text?.suggestions ?? [],
    };
  }

  /**
   * What the list shows of postings.
   *
   * @param places in the table
   * @param query the text by which they were found; empty without one
   */
  async shown(places: Uint32Array, query: string): Promise<ResultData[]> {
    const { card, find } = await this.#load();
    const marker = query === '' ? null : (await find(query)).marker();
    return Promise.all(Array.from(places, async (place) => this.#shown(await card(place), marker)));
  }

  async #shown(card: ResultCard, marker: Marker | null): Promise<ResultData> {
    const { path, title, text: textPlace, ...rest } = card;
    // Without a connection a large board has no texts at hand; the rest is worth showing.
    const text = marker === null ? null : await this.#textOf(textPlace).catch(() => null);
    return {
      ...rest,
      url: `${this.#basePath}${path.slice(1)}`,
      title: markedText(title, marker?.(title) ?? []),
      excerpt: text && marker ? excerptOf(text.content, marker(text.content), text.from) : [],
    };
  }

  async #loadTable(): Promise<Loaded> {
    const bundle = this.#bundle;
    const table = await fetchJson<PostingTable>(`${bundle}${TABLE_FILE}`);
    const phrases = phraseSearch(
      (parts) => openPagefind(bundle, parts),
      () => fetchJson<TextIndexNames>(bundle + textIndexFile(table)),
    );
    return {
      table,
      columns: facetColumns(table, dayNumber(this.#today)),
      all: Uint32Array.from(table.posted.keys()),
      byPay: payOrder(table.pay),
      vocabulary: loadOnce(async () =>
        vocabularyOf(table, await fetchJson<string[]>(bundle + titleWordsFile(table))),
      ),
      find: textSearch(wordIndex(bundle, table), phrases, table.posted.length),
      card: cardSource(bundle, table),
    };
  }
}
