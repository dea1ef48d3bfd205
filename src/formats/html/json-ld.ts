import type { CheerioAPI } from './document.ts';
import { lineOf } from './document.ts';
import { parseLenientJson } from './lenient-json.ts';
import { SchemaItem, typesOf } from './schema-item.ts';
import type { References } from './schema-item.ts';

/** Far above any real page; bounds hostile ones. */
const MAX_NODES = 50_000;

/** A JobPosting found in a page. */
export interface FoundPosting {
  readonly item: SchemaItem;
  readonly line: number | undefined;
  /** Whether it stands in a list of things rather than for itself. */
  readonly listed: boolean;
}

/** What the JSON-LD scripts of a page hold. */
export interface JsonLd {
  readonly postings: readonly FoundPosting[];
  /** Scripts that name a JobPosting but cannot be read. */
  readonly unreadable: readonly { readonly line: number | undefined; readonly reason: string }[];
}

/** Finds the JobPostings in all JSON-LD scripts of a page, at whatever depth they stand. */
export function findJsonLd($: CheerioAPI, firstLine: number): JsonLd {
  const unreadable: { line: number | undefined; reason: string }[] = [];
  const found: { source: object; line: number | undefined; listed: boolean }[] = [];
  const references = new Map<string, object>();
  for (const script of $('script').toArray()) {
    if (!/^application\/(?:[\w.-]{1,20}\+)?ld\+json\b/i.test(script.attribs['type']?.trim() ?? ''))
      continue;
    const text = $(script).text();
    const line = lineOf(script, firstLine);
    const json = parseLenientJson(text);
    if (!json.ok) {
      if (/JobPosting/i.test(text)) unreadable.push({ line, reason: json.reason });
      continue;
    }
    for (const { source, listed } of jobPostingsIn(json.value, references)) {
      found.push({
        source,
        line: line === undefined ? undefined : line + linesBefore(text, source),
        listed,
      });
    }
  }
  const postings = found.map(({ source, line, listed }) => ({
    item: new SchemaItem(source, references satisfies References),
    line,
    listed,
  }));
  return { postings, unreadable };
}

function jobPostingsIn(
  root: unknown,
  references: Map<string, object>,
): { source: object; listed: boolean }[] {
  const found: { source: object; listed: boolean }[] = [];
  const queue: { value: unknown; listed: boolean }[] = [{ value: root, listed: false }];
  for (let index = 0; index < queue.length && index < MAX_NODES; index += 1) {
    const { value, listed } = queue[index] ?? { value: null, listed: false };
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) {
      for (const each of value as unknown[]) queue.push({ value: each, listed });
      continue;
    }
    const id: unknown = (value as Record<string, unknown>)['@id'];
    const says = Object.keys(value).filter((key) => key !== '@id' && key !== '@type');
    if (typeof id === 'string' && says.length > 0) references.set(id, value);
    const isPosting = typesOf((value as Record<string, unknown>)['@type']).includes('jobposting');
    if (isPosting && Object.keys(value).length > 2) found.push({ source: value, listed });
    for (const [key, child] of Object.entries(value)) {
      if (typeof child === 'object') {
        queue.push({ value: child, listed: listed || /itemListElement$/.test(key) });
      }
    }
  }
  return found;
}

/** Lines of the script above the posting, told from the first place that names its type. */
function linesBefore(text: string, source: object): number {
  const title: unknown = (source as Record<string, unknown>)['title'];
  const marker = typeof title === 'string' ? text.indexOf(JSON.stringify(title)) : -1;
  const position = marker === -1 ? text.indexOf('JobPosting') : marker;
  return position === -1 ? 0 : text.slice(0, position).split('\n').length - 1;
}
