import { z } from 'astro/zod';
import type { GithubClient } from '../../github/github-client.ts';
import type { Asked } from '../../link-check/ask-politely.ts';
import {
  ALL_ALIVE,
  deadSinceIn,
  isLinkIssue,
  ISSUE_LABEL,
  ISSUE_TITLE,
  issueBody,
} from '../../link-check/issue.ts';

const issueShape = z.object({
  number: z.int().positive(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
});
const anything = z.unknown();

/**
 * Keeps one issue about dead addresses: opens it when there are some, brings it up to date, closes it when
 * there are none left. A person may close it too; the next dead address opens another.
 *
 * @param options.writer the account that the client writes as
 * @returns what was done, in words
 */
export async function keepLinkIssue(
  client: GithubClient,
  asked: readonly Asked[],
  options: {
    readonly writer: string;
    /** ISO date. */
    readonly today: string;
    readonly linkTo: (file: string) => string;
  },
): Promise<string> {
  const { writer, today, linkTo } = options;
  const open = await client.list(`/issues?state=open&labels=${ISSUE_LABEL}`, issueShape);
  const issue = open.find(({ user, body }) => user?.login === writer && isLinkIssue(body));
  const before = issue?.body?.replace(/\r\n/g, '\n') ?? '';
  if (!asked.some(({ state }) => state === 'dead')) {
    if (issue === undefined) return 'not needed';
    await client.send('POST', `/issues/${issue.number}/comments`, { body: ALL_ALIVE }, anything);
    const closed = { state: 'closed', state_reason: 'completed' };
    await client.send('PATCH', `/issues/${issue.number}`, closed, anything);
    return `closed #${issue.number}`;
  }
  const body = issueBody(asked, deadSinceIn(before), today, linkTo);
  if (issue === undefined) {
    const fresh = { title: ISSUE_TITLE, body, labels: [ISSUE_LABEL] };
    const { number } = await client.send('POST', '/issues', fresh, issueShape);
    return `opened #${number}`;
  }
  if (before === body) return `#${issue.number} says so already`;
  await client.send('PATCH', `/issues/${issue.number}`, { body }, anything);
  return `brought #${issue.number} up to date`;
}
