import { z } from 'astro/zod';
import type { GithubClient } from '../../github/github-client.ts';

const refShape = z.object({ object: z.object({ sha: z.string() }) });
const commitShape = z.object({
  sha: z.string(),
  message: z.string(),
  tree: z.object({ sha: z.string() }),
});
const shaShape = z.object({ sha: z.string() });
const pullShape = z.object({ number: z.int().positive() });

/** A posting file on its way into the repository. */
export interface Proposal {
  readonly issue: number;
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
  /** Of the commit and of the pull request. */
  readonly title: string;
  readonly body: string;
  /** The branch to merge into. */
  readonly base: string;
}

/** The branch that holds the posting of an issue. */
export function branchOf(issue: number): string {
  return `posting/${issue}`;
}

/**
 * Puts a posting on the issue's branch as one commit on top of the base, where it takes the place of an
 * earlier one.
 *
 * @returns false when somebody else has committed to the branch; it is left alone then
 * @see https://docs.github.com/en/rest/git
 */
export async function putOnBranch(client: GithubClient, proposal: Proposal): Promise<boolean> {
  const { issue, path, text, title, base } = proposal;
  const branch = branchOf(issue);
  const sign = `Posting-Issue: #${issue}`;
  const baseRef = await client.get(`/git/ref/heads/${encoded(base)}`, refShape);
  const baseCommit = await client.get(`/git/commits/${baseRef.object.sha}`, commitShape);
  const tip = await client.find(`/git/ref/heads/${encoded(branch)}`, refShape);
  const tipCommit =
    tip === null ? null : await client.get(`/git/commits/${tip.object.sha}`, commitShape);
  if (tipCommit?.message.split('\n').includes(sign) === false) return false;

  const tree = await client.send(
    'POST',
    '/git/trees',
    {
      base_tree: baseCommit.tree.sha,
      tree: [{ path, mode: '100644', type: 'blob', content: text }],
    },
    shaShape,
  );
  if (tipCommit?.tree.sha === tree.sha) return true;
  const commit = await client.send(
    'POST',
    '/git/commits',
    { message: `${title}\n\n${sign}`, tree: tree.sha, parents: [baseRef.object.sha] },
    shaShape,
  );
  if (tip === null) {
    const created = { ref: `refs/heads/${branch}`, sha: commit.sha };
    await client.send('POST', '/git/refs', created, refShape);
  } else {
    const moved = { sha: commit.sha, force: true };
    await client.send('PATCH', `/git/refs/heads/${encoded(branch)}`, moved, refShape);
  }
  return true;
}

/** Opens the pull request of a branch, or brings its words up to date; answers its number. */
export async function openPullRequest(
  client: GithubClient,
  { issue, title, body, base }: Proposal,
): Promise<number> {
  const branch = branchOf(issue);
  const owner = client.repository.split('/', 1)[0] ?? '';
  const head = encodeURIComponent(`${owner}:${branch}`);
  const [open] = await client.list(`/pulls?state=open&head=${head}`, pullShape);
  if (open === undefined) {
    const fresh = { title, body, head: branch, base, maintainer_can_modify: true };
    return (await client.send('POST', '/pulls', fresh, pullShape)).number;
  }
  await client.send('PATCH', `/pulls/${open.number}`, { title, body }, pullShape);
  return open.number;
}

function encoded(branch: string): string {
  return branch.split('/').map(encodeURIComponent).join('/');
}
