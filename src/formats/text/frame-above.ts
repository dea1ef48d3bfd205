import { isCookieNotice } from '../prose/cookie-notice.ts';
import { isFact } from '../prose/fact-line.ts';
import { isInstitution } from '../prose/institution.ts';
import { readLabelledLine } from '../prose/labels.ts';
import { endsWithLegalForm } from '../prose/legal-form.ts';
import { hasRoleWord } from '../prose/role-words.ts';
import { isBoard } from '../prose/site-owner.ts';
import { isMachine, kindOf } from './chrome-kind.ts';
import { isRowOfLinks } from './frame-evidence.ts';
import { isListingLink } from './listing-link.ts';
import { isOwnPages } from './own-pages.ts';
import { isEntry, isMenuRow, isSkipLink } from './page-head.ts';
import { isButton } from './page-title.ts';
import { isFootLink } from './site-foot.ts';
import { isTrail } from './trail.ts';
import { isWayBack } from './way-back.ts';

/** Two words of a menu, four short names one under the other, one line that only a site has. */
const ENOUGH = 2;
/** "FR EN", "NL / DE / EN", "IT | EN": the languages of a site, side by side. */
const LANGUAGES = /^(?:[A-Z]{2}(?:\s?[/|·]\s?|\s{1,4})){1,8}[A-Z]{2}$/u;
/** "Basket (0)", "Mina jobb (2)", "☰ Menu", "× Close". */
const COUNTER = /^[\p{L}][\p{L} '’-]{1,30} \(\d{1,4}\)$|^[☰≡×✕🔍👤🛒]\s?\p{L}/u;
/** "Jobs by location", "Candidate advice", "Recruiting?", "Stellen nach Ort": pages that only a board has, and whom they are for. */
const OF_BOARD =
  /^(?:(?:\p{L}+ )?(?:jobs?|vacancies|roles|stellen|emplois?|offres|empleos?|ofertas|vacantes|vagas|lavoro|offerte|vacatures|jobb|stillinger|oferty|praca) (?:by|nach|par|por|per|op|efter|etter|wg|według) \p{L}[\p{L} &-]{2,24}|(?:career|candidate|job(?: seeker)?|interview|cv) (?:advice|tips|guides?|resources)|(?:recruiting|hiring|recruiters?|employers?|advertisers?)\?|(?:karriere|bewerbungs)(?:tipps|ratgeber)|conseils (?:carrière|emploi|candidats?)|consejos (?:de empleo|laborales)|carrièretips|sollicitatietips|karriärtips|porady zawodowe)$/iu;
/** "Search the intranet...": what stands in a field before anybody types. */
const HINT = /^\p{Lu}.{3,50}(?:\.{3}|…)$/u;

/**
 * Whether what stands above a title is the head of the page that it was copied from, by the sum of what
 * speaks for each line: words of a site, rows of links, a trail, a field to search, buttons, and short
 * names that say nothing of a job.
 */
export function isFrameAbove(texts: readonly string[]): boolean {
  let sum = 0;
  for (const [place, text] of texts.entries()) sum += evidenceAbove(text, texts.slice(place + 1));
  return sum >= ENOUGH;
}

function evidenceAbove(text: string, below: readonly string[]): number {
  if (isSkipLink(text) || isCookieNotice(text) || isMenuRow(text) || isTrail(text, below)) return 2;
  if (kindOf(text) !== null || OF_BOARD.test(text) || isWayBack(text)) return 1;
  if (text.length <= 60 && isBoard([text])) return 1.5;
  if (isOwnPages(text)) return 1.5;
  if (LANGUAGES.test(text) || COUNTER.test(text) || HINT.test(text)) return 1;
  if (/^(?:https?:\/\/|www\.)\S+$/u.test(text)) return 0;
  if (readLabelledLine(text) !== null || /@|:\/\/|[€$£]/u.test(text)) return -1;
  if (isListingLink(text)) return 1;
  if (isRowOfLinks(text)) return 1.5;
  if (isMachine(text) || isFootLink(text)) return 1;
  if (isFact(text) || hasRoleWord(text)) return -0.5;
  if (isButton(text)) return 1;
  if (isInstitution(text) || endsWithLegalForm(text) || !isEntry(text)) return 0;
  return 0.5;
}
