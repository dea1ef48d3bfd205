/** Why an address could not be fetched, in a sentence, and what to do. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** What helps whenever a browser is let in where a program is not. */
export const SAVE_INSTEAD = 'Open the page in a browser, save it, and import the saved file.';
