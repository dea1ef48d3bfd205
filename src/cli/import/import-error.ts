import { HintedError } from '../../problems/hinted-error.ts';

/** Something that keeps one source from being imported: what happened, and what to do. */
export class ImportError extends HintedError {
  override readonly name = 'ImportError';
}
