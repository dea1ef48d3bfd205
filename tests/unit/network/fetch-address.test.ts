import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchAddress, type FetchOptions } from '../../../src/network/fetch-address.ts';

const OPTIONS: FetchOptions = {
  timeoutSeconds: 5,
  maximumBytes: 10_000,
  allowPrivate: true,
  accept: ['text/html', 'text/plain'],
};

let server: Server;
let origin: string;
let sent = 0;

const ANSWERS: Record<string, (response: ServerResponse) => void> = {
  '/page': (response) =>
    response.setHeader('Content-Type', 'text/html; charset="latin1"').end('hi'),
  '/bare': (response) => response.end('hi'),
  '/once': (response) => response.writeHead(302, { Location: 'page#top' }).end(),
  '/circle': (response) => response.writeHead(301, { Location: '/circle-2' }).end(),
  '/circle-2': (response) => response.writeHead(301, { Location: '/circle' }).end(),
  '/to-file': (response) => response.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
  '/to-password': (response) =>
    response.writeHead(302, { Location: 'http://a:b@c.example/' }).end(),
  '/404': (response) => response.writeHead(404).end(),
  '/410': (response) => response.writeHead(410).end(),
  '/403': (response) => response.writeHead(403).end(),
  '/500': (response) => response.writeHead(500).end(),
  '/304': (response) => response.writeHead(304).end(),
  '/picture': (response) => response.setHeader('Content-Type', 'image/png').end('hi'),
  '/slow': () => undefined,
  '/drips': (response) => {
    response.write('begun');
  },
  '/declared': (response) => response.writeHead(200, { 'Content-Length': 100_000_000 }).write('x'),
  '/endless': (response) => {
    const more = (): void => {
      if (response.destroyed) return;
      sent += 65_536;
      response.write('x'.repeat(65_536), () => setImmediate(more));
    };
    more();
  },
  '/bomb': (response) =>
    response.setHeader('Content-Encoding', 'gzip').end(gzipSync('x'.repeat(5_000_000))),
  '/packed': (response) => response.setHeader('Content-Encoding', 'gzip').end(gzipSync('packed')),
  '/broken': (response) => response.setHeader('Content-Encoding', 'gzip').end('no gzip'),
  '/cut': (response) => {
    response.writeHead(200, { 'Content-Length': 50 }).write('x');
    setTimeout(() => response.destroy(), 20);
  },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const hop = /^\/hop-(\d+)$/.exec(path)?.[1];
    if (hop !== undefined) response.writeHead(302, { Location: `/hop-${Number(hop) + 1}` }).end();
    else ANSWERS[path]?.(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const fetched = (path: string, options: Partial<FetchOptions> = {}) =>
  fetchAddress(path.includes(':') ? path : origin + path, { ...OPTIONS, ...options });

describe('fetching an address', () => {
  it('answers the body, its kind and its charset', async () => {
    expect(await fetched('/page')).toMatchObject({
      url: `${origin}/page`,
      mediaType: 'text/html',
      charset: 'latin1',
      bytes: Buffer.from('hi'),
    });
    expect(await fetched('/bare')).toMatchObject({ mediaType: null, charset: null });
  });

  it('follows redirects and says where they led', async () => {
    expect((await fetched('/once')).url).toBe(`${origin}/page`);
  });

  it('unpacks', async () => {
    expect(Buffer.from((await fetched('/packed')).bytes).toString()).toBe('packed');
  });

  it.each([
    ['/404', /answers 404 Not Found: there is no such page/],
    ['/410', /there is no such page, or no longer/],
    ['/403', /does not let programs in/],
    ['/500', /the site itself has a fault/],
    ['/304', /which is no page/],
    ['/circle', /leads in a circle/],
    ['/hop-1', /redirects more than 5 times/],
    ['/to-file', /redirects to "file:.*is no web address/],
    ['/to-password', /holds a user name or a password/],
    ['/picture', /is image\/png, which cannot be read here/],
    ['/declared', /larger than 0 MB/],
    ['/bomb', /larger than 0 MB/],
    ['/broken', /could not be read: incorrect header check/],
    ['/cut', /could not be read: it broke the connection off/],
    ['file:///etc/passwd', /is no web address/],
    ['ftp://ftp.example/', /is no web address/],
    ['https://user:secret@jobs.example/', /holds a user name/],
    ['http://jobs.invalid/', /There is no site called jobs\.invalid/],
    ['http://127.0.0.1:1/', /refused the connection/],
  ])('says of %s what is wrong', async (path, message) => {
    const error = await fetched(path).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'FetchError' });
    expect((error as Error).message).toMatch(message);
    expect((error as { hint: string }).hint).toMatch(/^[A-Z].*[.]$/);
  });

  it('says so when a connection is not secure', async () => {
    await expect(fetched(origin.replace('http:', 'https:'))).rejects.toThrow('is not secure');
  });

  it.each(['/slow', '/drips'])('stops waiting for %s', async (path) => {
    const waiting = fetched(path, { timeoutSeconds: 0.3 });
    await expect(waiting).rejects.toThrow('did not answer in full within 0.3 seconds');
  });

  it('stops reading what does not end', async () => {
    await expect(fetched('/endless', { maximumBytes: 1_000_000 })).rejects.toThrow(
      'larger than 1 MB; reading stopped there',
    );
    expect(sent).toBeLessThan(20_000_000);
  });

  it('refuses this machine unless told otherwise, under any name', async () => {
    for (const host of ['127.0.0.1', 'localhost', '2130706433', '0177.1', '[::ffff:127.0.0.1]']) {
      const address = `http://${host}:${new URL(origin).port}/page`;
      await expect(fetched(address, { allowPrivate: false })).rejects.toThrow(
        'not on the public internet',
      );
    }
  });
});
