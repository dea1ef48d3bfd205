import { describe, expect, it } from 'vitest';
import { interview } from '../../../../src/cli/new/interview.ts';
import { type Prompts, type TextQuestion } from '../../../../src/cli/new/prompts.ts';
import { type Answers, NOTHING } from '../../../../src/cli/new/questions.ts';
import { knownNamesOf } from '../../../../src/editing/known-names.ts';
import { companyOf, postingOf } from '../../support/posting-of.ts';

const known = knownNamesOf([
  postingOf({
    company: companyOf('Ninefold', { website: 'https://ninefold.example' }),
    tags: ['embedded'],
  }),
]);

/** Answers each question by a word of its message, and passes over the rest. */
function answering(answers: Record<string, string>): { prompts: Prompts; asked: string[] } {
  const asked: string[] = [];
  const answerTo = (message: string): string | undefined => {
    asked.push(message);
    return Object.entries(answers).find(([word]) => message.includes(word))?.[1];
  };
  const value = <T>({ message, read, initial }: TextQuestion<T>): T | null => {
    const answer = answerTo(message) ?? initial;
    if (answer === undefined) return null;
    const said = read(answer);
    if ('fault' in said) throw new Error(said.fault);
    return said.value;
  };
  const needed = <T>(question: TextQuestion<T>): T => {
    const answer = value(question);
    if (answer === null) throw new Error(`Nothing answers "${question.message}".`);
    return answer;
  };
  const prompts: Prompts = {
    required: (question) => Promise.resolve(needed(question)),
    optional: (question) => Promise.resolve(value(question)),
    paragraphs: (question) => Promise.resolve(needed(question)),
    name: (question) => Promise.resolve(value(question)),
    choose: (message, choices) => {
      const answer = answerTo(message);
      const chosen = choices.find(({ label }) => label === answer) ?? choices.at(-1);
      return Promise.resolve(chosen!.value);
    },
    chooseSeveral: (message, choices) => {
      const answer = answerTo(message);
      return Promise.resolve(
        choices.filter(({ label }) => label === answer).map(({ value }) => value),
      );
    },
    confirm: () => Promise.resolve(true),
  };
  return { prompts, asked };
}

const NO_DEMANDS = { requirePay: false, requireApplicantLocations: false };
const ask = (given: Answers, answers: Record<string, string>, demands = NO_DEMANDS) => {
  const { prompts, asked } = answering(answers);
  return { answer: interview(given, known, demands, '2026-11-21', prompts), asked };
};

describe('the interview', () => {
  it('asks only for what the flags leave open', async () => {
    const given = { ...NOTHING, title: 'Keeper', company: 'Ninefold', body: 'Keep it lit.' };
    const { answer, asked } = ask(given, {});
    expect(await answer).toEqual(given);
    expect(asked).toEqual([]);
  });

  it('offers the website that the board knows of a company', async () => {
    const { answer } = ask({}, { 'Which job': 'Keeper', hiring: 'Ninefold', 'one do': 'Keep it.' });
    expect(await answer).toMatchObject({
      ...NOTHING,
      title: 'Keeper',
      website: 'https://ninefold.example',
    });
  });

  it('asks whether a tag that is nearly a known one means that', async () => {
    const given = { title: 'Keeper', company: 'Ninefold', body: 'Keep it.' };
    const { answer } = ask(given, { 'Tags,': 'embeded, boats', 'Did you mean': 'Yes, embedded' });
    expect((await answer).tags).toEqual(['embedded', 'boats']);
  });

  it('asks from where one may apply when the work is remote', async () => {
    const given = { title: 'Keeper', company: 'Ninefold', body: 'Keep it.' };
    const { answer } = ask(given, { 'work done': 'remote', 'may one apply': 'Norway' });
    expect(await answer).toMatchObject({ workplace: 'remote', applicants: ['NO'] });
    expect(ask(given, { 'work done': 'onsite' }).asked).not.toContain('may one apply');
  });

  it('insists on what the board demands', async () => {
    const given = { title: 'Keeper', company: 'Ninefold', body: 'Keep it.' };
    const { answer } = ask(given, {}, { ...NO_DEMANDS, requirePay: true });
    await expect(answer).rejects.toThrow('What is the pay? (this board asks for it)');
  });
});
