import { readList } from './list.ts';

/**
 * Reads tags from a list or from text such as `aws, linux`, `#aws,#linux` or `#aws #linux`: lower
 * case, without the leading `#` (but `c#` stays), unique, in the source's order. Words between commas
 * stay together: `machine learning` is one tag.
 */
export function readTags(value: unknown): string[] {
  const tags = readList(value)
    .flatMap((entry) => readList(entry))
    .flatMap(splitHashtags)
    .map((tag) =>
      tag
        .replace(/^[#\s]+/u, '')
        .toLowerCase()
        .trim(),
    );
  return [...new Set(tags)].filter((tag) => tag !== '');
}

function splitHashtags(entry: string): string[] {
  if (entry.startsWith('#')) return entry.split(/#(?=[\p{L}\p{N}.])/u);
  return entry.split(/ (?=#)/u);
}
