import { type Document, isMap, parseDocument } from 'yaml';
import { findFence } from '../formats/front-matter/fence.ts';
import { type Fingerprints, fingerprint } from './imported-record.ts';

/** What an update makes of a file. */
export interface Update {
  readonly text: string;
  /** What the board has changed and the file now has; `body` is the text. */
  readonly changed: readonly string[];
  /** What the board has changed but an editor had changed before; left as the editor has it. */
  readonly kept: readonly string[];
  readonly wrote: Fingerprints;
}

/** A posting file taken apart. */
interface Parts {
  readonly facts: Document;
  readonly before: string;
  readonly body: string;
}

const BODY = 'body';

/** Fingerprints of a file that an import has just written; null when it has no readable front matter. */
export function fingerprintsOf(text: string): Fingerprints | null {
  const parts = takeApart(text);
  return parts === null ? null : fingerprintsOfParts(parts);
}

/**
 * Brings a file up to what its board says now. A fact, or the text, that still is what the last import
 * wrote is the board's and follows it; one that differs was changed by an editor and stays. Comments, the
 * order of lines, and facts that no import wrote stay too.
 *
 * @param fresh the file as an import would write it today
 * @param wrote fingerprints of what the last import wrote
 * @returns null when one of the two has no readable front matter
 */
export function updatePosting(current: string, fresh: string, wrote: Fingerprints): Update | null {
  const now = takeApart(current);
  const next = takeApart(fresh);
  if (now === null || next === null) return null;
  const had = fingerprintsOfParts(now);
  const wanted = fingerprintsOfParts(next);
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(wrote)])];
  const differing = names.filter(
    (name) => wanted[name] !== wrote[name] && wanted[name] !== had[name],
  );
  const changed = differing.filter((name) => had[name] === wrote[name]);
  const kept = differing.filter((name) => had[name] !== wrote[name]);
  for (const name of changed.filter((name) => name !== BODY)) {
    const value: unknown = next.facts.get(name, true);
    if (value === undefined) now.facts.delete(name);
    else now.facts.set(name, value);
  }
  const body = changed.includes(BODY) ? next.body : now.body;
  const text = changed.length === 0 ? current : together({ ...now, body });
  return { text, changed, kept, wrote: wanted };
}

/**
 * Marks a file as closed, unless it is.
 *
 * @returns null when it has no readable front matter
 */
export function closePosting(current: string): string | null {
  const parts = takeApart(current);
  if (parts === null) return null;
  if (parts.facts.get('closed') === true) return current;
  parts.facts.set('closed', true);
  return together(parts);
}

function fingerprintsOfParts({ facts, body }: Parts): Fingerprints {
  const values = facts.toJS({ maxAliasCount: 100 }) as Record<string, unknown>;
  return Object.fromEntries([
    ...Object.entries(values).map(([name, value]) => [name, fingerprint(value)] as const),
    [BODY, fingerprint(body.trim())],
  ]);
}

function takeApart(source: string): Parts | null {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const fence = findFence(text);
  if (fence.kind !== 'closed' || fence.delimiter !== '---') return null;
  const facts = parseDocument(fence.facts);
  if (facts.errors.length > 0 || !isMap(facts.contents)) return null;
  const before = text.slice(0, text.indexOf('---'));
  return { facts, before, body: fence.content };
}

function together({ facts, before, body }: Parts): string {
  const written = facts.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `${before}---\n${written}---\n${body}`;
}
