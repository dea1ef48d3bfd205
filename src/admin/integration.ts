import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ADMIN_FOLDER } from '../config/admin-folder.ts';
import { type EditorSettings, editorFiles } from './editor-files.ts';
import { serveEditor } from './development-editor.ts';

/**
 * Adds the editor below `/admin/` to a board that has one: to a build, and to the development server.
 * The page is written beside Astro's pages, and no list of pages knows of it.
 */
export function admin(settings: EditorSettings): AstroIntegration {
  return {
    name: 'corkboard-admin',
    hooks: {
      'astro:server:setup': ({ server }) => {
        if (settings.admin !== null) serveEditor(server, settings);
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (settings.admin === null) return;
        const files = await editorFiles(settings);
        if (files === null) {
          logger.warn(
            'The editor is left out, because the postings of this build lie outside the repository.',
          );
          return;
        }
        const folder = path.join(fileURLToPath(dir), ADMIN_FOLDER);
        for (const [name, content] of files) {
          const file = path.join(folder, name);
          await mkdir(path.dirname(file), { recursive: true });
          await writeFile(file, content);
        }
      },
    },
  };
}
