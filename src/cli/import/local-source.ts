import { stat } from 'node:fs/promises';
import path from 'node:path';
import { decode } from '../../loader/decode.ts';
import { displayPath } from '../../loader/posting-files.ts';
import { MAXIMUM_FILE_SIZE, readSource } from '../../loader/read-posting.ts';
import { problem } from '../../problems/problem.ts';
import { ImportError } from './import-error.ts';
import type { ReadSource } from './read-source.ts';

/** How standard input is named in reports. */
const STANDARD_INPUT = 'standard input';

/**
 * Reads a file that need not lie on the board.
 *
 * @throws {ImportError} when there is no such file
 */
export async function readLocalFile(file: string): Promise<ReadSource> {
  const absolutePath = path.resolve(file);
  const found = await stat(absolutePath).catch(() => null);
  if (found === null) {
    throw new ImportError(
      `There is no file "${file}".`,
      'Check the path. A web address begins with https://, and - stands for standard input.',
    );
  }
  if (found.isDirectory()) {
    throw new ImportError(
      `"${file}" is a folder.`,
      'Name its files one by one, or let the shell do it: folder/*.html.',
    );
  }
  return readSource({
    path: path.basename(file),
    absolutePath,
    displayPath: nameOf(file, absolutePath),
    obstacle: found.isFile() ? null : 'it is no ordinary file',
  });
}

/** A file of the project by its path from the root, any other as it was named. */
function nameOf(file: string, absolutePath: string): string {
  const fromHere = displayPath(absolutePath, process.cwd());
  return fromHere.startsWith('../') ? file : fromHere;
}

/** Reads standard input to its end, or to the size that a file may have. */
export async function readStandardInput(input: AsyncIterable<Uint8Array>): Promise<ReadSource> {
  const at = { file: STANDARD_INPUT };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAXIMUM_FILE_SIZE) {
      return { refused: problem('file-too-large', at, { size, limit: MAXIMUM_FILE_SIZE }) };
    }
  }
  const decoded = decode(Buffer.concat(chunks));
  if (decoded.kind === 'binary') return { refused: problem('binary-file', at, {}) };
  if (decoded.kind === 'empty') return { refused: problem('empty-file', at, {}) };
  // Without an extension, the content alone decides what format it is.
  return { source: { path: 'posting', displayPath: STANDARD_INPUT, text: decoded.text } };
}
