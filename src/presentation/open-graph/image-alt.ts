import type { Posting } from '../../posting/posting.ts';
import { salaryText } from '../money.ts';
import { whereText } from '../places.ts';

/**
 * What a posting's image says, for those who cannot see it.
 *
 * @param language BCP 47 tag that decides how numbers are written
 */
export function imageAlt(posting: Posting, language: string): string {
  const { title, company, salary } = posting;
  const facts = [whereText(posting), salary === null ? null : salaryText(salary, language)].filter(
    (fact) => fact !== null,
  );
  return [`${title}, ${company.name}`, ...facts].join('. ');
}
