import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The script of a worker, in one piece: `worker` keeps the site, `removal` only takes itself away. */
export async function bundleWorker(name: 'worker' | 'removal'): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL(`./worker/${name}.ts`, import.meta.url)),
        formats: ['iife'],
        name: 'offline',
      },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [script] = outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : []));
  if (script === undefined) throw new Error('The service worker could not be bundled.');
  return script;
}
