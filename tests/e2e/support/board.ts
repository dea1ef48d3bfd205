import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startStaticServer } from '../../../src/cli/static-server.ts';
import { type CommandEnvironment, projectRoot, spawnAstro } from './astro-command.ts';
import { type PostingFiles, writePostings } from './postings.ts';

/**
 * Where test boards are built. Inside the project, because Astro keeps a build's intermediate files
 * beside its output only there.
 */
export const boardsDirectory = join(projectRoot, 'test-results', 'boards');

/** Which board to build. */
export interface BoardInput {
  /** A folder of postings (relative to the project's root), or the files themselves. */
  readonly postings?: string | PostingFiles;
  readonly env?: CommandEnvironment;
  /** The path that the site lives under: `/board/`. */
  readonly base?: string;
  /** Tells apart two builds of the same input; without it the second one is not made. */
  readonly variant?: string;
}

/** A board that was built, or whose build failed. */
export interface BuiltBoard {
  /** Folder of the site, with its files when the build succeeded. */
  readonly outDir: string;
  /** All that the build printed. */
  readonly log: string;
  readonly exitCode: number;
}

/** A board that was built and is served. */
export interface ServedBoard extends BuiltBoard {
  /** Address of its home page, base path included. */
  readonly url: string;
}

/** The sample board, at the moment that the tests agree on. */
export const SAMPLE_BOARD: BoardInput = {
  postings: 'content/postings',
  env: { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 20) / 1000) },
};

const served = new Map<string, Promise<ServedBoard>>();

/** Builds a board, once in a run for equal input, with a cache of its own. */
export async function buildBoard(input: BoardInput): Promise<BuiltBoard> {
  const directory = directoryOf(input);
  const resultFile = join(directory, 'result.json');
  if (existsSync(resultFile)) return JSON.parse(readFileSync(resultFile, 'utf8')) as BuiltBoard;

  mkdirSync(directory, { recursive: true });
  const outDir = join(directory, 'dist');
  const build = await runToEnd(['build', '--outDir', outDir], {
    POSTINGS_DIR: postingsFolder(input, directory),
    TEST_CACHE_DIR: join(directory, 'cache'),
    ...(input.base ? { BASE_PATH: input.base } : {}),
    ...input.env,
  });
  const result: BuiltBoard = { outDir, ...build };
  writeFileSync(resultFile, JSON.stringify(result));
  return result;
}

/**
 * Builds a board and serves it until the tests end.
 *
 * @throws with all that the build printed, when it fails.
 */
export function serveBoard(input: BoardInput): Promise<ServedBoard> {
  const key = directoryOf(input);
  const running = served.get(key) ?? buildAndServe(input);
  served.set(key, running);
  return running;
}

async function buildAndServe(input: BoardInput): Promise<ServedBoard> {
  const board = await buildBoard(input);
  if (board.exitCode !== 0) throw new Error(`The board could not be built.\n${board.log}`);
  const server = await startStaticServer({
    directory: board.outDir,
    basePath: input.base ?? '/',
    port: 0,
    host: 'localhost',
  });
  server.unref();
  return { ...board, url: server.url };
}

/** Reads a JSON file of a built board: `readJson(board, 'jobs.json')`. */
export function readJson(board: BuiltBoard, path: string): unknown {
  return JSON.parse(readFileSync(join(board.outDir, path), 'utf8'));
}

function directoryOf(input: BoardInput): string {
  const content =
    typeof input.postings === 'object'
      ? Object.entries(input.postings).map(([path, text]) => [
          path,
          Buffer.from(text).toString('base64'),
        ])
      : input.postings;
  const key = JSON.stringify([content, input.env, input.base, input.variant]);
  return join(boardsDirectory, createHash('sha256').update(key).digest('hex').slice(0, 12));
}

function postingsFolder({ postings = 'content/postings' }: BoardInput, directory: string): string {
  if (typeof postings === 'string') return resolve(projectRoot, postings);
  const folder = join(directory, 'postings');
  writePostings(folder, postings);
  return folder;
}

function runToEnd(
  args: readonly string[],
  environment: CommandEnvironment,
): Promise<{ log: string; exitCode: number }> {
  return new Promise((resolve, reject) => {
    const child = spawnAstro(args, environment);
    const output: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ log: Buffer.concat(output).toString('utf8'), exitCode: code ?? 1 }),
    );
  });
}
