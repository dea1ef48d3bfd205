import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ViteDevServer } from 'vite';
import { buildSearchIndex } from './build-index.ts';
import { TABLE_FILE } from './posting-table.ts';
import { readBundle } from './read-bundle.ts';
import { servedPostingPages, servedPostings } from './served-pages.ts';
import { type TextIndexPart, textIndexParts } from './text-index-parts.ts';

/** Files that the browser asks for first; asking for them is the moment to catch up with changes. */
const ENTRY_FILES = ['pagefind-entry.json', TABLE_FILE];

const CONTENT_TYPES: Record<string, string> = {
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
};

/**
 * Serves the search index during development. It is built from the pages as the server renders them,
 * on the first search after a change.
 */
export function serveDevelopmentIndex(
  server: ViteDevServer,
  options: { basePath: string; language: string },
): void {
  let files: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  server.watcher.on('all', () => (files = undefined));

  const build = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
    const origin = originOf(server);
    const postings = await servedPostings(origin, options.basePath);
    const parts = textIndexParts(postings.map(({ path }) => path));
    const pagesOf = ({ paths }: TextIndexPart) =>
      servedPostingPages(origin, options.basePath, paths);
    const folder = await mkdtemp(path.join(tmpdir(), 'search-'));
    try {
      const { language } = options;
      await buildSearchIndex(parts, pagesOf, () => Promise.resolve(postings), { language, folder });
      return await readBundle(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
  let latest: ReadonlyMap<string, Uint8Array> = new Map();
  const answer = async (name: string, response: ServerResponse): Promise<void> => {
    if (ENTRY_FILES.includes(name) || latest.size === 0) latest = await (files ??= build());
    const content = latest.get(name);
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    const extension = name.slice(name.lastIndexOf('.') + 1);
    response.writeHead(200, {
      'content-type': CONTENT_TYPES[extension] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    response.end(content);
  };

  server.middlewares.use((request: IncomingMessage, response, next) => {
    const name = bundleFile(request.url ?? '', options.basePath);
    if (name === null) {
      next();
      return;
    }
    answer(name, response).catch((error: unknown) => {
      files = undefined;
      next(error);
    });
  });
}

/** The path below the Pagefind bundle that a request names, or null when it names something else. */
function bundleFile(url: string, basePath: string): string | null {
  const { pathname } = new URL(url, 'http://localhost');
  for (const bundle of [`${basePath}pagefind/`, '/pagefind/']) {
    if (pathname.startsWith(bundle)) return decodeURIComponent(pathname.slice(bundle.length));
  }
  return null;
}

function originOf(server: ViteDevServer): string {
  const address = server.httpServer?.address();
  if (address === null || address === undefined || typeof address === 'string') {
    throw new Error('The development server is not listening yet.');
  }
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}
