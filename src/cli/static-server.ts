import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentTypeOf } from '../hosting/content-type.ts';

/** What to serve, and where. */
export interface StaticServerOptions {
  /** The folder with the built site. */
  readonly directory: string;
  /** The path the site lives under; begins and ends with a slash. */
  readonly basePath: string;
  /** The port to try first; when it is taken, the ones after it, then any free one. 0: any. */
  readonly port: number;
  readonly host: string;
}

/** A running server. */
export interface StaticServer {
  /** Address of the site's home page, base path included. */
  readonly url: string;
  /** Stops the server; connections that are still open are cut. */
  close(): Promise<void>;
  /** Lets the process end although the server runs. */
  unref(): void;
}

const PORTS_TO_TRY = 10;

/**
 * Serves a built site the way a static host does: files as they are, `404.html` for the rest.
 *
 * @throws when no port can be opened.
 */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const { directory, basePath, host } = options;
  const serveFile = sirv(directory, { etag: true, dotfiles: true, setHeaders });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith(basePath)) {
      request.url = path.slice(basePath.length - 1);
      serveFile(request, response, () => notFound(response, directory));
    } else if (path === '/' || `${path}/` === basePath) {
      response.writeHead(302, { Location: basePath }).end();
    } else {
      notFound(response, directory);
    }
  });
  const port = await listen(server, options.port, host);
  return {
    url: `http://${host}:${port}${basePath}`,
    unref: () => server.unref(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function setHeaders(response: ServerResponse, path: string): void {
  const type = contentTypeOf(path);
  if (type !== null) response.setHeader('Content-Type', type);
}

function notFound(response: ServerResponse, directory: string): void {
  const page = join(directory, '404.html');
  const body = existsSync(page) ? readFileSync(page) : 'Not found';
  const type = typeof body === 'string' ? 'text/plain' : 'text/html';
  response.writeHead(404, { 'Content-Type': `${type};charset=utf-8` }).end(body);
}

async function listen(server: Server, firstPort: number, host: string): Promise<number> {
  const preferred =
    firstPort === 0 ? [] : Array.from({ length: PORTS_TO_TRY }, (_, index) => firstPort + index);
  for (const port of [...preferred.filter((port) => port < 65536), 0]) {
    const opened = await tryToListen(server, port, host);
    if (opened !== null) return opened;
  }
  throw new Error('No port could be opened.');
}

/** The opened port; null when it is taken or not ours to open. */
function tryToListen(server: Server, port: number, host: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
