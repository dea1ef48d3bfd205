import { findEmail } from '../../values/email.ts';

/** Mailboxes for everybody else, and those of the mailing list that carried the posting. */
const NOT_FOR_APPLICANTS =
  /^(?:no-?reply|do-?not-?reply|privacy|datenschutz|dpo|gdpr|rgpd|press|presse|media|support|help|helpdesk|abuse|legal|billing|sales|orders?|shop|webmaster|postmaster|newsletter|subscribe|unsubscribe|bounces?|list(?:e|a|s)?|news|customer\p{L}*|service|kundenservice|klantenservice|complaints?|accommodations?|accessibility)(?:$|[._+-])/iu;
/** Stands for the reader's own address. */
const NOBODYS =
  /^(?:user(?:name)?|name|your\.?name|first\.?(?:name)?\.?last(?:name)?|firstname|someone|you|me)@/iu;
const ELSEWHERE =
  /(?<!\p{L})(?:unsubscribe|privacy|data protection|datenschutz|press|media enquiries|accommodations?|disabilit(?:y|ies)|recruiters?|agencies|complain\p{L}*|report (?:fraud|abuse)|désabonn\p{L}*|abmelden|afmelden|darse de baja|avregistrera)(?!\p{L})/iu;
const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,200}\.\p{L}{2,24}/gu;
const SEARCHED = 40_000;

/**
 * The one e-mail address of a text that says nowhere else how to apply: what else would a posting name it
 * for? Null where there are several, or where it stands beside words on privacy, the press and the like.
 */
export function onlyEmail(lines: readonly { text: string }[]): string | null {
  const found = new Set<string>();
  let searched = 0;
  for (const { text } of lines) {
    searched += text.length;
    if (searched > SEARCHED) break;
    if (!text.includes('@')) continue;
    for (const sentence of text.slice(0, 5000).split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
      if (ELSEWHERE.test(sentence)) continue;
      for (const [address] of sentence.matchAll(ADDRESS)) {
        const email = findEmail(address);
        if (email !== null && !NOT_FOR_APPLICANTS.test(email) && !NOBODYS.test(email))
          found.add(email.toLowerCase());
      }
    }
  }
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}
