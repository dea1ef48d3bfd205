import type { FrontMatterEntry } from './split.ts';
import { BODY_KEYS, foldKey } from './spellings.ts';

/**
 * The description where a file keeps it in the front matter and has nothing below.
 *
 * @returns its text and the line of its key
 */
export function descriptionInFrontMatter(
  entries: readonly FrontMatterEntry[],
): { text: string; line: number } | null {
  for (const name of BODY_KEYS) {
    const entry = entries.find(({ key, value }) => foldKey(key) === name && isText(value));
    if (entry !== undefined) return { text: String(entry.value), line: entry.line ?? 1 };
  }
  return null;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
