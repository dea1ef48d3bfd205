import { rangeOf } from './dictionary.ts';
import type { LoadedLookup } from './find-words.ts';
import { type Lookup, type WordForm, wordForms, writtenWords } from './split-words.ts';

/** A place in a text that matches what was searched, in UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Which of the searched words it matches. */
  readonly term: number;
}

/** Finds the places in a text that match; in order, none upon another. */
export type Marker = (text: string) => readonly Mark[];

/** What a word of a text is compared with. */
interface Searched {
  /** The words that inflect from one stem with a searched one. */
  readonly words: ReadonlySet<string>;
  readonly lookups: readonly Lookup[];
}

/**
 * Marks what a search matched: its words, those that inflect from one stem with them, and those that
 * begin with them.
 *
 * @param terms the lookups of each searched word
 */
export function markerOf(terms: readonly (readonly LoadedLookup[])[]): Marker {
  const searched = terms.map((lookups): Searched => ({
    words: new Set([...lookups.map(({ lookup }) => lookup.word), ...lookups.flatMap(familiesOf)]),
    lookups: lookups.map(({ lookup }) => lookup),
  }));
  const known = new Map<string, readonly Mark[]>();
  return (text) =>
    joined(
      writtenWords(text).flatMap(({ text: written, start }) => {
        const marks = known.get(written) ?? marksIn(written, searched);
        known.set(written, marks);
        return marks.map((mark) => ({
          start: start + mark.start,
          end: start + mark.end,
          term: mark.term,
        }));
      }),
    );
}

function familiesOf({ lookup, blocks }: LoadedLookup): string[] {
  return blocks.flatMap((block) => {
    const { from, to } = rangeOf(block, lookup);
    const families = new Set(block.families.subarray(from, to));
    return block.words.filter((_, index) => families.has(block.families[index] ?? 0));
  });
}

/** So many written words are taken apart once for all searches: most texts consist of the same ones. */
const KNOWN_FORMS = 20_000;
const knownForms = new Map<string, readonly WordForm[]>();

function formsOf(written: string): readonly WordForm[] {
  const known = knownForms.get(written);
  if (known !== undefined) return known;
  if (knownForms.size >= KNOWN_FORMS) knownForms.clear();
  const forms = wordForms(written);
  knownForms.set(written, forms);
  return forms;
}

/** The matching parts of a written word; all of it where its parts match only together. */
function marksIn(written: string, searched: readonly Searched[]): Mark[] {
  const forms = formsOf(written);
  const whole = forms.find(({ joined }) => joined > 1);
  return searched.flatMap(({ words, lookups }, term) => {
    // A beginning that its first part has already is no match of the whole word.
    const isWhole = ({ word }: Lookup) =>
      whole?.word.startsWith(word) === true && word.length > (forms[0]?.word.length ?? 0);
    const parts = forms.filter(
      ({ word, joined }) =>
        joined === 1 &&
        (words.has(word) ||
          lookups.some((lookup) => lookup.beginnings && word.startsWith(lookup.word))),
    );
    const together =
      whole !== undefined &&
      ((parts.length === 0 && words.has(whole.word)) ||
        lookups.some(
          (lookup) => (lookup.beginnings || lookup.word === whole.word) && isWhole(lookup),
        ));
    return (together ? [whole] : parts).map(({ start, end }) => ({ start, end, term }));
  });
}

/** Marks in order, those that touch or lie upon each other as one. */
function joined(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last !== undefined && mark.start < last.end) {
      result[result.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
    } else {
      result.push(mark);
    }
  }
  return result;
}
