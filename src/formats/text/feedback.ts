import { indexesOfText } from './chrome-phrases.ts';
import type { Line } from './lines.ts';

/** What a site asks about: itself. */
const THE_PAGE =
  /(?<!\p{L})(?:page|article|information|content|site|seite|artikel|inhalt\p{L}{0,2}|informationen|pagina|contenu|información|contenido|informatie|sito|página|sida|sidan|sidans|side|siden|strona|strony|stronie|sivu|sivusta)(?!\p{L})|ページ|情報/iu;
const OF_USE =
  /(?<!\p{L})(?:useful|helpful|help|find what|looking for|wrong|utile|aidée?|hilfreich|nützlich|geholfen|útil|ayudó|nuttig|geholpen|hjälp(?:te|sam|t)?|användbar|nyttig|hjalp|hjelp|przydatn\p{L}|pomocn\p{L}|pomogła|hyödy\p{L}*|rate|feedback)(?!\p{L})|役に立|参考に/iu;
const ANSWER =
  /^(?:yes|no|ja|nein|nee|oui|non|sí|si|sim|não|nej|nei|tak|nie|kyllä|ei|はい|いいえ|👍|👎)(?:\s{0,4}[|/·]?\s{0,4}(?:no|nein|nee|non|não|nej|nei|nie|ei|いいえ|👎))?[.!]?$/iu;

/** The lines without the question whether the page was of use, and the answers that one may click. */
export function withoutFeedback(lines: readonly Line[]): Line[] {
  const texts = indexesOfText(lines);
  const gone = new Set<number>();
  for (const [place, index] of texts.entries()) {
    const text = lines[index]?.text ?? '';
    if (place * 2 < texts.length || !isQuestion(text)) continue;
    gone.add(index);
    for (const next of texts.slice(place + 1, place + 4)) {
      if (!ANSWER.test(lines[next]?.text ?? '')) break;
      gone.add(next);
    }
  }
  return gone.size === 0 ? [...lines] : lines.filter((_, index) => !gone.has(index));
}

function isQuestion(text: string): boolean {
  return text.length <= 90 && /[?？]/u.test(text) && THE_PAGE.test(text) && OF_USE.test(text);
}
