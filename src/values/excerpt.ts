const ELLIPSIS = '…';
const TRAILING_PUNCTUATION = /[\s,;:.!?–—([{"'“‘-]{1,20}$/u;

let graphemes: Intl.Segmenter | undefined;

/**
 * The beginning of a text, cut after a word and closed with an ellipsis, so that the result is at most
 * `maximum` UTF-16 units long. A text that fits is returned unchanged. A word that is itself too long
 * (or a script without spaces) is cut between graphemes.
 */
export function excerpt(text: string, maximum: number): string {
  if (text.length <= maximum) return text;
  if (maximum < 1) return '';
  const room = maximum - ELLIPSIS.length;
  const start = text.slice(0, room);
  const space = /\s/.test(text[room] ?? '') ? room : start.search(/\s\S*$/u);
  const cut = space > room / 2 ? space : graphemeBoundary(text, room);
  return text.slice(0, cut).replace(TRAILING_PUNCTUATION, '') + ELLIPSIS;
}

function graphemeBoundary(text: string, index: number): number {
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  const segment = graphemes.segment(text.slice(0, index + 100)).containing(index);
  return segment === undefined ? index : segment.index;
}
