import { NumberReader, NumberWriter } from './numbers.ts';

/** How much a posting is about a word: 1 to {@link HIGHEST_IMPACT}. */
export const HIGHEST_IMPACT = 15;
const IMPACT_BITS = 4;

/** A posting with a word, by its place in the table. */
export interface Occurrence {
  readonly place: number;
  /** 1 to {@link HIGHEST_IMPACT}. */
  readonly impact: number;
}

/** A word, and the words that inflect from one stem with it, which share their occurrences. */
export interface IndexedWord {
  readonly word: string;
  /** Where the occurrences of its family stand among those of all families. */
  readonly family: number;
}

/**
 * A part of the dictionary, unpacked no further than a search needs: its words in the order of their
 * UTF-16 units, and for each family the bytes that tell in which postings it occurs.
 */
export interface WordBlock {
  readonly words: readonly string[];
  /** For each word, the number of its family within the block. */
  readonly families: Uint32Array;
  /** For each family, where its occurrences begin in {@link bytes}; and where the last one's end. */
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
}

/** The occurrences of a family as bytes: the gap to the place before, and the impact. */
export function packOccurrences(occurrences: Iterable<Occurrence>): Uint8Array {
  const writer = new NumberWriter();
  let next = 0;
  for (const { place, impact } of occurrences) {
    writer.number(((place - next) << IMPACT_BITS) | impact);
    next = place + 1;
  }
  return writer.written();
}

/**
 * A block as a file.
 *
 * @param words in the order of their UTF-16 units
 * @param occurrences of a family, packed
 */
export function packBlock(
  words: readonly IndexedWord[],
  occurrences: (family: number) => Uint8Array,
): Uint8Array {
  const writer = new NumberWriter();
  const encoder = new TextEncoder();
  const numbers = new Map<number, number>();
  writer.number(words.length);
  let before = '';
  for (const { word, family } of words) {
    const shared = sharedLength(before, word);
    const rest = encoder.encode(word.slice(shared));
    writer.number(shared);
    writer.number(rest.length);
    writer.bytes(rest);
    // Words of one family mostly stand together, so that the distance is short.
    const known = numbers.get(family);
    writer.number(known === undefined ? 0 : numbers.size - known);
    if (known === undefined) numbers.set(family, numbers.size);
    before = word;
  }
  const lists = [...numbers.keys()].map(occurrences);
  for (const list of lists) writer.number(list.length);
  for (const list of lists) writer.bytes(list);
  return writer.written();
}

export function readBlock(file: Uint8Array): WordBlock {
  const reader = new NumberReader(file);
  const decoder = new TextDecoder();
  const count = reader.number();
  const words: string[] = [];
  const families = new Uint32Array(count);
  let known = 0;
  let before = '';
  for (let index = 0; index < count; index += 1) {
    const shared = reader.number();
    before = before.slice(0, shared) + decoder.decode(reader.bytes(reader.number()));
    words.push(before);
    const distance = reader.number();
    families[index] = known - distance;
    if (distance === 0) known += 1;
  }
  const starts = new Uint32Array(known + 1);
  for (let family = 0; family < known; family += 1) {
    starts[family + 1] = (starts[family] ?? 0) + reader.number();
  }
  return { words, families, starts, bytes: reader.bytes(starts[known] ?? 0) };
}

/**
 * Notes the occurrences of a family: each posting keeps the highest level that it gets.
 *
 * @param levels of all postings, by their places
 * @param factor what the impact is multiplied by to be a level
 */
export function raiseLevels(
  levels: Uint8Array,
  { starts, bytes }: WordBlock,
  family: number,
  factor: number,
): void {
  const end = starts[family + 1] ?? 0;
  let at = starts[family] ?? 0;
  let place = -1;
  while (at < end) {
    let byte = bytes[at] ?? 0;
    at += 1;
    const level = (byte & HIGHEST_IMPACT) * factor;
    let gap = (byte & 127) >> IMPACT_BITS;
    for (let shift = 7 - IMPACT_BITS; byte > 127 && at < end; shift += 7) {
      byte = bytes[at] ?? 0;
      at += 1;
      gap |= (byte & 127) << shift;
    }
    place += gap + 1;
    if ((levels[place] ?? 255) < level) levels[place] = level;
  }
}

/** How many UTF-16 units two words begin with alike; never half of a character. */
function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return /[\ud800-\udbff]/.test(one.charAt(length - 1)) ? length - 1 : length;
}
