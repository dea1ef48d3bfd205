import path from 'node:path';
import type { ViteDevServer } from 'vite';
import { ADMIN_FOLDER } from '../config/admin-folder.ts';
import { type EditorSettings, editorFiles } from './editor-files.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json;charset=utf-8',
  '.wasm': 'application/wasm',
};

/** Serves the editor during development, where it can work on the files of this very folder. */
export function serveEditor(server: ViteDevServer, settings: EditorSettings): void {
  const home = `${settings.basePath}${ADMIN_FOLDER}`;
  let files: ReturnType<typeof editorFiles> | undefined;
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // The server takes the base away before it asks.
    const below = [home, `/${ADMIN_FOLDER}`].find((folder) => pathname.startsWith(folder));
    if (below === undefined) {
      next();
      return;
    }
    const name = pathname.slice(below.length) || 'index.html';
    (files ??= editorFiles(settings))
      .then((all) => {
        const content = all?.get(name);
        if (content === undefined) {
          response.writeHead(404).end();
          return;
        }
        const type = CONTENT_TYPES[path.extname(name)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
      })
      .catch((error: unknown) => {
        files = undefined;
        next(error);
      });
  });
}
