import { type StaticServer, startStaticServer } from '../../../src/cli/static-server.ts';
import { type BoardInput, buildBoard } from './board.ts';

/** An address at which one board after another is published, as a site is over time. */
export interface OneAddress {
  /** Address of the home page. */
  readonly url: string;
  /** Publishes another build in the place of the present one. */
  publish(input: BoardInput): Promise<void>;
  /** Publishes a folder of files. */
  publishFolder(directory: string): Promise<void>;
  /** Stops answering, until something is published again. */
  stop(): Promise<void>;
}

/** Builds a board and serves it at an address that outlives it. */
export async function serveAtOneAddress(first: BoardInput): Promise<OneAddress> {
  const basePath = first.base ?? '/';
  const serve = (directory: string, port: number): Promise<StaticServer> =>
    startStaticServer({ directory, basePath, port, host: 'localhost' });
  let server: StaticServer | null = await serve(await build(first), 0);
  const { url } = server;
  const port = Number(new URL(url).port);
  const stop = async (): Promise<void> => {
    await server?.close();
    server = null;
  };
  const publishFolder = async (directory: string): Promise<void> => {
    await stop();
    server = await serve(directory, port);
    if (server.url !== url) throw new Error(`${url} was taken by another server.`);
  };
  return { url, stop, publishFolder, publish: async (input) => publishFolder(await build(input)) };
}

async function build(input: BoardInput): Promise<string> {
  const board = await buildBoard(input);
  if (board.exitCode !== 0) throw new Error(`The board could not be built.\n${board.log}`);
  return board.outDir;
}
