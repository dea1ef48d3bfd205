/** Something that keeps one source from being imported: what happened, and what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
