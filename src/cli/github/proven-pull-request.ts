import { z } from 'astro/zod';
import type { GithubClient } from '../../github/github-client.ts';
import { GithubError } from '../../github/github-error.ts';

const eventShape = z.object({
  workflow_run: z.object({
    event: z.string(),
    head_branch: z.string(),
    head_sha: z.string().regex(/^[0-9a-f]{40,64}$/),
    head_repository: z.object({ id: z.int(), owner: z.object({ login: z.string() }) }),
  }),
});

const pullShape = z.object({
  number: z.int().positive(),
  head: z.object({ sha: z.string(), repo: z.object({ id: z.int() }).nullable() }),
  base: z.object({ repo: z.object({ full_name: z.string() }) }),
});

/**
 * The number of the pull request whose check has just run. The event, which GitHub writes, says which commit of which
 * repository was checked; a number that came with the check's own results is only believed when the open
 * pull request of that number has this very commit as its head.
 *
 * @param claimed the number that the results name
 * @returns null when they do not fit
 * @see https://docs.github.com/en/rest/pulls/pulls#list-pull-requests
 */
export async function provenPullRequest(
  client: GithubClient,
  event: unknown,
  claimed: number,
): Promise<number | null> {
  const parsed = eventShape.safeParse(event);
  if (!parsed.success || parsed.data.workflow_run.event !== 'pull_request') {
    throw new GithubError(
      'This is no event "workflow_run" after the check of a pull request.',
      'Run this command from the workflow "Comment on postings" only.',
    );
  }
  const { head_branch, head_sha, head_repository } = parsed.data.workflow_run;
  const head = encodeURIComponent(`${head_repository.owner.login}:${head_branch}`);
  const pulls = await client.list(`/pulls?state=open&head=${head}`, pullShape);
  const pull = pulls.find(
    ({ number, head: { sha, repo }, base }) =>
      number === claimed &&
      sha === head_sha &&
      repo?.id === head_repository.id &&
      base.repo.full_name.toLowerCase() === client.repository.toLowerCase(),
  );
  return pull?.number ?? null;
}
