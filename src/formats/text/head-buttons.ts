import { isButtonWord } from '../prose/button-word.ts';
import { isFact } from '../prose/fact-line.ts';
import { isPostingSection } from '../prose/posting-section.ts';
import { indexesOfText } from './chrome-phrases.ts';
import type { Line } from './lines.ts';
import { tellsHowToApply } from './page-machinery.ts';
import { isSiteControl } from './site-controls.ts';

/** How far down the facts above a posting's text may reach. */
const HEAD = 40;
const SHORT = 100;
/** "4.1 out of 5", "3,6 sur 5 étoiles", "4.2 ★ (310 reviews)": what visitors think of an employer. */
const RATING =
  /^(?:rating:? |bewertung:? |note:? )?[0-5](?:[.,]\d)?(?:\s?(?:★|⭐)|\s?(?:\/|out of|von|sur|de|su|van de|van|av|af|z|na|i)\s?5)(?:[.,]0)?(?:\s?(?:stars?|sternen?|étoiles?|estrellas|stelle|sterren|stjärnor|stjerner|gwiazdek|estrelas))?(?:\s?[·•(|]?\s?[\d.,]{1,7}[kK]?\s?\p{L}{3,14}\)?)?$|^[0-5][.,]\d (?:overall )?(?:rating|bewertung|gesamtbewertung|note(?: globale)?|valoración|valutazione|beoordeling|avaliação|omdöme|ocena)(?: \(.{3,40}\))?$|^[0-5][.,]\d\s?[|·•(]\s?\d[\d.,]{0,6}[kK]?\s(?:reviews?|ratings?|bewertungen|avis|opiniones|beoordelingen|recensioni|avaliações|omdömen|opinii)\)?$/iu;

/** What a button to apply begins with, and a heading over how to apply as well. */
const APPLIES =
  /^\P{L}{0,4}(?:apply|bewerb|postul|sollicit|candidat|ansök|ansøg|søk|hae|aplik|応募|inscri|invia)/iu;

/** "18 reviews", "(310)" below a rating, and the dot between them. */
const REVIEWS =
  /^(?:\(?\d[\d.,]{0,6}\)?|\(?\d[\d.,]{0,6} (?:reviews?|ratings?|bewertungen?|avis|évaluations?|opiniones|evaluaciones|valoraciones|beoordelingen|reviews|recensioni|avaliações|omdömen|anmeldelser|opinii)\)?|[·•|–—-]{1,3}|★{1,5}|⭐{1,5})$/iu;
const BARE_RATING = /^[0-5][.,]\d$/u;

/**
 * The lines without the buttons and the rating that a site shows among the facts above a posting's text:
 * "Apply" between a title and its place.
 */
export function withoutHeadButtons(lines: readonly Line[]): Line[] {
  const texts = indexesOfText(lines);
  const gone = new Set<number>();
  const titles = texts.slice(0, 8).map((index) => lines[index]?.text ?? '');
  for (const [place, index] of texts.slice(0, HEAD).entries()) {
    const text = lines[index]?.text ?? '';
    if (text.length > SHORT) break;
    const next = lines[texts[place + 1] ?? -1]?.text ?? '';
    const above = texts[place - 1] ?? -1;
    const isRating = RATING.test(text) || (BARE_RATING.test(text) && REVIEWS.test(next));
    const goesOn = REVIEWS.test(text) && (gone.has(above) || /^[·•|]$/u.test(text));
    const asks = text.endsWith('.') && isSiteControl(text);
    const follows = gone.has(above) && isFollowingButton(text);
    if (isRating || goesOn || asks || follows || isTitleWithButton(text, titles)) gone.add(index);
    else if (place > 0 && next !== '' && isRowOfButtons(text) && !tellsHowToApply(next)) {
      // Alone above a paragraph it may be the heading over how to apply.
      const isHeading = next.length > SHORT && APPLIES.test(text);
      if (!isHeading || isPostingSection(next) || gone.has(above)) gone.add(index);
    }
  }
  for (const index of channelsIn(lines, texts.slice(0, HEAD))) gone.add(index);
  return gone.size === 0 ? [...lines] : lines.filter((_, index) => !gone.has(index));
}

/** Where one may share a page: each alone on its line, one under the other. */
const CHANNEL =
  /^(?:whats ?app|linked ?in|facebook|twitter|x(?: \(twitter\))?|xing|instagram|telegram|messenger|pinterest|reddit|bluesky|threads|mastodon|signal|tiktok|snapchat|e-?mail|mail|e-?post|courriel|(?:copy|kopieer|kopiëren|copier|copiar|copia|kopiera|kopier)(?: (?:the |de |le |el |o |il )?(?:link|lien|enlace|länk))?|link (?:kopieren|kopiëren)|copy url|sms|print|drucken|afdrukken|imprimer|imprimir|stampa)$/iu;
const NETWORK_ALONE =
  /^(?:whats ?app|linked ?in|facebook|twitter|xing|instagram|telegram|messenger|pinterest|reddit|bluesky)$/iu;

/** Two channels or more in a row of lines, a network among them. */
function channelsIn(lines: readonly Line[], texts: readonly number[]): number[] {
  const found: number[] = [];
  let run: number[] = [];
  for (const index of [...texts, -1]) {
    if (CHANNEL.test(lines[index]?.text ?? '')) {
      run.push(index);
      continue;
    }
    const isShared = run.some((at) => NETWORK_ALONE.test(lines[at]?.text ?? ''));
    if (run.length >= 2 && isShared && !(lines[index]?.text ?? '').includes('@'))
      found.push(...run);
    run = [];
  }
  return found;
}

/** "Net mender at Harp Works speichern", "Save Net mender": a button that repeats the title. */
function isTitleWithButton(text: string, titles: readonly string[]): boolean {
  const words = text.split(' ');
  const isButton = isButtonWord(words[0] ?? '') || isButtonWord(words.at(-1) ?? '');
  return (
    isButton &&
    words.length >= 3 &&
    titles.some((title) => title.length >= 8 && title !== text && text.includes(title))
  );
}

/** What a button below others begins with: a thing to do with the page, in the words of its reader or of the site. */
const ORDER =
  /^(?:not interested|hide (?:this )?job|kein interesse|pas intéressée?|no me interesa|niet geïnteresseerd|inte intresserad)$|^(?:use|show|see|view|tailor|create|build|match|check|compare|generate|improve|practi[sc]e|ask|shortlist|connect|follow|message|send|register|log ?in|sign|upload|add|e-?mail|refer|save|share|print|get|set|unlock|try|how (?:you|well)|am i|voir|afficher|créer|envoyer|ajouter|suivre|ver|mostrar|crear|enviar|seguir|añadir|bekijk|toon|maak|stuur|volg|vedi|mostra|crea|segui|criar|visa|skapa|följ|vis|opret|zobacz|pokaż|utwórz|obserwuj)(?= \p{Ll})/iu;

/** "Tailor my resume" below "Apply" and "Save": short, without a figure, a fact or the end of a sentence. */
function isFollowingButton(text: string): boolean {
  return (
    text.length <= 42 &&
    ORDER.test(text) &&
    !/[\d.:;,!?@]/u.test(text) &&
    !isPostingSection(text) &&
    !isFact(text)
  );
}

/** "Apply", "応募する  保存する". */
function isRowOfButtons(text: string): boolean {
  return text.split(/\s{2,20}|\t|\s[|·•]\s/u).every((cell) => isButtonWord(cell));
}
