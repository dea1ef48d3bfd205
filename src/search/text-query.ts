/**
 * Words that nearly every posting contains and none is about. Looking for them costs most and tells
 * least, so they count only in a phrase, or where nothing else is asked. "it" and "or" are names too.
 */
const FILLERS = new Set(
  [
    'a an and are as at be by for from in is of on our the to we with you your',
    'das der des die ein eine für im mit und von wir zu',
    'au aux avec dans de des du en et la le les nous pour un une',
    'con del el en la las los para por un una y',
    'het een en met van voor wij',
    'da di do e em il o os para per uma',
  ].flatMap((words) => words.split(' ')),
);

const SINGLE = /^.$/u;
const PHRASE = /"([^"]*)"?/g;

/** A text search, taken apart for the text index. */
export interface TextQuery {
  /** Each must be matched; a phrase, or a word of one letter ("C", "R"), stands in quotes. */
  readonly parts: readonly string[];
  /** What matches begin with, to be marked in titles. */
  readonly words: readonly string[];
}

/** Takes apart what was typed: words of which the beginning is enough, and phrases in quotes. */
export function textQuery(typed: string): TextQuery {
  const phrases = [...typed.matchAll(PHRASE)].flatMap(([, phrase = '']) => wordsOf(phrase, ' '));
  const all = wordsOf(typed.replace(PHRASE, ' '), null);
  const telling = all.filter((word) => !FILLERS.has(word.toLowerCase()));
  const words = telling.length > 0 || phrases.length > 0 ? telling : all;
  const single = words.filter((word) => SINGLE.test(word));
  const rest = words.filter((word) => !SINGLE.test(word));
  return {
    parts: [
      ...[...phrases, ...single].map((exact) => `"${exact}"`),
      ...(rest.length > 0 ? [rest.join(' ')] : []),
    ],
    words: [...phrases, ...words],
  };
}

/** The words of a text, or, joined again, the text without needless spaces; empty when there are none. */
function wordsOf(text: string, joined: ' ' | null): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return joined === null || words.length === 0 ? words : [words.join(joined)];
}
