import { parsePostingFile } from '../../formats/index.ts';
import { mergeFields, type RawPosting } from '../../formats/raw-posting.ts';
import type { SourceFile } from '../../formats/source-file.ts';
import { readingFailed } from '../../loader/read-posting.ts';
import { type Evidence, explain, type Normalised } from '../../posting/normalise.ts';

/** What was understood of a source, and on what evidence. */
export type Understood = Normalised & { readonly evidence: Evidence };

/** Nothing that the board adds when it is built belongs into the file. */
const AS_THE_SOURCE_SAYS = { lifetimeDays: null, featuredFromWeight: null, dateAdded: null };

/**
 * Runs the readers of the build over a source; a fault of theirs becomes a problem.
 *
 * @param address where the source was fetched; stands in where the source does not name its own
 */
export function understand(source: SourceFile, address: string | null): Understood {
  try {
    const raw = parsePostingFile(source);
    return understandRaw(address === null ? raw : fetchedFrom(address, raw), source);
  } catch (error) {
    return { ...readingFailed(source, error), evidence: {} };
  }
}

/** The same for what is parsed already. */
export function understandRaw(raw: RawPosting, source: SourceFile): Understood {
  return explain(raw, source, AS_THE_SOURCE_SAYS);
}

function fetchedFrom(address: string, raw: RawPosting): RawPosting {
  const fetched = { sourceUrl: [{ value: address, origin: 'page', key: 'address' }] } as const;
  return {
    ...raw,
    fields: mergeFields(raw.fields, fetched),
    body: { ...raw.body, baseUrl: raw.body.baseUrl ?? address },
  };
}
