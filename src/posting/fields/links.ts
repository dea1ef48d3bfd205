import type { Candidate, Field } from '../../formats/raw-posting.ts';
import { problem } from '../../problems/problem.ts';
import { readWebAddress } from '../../values/web-address.ts';
import { type FieldContext, locate, nameOf, pick, type Picked, quote } from './pick.ts';

/** Reads a field that holds a web address; one that must not be published is left out with a warning. */
export function readLinkField(
  context: FieldContext,
  field: Extract<Field, 'companyWebsite' | 'companyLogo' | 'sourceUrl'>,
  baseUrl: string | null = null,
): Picked<string> | null {
  return pick(context, field, (value, candidate) =>
    readLink(context, field, value, candidate, baseUrl),
  );
}

function readLink(
  context: FieldContext,
  field: Field,
  value: unknown,
  candidate: Candidate,
  baseUrl: string | null,
): string | null {
  const reading = readWebAddress(value, baseUrl);
  if (reading.kind === 'address') return reading.url;
  if (reading.kind === 'refused' && candidate.origin === 'front matter') {
    const { reason } = reading;
    const details = { key: nameOf(candidate, field), value: quote(value), reason };
    context.problems.push(problem('address-refused', locate(context, candidate), details));
  }
  return null;
}
