import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
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
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'corkboard-pull-request-')));
  try {
    return { ...(await fill(root, repository, folder, base)), root };
  } catch (error) {
    await rm(root, { recursive: true, force: true });
    throw error;
  }
}

async function fill(
  root: string,
  repository: string,
  folder: string,
  base: string,
): Promise<Omit<PostingsTree, 'root'>> {
  // An index of its own: that of the repository may hold changes of whoever works there.
  const index = path.join(root, '.index');
  const git = gitIn(repository, index);
  const only = `:(top,literal)${folder}`;
  const changes = readNameStatus(
    await git(
      ...['diff', '--name-status', '-z', '--find-renames', '--no-ext-diff', '--no-textconv'],
      ...['--end-of-options', base, 'HEAD', '--', only],
    ),
  );
  if (changes.some(({ file, change }) => file === folder && change !== 'removed')) {
    throw new TreeError(`${folder} is no folder in this pull request. It has to be one.`);
  }
  if ((await git('ls-tree', '--name-only', '-z', 'HEAD', '--', `${folder}/`)) !== '') {
    await git(`--work-tree=${root}`, 'checkout', '--force', 'HEAD', '--', only);
    await rm(index);
  }
  return { directory: path.join(root, folder), changes };
}

/** Runs git in a repository. */
function gitIn(repository: string, index: string): (...args: string[]) => Promise<string> {
  return async (...args) => {
    try {
      const env = { ...environment(), GIT_INDEX_FILE: index };
      return (await run('git', args, { cwd: repository, maxBuffer: 1 << 28, env })).stdout;
    } catch (error) {
      const said = (error as { stderr?: string }).stderr?.trim() ?? '';
      throw new TreeError(
        `git ${args.find((arg) => !arg.startsWith('-')) ?? ''} failed in ${repository}: ${said || String(error)}`,
      );
    }
  };
}

/** Large files kept elsewhere would be fetched from an address that the commit names. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, GIT_LFS_SKIP_SMUDGE: '1', GIT_TERMINAL_PROMPT: '0' };
}
