import { isRecord, keptPosting, parsed, readYours } from './read-yours.ts';
import { isKept, LIMITS, type Shelf, type Yours } from './yours.ts';

/** What an import did. */
export interface ImportReport {
  /** New ones taken, shelf by shelf. */
  readonly taken: Readonly<Record<Shelf, number>>;
  /** Entries that were there already, and stay as they are. */
  readonly present: number;
  /** Entries that are no postings, or for which there was no more room. */
  readonly refused: number;
}

/** The text of a file with all that a reader saved, hid and saw. When they were here stays out of it. */
export function exportText({ saved, hidden, seen }: Yours, now: Date): string {
  const data = { version: 1, exported: now.toISOString(), saved, hidden, seen };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/**
 * Adds what a file holds to what is kept; nothing that is kept is lost or changed.
 *
 * @returns null when the file is no such export
 */
export function importText(
  yours: Yours,
  text: string,
): { readonly yours: Yours; readonly report: ImportReport } | null {
  const data = parsed(text);
  if (!isRecord(data) || data['version'] !== 1) return null;
  if (!Array.isArray(data['saved']) && !Array.isArray(data['hidden'])) return null;
  const incoming = readYours(text);
  const taken: Record<Shelf, number> = { saved: 0, hidden: 0 };
  let present = 0;
  let refused = 0;
  let next = yours;
  for (const shelf of ['saved', 'hidden'] as const) {
    const entries: unknown = data[shelf];
    const all: readonly unknown[] = Array.isArray(entries) ? entries : [];
    const fresh = incoming[shelf].filter(({ id }) => !isKept(yours, shelf, id));
    const room = Math.max(0, LIMITS[shelf] - yours[shelf].length);
    const added = fresh.slice(0, room);
    taken[shelf] = added.length;
    present += incoming[shelf].length - fresh.length;
    const known = new Set(added.map(({ id }) => id));
    refused += all.filter((entry) => {
      const posting = keptPosting(entry);
      return posting === null || (!known.has(posting.id) && !isKept(yours, shelf, posting.id));
    }).length;
    next = { ...next, [shelf]: [...next[shelf], ...added] };
  }
  const seen = [...new Set([...yours.seen, ...incoming.seen])].slice(0, LIMITS.seen);
  return { yours: { ...next, seen }, report: { taken, present, refused } };
}

/** What an import did, in sentences. */
export function importSentence({ taken, present, refused }: ImportReport): string {
  const sentences = [
    taken.saved + taken.hidden === 0
      ? 'Nothing new was taken.'
      : `Taken: ${[
          ...(taken.saved > 0 ? [`${taken.saved} saved`] : []),
          ...(taken.hidden > 0 ? [`${taken.hidden} hidden`] : []),
        ].join(', ')}.`,
    ...(present > 0 ? [`Already here: ${present}.`] : []),
    ...(refused > 0 ? [`Refused, because they are no postings or too many: ${refused}.`] : []),
  ];
  return sentences.join(' ');
}
