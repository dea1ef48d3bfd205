/** One posting file as read from disk, decoded to text. */
export interface SourceFile {
  /** Path below the postings folder, with forward slashes: `infra/senior-engineer.md`. */
  readonly path: string;
  /** Path to show an editor: relative to the project's root where it lies below it. */
  readonly displayPath: string;
  readonly text: string;
}
