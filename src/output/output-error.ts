import { HintedError } from '../problems/hinted-error.ts';

/** Ends a build because of the folder that it writes into. */
export class OutputError extends HintedError {
  override readonly name = 'OutputError';

  constructor(message: string, hint: string) {
    super(message, hint);
    // The fault lies outside the code, so a trace would only hide the message.
    this.stack = '';
  }
}

/** Says in a sentence why a folder could not be written, and what helps. */
export function writeFailure(folder: string, error: unknown): OutputError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new OutputError(
        `There is no room left on the disk of ${folder}.`,
        'Make room there and build again. A build needs room for the site twice: the old one stays until the new one is complete.',
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new OutputError(
        `${folder} cannot be written (${code}).`,
        'Allow this user to write there and close programs that use the folder, or name another one with --outDir.',
      );
    case 'EBUSY':
      return new OutputError(
        `${folder} is in use by another program.`,
        'Close servers, terminals and editors that use the folder, and build again.',
      );
    default:
      return new OutputError(
        `${folder} could not be written: ${error instanceof Error ? error.message : String(error)}`,
        'Name another folder with --outDir, or remove what is in the way.',
      );
  }
}
