import { stringify } from 'yaml';
import type { Draft } from '../editing/draft.ts';
import { FIELD_GUIDE } from '../editing/field-guide.ts';
import type { Field } from '../formats/raw-posting.ts';
import { employmentTypeLabel } from '../presentation/labels.ts';
import { EMPLOYMENT_TYPES } from '../values/employment-type.ts';
import { WORKPLACES } from '../values/workplace.ts';

/** What the form asks: all that a draft needs. */
export type FormQuestion = Exclude<keyof Draft, 'posted'>;

/** What a board makes every posting state. */
export interface FormDemands {
  readonly requirePay: boolean;
}

interface Asked {
  readonly question: FormQuestion;
  /** Whose guide says what to write; null for the text itself. */
  readonly field: Field | null;
  /** What is to be known of writing it into one line of a form. */
  readonly hint?: string;
  readonly options?: { readonly choices: readonly Choice[]; readonly several: boolean };
}

interface Choice {
  readonly label: string;
  readonly value: string;
}

/** In the order of the form. The text comes last, so that nothing in it can be taken for another answer. */
const ASKED: readonly Asked[] = [
  { question: 'title', field: 'title' },
  { question: 'company', field: 'company' },
  { question: 'website', field: 'companyWebsite' },
  { question: 'location', field: 'location', hint: 'Here, part them with semicolons.' },
  {
    question: 'workplace',
    field: 'workplace',
    options: { choices: WORKPLACES.map((value) => ({ label: value, value })), several: false },
  },
  { question: 'applicants', field: 'applicantLocations', hint: 'Here, part codes with commas.' },
  { question: 'salary', field: 'salary' },
  {
    question: 'type',
    field: 'employmentType',
    options: {
      choices: EMPLOYMENT_TYPES.map((value) => ({ label: employmentTypeLabel(value), value })),
      several: true,
    },
  },
  { question: 'category', field: 'category' },
  { question: 'tags', field: 'tags', hint: 'Here, part them with commas.' },
  { question: 'apply', field: 'applyUrl', hint: 'An e-mail address will do as well.' },
  { question: 'closes', field: 'validThrough' },
  { question: 'body', field: null },
];

const BODY = {
  label: 'Description',
  description:
    'What one would do, for whom, and what you expect and offer. A few sentences will do; Markdown is understood.',
};

/** Every question of the form with the heading that GitHub puts above its answer, in the form's order. */
export const FORM_HEADINGS: readonly (readonly [FormQuestion, string])[] = ASKED.map(
  ({ question, field }) => [question, labelOf(field)],
);

/** What was chosen from a list, by the values that stand behind the labels; other answers stay as they are. */
export function chosenValues(question: FormQuestion, answer: string): string {
  const options = ASKED.find((asked) => asked.question === question)?.options;
  if (options === undefined) return answer;
  return answer
    .split(/,\s?/)
    .map((said) => options.choices.find(({ label }) => label === said)?.value ?? said)
    .join(', ');
}

/** The label of a question, as the form shows it. */
export function headingOf(question: FormQuestion): string {
  return FORM_HEADINGS.find(([other]) => other === question)?.[1] ?? question;
}

/**
 * The form "Post a job" for GitHub's issues, from the guide to fields.
 *
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
 */
export function issueForm(demands: FormDemands): string {
  const form = {
    name: 'Post a job',
    description: 'Offer a job to this board. An editor looks at it before it is published.',
    title: 'Job: ',
    labels: ['posting'],
    body: [
      {
        type: 'markdown',
        attributes: {
          value:
            'Write what you know and leave the rest empty: the board shows it as "not stated". What you write here is public at once.',
        },
      },
      ...ASKED.map((asked) => element(asked, demands)),
    ],
  };
  return `# Written by "npm run docs:schema" from src/issue-form/form.ts and the guide to fields.\n${stringify(form, STYLE)}`;
}

/** Every text in quotes: GitHub's reader would take a day for a date, which no placeholder may be. */
const STYLE = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;

function element({ question, field, hint, options }: Asked, { requirePay }: FormDemands): object {
  const guide = field === null ? null : FIELD_GUIDE[field];
  const required =
    field === null || guide?.importance === 'required' || (question === 'salary' && requirePay);
  const description = [guide?.description ?? BODY.description, hint].filter(Boolean).join(' ');
  const attributes = {
    label: labelOf(field),
    description,
    ...(options === undefined
      ? guide !== null && { placeholder: example(guide.examples[0]) }
      : { multiple: options.several, options: options.choices.map(({ label }) => label) }),
  };
  const type = options !== undefined ? 'dropdown' : field === null ? 'textarea' : 'input';
  return { type, id: question, attributes, validations: { required } };
}

function labelOf(field: Field | null): string {
  return field === null ? BODY.label : FIELD_GUIDE[field].label;
}

function example(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}
