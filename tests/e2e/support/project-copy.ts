import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from './astro-command.ts';
import { type PostingFiles, writePostings } from './postings.ts';

const COPIED = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A copy of the project with postings and a cache of its own, whose code may be changed. */
export interface ProjectCopy {
  /** Builds the board. @throws with all that the build printed, when it fails. */
  build(env?: Readonly<Record<string, string>>): Promise<CopyBuild>;
  /** Makes the next build start from nothing. */
  clearCache(): void;
  /** Writes any file of the project. */
  writeFile(path: string, text: string): void;
  writePosting(path: string, text: string): void;
  renamePosting(from: string, to: string): void;
  deletePosting(path: string): void;
  /** Replaces text of a file of code. @throws when it is not there. */
  replaceInFile(path: string, from: string | RegExp, to: string): void;
  /** Adds a line to a file of code. */
  appendCode(path: string, line: string): void;
  remove(): void;
}

export interface CopyBuild {
  readonly log: string;
  readonly outDir: string;
  /** Pages that were taken over from the last build. */
  readonly takenOver: number;
  /** The line that says how many files were read: `3 files: 1 read, 2 unchanged`. */
  readonly reading: string;
  /** Ids of the open postings, sorted. */
  readonly ids: readonly string[];
  /** A file of the site. */
  readFile(path: string): string;
}

/** Copies the project's code, with its dependencies linked, to a folder outside it. */
export function copyProject(files: PostingFiles): ProjectCopy {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'corkboard-copy-')));
  for (const name of COPIED) cpSync(join(projectRoot, name), join(root, name), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'junction');
  // Not in the linked folder, where the project's own cache is.
  writeFileSync(
    join(root, 'copy.config.mjs'),
    "import config from './astro.config.mjs';\nexport default { ...config, cacheDir: './cache' };\n",
  );
  const postings = join(root, 'postings');
  mkdirSync(postings);
  writePostings(postings, files);

  const build = async (env: Readonly<Record<string, string>> = {}): Promise<CopyBuild> => {
    const { log, exitCode } = await runBuild(root, env);
    if (exitCode !== 0) throw new Error(`The copy could not be built.\n${log}`);
    const outDir = join(root, 'dist');
    const readFile = (path: string): string => readFileSync(join(outDir, path), 'utf8');
    const { postings: open } = JSON.parse(readFile('jobs.json')) as { postings: { id: string }[] };
    return {
      log,
      outDir,
      takenOver: log.split('(restored)').length - 1,
      reading: /\d+ files?: \d+ read, \d+ unchanged/.exec(log)?.[0] ?? log,
      ids: open.map(({ id }) => id).sort(),
      readFile,
    };
  };

  return {
    build,
    clearCache: () => rmSync(join(root, 'cache'), { recursive: true, force: true }),
    writeFile: (path, text) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    writePosting: (path, text) => writePostings(postings, { [path]: text }),
    renamePosting: (from, to) => renameSync(join(postings, from), join(postings, to)),
    deletePosting: (path) => rmSync(join(postings, path)),
    replaceInFile: (path, from, to) => {
      const before = readFileSync(join(root, path), 'utf8');
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${path} does not hold ${String(from)}.`);
      writeFileSync(join(root, path), after);
    },
    appendCode: (path, line) => appendFileSync(join(root, path), `${line}\n`),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function runBuild(
  root: string,
  env: Readonly<Record<string, string>>,
): Promise<{ log: string; exitCode: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['src/cli/astro.ts', 'build', '--config', 'copy.config.mjs'],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...process.env,
          NO_COLOR: '1',
          FORCE_COLOR: undefined,
          NODE_ENV: undefined,
          SITE_URL: undefined,
          BASE_PATH: undefined,
          INVALID_POSTINGS: undefined,
          POSTINGS_DIR: 'postings',
          ...env,
        },
      },
    );
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ log: Buffer.concat(output).toString('utf8'), exitCode: code ?? 1 }),
    );
  });
}
