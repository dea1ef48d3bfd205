import { z } from 'astro/zod';
import type { GithubClient } from '../../github/github-client.ts';
import { GithubError } from '../../github/github-error.ts';

/** The label by which a maintainer approves of a posting. */
export const APPROVAL = 'approved';

const eventShape = z.object({
  action: z.string(),
  label: z.object({ name: z.string() }).optional(),
  issue: z.object({
    number: z.int().positive(),
    state: z.string(),
    body: z.string().nullable(),
    pull_request: z.unknown().optional(),
  }),
  sender: z.object({ login: z.string() }),
  repository: z.object({ default_branch: z.string() }),
});

/** Somebody's approval of an issue. */
export interface Approval {
  readonly issue: number;
  /** The issue's text as it was when the label was added; later edits are not approved. */
  readonly body: string;
  /** Who added the label. */
  readonly by: string;
  readonly defaultBranch: string;
}

/**
 * Reads an event `issues`.
 *
 * @returns null when the event is no approval of an open issue
 * @throws {GithubError} when it is no event of this kind
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads#issues
 */
export function readApproval(event: unknown): Approval | null {
  const parsed = eventShape.safeParse(event);
  if (!parsed.success) {
    throw new GithubError(
      'This is no event of an issue.',
      'Give the file of an event "issues", as a workflow gets it.',
    );
  }
  const { action, label, issue, sender, repository } = parsed.data;
  if (action !== 'labeled' || label?.name !== APPROVAL) return null;
  if (issue.state !== 'open' || issue.pull_request !== undefined) return null;
  return {
    issue: issue.number,
    body: issue.body ?? '',
    by: sender.login,
    defaultBranch: repository.default_branch,
  };
}

const permissionShape = z.object({ permission: z.string() });

/**
 * Whether an account may write to the repository. Labels can be added by more people than that.
 *
 * @see https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
export async function mayWrite(client: GithubClient, login: string): Promise<boolean> {
  const path = `/collaborators/${encodeURIComponent(login)}/permission`;
  const found = await client.find(path, permissionShape);
  return found?.permission === 'admin' || found?.permission === 'write';
}
