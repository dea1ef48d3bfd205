import { type Problem, problem } from '../problems/problem.ts';
import type { Posting } from './posting.ts';
import { templateLeft } from './template-left.ts';

const PLACEHOLDER =
  /\b(?:lorem ipsum|insert [a-z ]{1,30} here|your company(?: name)? here|company name here|job title here|xxx+|todo:|tbd:)|\[(?:company|company name|job title|location|salary|your name)\]|\{\{[^{}\n]{0,80}\}\}|\{%[^{}\n]{0,80}%\}/i;

/** What an editor should know about a posting that could be read; only a template left in it refuses it. */
export function adviceOn(posting: Posting, file: string): readonly Problem[] {
  const at = { file };
  const advice: Problem[] = [];
  if (posting.apply === null) advice.push(problem('no-apply-address', at, {}));
  if (posting.datePosted === null) advice.push(problem('no-date-posted', at, {}));
  if (posting.workplace === 'remote' && posting.applicantLocations === null) {
    advice.push(problem('remote-for-whom', at, {}));
  }
  const { datePosted, validThrough } = posting;
  if (datePosted !== null && validThrough !== null && validThrough < datePosted) {
    advice.push(problem('date-order', at, { datePosted, validThrough }));
  }
  const left = templateLeft(posting);
  if (left !== null) return [...advice, problem('template-left', at, { text: left })];
  const placeholder = PLACEHOLDER.exec(
    `${posting.title}\n${posting.summary ?? ''}\n${posting.description}`,
  );
  if (placeholder !== null) advice.push(problem('placeholder-left', at, { text: placeholder[0] }));
  return advice;
}
