/** What a posting's own sections are called, unlike a company profile's. */
const POSTING_SECTION =
  /^(?:(?:key |main |your |primary |job |core |minimum |preferred |basic |required |desired )*(?:responsibilit|requirement|qualification|duties|tasks)|(?:job|role|position) (?:description|summary|requirement|responsib|overview)|(?:the )?(?:job|role|position)$|what (?:you['’]ll|you will|we['’]re looking|we look|we are looking|you bring|you have|you need)|who you are|about (?:you|the (?:role|job|position))|skills|experience|you(?:['’]ll| will| have| are)?$|quick summary|how to apply|must[- ]haves?|nice to haves?|bonus points|aufgaben|deine aufgaben|ihre aufgaben|dein profil|ihr profil|anforderungen|missions?|profil|funciones|requisitos|taken|functie-?eisen)/iu;

/** Whether a heading is one of those that stand over the parts of a posting. */
export function isPostingSection(text: string): boolean {
  return POSTING_SECTION.test(text.replace(/^[^\p{L}]+/u, ''));
}
