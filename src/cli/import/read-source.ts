import type { SourceFile } from '../../formats/source-file.ts';
import type { Problem } from '../../problems/problem.ts';

/** A source's text, or the problem that keeps it from being read. */
export type ReadSource =
  | {
      readonly source: SourceFile;
      /** Where it was fetched. */
      readonly address?: string;
    }
  | { readonly refused: Problem };
