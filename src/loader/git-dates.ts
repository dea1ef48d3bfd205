import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The day on which each file of a folder first entered git.
 *
 * Empty outside a repository, without git, and in a shallow clone, whose first commit would claim
 * every file for one day.
 *
 * @returns ISO dates (of the author's clock) by absolute path
 */
export async function readGitDates(directory: string): Promise<ReadonlyMap<string, string>> {
  const dates = new Map<string, string>();
  try {
    const git = async (...args: string[]): Promise<string> =>
      (await run('git', args, { cwd: directory, maxBuffer: 1 << 28 })).stdout;
    if ((await git('rev-parse', '--is-shallow-repository')).trim() !== 'false') return dates;
    const log = await git(
      'log',
      '-z',
      '--relative',
      '--diff-filter=A',
      '--name-only',
      '--format=%x01%as',
      '--',
      '.',
    );
    // The log runs from the newest commit back, so the last day seen for a file is its first.
    let date = '';
    for (const item of log.split('\0')) {
      const file = item.replace(/^\n/, '');
      if (item.startsWith('\x01')) date = item.slice(1);
      else if (file !== '') dates.set(path.join(directory, file), date);
    }
  } catch {
    // No git, or no repository: the date is simply not known.
  }
  return dates;
}
