import { HintedError } from '../problems/hinted-error.ts';

/** What kept an address from being fetched, for programs. */
export type FetchFailure = 'no such host' | 'too slow' | 'private' | 'other';

/** Why an address could not be fetched, in a sentence, and what to do. */
export class FetchError extends HintedError {
  override readonly name = 'FetchError';
  readonly failure: FetchFailure;

  constructor(message: string, hint: string, failure: FetchFailure = 'other') {
    super(message, hint);
    this.failure = failure;
  }
}

/** What helps whenever a browser is let in where a program is not. */
export const SAVE_INSTEAD = 'Open the page in a browser, save it, and import the saved file.';
