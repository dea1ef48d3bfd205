import type { FoundField } from '../../importing/found-fields.ts';
import type { Posting } from '../../posting/posting.ts';
import type { Problem } from '../../problems/problem.ts';

/** What became of one source. */
export interface Outcome {
  /** As it was named on the command line, or the address of one opening of a board. */
  readonly input: string;
  readonly did:
    | 'wrote'
    | 'would write'
    | 'updated'
    | 'would update'
    | 'unchanged'
    | 'left alone'
    | 'closed'
    | 'would close'
    | 'refused';
  /** The file, from where the command runs; null when there is none. */
  readonly file: string | null;
  /** Why it was refused, and what to do; null where the problems say it. */
  readonly reason: { readonly message: string; readonly hint: string } | null;
  readonly posting: Posting | null;
  readonly fields: readonly FoundField[];
  readonly problems: readonly Problem[];
  /** The source as text, to show where problems are. */
  readonly sourceText: string;
  /** Facts that an update brought into the file. */
  readonly changed: readonly string[];
  /** Facts that the board has changed, and an editor too; they stay as the editor has them. */
  readonly kept: readonly string[];
  /** The file's new text; null when there is none. */
  readonly markdown: string | null;
}

/** Something that could not be imported before anything was understood of it. */
export function refusal(
  input: string,
  { message, hint }: { readonly message: string; readonly hint: string },
): Outcome {
  return {
    input,
    did: 'refused',
    file: null,
    reason: { message, hint },
    posting: null,
    fields: [],
    problems: [],
    sourceText: '',
    changed: [],
    kept: [],
    markdown: null,
  };
}

/** An outcome as programs get it. */
export function outcomeData(outcome: Outcome): object {
  const { input, did, file, reason, posting, fields, problems, changed, kept } = outcome;
  return { input, did, file, reason, posting, fields, problems, changed, kept };
}
