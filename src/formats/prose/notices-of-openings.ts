import { findEmail } from '../../values/email.ts';
import type { OutlineLine } from './outline.ts';
import { cleanTitle, isRoleName } from './role-name.ts';

/** "CELLAR HAND (VINTAGE) – Harp Wines. Two months. Ring 01700 555 012": a role, then who wants it. */
const NOTICE = /^[^\p{L}\d]{0,4}([^–—:|]{3,70}?)\s?(?:\s[–—|-]{1,2}|:)\s+(\S.{15,300})$/su;
const PHONE = /(?:\+|\(?0)\d(?:[ ()./-]{0,2}\d){5,12}/u;
const HOST = /(?<![\w@.-])(?:https?:\/\/|www\.)?((?:[a-z\d-]{2,40}\.){1,3}[a-z]{2,12})\/[\w-]/iu;
const FEWEST_NOTICES = 4;
const FEWEST_CONTACTS = 3;
/** What a page of notices says of itself, and of no opening. */
const LONGEST_REST = 800;

/**
 * Whether a text is a page of small notices, each of a role that somebody else seeks: they begin with a role,
 * and to answer them one turns to different people.
 */
export function isPageOfNotices(lines: readonly OutlineLine[]): boolean {
  const contacts = new Set<string>();
  let notices = 0;
  let rest = 0;
  for (const { text } of lines) {
    const role = NOTICE.exec(text.slice(0, 480))?.[1] ?? '';
    if (isRoleName(inSmallLetters(cleanTitle(role)))) notices += 1;
    else rest += text.length;
    const contact = notices === 0 ? null : contactIn(text.slice(0, 480));
    if (contact !== null) contacts.add(contact);
  }
  return notices >= FEWEST_NOTICES && contacts.size >= FEWEST_CONTACTS && rest <= LONGEST_REST;
}

function contactIn(text: string): string | null {
  const email = findEmail(text);
  const found = email?.split('@').at(-1) ?? PHONE.exec(text)?.[0] ?? HOST.exec(text)?.[1];
  return found?.toLowerCase() ?? null;
}

/** Roles that are shouted are known by their words as well. */
function inSmallLetters(role: string): string {
  return role === role.toUpperCase() ? role.charAt(0) + role.slice(1).toLowerCase() : role;
}
