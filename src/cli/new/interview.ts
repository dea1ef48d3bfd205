import type { Draft } from '../../editing/draft.ts';
import { FIELD_GUIDE } from '../../editing/field-guide.ts';
import { type KnownName, type KnownNames, likelyMeant } from '../../editing/known-names.ts';
import type { Demands } from '../../posting/demands.ts';
import { EMPLOYMENT_TYPES, type EmploymentType } from '../../values/employment-type.ts';
import { WORKPLACES, type Workplace } from '../../values/workplace.ts';
import type { Prompts, TextQuestion } from './prompts.ts';
import { type Answers, type Question, READERS } from './questions.ts';

const LEAVE_OUT = 'Leave it out';

/** Asks for all that the command line has not answered. */
export async function interview(
  given: Answers,
  known: KnownNames,
  demands: Demands,
  today: string,
  prompts: Prompts,
): Promise<Omit<Draft, 'posted'>> {
  const text = <Q extends Question>(
    question: Q,
    message: string,
    example?: string,
  ): TextQuestion<NonNullable<Draft[Q]>> => ({
    message,
    read: (answer) => READERS[question](answer, today),
    ...(example === undefined ? {} : { example }),
  });

  const title = given.title ?? (await prompts.required(text('title', 'Which job?', 'Lamp Keeper')));
  const company =
    given.company ??
    (await prompts.name(text('company', 'Which company is hiring?'), known.companies)) ??
    '';
  const website = answered(given.website)
    ? given.website
    : await prompts.optional({
        ...text('website', `The website of ${company}? ${OR_ENTER}`, 'https://ninefold.example'),
        initial: known.websites.get(company),
      });
  const workplace = answered(given.workplace)
    ? given.workplace
    : await prompts.choose<Workplace | null>('Where is the work done?', [
        ...WORKPLACES.map((value) => ({ value, label: value })),
        { value: null, label: LEAVE_OUT },
      ]);
  const location = answered(given.location)
    ? given.location
    : ((await prompts.optional(
        text('location', `Town and country? ${OR_ENTER}`, 'Bergen, Norway; Lille, France'),
      )) ?? []);
  const applicants = answered(given.applicants)
    ? given.applicants
    : workplace === 'remote'
      ? await maybe(
          prompts,
          demands.requireApplicantLocations,
        )(
          text(
            'applicants',
            `From where may one apply? ${orEnter(demands.requireApplicantLocations)}`,
            'worldwide, or NO, SE',
          ),
        )
      : null;
  const salary = answered(given.salary)
    ? given.salary
    : await maybe(
        prompts,
        demands.requirePay,
      )(
        text(
          'salary',
          `What is the pay? ${orEnter(demands.requirePay)}`,
          '38,000–44,000 EUR a year',
        ),
      );
  const type = answered(given.type)
    ? given.type
    : await prompts.chooseSeveral<EmploymentType>(
        'How is one employed?',
        EMPLOYMENT_TYPES.map((value) => ({ value, label: value })),
      );
  const category = answered(given.category)
    ? given.category
    : await prompts.name(text('category', 'Which category?'), known.categories, LEAVE_OUT);
  const tags = answered(given.tags)
    ? given.tags
    : await askForTags(known.tags, prompts, text('tags', `Tags, parted by commas? ${OR_ENTER}`));
  const apply = answered(given.apply)
    ? given.apply
    : await prompts.optional(
        text('apply', `Where does one apply? ${OR_ENTER}`, 'https://… or an e-mail address'),
      );
  const closes = answered(given.closes)
    ? given.closes
    : await prompts.optional(text('closes', `The last day to apply? ${OR_ENTER}`, '2026-12-31'));
  const body =
    given.body ??
    (await prompts.paragraphs(
      text('body', 'What would one do? A few sentences will do. Tab, then Enter, ends the text.'),
    ));
  return {
    title,
    company,
    website,
    workplace,
    location,
    applicants,
    salary,
    type,
    category,
    tags,
    apply,
    closes,
    body,
  };
}

const OR_ENTER = '(Enter leaves it out)';

function orEnter(demanded: boolean): string {
  return demanded ? '(this board asks for it)' : OR_ENTER;
}

function maybe(prompts: Prompts, demanded: boolean) {
  return <T>(question: TextQuestion<T>): Promise<T | null> =>
    demanded ? prompts.required(question) : prompts.optional(question);
}

function answered<T>(answer: T | undefined): answer is T {
  return answer !== undefined;
}

/** Tags shown as examples. */
const SHOWN = 10;

async function askForTags(
  known: readonly KnownName[],
  prompts: Prompts,
  question: TextQuestion<readonly string[]>,
): Promise<readonly string[]> {
  const often = known.slice(0, SHOWN).map(({ name }) => name);
  const tags =
    (await prompts.optional({
      ...question,
      example: often.length > 0 ? often.join(', ') : FIELD_GUIDE.tags.examples.join(', '),
    })) ?? [];
  const settled: string[] = [];
  for (const tag of tags) {
    const meant = likelyMeant(tag, known);
    const chosen =
      meant === null
        ? tag
        : await prompts.choose(`No posting has the tag "${tag}" yet. Did you mean "${meant}"?`, [
            { value: meant, label: `Yes, ${meant}` },
            { value: tag, label: `No, ${tag}` },
          ]);
    if (!settled.includes(chosen)) settled.push(chosen);
  }
  return settled;
}
