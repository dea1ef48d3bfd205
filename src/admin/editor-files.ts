import { readFile } from 'node:fs/promises';
import { ADMIN_FOLDER } from '../config/admin-folder.ts';
import { cmsConfig, type CmsSettings } from '../editing/cms-config.ts';
import { bundleEditor } from './bundle-editor.ts';
import { editorPage } from './editor-page.ts';

export type EditorSettings = CmsSettings & { readonly language: string };

const LICENCE = new URL('../LICENSE.txt', import.meta.resolve('@sveltia/cms'));

/** Every file of the editor by its path below `/admin/`; null when the board has none. */
export async function editorFiles(
  settings: EditorSettings,
): Promise<ReadonlyMap<string, string | Uint8Array> | null> {
  const config = cmsConfig(settings);
  if (config === null) return null;
  const { script, files } = await bundleEditor();
  const home = `${settings.basePath}${ADMIN_FOLDER}`;
  const page = editorPage({
    title: config.app_title ?? settings.title,
    language: settings.language,
    script: `${home}assets/${script}`,
    config: `${home}config.json`,
    icon: `${settings.basePath}favicon.svg`,
    backend: config.backend,
  });
  return new Map<string, string | Uint8Array>([
    ['index.html', page],
    ['config.json', `${JSON.stringify(config, null, 2)}\n`],
    ['LICENSE.txt', await readFile(LICENCE, 'utf8')],
    ...[...files].map(([name, content]) => [`assets/${name}`, content] as const),
  ]);
}
