import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applies, headerRules } from '../../../src/hosting/header-rules.ts';

const LONG = 'You keep the lamp lit and write down the weather. '.repeat(40);
const FILES: Readonly<Record<string, string>> = {
  'index.html': `<p>${LONG}</p>`,
  '404.html': '<p>There is no such page.</p>',
  'jobs/lamp-keeper/index.html': '<p>Lamp Keeper</p>',
  'jobs/lamp-keeper.md': '# Lämp Keeper',
  '_astro/index.Dx3.css': 'p { color: red }',
  'feed.xml': '<rss/>',
  'feed.json': '{}',
  'tags/go/feed.xml': '<rss/>',
  'jobs.json': JSON.stringify({ text: LONG }),
  'sitemap-0.xml': '<urlset/>',
  'llms.txt': 'Ä',
  'service-worker.js': 'self',
  'pagefind/pagefind.js': 'export {}',
  'pagefind/wasm.en.pagefind': 'x',
  'pagefind/fragment/en_1.pf_fragment': 'x',
  'admin/assets/webp-x.wasm': 'x',
  _headers: '/*',
};

/** A web server that can be tried, or that is not installed. */
interface WebServer {
  readonly name: string;
  readonly program: string | null;
  /** Starts it on a port of this machine, with the recipe of the documentation. */
  readonly start: (folder: string, site: string, port: number) => ChildProcess;
}

const docs = (name: string): string =>
  readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');

function programAt(name: string): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/usr/bin'];
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null;
}

const MIME_TYPES = '/etc/nginx/mime.types';
const nginx: WebServer = {
  name: 'nginx',
  program: existsSync(MIME_TYPES) ? programAt('nginx') : null,
  start: (folder, site, port) => {
    copyFileSync(MIME_TYPES, path.join(folder, 'mime.types'));
    const recipe = docs('nginx.conf')
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('listen [::]:80;', '')
      .replace('/srv/board/dist', site);
    writeFileSync(path.join(folder, 'board.conf'), recipe);
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    writeFileSync(
      path.join(folder, 'nginx.conf'),
      `daemon off; master_process off; pid ${folder}/pid; error_log stderr;
events {}
http { include mime.types; access_log off; ${paths.join(' ')} include board.conf; }`,
    );
    const args = ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', 'stderr'];
    execFileSync(nginx.program!, ['-t', '-q', ...args], { stdio: 'pipe' });
    return spawn(nginx.program!, args, { stdio: 'ignore' });
  },
};

const caddy: WebServer = {
  name: 'Caddy',
  program: programAt('caddy'),
  start: (folder, site, port) => {
    const recipe = docs('Caddyfile')
      .replace('jobs.example.org', `http://127.0.0.1:${port}`)
      .replace('/srv/board/dist', site);
    const file = path.join(folder, 'Caddyfile');
    writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${recipe}`);
    const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    const args = ['run', '--adapter', 'caddyfile', '--config', file];
    return spawn(caddy.program!, args, { stdio: 'ignore', env });
  },
};

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

describe.each([nginx, caddy])('the recipe for $name', (server) => {
  let folder: string;
  let running: ChildProcess | undefined;
  let home: string;

  beforeAll(async () => {
    if (server.program === null) return;
    folder = mkdtempSync(path.join(tmpdir(), 'corkboard-server-'));
    const site = path.join(folder, 'dist');
    for (const [name, text] of Object.entries(FILES)) {
      mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
      writeFileSync(path.join(site, name), text);
    }
    const port = await freePort();
    home = `http://127.0.0.1:${port}`;
    running = server.start(folder, site, port);
    for (let attempt = 0; attempt < 100; attempt += 1) {
      if (
        await fetch(home).then(
          () => true,
          () => false,
        )
      )
        return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${server.name} did not answer.`);
  });

  afterAll(() => {
    running?.kill('SIGKILL');
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const unlessAbsent = it.skipIf(server.program === null);
  if (server.program === null) it.skip(`${server.name} is not installed, so it was not tried`);

  unlessAbsent.each(Object.keys(FILES).filter((name) => name !== '_headers'))(
    'gives /%s the headers of the table',
    async (name) => {
      const asked = `/${name.replace(/(?<=^|\/)index\.html$/, '')}`;
      const answer = await fetch(home + asked);
      expect(answer.status).toBe(200);
      const expected = headerRules('/')
        .filter((rule) => applies(rule, asked))
        .flatMap(({ headers }) => Object.entries(headers));
      for (const [header, value] of expected) {
        expect([header, answer.headers.get(header)?.toLowerCase()]).toEqual([
          header,
          value.toLowerCase(),
        ]);
      }
      if (!expected.some(([header]) => header === 'Cache-Control'))
        expect(answer.headers.get('Cache-Control')).toBe('no-cache');
      expect(answer.headers.get('etag')).not.toBeNull();
    },
  );

  unlessAbsent.each([
    ['', 'text/html; charset=utf-8'],
    ['jobs/lamp-keeper.md', 'text/markdown; charset=utf-8'],
    ['llms.txt', 'text/plain; charset=utf-8'],
    ['jobs.json', /^application\/json/],
    ['sitemap-0.xml', /^(?:text|application)\/xml/],
    ['service-worker.js', /^(?:text|application)\/javascript/],
    ['admin/assets/webp-x.wasm', 'application/wasm'],
  ])('says what /%s is', async (name, type) => {
    const found = (await fetch(`${home}/${name}`)).headers.get('content-type');
    if (typeof type === 'string') expect(found?.toLowerCase()).toBe(type);
    else expect(found).toMatch(type);
  });

  unlessAbsent(
    'answers what is not there with the page for it, to be asked for again',
    async () => {
      for (const name of ['/nothing/', '/_astro/gone.css', '/_headers', '/jobs/gone.md']) {
        const answer = await fetch(home + name);
        expect([name, answer.status]).toEqual([name, 404]);
        expect([name, answer.headers.get('cache-control') ?? '']).not.toEqual([
          name,
          expect.stringContaining('immutable'),
        ]);
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      }
      expect(await (await fetch(`${home}/nothing/`)).text()).toContain('no such page');
    },
  );

  unlessAbsent('leads to the address with a slash', async () => {
    const answer = await fetch(`${home}/jobs/lamp-keeper`, { redirect: 'manual' });
    expect([301, 308]).toContain(answer.status);
    const target = new URL(answer.headers.get('location') ?? '', `${home}/jobs/lamp-keeper`);
    expect(target.href).toBe(`${home}/jobs/lamp-keeper/`);
  });

  unlessAbsent('compresses text, and says that nothing changed', async () => {
    for (const name of ['', 'jobs.json']) {
      const answer = await fetch(`${home}/${name}`, { headers: { 'accept-encoding': 'gzip' } });
      expect([name, answer.headers.get('content-encoding')]).toEqual([name, 'gzip']);
      expect(answer.headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
    }
    const plain = { 'accept-encoding': 'identity' };
    const first = await fetch(`${home}/`, { headers: plain });
    const etag = first.headers.get('etag') ?? '';
    const second = await fetch(`${home}/`, { headers: { ...plain, 'if-none-match': etag } });
    expect(second.status).toBe(304);
  });
});
