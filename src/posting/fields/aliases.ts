import type { Candidate } from '../../formats/raw-posting.ts';
import { problem } from '../../problems/problem.ts';
import { readSitePath } from '../../values/site-path.ts';
import { type FieldContext, locate, nameOf, quote } from './pick.ts';

/** More former addresses than this are a mistake, and each of them is a page. */
const MAXIMUM = 50;

/**
 * Reads the paths at which a posting was found before: one, or a list. A path that cannot redirect is
 * left out with a warning.
 */
export function readAliases(context: FieldContext): string[] {
  const aliases = new Set<string>();
  for (const candidate of context.fields.aliases ?? []) {
    for (const entry of [candidate.value].flat()) {
      const reading = readAlias(entry);
      if (reading.kind === 'refused') refuse(context, candidate, entry, reading.reason);
      else if (aliases.has(reading.path)) continue;
      else if (aliases.size < MAXIMUM) aliases.add(reading.path);
      else {
        refuse(context, candidate, entry, `a posting may have ${MAXIMUM} of them`);
        return [...aliases];
      }
    }
  }
  return [...aliases];
}

function readAlias(value: unknown) {
  return typeof value === 'string'
    ? readSitePath(value)
    : ({ kind: 'refused', reason: 'it is no path' } as const);
}

function refuse(context: FieldContext, candidate: Candidate, value: unknown, reason: string): void {
  const details = { key: nameOf(candidate, 'aliases'), value: quote(value), reason };
  context.problems.push(problem('alias-refused', locate(context, candidate), details));
}
