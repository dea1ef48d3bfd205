import { z } from 'astro/zod';
import { shortHash } from '../values/short-hash.ts';

/** Fingerprints of what an import wrote: one for each fact, and one for the text under `body`. */
export type Fingerprints = Readonly<Record<string, string>>;

const recordSchema = z.object({
  version: z.literal(1),
  /** By the boards' addresses. */
  boards: z.record(
    z.string(),
    z.object({
      company: z.string().nullable(),
      /** By the addresses of the postings' own pages. */
      postings: z.record(
        z.string(),
        z.object({ file: z.string(), wrote: z.record(z.string(), z.string()) }),
      ),
    }),
  ),
});

/**
 * What imports of boards have written so far. With it, a later import knows what an editor has changed
 * since, and which postings came from which board.
 */
export type ImportedRecord = z.infer<typeof recordSchema>;
export type ImportedBoard = ImportedRecord['boards'][string];

/** The file in the postings folder that keeps the record; its name hides it from builds. */
export const RECORD_FILE = '.imported.json';

/** @throws when the text is no such record */
export function parseRecord(text: string): ImportedRecord {
  return recordSchema.parse(JSON.parse(text));
}

/** One fact a line, in a stable order, so that two branches can be merged. */
export function writeRecord(record: ImportedRecord): string {
  return `${JSON.stringify(sorted(record), null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** A fact's fingerprint; the same for the same value however YAML writes it. */
export function fingerprint(value: unknown): string {
  return shortHash(JSON.stringify(value));
}
