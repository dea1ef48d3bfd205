const MAXIMUM_LENGTH = 4000;
const MINIMUM_WIDTH = 40;
const PARAGRAPH_WIDTH = 100;
const ENDS_SENTENCE = /[.!?…。！？。।؟][)"'”’»\]]{0,3}$/u;
const ENDS_ABBREVIATION =
  /(?:^|[\s(])(?:inc|ltd|corp|co|llc|gmbh|e\.g|i\.e|etc|dr|mr|mrs|ms|prof|st|vs|no|nr|approx|ca|u\.s|z\.b|d\.h|u\.a|bzw|inkl|resp|\p{L})\.$/iu;
/** `Company | Place | REMOTE` */
const HEADER = /\s\|\s[^|]{1,120}\|\s/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

let sentences: Intl.Segmenter | undefined;

/**
 * The first real sentence of a plain text whose blocks are separated by line breaks; null when there is
 * none in its first 4,000 characters. A sentence is at least 40 characters wide (East Asian characters
 * count three) and ends in a full stop, an exclamation or a question mark, so headings, greetings, header
 * lines with bars, list entries and bare addresses are passed over; a paragraph of at least 100 without any full stop counts
 * as one sentence. A full stop after a common abbreviation or a single letter ends nothing.
 */
export function firstSentence(text: string): string | null {
  for (const line of text.slice(0, MAXIMUM_LENGTH).split('\n')) {
    const sentence = sentenceIn(line.trim());
    if (sentence !== null) return sentence;
  }
  return null;
}

function sentenceIn(line: string): string | null {
  if (HEADER.test(line)) return null;
  if (width(line) < MINIMUM_WIDTH || (!/\s/u.test(line) && !/[。！？]/u.test(line))) return null;
  sentences ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  let pending = '';
  for (const { segment } of sentences.segment(line)) {
    pending += segment;
    const candidate = pending.trim();
    if (ENDS_ABBREVIATION.test(candidate.slice(-12))) continue;
    if (width(candidate) >= MINIMUM_WIDTH && ENDS_SENTENCE.test(candidate)) return candidate;
    pending = ENDS_SENTENCE.test(candidate) ? '' : pending;
  }
  const rest = pending.trim();
  const isSentence = ENDS_SENTENCE.test(rest)
    ? width(rest) >= MINIMUM_WIDTH
    : width(rest) >= PARAGRAPH_WIDTH && !rest.endsWith(':');
  return isSentence ? rest : null;
}

function width(text: string): number {
  return text.length + 2 * (text.match(WIDE)?.length ?? 0);
}
