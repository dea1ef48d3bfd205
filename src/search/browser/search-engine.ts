import { dayNumber } from '../../values/calendar.ts';
import { type FacetColumns, facetColumns } from '../facet-columns.ts';
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
import { inOrder } from './order.ts';
import { type Match, pagefindClient } from './pagefind-client.ts';
import { type SearchState, sortOf } from './search-state.ts';
import { textAnswer } from './text-answer.ts';
import { type Matches, textSearch } from './text-search.ts';

/** What the list shows of a result. */
export interface ResultData extends Omit<ResultCard, 'path' | 'title'> {
  readonly url: string;
  readonly title: readonly TextPart[];
  /** HTML with `<mark>` around the matches; null where no text is searched. */
  readonly excerpt: string | null;
}

export interface Result {
  data(): Promise<ResultData>;
}

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
  /** The words of the facets' values. */
  readonly labels: Vocabulary;
  /** Those and the words of the titles. */
  readonly vocabulary: () => Promise<Vocabulary>;
  /** The place of a posting in the table, by its name in the text index. */
  readonly placeOf: (id: string) => number | undefined;
  readonly card: (place: number) => Promise<ResultCard>;
}

const DRIFT = 'The text index and the table of postings are of different builds.';

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
  #loading: Promise<Loaded> | undefined;

  /**
   * @param bundle address of the search bundle, ending in a slash
   * @param basePath the path the site lives under, with its slashes
   */
  constructor(bundle: string, basePath: string) {
    this.#bundle = bundle;
    this.#basePath = basePath;
    this.#pagefind = pagefindClient(bundle, basePath);
    this.#find = textSearch(this.#pagefind);
  }

  /** Fetches what every search needs; with `text`, also what a search for words does. */
  async load({ text }: { text: boolean }): Promise<Loaded> {
    const [loaded] = await Promise.all([
      (this.#loading ??= this.#loadTable().catch((error: unknown) => {
        this.#loading = undefined;
        throw error;
      })),
      text ? this.#pagefind() : undefined,
    ]);
    return loaded;
  }

  async ask(state: SearchState): Promise<Answer> {
    const { query, choices, leastPay } = state;
    const loading = this.load({ text: query !== '' });
    if (query !== '') void this.#find(query).catch(() => undefined);
    const { table, columns, byPay, labels, vocabulary, placeOf, card } = await loading;
    const text = query === '' ? null : await textAnswer(query, labels, vocabulary, this.#find);
    const matched = text === null ? null : byPlace(text.matches, placeOf);
    const found = matched?.keys() ?? Array(table.count).keys();
    const paid = leastPay === null ? found : [...found].filter(paidAtLeast(table.pay, leastPay));
    const { matches, counts } = filterPostings(columns, choices, paid);
    const { words } = textQuery(query);
    const results = inOrder(matches, sortOf(state), byPay).map((place): Result => {
      const match = matched?.get(place);
      const data = async () => {
        const [shown, page] = await Promise.all([card(place), match?.data()]);
        return this.#shown(shown, words, page?.excerpt ?? null);
      };
      return { data };
    });
    return { results, counts, columns, suggestions: text?.suggestions ?? [] };
  }

  #shown(card: ResultCard, words: readonly string[], excerpt: string | null): ResultData {
    const { path, title, ...rest } = card;
    return {
      ...rest,
      url: `${this.#basePath}${path.slice(1)}`,
      title: markedText(title, words),
      excerpt,
    };
  }

  async #loadTable(): Promise<Loaded> {
    const table = await fetchJson<PostingTable>(`${this.#bundle}${TABLE_FILE}`);
    return {
      table,
      columns: facetColumns(table, dayNumber(readersDay())),
      byPay: payOrder(table.pay),
      labels: vocabularyOf(table),
      vocabulary: async () =>
        vocabularyOf(table, await fetchJson<string[]>(this.#bundle + titleWordsFile(table))),
      placeOf: placeFinder(table.ids),
      card: cardSource(this.#bundle, table),
    };
  }
}

/** The matches by their places in the table, in the same order. */
function byPlace(matches: Matches, placeOf: Loaded['placeOf']): ReadonlyMap<number, Match> {
  const placed = new Map<number, Match>();
  for (const match of matches.values()) {
    const place = placeOf(match.id);
    if (place === undefined) throw new Error(DRIFT);
    placed.set(place, match);
  }
  return placed;
}

/** The ISO date where the reader is. */
function readersDay(): string {
  const now = new Date();
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
