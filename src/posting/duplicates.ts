import { type Problem, problem } from '../problems/problem.ts';
import { type Posting } from './posting.ts';
import { statusOf } from './status.ts';

/** A posting with the path that its editor knows it by. */
export interface FiledPosting {
  readonly posting: Posting;
  readonly file: string;
}

/** Two files that would become one page: an error for each, naming the other. */
export function findDuplicateIds(filed: readonly FiledPosting[]): readonly Problem[] {
  return groupBy(filed, ({ posting }) => posting.id).flatMap((group) =>
    group.map(({ posting, file }) => {
      const other = group.find((member) => member.file !== file)?.file ?? file;
      return problem('duplicate-id', { file }, { id: posting.id, other });
    }),
  );
}

/**
 * Open postings that seem to be one job: same company and title. Warned about on the later file.
 *
 * @param today ISO date; closed postings may well be earlier rounds of the same job
 */
export function findLikelyDuplicates(
  filed: readonly FiledPosting[],
  today: string,
): readonly Problem[] {
  const open = filed.filter(({ posting }) => statusOf(posting, today) === 'open');
  const key = ({ posting }: FiledPosting): string =>
    `${fold(posting.company.name)}\n${fold(posting.title)}\n${posting.locations.map(({ text }) => fold(text)).join()}`;
  return groupBy(open, key).flatMap(([first, ...later]) =>
    later.map(({ file }) =>
      problem(
        'likely-duplicate',
        { file },
        { other: first?.file ?? '', reason: 'company and title are the same' },
      ),
    ),
  );
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
