import { z } from 'astro/zod';
import { afterEach, describe, expect, it } from 'vitest';
import { githubClient } from '../../../src/github/github-client.ts';
import { keepComment } from '../../../src/github/kept-comment.ts';
import { githubAccess } from '../../../src/github/run-environment.ts';
import { type FakeGithub, fakeGithub, refused } from '../support/fake-github.ts';

let github: FakeGithub | undefined;
afterEach(() => github?.close());

async function clientOf(answers: Parameters<typeof fakeGithub>[0]) {
  github = await fakeGithub(answers);
  return { client: githubClient(githubAccess(github.env)), github };
}

const anything = z.unknown();

describe('the client', () => {
  it('reads a thing and a list of several pages', async () => {
    const page = (path: string): number =>
      Number(new URL(path, 'http://a').searchParams.get('page'));
    const { client } = await clientOf({
      'GET /issues/1': { number: 1 },
      'GET /issues': ({ path }: { path: string }) =>
        page(path) === 1 ? Array.from({ length: 100 }, (_, index) => index) : [100],
    });
    expect(await client.get('/issues/1', z.object({ number: z.int() }))).toEqual({ number: 1 });
    expect(await client.list('/issues?state=open', z.int())).toHaveLength(101);
    expect(await client.find('/issues/2', anything)).toBeNull();
  });

  it.each([
    [refused(404, 'Not Found'), /GitHub answers 404 to GET \/x: Not Found\./],
    [refused(403, 'Resource not accessible by integration'), /403 .*not accessible/],
    [refused(500, ''), /GitHub answers 500 to GET \/x\./],
    ['text', /another shape/],
  ])('says what GitHub says: %j', async (answer, message) => {
    const { client } = await clientOf({ 'GET /x': answer });
    await expect(client.get('/x', z.object({}))).rejects.toThrow(message);
  });

  it('says when GitHub cannot be reached', async () => {
    const { client, github: server } = await clientOf({});
    server.close();
    await expect(client.get('/x', anything)).rejects.toThrow(/could not be asked/);
  });

  it.each([
    [{}, 'GITHUB_REPOSITORY is not set'],
    [{ GITHUB_REPOSITORY: 'a/b' }, 'GITHUB_TOKEN is not set'],
    [{ GITHUB_REPOSITORY: '../../user', GITHUB_TOKEN: 't' }, 'GITHUB_REPOSITORY is "../../user"'],
  ])('says what the environment lacks: %j', (env, message) => {
    expect(() => githubAccess(env)).toThrow(message);
  });
});

describe('one comment', () => {
  const options = { mark: '<!-- mark -->', writer: 'github-actions[bot]' };
  const comment = (id: number, login: string, body: string) => ({ id, body, user: { login } });

  it('is written where there is none, never over a comment of somebody else', async () => {
    const { client, github: server } = await clientOf({
      'GET /issues/7/comments': [
        comment(1, 'stranger', '<!-- mark -->\nold'),
        comment(2, 'github-actions[bot]', 'about <!-- mark -->'),
        { id: 3, body: null, user: null },
      ],
      'POST /issues/7/comments': comment(4, 'github-actions[bot]', ''),
    });
    expect(await keepComment(client, 7, 'new', { ...options, onlyIfThere: true })).toBe('none');
    expect(await keepComment(client, 7, 'new', options)).toBe('written');
    expect(server.changes()).toEqual([
      { method: 'POST', path: '/issues/7/comments', body: { body: '<!-- mark -->\nnew' } },
    ]);
  });

  it('is brought up to date, and left alone when nothing changed', async () => {
    const { client, github: server } = await clientOf({
      'GET /issues/7/comments': [comment(5, 'github-actions[bot]', '<!-- mark -->\r\nold')],
      'PATCH /issues/comments/5': comment(5, 'github-actions[bot]', ''),
    });
    expect(await keepComment(client, 7, 'old', options)).toBe('unchanged');
    expect(await keepComment(client, 7, 'new', options)).toBe('updated');
    expect(server.changes()).toHaveLength(1);
  });
});
