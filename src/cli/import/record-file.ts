import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type ImportedRecord,
  parseRecord,
  RECORD_FILE,
  writeRecord,
} from '../../importing/imported-record.ts';
import { ImportError } from './import-error.ts';
import { writeAside } from '../write-aside.ts';

/** @throws {ImportError} when there is a record that cannot be read */
export async function readRecordFile(folder: string): Promise<ImportedRecord> {
  const file = path.resolve(folder, RECORD_FILE);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { version: 1, boards: {} };
  try {
    return parseRecord(text);
  } catch {
    throw new ImportError(
      `${file}, which keeps what earlier imports wrote, cannot be read.`,
      'Restore it from version control. Without it, an import cannot tell your changes from its own.',
    );
  }
}

export function writeRecordFile(folder: string, record: ImportedRecord): void {
  writeAside(path.resolve(folder, RECORD_FILE), writeRecord(record), true);
}
