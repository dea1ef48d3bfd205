import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGithub, fakeGithub } from '../support/fake-github.ts';
import { runCommand } from '../support/run-command.ts';

let server: Server;
let origin: string;
let folder: string;
let github: FakeGithub | undefined;

beforeAll(async () => {
  server = createServer((request, response) => {
    const status = Number(/^\/(\d{3})/.exec(request.url ?? '')?.[1] ?? 200);
    if (request.url === '/slow') return;
    if (request.url === '/no-head') response.writeHead(request.method === 'HEAD' ? 404 : 200).end();
    else if (request.url === '/moved') response.writeHead(302, { Location: '/404' }).end();
    else response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'corkboard-links-'));
});
afterEach(async () => {
  github?.close();
  await rm(folder, { recursive: true });
});

async function run(
  pages: readonly string[],
  args: readonly string[] = [],
  env: Record<string, string> = {},
) {
  for (const page of pages) {
    const apply = page.includes('@') ? page : page.includes(':') ? page : `${origin}/${page}`;
    await writeFile(
      path.join(folder, `${page.replace(/\W+/g, '-')}.md`),
      `---\ntitle: Keeper of ${page}\ncompany: Ninefold\ndate: 2026-11-01\napply: ${apply}\n---\n\nKeep ${page}.\n`,
    );
  }
  const flags = ['--allow-private', '--pause', '0', '--again', '0', '--timeout', '1'];
  return runCommand('check-links', [...flags, ...args], {
    POSTINGS_DIR: folder,
    SOURCE_DATE_EPOCH: '1795219200',
    ...env,
  });
}

describe('npm run check:links', () => {
  it('tells the dead from those that are slow or refuse programs', async () => {
    const pages = ['200', '404', '410', '403', '500', 'slow', 'no-head', 'moved', 'a@a.example'];
    const { status, stdout } = await run([...pages, 'http://name.invalid/'], ['--format', 'json']);
    expect(status).toBe(1);
    const { addresses } = JSON.parse(stdout) as { addresses: { url: string; state: string }[] };
    const states = Object.fromEntries(
      addresses.map(({ url, state }) => [url.replace(`${origin}/`, ''), state]),
    );
    expect(states).toEqual({
      ...{ '200': 'alive', 'no-head': 'alive' },
      ...{ '404': 'dead', '410': 'dead', moved: 'dead' },
      ...{ '403': 'unsure', '500': 'unsure', slow: 'unsure' },
      'http://name.invalid/': 'unsure',
    });
  });

  it('is content with a board whose addresses all answer', async () => {
    const { status, stdout } = await run(['200', 'no-head']);
    expect(status).toBe(0);
    expect(stdout).toContain('2 addresses asked: 2 alive, 0 dead, 0 unsure.');
  });

  it('asks nothing of private networks unless told to', async () => {
    await run(['404']);
    const { stdout } = await runCommand('check-links', ['--pause', '0', '--again', '0'], {
      POSTINGS_DIR: folder,
      SOURCE_DATE_EPOCH: '1795219200',
    });
    expect(stdout).toContain('is not on the public internet');
    expect(stdout).toContain('0 dead, 1 unsure');
  });

  const issue = (body: string, login = 'github-actions[bot]') => ({
    number: 5,
    body,
    user: { login },
  });
  const MARK = '<!-- corkboard: dead links -->';

  it('opens an issue about dead addresses', async () => {
    github = await fakeGithub({
      'GET /issues': [issue(MARK, 'stranger')],
      'POST /issues': issue(''),
    });
    const { status, stdout } = await run(['404', '200'], ['--issue'], github.env);
    expect(status).toBe(0);
    expect(stdout).toContain('The issue on GitHub: opened #5.');
    const body = github.changes()[0]?.body as { labels: string[]; body: string };
    expect(body.labels).toEqual(['dead-links']);
    expect(body.body).toContain('/404</code>');
    expect(body.body).not.toContain('/200<');
  });

  it('brings its issue up to date, and then leaves it alone', async () => {
    let text = MARK;
    github = await fakeGithub({
      'GET /issues': () => [issue(text)],
      'PATCH /issues/5': ({ body }: { body: unknown }) => {
        text = (body as { body: string }).body;
        return issue(text);
      },
    });
    const first = await run(['404'], ['--issue'], github.env);
    expect(first.stdout).toContain('brought #5 up to date');
    const second = await run([], ['--issue'], github.env);
    expect(second.stdout).toContain('#5 says so already');
    expect(github.changes()).toHaveLength(1);
  });

  it('closes its issue when nothing is left to mend', async () => {
    github = await fakeGithub({
      'GET /issues': [issue(MARK)],
      'POST /issues/5/comments': {},
      'PATCH /issues/5': issue(MARK),
    });
    const { stdout } = await run(['200'], ['--issue'], github.env);
    expect(stdout).toContain('closed #5');
    expect(github.changes().map(({ method, path: where }) => `${method} ${where}`)).toEqual([
      'POST /issues/5/comments',
      'PATCH /issues/5',
    ]);
    expect(github.changes()[1]?.body).toEqual({ state: 'closed', state_reason: 'completed' });
  });

  it.each([
    [['--issue'], 'GITHUB_REPOSITORY is not set', 1],
    [['--pause', 'soon'], '--pause is "soon"', 2],
    [['--format', 'xml'], 'There is no format "xml"', 2],
  ])('says what is wrong with %j', async (args, message, code) => {
    const { status, stderr } = await run([], args);
    expect(status).toBe(code);
    expect(stderr).toContain(message);
  });
});
