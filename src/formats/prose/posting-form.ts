import { findApplication } from './application.ts';
import { readLabelledLine } from './labels.ts';
import type { OutlineLine } from './outline.ts';
import { isPostingSection } from './posting-section.ts';

const SEARCHED_LINES = 300;
/** Labels that many other texts have as well. */
const COMMON = /^(?:datePosted|tags|category|companyWebsite|sourceUrl|title)$/u;

/**
 * Whether a text has the plain form of a posting, whatever the role is called: at least two of labelled
 * facts (place, pay, deadline …), sections such as tasks and requirements, and a way to apply.
 */
export function hasPostingForm(lines: readonly OutlineLine[]): boolean {
  const head = lines.slice(0, SEARCHED_LINES);
  const labels = new Set(
    head
      .map(({ text }) => readLabelledLine(text))
      .filter((label) => label !== null && !COMMON.test(label.field) && label.value.length <= 160)
      .map((label) => label?.field),
  );
  const sections = head.filter(
    ({ text, kind }) => kind !== 'item' && text.length <= 60 && isPostingSection(text),
  ).length;
  const named = labels.has('company') && labels.size >= 3;
  const signs = [labels.size >= 2, sections >= 2, named || labels.size >= 4 || sections >= 4];
  const structure = signs.filter(Boolean).length;
  if (structure >= 2) return true;
  return structure === 1 && findApplication(head) !== null;
}
