import type { Line } from './lines.ts';

/** A word that was broken at the margin: at least two letters, a hyphen, and small letters in the next line. */
const BROKEN = /(?<![\p{L}\p{N}-])(\p{L}\p{Ll}{1,30})-$/u;
const GOES_ON = /^(\p{Ll}{2,30})(?![\p{L}-])/u;
/** "Weihnachts- und Urlaubsgeld": the hyphen stands for the rest of the word. */
const SHARED_REST =
  /^(?:und|oder|bzw|sowie|bis|and|or|to|en|of|och|eller|og|i|lub|oraz|et|ou|y|e|o|a)$/u;
const COMPOUND = /(?<!\p{L})\p{L}{1,40}-\p{L}{1,40}(?!\p{L})/gu;
/** Fewer may be compounds that happened to be broken at their own hyphen. */
const FEWEST = 3;
const NARROWEST = 40;

/**
 * The lines of a document that hyphenates at its margin, each broken word whole at the end of its line. One
 * that the document writes with its hyphen elsewhere keeps it.
 */
export function withWholeWords(lines: readonly Line[]): Line[] {
  const broken = lines.flatMap((_, index) => (isBroken(lines, index) ? [index] : []));
  if (broken.length < FEWEST) return [...lines];
  const compounds = new Set(lines.flatMap(({ text }) => text.match(COMPOUND) ?? []));
  const whole = [...lines];
  for (const index of broken) {
    const [line, next] = [whole[index], whole[index + 1]];
    const [rest = ''] = GOES_ON.exec(next?.text ?? '') ?? [];
    if (line === undefined || next === undefined || rest === '') continue;
    const [, head = ''] = BROKEN.exec(line.text.slice(-40)) ?? [];
    const isCompound = compounds.has(`${head}-${rest}`);
    const mark = /^[.,;:!?)»”"]{1,3}(?=\s|$)/u.exec(next.text.slice(rest.length))?.[0] ?? '';
    whole[index] = {
      ...line,
      text: `${isCompound ? line.text : line.text.slice(0, -1)}${rest}${mark}`,
    };
    whole[index + 1] = { ...next, text: next.text.slice(rest.length + mark.length).trim() };
  }
  return whole;
}

function isBroken(lines: readonly Line[], index: number): boolean {
  const [text, next] = [lines[index]?.text ?? '', lines[index + 1]?.text ?? ''];
  if (text.length < NARROWEST || !BROKEN.test(text.slice(-40))) return false;
  const rest = GOES_ON.exec(next)?.[1];
  return rest !== undefined && !SHARED_REST.test(rest);
}
