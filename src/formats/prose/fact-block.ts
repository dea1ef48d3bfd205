import { readEmploymentTypes } from '../../values/employment-type.ts';
import { readWorkplace } from '../../values/workplace.ts';
import { fieldOfLabel } from '../labels.ts';
import { cleanCompanyName, isCompanyName } from './company-name.ts';
import { factsFromDatedLines } from './dated-lines.ts';
import { readLabelledLine } from './labels.ts';
import { endsWithLegalForm } from './legal-form.ts';
import type { OutlineLine } from './outline.ts';
import { isPlaceName } from './place-name.ts';
import { isPostingSection } from './posting-section.ts';
import { isRoleOrField } from './role-name.ts';

const MOST_LINES = 8;
const LINE_LENGTH = 60;

/**
 * The company in the block of short lines under a careers page's title: the line that is neither the
 * place nor the day nor the kind of work, where such lines stand beside it. Null when there is no such
 * block, or when more than two lines could be the company.
 */
export function companyOfFactBlock(
  lines: readonly OutlineLine[],
): { name: string; line: number | undefined } | null {
  const end = lines.findIndex(({ text, kind }) => text.length > LINE_LENGTH || kind === 'item');
  const block = lines.slice(1, Math.min(end === -1 ? lines.length : end, MOST_LINES));
  const places = block.filter(({ text }) => isPlaceName(text)).length;
  const facts = block.filter((line) => isFact(line)).length;
  if (places === 0 && facts < 2) return null;
  const legal = block.find(({ text }) => endsWithLegalForm(text) && isCompanyName(text));
  if (legal !== undefined) return { name: cleanCompanyName(legal.text), line: legal.line };
  const [first, ...others] = block.filter(
    (line) => !isFact(line) && isCompanyName(line.text) && isBareName(line.text),
  );
  return first === undefined || others.length > 1
    ? null
    : { name: cleanCompanyName(first.text), line: first.line };
}

function isFact(line: OutlineLine): boolean {
  const { text } = line;
  return (
    isPlaceName(text) ||
    readWorkplace(text) !== null ||
    readEmploymentTypes(text).length > 0 ||
    Object.keys(factsFromDatedLines([line])).length > 0
  );
}

function isBareName(text: string): boolean {
  return (
    !/[\d,]/u.test(text) &&
    fieldOfLabel(text) === undefined &&
    readLabelledLine(text) === null &&
    !isRoleOrField(text) &&
    !isPostingSection(text)
  );
}
