import { explanations } from './explanations.ts';
import { type Details, problem, type ProblemCode } from './problem.ts';

const INTRODUCTION = `# Problems

Every problem that \`npm run check\` and the build report about a posting, by its code. An **error** keeps the posting off the board until it is mended; a **warning** publishes it all the same. Facts are the lines such as \`title: Gardener\` between two \`---\` lines at the top of a file.

This list is written by \`npm run docs:problems\`; change the wording in \`src/problems/\`.
`;

/** The list of all problems for the documentation, as Markdown. */
export function problemList(): string {
  const codes = (Object.keys(explanations) as ProblemCode[]).sort();
  return [INTRODUCTION, ...codes.map((code) => section(code))].join('\n');
}

function section(code: ProblemCode): string {
  const { meaning, example } = explanations[code];
  // Each example belongs to its code by the type of `explanations`, which a union of codes hides.
  const found = problem(code, { file: '' }, example as Details<typeof code>);
  return [
    `## ${code}`,
    '',
    `**${found.severity === 'error' ? 'Error' : 'Warning'}.** ${meaning}`,
    '',
    `> ${asText(found.message)}`,
    '',
    `What to do: ${asText(found.hint)}`,
    '',
  ].join('\n');
}

/** Nothing in a message is meant as Markdown or HTML. */
function asText(message: string): string {
  return message.replace(/[*_<>[\]`{}#|]/g, (sign) => `\\${sign}`);
}
