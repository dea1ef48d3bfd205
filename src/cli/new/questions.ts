import type { Answer } from '../../editing/answers.ts';
import {
  readApplicants,
  readApply,
  readBody,
  readCategoryName,
  readChosenWorkplace,
  readCompany,
  readLastDay,
  readLocation,
  readPay,
  readTagList,
  readTitle,
  readTypes,
  readWebsite,
} from '../../editing/answers.ts';
import type { Draft } from '../../editing/draft.ts';

/** What a new posting is asked for; each is the name of a flag too. */
export type Question = Exclude<keyof Draft, 'posted'>;

/** What has been answered so far. An optional question that was passed over is answered with nothing. */
export type Answers = { readonly [Q in Question]?: Draft[Q] };

/** The reader of each question's answer, the build's own. */
export const READERS: {
  readonly [Q in Question]: (answer: string, today: string) => Answer<NonNullable<Draft[Q]>>;
} = {
  title: readTitle,
  company: readCompany,
  website: readWebsite,
  workplace: readChosenWorkplace,
  location: readLocation,
  applicants: readApplicants,
  salary: readPay,
  type: readTypes,
  category: readCategoryName,
  tags: readTagList,
  apply: readApply,
  closes: readLastDay,
  body: readBody,
};

export const QUESTIONS = Object.keys(READERS) as readonly Question[];

/** Questions without whose answer there is no posting. */
export const REQUIRED = ['title', 'company', 'body'] as const satisfies readonly Question[];

/** What an optional question is answered with when it is passed over. */
export const NOTHING: Omit<Draft, (typeof REQUIRED)[number] | 'posted'> = {
  website: null,
  workplace: null,
  location: [],
  applicants: null,
  salary: null,
  type: [],
  category: null,
  tags: [],
  apply: null,
  closes: null,
};
