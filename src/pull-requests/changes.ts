/** What a pull request does with a posting file. */
export const CHANGES = ['added', 'modified', 'renamed', 'removed'] as const;

/** A posting file that a pull request touches. */
export interface Change {
  readonly change: (typeof CHANGES)[number];
  /** From the repository's root; for a removed file, where it was. */
  readonly file: string;
  /** Where a renamed file was before. */
  readonly from: string | null;
}

/**
 * Reads the answer of `git diff --name-status -z --find-renames`.
 *
 * @see https://git-scm.com/docs/git-diff#_raw_output_format
 */
export function readNameStatus(answer: string): readonly Change[] {
  const items = answer.split('\0');
  const changes: Change[] = [];
  for (let at = 0; at + 1 < items.length;) {
    const status = items[at]?.charAt(0) ?? '';
    const first = items[at + 1] ?? '';
    if (status === 'R' || status === 'C') {
      const file = items[at + 2] ?? '';
      changes.push({
        file,
        ...(status === 'R' ? { change: 'renamed', from: first } : { change: 'added', from: null }),
      });
      at += 3;
    } else {
      changes.push({ change: CHANGE_OF_STATUS[status] ?? 'modified', file: first, from: null });
      at += 2;
    }
  }
  return changes;
}

const CHANGE_OF_STATUS: Readonly<Record<string, Change['change']>> = { A: 'added', D: 'removed' };
