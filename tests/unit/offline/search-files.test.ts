import { createHash } from 'node:crypto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { RequestEvent } from '../../../src/offline/worker/worker-scope.ts';

const home = 'https://jobs.example/board/';
const own = { 'pagefind-entry.json': 'entry 1', 'postings.json': 'table 1', 'pagefind.js': 'code' };
/** What the network has; a missing file fails. */
let network: Record<string, string>;
let searchFile: (event: RequestEvent) => Promise<Response>;
let keepSearch: () => Promise<void>;

class MemoryCache {
  readonly files = new Map<string, Response>();
  match = (key: string) => Promise.resolve(this.files.get(key)?.clone());
  put = (key: string, response: Response) => Promise.resolve(this.files.set(key, response));
  keys = () => Promise.resolve([...this.files.keys()].map((url) => ({ url })));
}

beforeEach(async () => {
  vi.resetModules();
  network = { ...own };
  const cache = new MemoryCache();
  const digests = Object.fromEntries(
    Object.entries(own).map(([name, text]) => [
      name,
      createHash('sha256').update(text).digest('hex'),
    ]),
  );
  vi.stubGlobal('OFFLINE_PLAN', {
    base: '/board/',
    search: { folder: 'pagefind/', version: '1', digests, needed: Object.keys(own) },
  });
  vi.stubGlobal('location', new URL(home));
  vi.stubGlobal('caches', {
    open: () => Promise.resolve(cache),
    delete: () => {
      cache.files.clear();
      return Promise.resolve(true);
    },
  });
  vi.stubGlobal('fetch', (request: string | { url: string }) => {
    const { pathname } = new URL(typeof request === 'string' ? request : request.url);
    const text = network[pathname.split('/').pop() ?? ''];
    if (text === undefined) return Promise.reject(new TypeError('no connection'));
    const response = new Response(text);
    Object.defineProperty(response, 'type', { value: 'basic' });
    response.clone = () => new Response(text);
    return Promise.resolve(response);
  });
  ({ searchFile, keepSearch } = await import('../../../src/offline/worker/search-files.ts'));
});

async function ask(name: string): Promise<string> {
  const request = { url: `${home}pagefind/${name}?ts=1` };
  const response = await searchFile({ request, waitUntil: () => undefined } as never);
  return response.type === 'error' ? 'error' : response.text();
}

it('answers from the network, and without it from what was kept', async () => {
  await keepSearch();
  network = { ...own, 'postings.json': 'table 1' };
  expect(await ask('postings.json')).toBe('table 1');
  network = {};
  expect(await ask('postings.json')).toBe('table 1');
});

it('has nothing without a connection before all of it was kept', async () => {
  network = {};
  expect(await ask('postings.json')).toBe('error');
});

it('keeps nothing when the network has another build by now', async () => {
  network = { ...own, 'postings.json': 'table 2' };
  await expect(keepSearch()).rejects.toThrow('another build');
  network = {};
  expect(await ask('pagefind-entry.json')).toBe('error');
});

it('prefers a newer build, and never adds a kept file to it', async () => {
  await keepSearch();
  network = { ...own, 'pagefind-entry.json': 'entry 2' };
  expect(await ask('pagefind-entry.json')).toBe('entry 2');
  network = {};
  expect(await ask('postings.json')).toBe('error');
});

it('never adds a newer file to kept ones', async () => {
  await keepSearch();
  network = {};
  expect(await ask('pagefind-entry.json')).toBe('entry 1');
  network = { ...own, 'postings.json': 'table 2' };
  expect(await ask('postings.json')).toBe('table 1');
});
