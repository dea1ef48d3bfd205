import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

/** The editor's files, each named by its content. */
export interface EditorBundle {
  /** The name of the script that starts it. */
  readonly script: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Bundles Sveltia CMS as it lies in `node_modules`, so that the page loads nothing from elsewhere.
 *
 * @throws when there is no script, or a font of a content delivery network is left.
 */
export async function bundleEditor(): Promise<EditorBundle> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    base: './',
    plugins: [ownFontsOnly(), withoutGrammars()],
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: fileURLToPath(new URL('./browser/editor.ts', import.meta.url)),
        output: {
          entryFileNames: 'editor-[hash].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const script = outputs.find((output) => output.type === 'chunk' && output.isEntry);
  if (script?.type !== 'chunk') throw new Error('The editor could not be bundled.');
  if (FONT_ELSEWHERE.test(script.code)) {
    throw new Error(
      'The editor would load fonts from elsewhere; src/admin/bundle-editor.ts is to stop that.',
    );
  }
  const files = outputs.map((output): [string, Uint8Array] => [
    output.fileName,
    Buffer.from(output.type === 'chunk' ? output.code : output.source),
  ]);
  return { script: script.fileName, files: new Map(files) };
}

const FONT_ELSEWHERE = /url\(https:\/\/[^)\s]{1,300}\.woff2\)/;

/**
 * The package brings its fonts along and names them in a script, but its style sheet still names a
 * content delivery network, which a browser may ask first.
 */
function ownFontsOnly(): Plugin {
  return {
    name: 'corkboard-own-fonts-only',
    transform(code, id) {
      if (!/@sveltia[\\/]cms[\\/]/.test(id)) return null;
      const everywhere = new RegExp(FONT_ELSEWHERE.source, 'g');
      return everywhere.test(code)
        ? { code: code.replace(everywhere, 'local("none")'), map: null }
        : null;
    },
  };
}

const NO_GRAMMAR = '\0no-grammar';

/** Colours for program code of three hundred languages, which no posting shows. */
function withoutGrammars(): Plugin {
  return {
    name: 'corkboard-without-grammars',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('@shikijs/langs/') ? NO_GRAMMAR : null),
    load: (id) => (id === NO_GRAMMAR ? 'export default []' : null),
  };
}
