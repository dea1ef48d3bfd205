import { foldText } from '../values/folded-text.ts';

/** A piece of a text, marked where it matches what was searched. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Words, with the signs that belong to them here: C++, C#, .NET. */
const WORD = /[.]?[\p{L}\p{N}][\p{L}\p{M}\p{N}+#]*/gu;

/**
 * A title with its matches marked: whole words that begin with one of the searched words, whatever
 * their case and accents.
 */
export function markedText(text: string, searched: readonly string[]): readonly TextPart[] {
  const beginnings = searched
    .flatMap((words) => words.match(WORD) ?? [])
    .map((word) => foldText(word));
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const folded = foldText(word);
    if (!beginnings.some((beginning) => folded.startsWith(beginning))) continue;
    if (index > end) parts.push({ text: text.slice(end, index), marked: false });
    parts.push({ text: word, marked: true });
    end = index + word.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), marked: false });
  return parts;
}
