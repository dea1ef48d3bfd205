import type { Candidate } from '../../formats/raw-posting.ts';
import { problem } from '../../problems/problem.ts';
import { findEmail, readEmail } from '../../values/email.ts';
import { saysNothing } from '../../values/says-nothing.ts';
import { readWebAddress } from '../../values/web-address.ts';
import type { Apply } from '../posting.ts';
import { reportNotUnderstood } from './not-understood.ts';
import { type FieldContext, locate, pick, type Picked, quote } from './pick.ts';

/**
 * Reads how to apply: a web address before an e-mail address, and the posting's source page when
 * neither is given. The one link that an editor gives beside the facts is where one applies; an address
 * that is called the source, or that a saved page has of its own, is only the best there is.
 *
 * @param baseUrl resolves relative addresses of a saved page
 */
export function readApply(
  context: FieldContext,
  baseUrl: string | null,
  source: Picked<string> | null,
): Picked<Apply> | null {
  const stated =
    pick(context, 'applyUrl', (value, candidate) =>
      readAddress(context, value, candidate, baseUrl),
    ) ?? pick(context, 'applyEmail', readEmailAddress);
  if (stated === null) reportUnread(context);
  if (stated !== null && !(isUndecided(context) && isMereContact(stated.candidate))) return stated;
  if (source === null) return null;
  if (stated === null && !isUndecided(context) && isLinkOfPosting(source.candidate))
    return { value: { url: source.value }, candidate: source.candidate };
  return { value: { url: source.value }, candidate: { ...source.candidate, origin: 'default' } };
}

/** Warns of lines that name no address, unless one that is refused has its own warning already. */
function reportUnread(context: FieldContext): void {
  const expected = 'a web address or an e-mail address';
  const isText = (value: unknown): true | null =>
    readWebAddress(value).kind === 'unreadable' ? null : true;
  reportNotUnderstood(context, 'applyUrl', isText, expected);
  reportNotUnderstood(
    context,
    'applyEmail',
    (value, candidate) => (isMereContact(candidate) ? true : isText(value)),
    expected,
  );
}

/** The front matter has a line for the address, and it says that there is none yet: "TBD". */
function isUndecided({ fields }: FieldContext): boolean {
  return (fields.applyUrl ?? []).some(
    ({ origin, value }) => origin === 'front matter' && saysNothing(value),
  );
}

/** Somebody to ask, or an address found in the text: not where a later application will go. */
function isMereContact({ origin, key = '' }: Candidate): boolean {
  return origin === 'text' || (origin === 'front matter' && /contact/i.test(key));
}

/** `link:` and `url:`, other than `source:` or `canonical:`, name what the reader is sent to. */
function isLinkOfPosting({ origin, key = '' }: Candidate): boolean {
  return (
    origin === 'front matter' &&
    /^(?:(?:job|posting|position|vacancy|listing|web|info|more)[_ -]?)?(?:links?|url|uri|href)$/i.test(
      key,
    )
  );
}

function readAddress(
  context: FieldContext,
  value: unknown,
  candidate: Candidate,
  baseUrl: string | null,
): Apply | null {
  const email = readEmail(value);
  if (email !== null) return { email };
  const reading = readWebAddress(value, baseUrl);
  switch (reading.kind) {
    case 'address':
      return { url: reading.url };
    case 'refused':
      if (candidate.origin === 'front matter') {
        const { reason } = reading;
        const details = { value: quote(reading.text), reason };
        context.problems.push(
          problem('apply-address-refused', locate(context, candidate), details),
        );
      }
      return null;
    case 'unreadable':
      return addressInProse(reading.text);
    case 'none':
      return null;
  }
}

/** "Send your CV to jobs@…" or "Apply at https://…", where a sentence stands in place of an address. */
function addressInProse(text: string): Apply | null {
  const email = findEmail(text);
  if (email !== null) return { email };
  const reading = readWebAddress(/https?:\/\/[^\s<>"')]{1,2000}/i.exec(text)?.[0] ?? null);
  return reading.kind === 'address' ? { url: reading.url } : null;
}

function readEmailAddress(value: unknown): Apply | null {
  const email = readEmail(value) ?? (typeof value === 'string' ? findEmail(value) : null);
  return email === null ? null : { email };
}
