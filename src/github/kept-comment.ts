import { z } from 'astro/zod';
import type { GithubClient } from './github-client.ts';

const commentShape = z.object({
  id: z.int(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
});

/** What became of a comment. */
export type Kept = 'written' | 'updated' | 'unchanged' | 'none';

/**
 * Keeps one comment of an issue or pull request up to date. It is known again by an invisible mark, which
 * anybody could write, and by its author.
 *
 * @param options.mark an HTML comment; the first thing in the body
 * @param options.writer the account that the client writes as
 * @param options.onlyIfThere writes nothing where there is no such comment yet
 */
export async function keepComment(
  client: GithubClient,
  issue: number,
  body: string,
  options: { readonly mark: string; readonly writer: string; readonly onlyIfThere?: boolean },
): Promise<Kept> {
  const { mark, writer, onlyIfThere = false } = options;
  const text = `${mark}\n${body}`;
  const comments = await client.list(`/issues/${issue}/comments`, commentShape);
  const own = comments.find(
    (comment) => comment.user?.login === writer && comment.body?.startsWith(mark) === true,
  );
  if (own === undefined) {
    if (onlyIfThere) return 'none';
    await client.send('POST', `/issues/${issue}/comments`, { body: text }, commentShape);
    return 'written';
  }
  if (own.body?.replace(/\r\n/g, '\n') === text) return 'unchanged';
  await client.send('PATCH', `/issues/comments/${own.id}`, { body: text }, commentShape);
  return 'updated';
}
