import type { Mark } from './words/match-marks.ts';

/** A piece of a text, marked where it matches what was searched. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A text with its matches marked. */
export function markedText(text: string, marks: readonly Mark[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}
