import { capitalised } from '../../values/capitalised.ts';
import { fieldOfLabel } from '../labels.ts';
import { ANNOUNCES } from './announcement.ts';
import { isFact } from './fact-line.ts';
import { readLabelledLine } from './labels.ts';
import { endsWithLegalForm } from './legal-form.ts';
import type { OutlineLine } from './outline.ts';
import { isPostingSection } from './posting-section.ts';
import { titleCase } from './role-in-prose.ts';
import { cleanTitle, isRoleName, isTitleShaped } from './role-name.ts';
import { fold } from './site.ts';
import { soughtInSentence } from './sought-in-sentence.ts';

/** A value taken where nothing better was found, and what from. */
export interface LastResort {
  readonly value: string;
  readonly from: string;
  readonly line?: number | undefined;
}

const HEAD = 40;
const HEADLINES = 8;
const LONGEST = 90;
/** Buttons may stand between the title and what is below it. */
const MOST_BETWEEN = 3;

/**
 * A title for a posting that would be refused without one: a headline that says who is sought, the short
 * line just above the facts of the job, the one just above its first paragraph, or the file's name where
 * that reads as a role.
 *
 * @param company the name that is no title
 */
export function lastResortTitle(
  lines: readonly OutlineLine[],
  stems: readonly string[],
  company: string,
): LastResort | null {
  const prose = lines.findIndex(({ text }) => isProse(text));
  const head = lines.slice(0, prose === -1 ? HEAD : Math.min(prose, HEAD));
  const headline = headlineThatSeeks(head);
  if (headline !== null) return headline;
  const facts = head.findIndex(
    ({ text }, index) =>
      index > 0 &&
      isFactLine(text) &&
      head.slice(index + 1, index + 3).some((next) => isFactLine(next.text)),
  );
  const above = facts === -1 ? null : lastTitleOf(head.slice(0, facts), company);
  if (above !== null) return { ...above, from: 'the line above the facts of the job' };
  const opening = prose < 1 || facts !== -1 ? null : lastTitleOf(head, company);
  if (opening !== null) return { ...opening, from: 'the line above the first paragraph' };
  return soughtInSentence(lines) ?? titleOfName(stems);
}

function isProse(text: string): boolean {
  return text.length > 120 || (text.length >= 45 && /[.!?。]$/u.test(text));
}

function isFactLine(text: string): boolean {
  return (
    text.length <= 120 &&
    (readLabelledLine(text) !== null || text.split(/\s[·•|–—]\s/u).some(isFact))
  );
}

function lastTitleOf(
  head: readonly OutlineLine[],
  company: string,
): { value: string; line: number | undefined } | null {
  for (const { text, kind, line } of head.slice(-MOST_BETWEEN).toReversed()) {
    const value = cleanTitle(text);
    if (kind === 'item' || text.length > LONGEST || !/^\p{Lu}/u.test(value)) continue;
    const other =
      !isTitleShaped(value) ||
      !/\p{L}{4}/u.test(value) ||
      /[.!?:,]$/u.test(text.replace(/[\s\p{So}\uFE0F]{1,12}$/u, '')) ||
      isOfCompany(value, company) ||
      ANNOUNCES.test(value) ||
      isPostingSection(value) ||
      isFactLine(text) ||
      fieldOfLabel(value) !== undefined ||
      endsWithLegalForm(value);
    if (!other) return { value, line };
  }
  return null;
}

function isOfCompany(value: string, company: string): boolean {
  const name = fold(company);
  const own = fold(value);
  return name !== '' && (own.startsWith(name) || own.endsWith(name) || name.startsWith(own));
}

/** "Hledáme síťaře nebo síťařku": where nouns bend, whom a headline seeks has no form of its own to be taken. */
const SEEKS_IN_BENDING_LANGUAGE =
  /^(?:hledáme|přijmeme|nabíráme|hľadáme|prijmeme|szukamy|poszukujemy|zatrudnimy|zatrudnię|haemme|etsimme|palkkaamme) \p{L}[^.!?:@\d]{2,60}$/iu;

function headlineThatSeeks(head: readonly OutlineLine[]): LastResort | null {
  for (const { text, kind, line } of head.slice(0, HEADLINES)) {
    const words = text.slice(0, 200).replace(/^[^\p{L}]{1,12}|[^\p{L})]{1,12}$/gu, '');
    if (kind === 'item' || text.length > LONGEST || !SEEKS_IN_BENDING_LANGUAGE.test(words))
      continue;
    const value = capitalised(/\p{Ll}/u.test(words) ? words : words.toLowerCase());
    return { value, from: 'the headline that says who is sought', line };
  }
  return null;
}

/** "2027-01-08-net-mender" reads as "Net mender". */
function titleOfName(stems: readonly string[]): LastResort | null {
  for (const stem of stems) {
    const words = stem
      .slice(0, 120)
      .replace(/^\d{4}-\d{2}-\d{2}[-_]?/u, '')
      .replace(/[-_+]+/gu, ' ')
      .replace(/\d+/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
    const value = titleCase(words);
    if (isRoleName(value)) return { value, from: 'the name of the file' };
  }
  return null;
}
