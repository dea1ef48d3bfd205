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
import { isCounted } from './page-machinery.ts';
import { isButton } from './page-title.ts';

/** How far down the text of a posting may begin, by lines with text. */
const HEAD = 40;
const ENOUGH = 2;
const OF_POSTING = -3;
const LONGEST = 90;
/** What a site says to whoever looks at the posting is about them. */
const VISITOR =
  /(?<!\p{L})(?:you|your|dein\p{L}{0,2}|dich|dir|vous|votre|vos|tu|tus|te|tuo|tua|tuoi|seu|sua|você|je|jouw|uw|din|ditt|dina|dit|twój|twoje|twojego|cię|sinun)(?!\p{L})/iu;
const MARKED = /^(?:[-*•·・–—▪●✅✔👉■◆]|\d{1,2}[.)]\s)/u;
const FEWEST_WORDS = 3;

/**
 * The lines without what a site put between the facts on top of a posting and its text: its buttons, and
 * what it says to the reader of itself beside them. Told by the sum of what speaks for each line, from the
 * text upwards; a line that may be a fact, a name or a skill stays.
 */
export function withoutHeadTail(lines: readonly Line[], titleLine: number | undefined): Line[] {
  const texts = indexesOfText(lines);
  const start = texts
    .slice(0, HEAD)
    .findIndex((index, place) => place > 0 && beginsText(lines[index]?.text ?? ''));
  const heads = start > 1 && isHeading(lines, texts, start - 1);
  const end = heads ? start - 1 : start;
  let sum = 0;
  let best = 0;
  let from: number | null = null;
  for (let place = end - 1; place > 0; place -= 1) {
    const line = lines[texts[place] ?? -1];
    if (line === undefined || line.number === titleLine) break;
    const evidence = evidenceOf(line.text, lines);
    if (evidence === OF_POSTING) break;
    sum += evidence;
    if (sum <= best) continue;
    best = sum;
    from = place;
  }
  if (from === null || best < ENOUGH) return [...lines];
  const gone = new Set(texts.slice(from, end));
  return lines.filter((_, index) => !gone.has(index));
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
  if (kindOf(text) === 'control' || isButtonWord(text) || isCounted(text)) return false;
  if (isSection(lines[next]?.text ?? '')) return false;
  return next === index + 1 || (lines[index - 1]?.text ?? '') === '';
}

function evidenceOf(text: string, lines: readonly Line[]): number {
  const words = text.split(' ').length;
  if (kindOf(text) === 'control' || isButtonWord(text) || isCounted(text)) return 2;
  if (readLabelledLine(text) !== null || fieldOfLabel(text) !== undefined) return OF_POSTING;
  if (/@|:\/\/|www\.|[€$£¥]|[:;,]$|^\p{Ll}/u.test(text) || isFact(text)) return OF_POSTING;
  if (isSites(text)) return kindOf(text) === 'menu' ? 1 : 2;
  if (isButton(text)) return 1;
  if (words < FEWEST_WORDS || isRoleName(text) || endsWithLegalForm(text)) return OF_POSTING;
  if (VISITOR.test(text)) return 1;
  if (isInstitution(text) || isNamed(text, lines)) return OF_POSTING;
  return -1;
}

/** Whether other lines hold the same words: a name, which the text goes on to use. */
function isNamed(text: string, lines: readonly Line[]): boolean {
  return lines.some((line) => line.text !== text && line.text.includes(text));
}
