import path from 'node:path';
import type { SourceFile } from '../../formats/source-file.ts';
import { foundFields } from '../../importing/found-fields.ts';
import { displayPath } from '../../loader/posting-files.ts';
import type { Posting } from '../../posting/posting.ts';
import { postingToEditableMarkdown } from '../../posting/to-markdown.ts';
import type { ImportOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import type { Understood } from './understand.ts';
import { writeAside } from '../write-aside.ts';

/**
 * Writes what was understood of one source, unless it is no posting or there is such a file already.
 *
 * @param fileFor the absolute path of a posting's file
 */
export function importOne(
  input: string,
  source: SourceFile,
  { posting, problems, evidence }: Understood,
  options: ImportOptions,
  fileFor: (posting: Posting) => string,
): Outcome {
  const nothing = { changed: [], kept: [] };
  const read = { ...nothing, input, problems, sourceText: source.text, posting };
  if (posting === null) {
    return { ...read, file: null, reason: null, fields: [], markdown: null, did: 'refused' };
  }
  const absolutePath = fileFor(posting);
  const file = displayPath(absolutePath, process.cwd());
  const markdown = postingToEditableMarkdown(posting);
  const understood = { ...read, file, markdown, fields: foundFields(posting, evidence) };
  if (options.dryRun) return { ...understood, did: 'would write', reason: null };
  if (writeAside(absolutePath, markdown, options.force)) {
    return { ...understood, did: 'wrote', reason: null };
  }
  const reason = {
    message: `There is a file ${file} already.`,
    hint: `Add --force to replace it, or --output ${path.posix.join(path.posix.dirname(file), 'another-name.md')}.`,
  };
  return { ...understood, did: 'refused', reason };
}
