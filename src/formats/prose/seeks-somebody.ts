import { findApplication } from './application.ts';
import { factsFromDatedLines } from './dated-lines.ts';
import { isFact } from './fact-line.ts';
import { readLabelledLine } from './labels.ts';
import type { OutlineLine } from './outline.ts';
import { isPostingSection } from './posting-section.ts';
import { soughtInSentence } from './sought-in-sentence.ts';

const SEARCHED_LINES = 200;
/** Labels that articles and profiles have as well. */
const COMMON = /^(?:datePosted|tags|category|companyWebsite|sourceUrl|title)$/u;

/** "Szukamy bosmana", "Haemme verkonpaikkaajaa": languages without articles seek one and many alike. */
const WE_SEEK =
  /(?<!\p{L})(?:szukamy|poszukujemy|zatrudni(?:ę|my)|przyjmiemy|hled[aá]me|přijmeme|hľadáme|haemme|etsimme|palkkaamme)(?= \p{L}{3})/iu;

/**
 * Whether a text shows that somebody is sought, by two of: a way to apply, the facts of a job in lines of
 * their own, sections such as duties and requirements, a day by which one may apply, a sentence that seeks
 * somebody.
 */
export function seeksSomebody(lines: readonly OutlineLine[]): boolean {
  const head = lines.slice(0, SEARCHED_LINES);
  const facts = head.filter(({ text, kind }) => kind !== 'item' && isFactLine(text)).length;
  const sections = head.filter(
    ({ text, kind }) => kind !== 'item' && text.length <= 60 && isPostingSection(text),
  ).length;
  const signs = [
    findApplication(head) !== null,
    facts >= 2,
    sections >= 1,
    sections >= 2,
    factsFromDatedLines(head).validThrough !== undefined,
    soughtInSentence(head) !== null || head.some(({ text }) => WE_SEEK.test(text.slice(0, 3000))),
  ];
  return signs.filter(Boolean).length >= 2;
}

function isFactLine(text: string): boolean {
  if (text.length > 120) return false;
  const label = readLabelledLine(text);
  return label === null ? isFact(text) : !COMMON.test(label.field);
}
