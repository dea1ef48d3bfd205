/** A command of this project. */
export interface Command<Options> {
  /** What `--help` prints. */
  readonly usage: string;
  /** Reads the flags; throws where they are wrong. */
  readonly read: (args: string[]) => Options;
  /** @returns the exit code */
  readonly run: (options: Options) => Promise<number>;
  /** What can happen to a command that works; its message, and its hint, are all that is told of it. */
  readonly expected: abstract new (...args: never[]) => Error & { readonly hint?: string };
}

/**
 * Runs a command.
 *
 * @returns the exit code: 2 for wrong flags, 1 for an expected error
 * @throws any other error
 */
export async function runCommand<Options>(
  { usage, read, run, expected }: Command<Options>,
  args: string[],
): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return 0;
  }
  let options: Options;
  try {
    options = read(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
  try {
    return await run(options);
  } catch (error) {
    if (!(error instanceof expected)) throw error;
    console.error([error.message, error.hint].filter(Boolean).join('\n'));
    return 1;
  }
}
