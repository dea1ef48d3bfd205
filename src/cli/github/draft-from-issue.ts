import type { Draft } from '../../editing/draft.ts';
import type { FormAnswers } from '../../issue-form/answers.ts';
import { headingOf } from '../../issue-form/form.ts';
import { NOTHING, type Question, QUESTIONS, READERS, REQUIRED } from '../new/questions.ts';

/** An answer of the form that has to be mended. */
export interface Fault {
  /** As the form shows it. */
  readonly heading: string;
  /** Null when there was no answer. */
  readonly answer: string | null;
  readonly fault: string;
}

/**
 * Reads the answers of a form as `npm run new` reads those of a person.
 *
 * @param today ISO date
 */
export function draftFromIssue(
  answers: FormAnswers,
  today: string,
): { readonly draft: Draft } | { readonly faults: readonly Fault[] } {
  const read: Partial<Record<Question, unknown>> = { ...NOTHING };
  const faults: Fault[] = [];
  const needed = new Set<Question>(REQUIRED);
  for (const question of QUESTIONS) {
    const answer = answers[question];
    const heading = headingOf(question);
    if (answer === undefined) {
      if (needed.has(question)) faults.push({ heading, answer: null, fault: 'It is needed.' });
      continue;
    }
    const said = READERS[question](answer, today);
    if ('fault' in said) faults.push({ heading, answer, fault: said.fault });
    else read[question] = said.value;
  }
  if (faults.length > 0) return { faults };
  // Each answer was read by the reader of its own question, and none that is needed is missing.
  return { draft: { ...(read as unknown as Omit<Draft, 'posted'>), posted: today } };
}
