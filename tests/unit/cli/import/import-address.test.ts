import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../../../src/cli/import.ts', import.meta.url));
let folder: string;
let postings: string;
let server: Server;
let origin: string;

const PAGE = `<!doctype html><html><head><title>Köchin – Ninefold</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Köchin",
"hiringOrganization":{"@type":"Organization","name":"Ninefold"},
"description":"<p>Für neun Leute kochen. Bewerben Sie sich <a href='/bewerbung'>hier</a>.</p>"}</script>
</head><body><h1>Köchin</h1></body></html>`;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'corkboard-import-'));
  postings = path.join(folder, 'postings');
  server = createServer((request, response) => {
    switch (request.url) {
      case '/jobs/7':
        response.setHeader('Content-Type', 'text/html; charset=iso-8859-1');
        response.end(Buffer.from(PAGE, 'latin1'));
        return;
      case '/jobs/8.md':
        response.setHeader('Content-Type', 'text/markdown');
        response.end('---\ntitle: Keeper\ncompany: Ninefold\n---\n\nKeep the lamp lit.\n');
        return;
      case '/about':
        response.setHeader('Content-Type', 'text/html');
        response.end('<!doctype html><title>About</title><p>We build lighthouses.</p>');
        return;
      default:
        response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

/** Not waiting in this thread, which serves. */
async function importing(...args: string[]) {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, POSTINGS_DIR: postings },
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, output };
}

describe('npm run import -- <address>', () => {
  it('keeps the address, the letters and the links of a page', async () => {
    const { status, output } = await importing(`${origin}/jobs/7`, '--allow-private');
    expect(output).toContain('Wrote');
    expect(status).toBe(0);
    const text = await readFile(path.join(postings, 'ninefold-kochin.md'), 'utf8');
    expect(text).toContain('title: Köchin\n');
    expect(text).toContain(`sourceUrl: ${origin}/jobs/7\n`);
    expect(text).toContain(`(${origin}/bewerbung)`);
  });

  it('keeps the address of Markdown', async () => {
    expect((await importing(`${origin}/jobs/8.md`, '--allow-private')).status).toBe(0);
    const text = await readFile(path.join(postings, 'ninefold-keeper.md'), 'utf8');
    expect(text).toContain(`sourceUrl: ${origin}/jobs/8.md\n`);
  });

  it.each([
    ['/jobs/7', [], /127\.0\.0\.1 is not on the public internet.*--allow-private/s],
    ['/nowhere', ['--allow-private'], /answers 404 Not Found/],
    ['/about', ['--allow-private'], /No job posting was found/],
  ])('refuses %s %j in a sentence and writes nothing', async (address, args, message) => {
    const { status, output } = await importing(origin + address, ...args);
    expect(status).toBe(1);
    expect(output).toMatch(message);
    expect(output).toContain('Nothing was written.');
    expect(existsSync(postings)).toBe(false);
  });

  it('wants a sensible time-out', async () => {
    const { status, output } = await importing(origin, '--timeout', 'long');
    expect(status).toBe(2);
    expect(output).toContain('--timeout is "long"');
  });
});
