import { startOf } from './dictionary.ts';
import { impactOf } from './impact.ts';
import { wordForms, writtenWords } from './split-words.ts';
import type { Stem } from './stem.ts';
import { type IndexedWord, packBlock, packOccurrences } from './word-block.ts';

/** The texts of a posting's page. */
export interface PostingText {
  /** All that is shown of it, the others included. */
  readonly content: string;
  readonly title: string;
  readonly company: string;
  readonly tags: readonly string[];
}

/** The words of all postings, ready to be written. */
export interface PackedWords {
  /** What the words of each block begin with at least. */
  readonly starts: readonly string[];
  readonly blocks: readonly Uint8Array[];
}

/** How much more than one of the body an occurrence counts. */
const EXTRA = { title: 6, company: 4, tags: 4 };
/** Of no use beyond: the impact of a word does not grow any more. */
const MOST_FREQUENT = 255;
/** Bytes of a block, about: few files, each soon there. */
const BLOCK_SIZE = 24_000;

/** Takes the words of postings, in any order of the postings, and packs them. */
export class WordCollector {
  readonly #stem: Stem;
  readonly #blockSize: number;
  /** The numbers of the words that a written word is found by. */
  readonly #known = new Map<string, readonly number[]>();
  readonly #numbers = new Map<string, number>();
  readonly #words: Collected[] = [];
  /** For each posting, by its place, how many words it has. */
  readonly #lengths: number[] = [];

  /** @param blockSize bytes of a block, about; a single word can need more */
  constructor(stem: Stem, blockSize = BLOCK_SIZE) {
    this.#stem = stem;
    this.#blockSize = blockSize;
  }

  /** @param place of the posting in the table; each once */
  add(place: number, { content, title, company, tags }: PostingText): void {
    const frequencies = new Map<number, number>();
    const count = (text: string, weight: number): number => {
      const written = writtenWords(text);
      for (const word of written) {
        for (const number of this.#numbersOf(word.text)) {
          frequencies.set(number, (frequencies.get(number) ?? 0) + weight);
        }
      }
      return written.length;
    };
    this.#lengths[place] = count(content, 1);
    count(title, EXTRA.title);
    count(company, EXTRA.company);
    for (const tag of tags) count(tag, EXTRA.tags);
    for (const [number, frequency] of frequencies) {
      const packed = place * (MOST_FREQUENT + 1) + Math.min(MOST_FREQUENT, frequency);
      this.#words[number]?.found.push(packed);
    }
  }

  packed(): PackedWords {
    const families = this.#families();
    const words = this.#words
      .map(({ word, stem }): IndexedWord => ({ word, family: families.numbers.get(stem) ?? 0 }))
      .sort((a, b) => (a.word < b.word ? -1 : 1));
    const starts: string[] = [];
    const blocks: Uint8Array[] = [];
    let last: string | undefined;
    for (const block of this.#cut(words, families.packed)) {
      starts.push(startOf(last, block[0]?.word ?? ''));
      last = block.at(-1)?.word;
      blocks.push(packBlock(block, (family) => families.packed[family] ?? new Uint8Array()));
    }
    return { starts, blocks };
  }

  #numbersOf(written: string): readonly number[] {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const forms = new Map(wordForms(written).map((form) => [form.word, form]));
    const numbers = Array.from(forms.values(), ({ word, spelling }) => {
      const number = this.#numbers.get(word) ?? this.#words.length;
      if (number === this.#words.length) {
        this.#numbers.set(word, number);
        this.#words.push({ word, stem: this.#stem(spelling), found: [] });
      }
      return number;
    });
    this.#known.set(written, numbers);
    return numbers;
  }

  /** The words that share a stem, numbered, and their occurrences together. */
  #families(): { numbers: ReadonlyMap<string, number>; packed: readonly Uint8Array[] } {
    const members = Map.groupBy(this.#words, ({ stem }) => stem);
    const usualLength =
      this.#lengths.reduce((sum, length) => sum + length, 0) / this.#lengths.length;
    const packed = Array.from(members.values(), (words) => {
      const frequencies = new Map<number, number>();
      for (const { found } of words) {
        for (const entry of found) {
          const place = Math.floor(entry / (MOST_FREQUENT + 1));
          const frequency = entry % (MOST_FREQUENT + 1);
          frequencies.set(place, (frequencies.get(place) ?? 0) + frequency);
        }
      }
      const occurrences = [...frequencies].sort(([a], [b]) => a - b);
      return packOccurrences(
        occurrences.map(([place, frequency]) => ({
          place,
          impact: impactOf(frequency, this.#lengths[place] ?? 0, usualLength),
        })),
      );
    });
    return { numbers: new Map([...members.keys()].map((stem, number) => [stem, number])), packed };
  }

  *#cut(words: readonly IndexedWord[], packed: readonly Uint8Array[]): Generator<IndexedWord[]> {
    let block: IndexedWord[] = [];
    let size = 0;
    let families = new Set<number>();
    for (const entry of words) {
      const { word, family } = entry;
      const list = packed[family]?.length ?? 0;
      const more = word.length + (families.has(family) ? 0 : list);
      if (block.length > 0 && size + more > this.#blockSize) {
        yield block;
        block = [];
        size = 0;
        families = new Set();
      }
      block.push(entry);
      size += word.length + (families.has(family) ? 0 : list);
      families.add(family);
    }
    if (block.length > 0) yield block;
  }
}

interface Collected {
  readonly word: string;
  readonly stem: string;
  /** Each posting with it: place and weighted frequency in one number. */
  readonly found: number[];
}
