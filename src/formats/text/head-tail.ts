import { fieldOfLabel } from '../labels.ts';
import { isButtonWord } from '../prose/button-word.ts';
import { isFact } from '../prose/fact-line.ts';
import { isInstitution } from '../prose/institution.ts';
import { readLabelledLine } from '../prose/labels.ts';
import { endsWithLegalForm } from '../prose/legal-form.ts';
import { isPostingSection } from '../prose/posting-section.ts';
import { isRoleName } from '../prose/role-name.ts';
import { kindOf } from './chrome-kind.ts';
import { indexesOfText } from './chrome-phrases.ts';
import { isSentence, isSites } from './frame-evidence.ts';
import type { Line } from './lines.ts';
import { isCounted, tellsHowToApply } from './page-machinery.ts';
import { isButton } from './page-title.ts';

/** How far down the text of a posting may begin, by lines with text. */
const HEAD = 40;
const LONGEST = 90;
/** No more lines of unknown kind in a row are the site's. */
const MOST_UNSURE = 2;
const VISITOR =
  /(?<!\p{L})(?:you|your|dein\p{L}{0,2}|dich|dir|sie|ihr\p{L}{0,2}|vous|votre|vos|tu|tus|te|tuo|tua|tuoi|seu|sua|você|je|jouw|uw|din|ditt|dina|dit|twój|twoje|twojego|cię|sinun)(?!\p{L})/iu;
/** What only those have who look for work on a site, and how it compares. */
const OF_SEEKER =
  /(?<!\p{L})(?:profile?|profil\p{L}{0,2}|perfil|profiel|account|r[eé]sum[eé]|cv|lebenslauf|curr[ií]cul\p{L}{1,4}|match(?:es|ed|ing)?|fits?|passt|passen|correspond\p{L}{0,4}|encajas?|combinas?|past|wypadasz|dopasowan\p{L}{1,2})(?!\p{L})/iu;
const MARKED = /^(?:[-*•·・–—▪●✅✔👉■◆]|\d{1,2}[.)]\s)/u;
const FEWEST_WORDS = 3;

type Kind = 'site' | 'seeker' | 'button' | 'unsure' | 'posting';

/**
 * The lines without what a site put between the facts on top of a posting and its text: its buttons, and
 * what it says beside them of how its visitor compares. Read from the text upwards; a line that may be a
 * fact, a name or a skill ends it, and so does one of unknown kind unless the site speaks to its visitor.
 */
export function withoutHeadTail(lines: readonly Line[], titleLine: number | undefined): Line[] {
  const texts = indexesOfText(lines);
  const start = texts.slice(0, HEAD).findIndex((index, place) => {
    const next = lines[texts[place + 1] ?? -1]?.text ?? '';
    return (
      place > 0 && !isOffer(lines[index]?.text ?? '', next) && beginsText(lines[index]?.text ?? '')
    );
  });
  const heads = start > 1 && isHeading(lines, texts, start - 1);
  const end = heads ? start - 1 : start;
  const kinds: Kind[] = [];
  for (let place = end - 1; place > 0; place -= 1) {
    const line = lines[texts[place] ?? -1];
    if (line === undefined || line.number === titleLine) break;
    kinds.push(kindOfLine(line.text, lines));
  }
  const count = countOfSite(kinds);
  if (count === 0) return [...lines];
  const gone = new Set(texts.slice(end - count, end));
  return lines.filter((_, index) => !gone.has(index));
}

/** "Create a profile and compare your skills with what is asked.", over the button that does. */
function isOffer(text: string, next: string): boolean {
  return text.length <= LONGEST && speaksToSeeker(text) && kindOf(next) === 'control';
}

function speaksToSeeker(text: string): boolean {
  return (VISITOR.test(text) && OF_SEEKER.test(text)) || ASKS_OF_ONESELF.test(text);
}

/** "Am I a good fit for this job?", as a site has its visitor ask. */
const ASKS_OF_ONESELF =
  /^(?:am i|how do i|bin ich|passe ich|wie gut passe ich|suis-je|¿?(?:soy|encajo)|sono (?:adatt[oa]|io)|sou (?:eu|um bom)|ben ik|pas ik|är jag|passar jag|er jeg|passer jeg|czy (?:jestem|pasuję)) .{5,60}\?$/iu;

/** How many of the lines, from the text upwards, are the site's. */
function countOfSite(kinds: readonly Kind[]): number {
  const until = kinds.indexOf('posting');
  const own = until === -1 ? kinds : kinds.slice(0, until);
  if (own[0] !== 'site' && own[0] !== 'seeker') return 0;
  const most = own.includes('seeker') ? MOST_UNSURE : 0;
  let unsure = 0;
  let count = 0;
  for (const [place, kind] of own.entries()) {
    unsure = kind === 'unsure' ? unsure + 1 : 0;
    if (unsure > most) break;
    if (kind === 'site' || kind === 'seeker') count = place + 1;
  }
  return own.slice(0, count).includes('site') ? count : 0;
}

function beginsText(text: string): boolean {
  const isRow = /\s[·•|]\s|\s{2}/u.test(text);
  return (
    (text.length > LONGEST && !isRow) ||
    (isSentence(text) && !isRow) ||
    MARKED.test(text) ||
    isSection(text)
  );
}

/** A count is no heading: "3 skills match your profile". */
function isSection(text: string): boolean {
  return !/\d/u.test(text) && isPostingSection(text);
}

/** Whether the last line above the text may be the heading over it, and is no button. */
function isHeading(lines: readonly Line[], texts: readonly number[], place: number): boolean {
  const index = texts[place] ?? 0;
  const next = texts[place + 1] ?? -1;
  const text = lines[index]?.text ?? '';
  if (tellsHowToApply(lines[next]?.text ?? '')) return true;
  if (kindOf(text) === 'control' || isButtonWord(text) || isCounted(text)) return false;
  if (isSection(lines[next]?.text ?? '')) return false;
  return next === index + 1 || (lines[index - 1]?.text ?? '') === '';
}

function kindOfLine(text: string, lines: readonly Line[]): Kind {
  const words = text.split(' ').length;
  if (kindOf(text) === 'control' || isButtonWord(text) || isCounted(text)) return 'site';
  if (readLabelledLine(text) !== null || fieldOfLabel(text) !== undefined) return 'posting';
  if (/@|:\/\/|www\.|[€$£¥]|[:;,]$|^\p{Ll}/u.test(text) || isFact(text)) return 'posting';
  if (kindOf(text) === null && isSites(text)) return 'site';
  if (words >= FEWEST_WORDS && speaksToSeeker(text)) return 'seeker';
  if (isButton(text)) return 'button';
  if (words < FEWEST_WORDS || isRoleName(text) || endsWithLegalForm(text)) return 'posting';
  return isInstitution(text) || isNamed(text, lines) ? 'posting' : 'unsure';
}

/** Whether other lines hold the same words: a name, which the text goes on to use. */
function isNamed(text: string, lines: readonly Line[]): boolean {
  return lines.some((line) => line.text !== text && line.text.includes(text));
}
