import { execFile } from 'node:child_process';
import { lstat, mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Change, readNameStatus } from '../../pull-requests/changes.ts';

const run = promisify(execFile);

/** Something about the pull request's files that cannot be checked, in a sentence. */
export class TreeError extends Error {
  override readonly name = 'TreeError';
}

/** The postings of a commit in a folder of their own. */
export interface PostingsTree {
  /** A new temporary folder that stands for the repository's root. */
  readonly root: string;
  /** The folder of postings in it; it does not exist when the commit has none. */
  readonly directory: string;
  /** Posting files that differ from the base. */
  readonly changes: readonly Change[];
}

/**
 * Takes the folder of postings, and nothing else, from the commit that a repository has checked out. Git
 * writes the files into an empty folder, which keeps it from following links that the commit may hold.
 *
 * @param folder the folder of postings, from the repository's root
 * @param base the commit to compare with
 * @throws {TreeError}
 */
export async function takePostings(
  repository: string,
  folder: string,
  base: string,
): Promise<PostingsTree> {
  const git = async (...args: string[]): Promise<string> => {
    try {
      const options = { cwd: repository, maxBuffer: 1 << 28, env: environment() };
      return (await run('git', args, options)).stdout;
    } catch (error) {
      const said = (error as { stderr?: string }).stderr?.trim() ?? '';
      throw new TreeError(
        `git ${args.find((arg) => !arg.startsWith('-')) ?? ''} failed in ${repository}: ${said || String(error)}`,
      );
    }
  };
  const only = `:(top,literal)${folder}`;
  const changes = readNameStatus(
    await git(
      ...['diff', '--name-status', '-z', '--find-renames', '--no-ext-diff', '--no-textconv'],
      ...['--end-of-options', base, 'HEAD', '--', only],
    ),
  );
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'corkboard-pull-request-')));
  const directory = path.join(root, folder);
  if ((await git('ls-tree', '--name-only', '-z', 'HEAD', '--', `${folder}/`)) !== '') {
    await git(`--work-tree=${root}`, 'checkout', '--force', 'HEAD', '--', only);
    await refuseLink(directory, folder);
  }
  return { root, directory, changes };
}

async function refuseLink(directory: string, folder: string): Promise<void> {
  if ((await lstat(directory)).isDirectory() && (await realpath(directory)) === directory) return;
  throw new TreeError(`${folder} is a link in this pull request. It has to be a folder.`);
}

/** Large files kept elsewhere would be fetched from an address that the commit names. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, GIT_LFS_SKIP_SMUDGE: '1', GIT_TERMINAL_PROMPT: '0' };
}
