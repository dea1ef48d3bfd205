import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type CommandEnvironment, spawnAstro } from './astro-command.ts';
import { type PostingFiles, writePostings } from './postings.ts';

/** A running development server on a folder of postings of its own. */
export interface DevServer {
  /** Address of its home page. */
  readonly url: string;
  /** All that it has printed so far. */
  log(): string;
  /** Writes or replaces one posting file. */
  writePosting(path: string, text: string): void;
  deletePosting(path: string): void;
  /** Ends the server and deletes its postings. */
  stop(): Promise<void>;
}

const START_SECONDS = 60;

/** Starts `npm run dev` on these postings and waits until it prints its address. */
export async function startDevServer(
  files: PostingFiles,
  environment: CommandEnvironment = {},
): Promise<DevServer> {
  // Outside the project: Vite watches no folder named test-results.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'corkboard-dev-')));
  writePostings(folder, files);
  const child = spawnAstro(['dev', '--ignore-lock', '--port', '4400'], {
    POSTINGS_DIR: folder,
    ...environment,
  });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill();
    await closed;
    rmSync(folder, { recursive: true, force: true });
  };

  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The development server did not start.\n${output}`)),
      START_SECONDS * 1000,
    );
    const read = (chunk: Buffer): void => {
      output += stripVTControlCharacters(chunk.toString('utf8'));
      const address = /http:\/\/localhost:\d+\/\S*/.exec(output);
      if (address) {
        clearTimeout(timer);
        resolve(address[0]);
      }
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('close', () => {
      clearTimeout(timer);
      reject(new Error(`The development server ended at once.\n${output}`));
    });
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });

  return {
    url,
    log: () => output,
    writePosting: (path, text) => writeFileSync(join(folder, path), text),
    deletePosting: (path) => rmSync(join(folder, path)),
    stop,
  };
}
