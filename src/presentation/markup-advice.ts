import type { Posting } from '../posting/posting.ts';
import { statusOf } from '../posting/status.ts';
import { isCaptured, jobPostingMarkup, type MarkupContext } from './job-posting-json-ld.ts';

/**
 * Why an open posting has no JobPosting markup, so that search engines do not list it as a job, in
 * words for its editor: each fits into "None, because …". Empty when it has markup, or is closed.
 */
export function markupAdvice(posting: Posting, context: MarkupContext): readonly string[] {
  if (statusOf(posting, context.today) === 'closed') return [];
  if (!context.markupForCapturedPages && isCaptured(posting)) {
    return ['it was captured from another site, and markupForCapturedPages is off'];
  }
  const { reasons } = jobPostingMarkup(posting, context);
  if (posting.datePosted === null) {
    // The rules say no more of a posting without a date, but its editor wants to hear all at once.
    const dated = { ...posting, datePosted: context.today };
    return [WORDS['datePosted'] ?? '', ...markupAdvice(dated, context)];
  }
  return [...new Set(reasons.map((reason) => inWords(reason, posting)))];
}

/** What is wrong with a property, by the beginning of its path. */
const WORDS: Readonly<Record<string, string>> = {
  datePosted: 'it has no date on which it was posted',
  title: 'its title says more than the job, such as the company or the pay',
  description: 'its text says no more than its title',
  validThrough: 'it closes before it was posted',
  jobLocation: 'it names no place in a known country',
};

const REMOTE_WITHOUT_COUNTRY =
  'it is remote and names no country, neither its own nor one from which to apply';

function inWords(reason: string, { workplace }: Posting): string {
  const [property = ''] = reason.split(/[.:]/, 1);
  if (property === 'jobLocation' && workplace === 'remote') return REMOTE_WITHOUT_COUNTRY;
  return WORDS[property] ?? reason;
}
