import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, afterAll, describe, expect, it } from 'vitest';
import { startStaticServer, type StaticServer } from '../../../src/cli/static-server.ts';

const files = {
  'index.html': 'home',
  '404.html': 'nothing here',
  'jobs/lamp-keeper/index.html': 'lamp keeper',
  'jobs.json': '{}',
  'feed.xml': '<rss/>',
  'sitemap-index.xml': '<sitemapindex/>',
  'pagefind/pagefind.js': 'export {}',
  'pagefind/wasm.en.pagefind': '…',
  'pagefind/index/en_1.pf_index': '…',
};

let parent: string;
let directory: string;
const running: StaticServer[] = [];

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'corkboard-server-'));
  directory = join(parent, 'dist');
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

afterAll(() => rmSync(parent, { recursive: true }));

async function start(basePath: string, port = 0): Promise<StaticServer> {
  const server = await startStaticServer({ directory, basePath, port, host: 'localhost' });
  running.push(server);
  return server;
}

describe.each(['/', '/board/'])('a board under %s', (basePath) => {
  it.each([
    ['', 'text/html', 'home'],
    ['?q=lamp', 'text/html', 'home'],
    ['jobs/lamp-keeper/', 'text/html', 'lamp keeper'],
    ['jobs.json', 'application/json', '{}'],
    ['feed.xml', 'application/rss+xml', '<rss/>'],
    ['sitemap-index.xml', 'application/xml', '<sitemapindex/>'],
    ['pagefind/pagefind.js', 'text/javascript', 'export {}'],
    ['pagefind/wasm.en.pagefind', 'application/octet-stream', '…'],
    ['pagefind/index/en_1.pf_index', 'application/octet-stream', '…'],
  ])('sends %j as %s', async (path, type, body) => {
    const { url } = await start(basePath);
    const response = await fetch(url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(
      new RegExp(`^${type.replace('+', '\\+')}(;|$)`),
    );
    expect(await response.text()).toBe(body);
  });

  it('answers the page for missing pages', async () => {
    const { url } = await start(basePath);
    const response = await fetch(`${url}no/such/page/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('nothing here');
  });

  it.each(['../secret.txt', '%2e%2e/secret.txt', '..%2fsecret.txt', '%00', '%'])(
    'never leaves the folder for %j',
    async (path) => {
      const { url } = await start(basePath);
      expect(await statusOfRawPath(url, basePath + path)).toBe(404);
    },
  );
});

describe('a board under a path', () => {
  it.each(['/', '/board'])('sends visitors from %s to it', async (path) => {
    const { url } = await start('/board/');
    const response = await fetch(new URL(path, url), { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/board/');
  });

  it('has nothing outside it', async () => {
    const { url } = await start('/board/');
    expect((await fetch(new URL('/jobs.json', url))).status).toBe(404);
  });
});

it('takes another port when the one asked for is taken', async () => {
  const first = await start('/');
  const port = Number(new URL(first.url).port);
  const second = await start('/', port);
  expect(new URL(second.url).port).not.toBe(String(port));
  expect((await fetch(second.url)).status).toBe(200);
});

/** Asks for a path as it is written; `fetch` would resolve it first. */
function statusOfRawPath(url: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const call = request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    call.once('error', reject);
    call.end();
  });
}
