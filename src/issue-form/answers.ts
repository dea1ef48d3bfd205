import { chosenValues, FORM_HEADINGS, type FormQuestion } from './form.ts';

/** What an issue says under the form's headings; questions that were passed over are absent. */
export type FormAnswers = { readonly [Q in FormQuestion]?: string };

/** What GitHub writes below a heading where nothing was answered; the second for a choice. */
const NO_ANSWER = new Set(['_No response_', 'None']);

/**
 * Takes the answers out of the text that GitHub makes of a filled-in form: each question's label as a
 * heading of the third level, its answer below. Headings count in the form's order only, and after the
 * last one nothing does, so that whoever writes the job's description cannot answer other questions in it.
 *
 * @returns null when the issue was not made with the form
 */
export function formAnswers(body: string): FormAnswers | null {
  const lines = body.replace(/\r\n?/g, '\n').split('\n');
  const starts: { question: FormQuestion; line: number }[] = [];
  let from = 0;
  for (const [question, heading] of FORM_HEADINGS) {
    const line = lines.findIndex((text, at) => at >= from && text.trimEnd() === `### ${heading}`);
    if (line === -1) continue;
    starts.push({ question, line });
    from = line + 1;
  }
  const found = new Set(starts.map(({ question }) => question));
  if (!found.has('title') || !found.has('company') || !found.has('body')) return null;
  const answers: Partial<Record<FormQuestion, string>> = {};
  for (const [index, { question, line }] of starts.entries()) {
    const answer = lines
      .slice(line + 1, starts[index + 1]?.line)
      .join('\n')
      .trim();
    if (answer !== '' && !NO_ANSWER.has(answer)) {
      answers[question] = chosenValues(question, answer);
    }
  }
  return answers;
}
