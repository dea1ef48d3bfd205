import { readHeader } from './header.ts';
import type { Header } from './header.ts';
import type { OutlineLine } from './outline.ts';
import { roleInProse, rolePhrase, titleCase } from './role-in-prose.ts';
import { cleanTitle, isRoleName, isRoleOrField, isTitleShaped } from './role-name.ts';
import { hasRoleWord } from './role-words.ts';

/** A title and the line it was read from. */
export interface FoundTitle {
  readonly text: string;
  readonly line: number | undefined;
}

/** What introduces a list of roles. */
const ROLES_FOLLOW =
  /(?<!\p{L})(?:looking for|hiring|seeking|openings?|positions?|roles?|jobs|opportunities|recruiting|need|search for|stellen|wir suchen|postes|vacantes|vacatures|want)(?!\p{L})/iu;
/** What a posting's own sections are called, unlike a company profile's. */
const POSTING_SECTION =
  /^(?:(?:key |main |your |primary |job |core |minimum |preferred |basic |required |desired )*(?:responsibilit|requirement|qualification|duties|tasks)|(?:job|role|position) (?:description|summary|requirement|responsib|overview)|(?:the )?(?:job|role|position)$|what (?:you['’]ll|you will|we['’]re looking|we look|we are looking|you bring|you have|you need)|who you are|about (?:you|the (?:role|job|position))|skills|experience|you(?:['’]ll| will| have| are)?$|quick summary|how to apply|must[- ]haves?|nice to haves?|bonus points|aufgaben|deine aufgaben|ihre aufgaben|dein profil|ihr profil|anforderungen|missions?|profil|funciones|requisitos|taken|functie-?eisen)/iu;

/**
 * The title of a posting. Where a text lists several roles: a joint title if it has one
 * ("Android & iOS Engineers" in its header or a sentence), else the first role it lists.
 */
export function findTitle(lines: readonly OutlineLine[], headers: readonly Header[], stem: string | null): FoundTitle | null {
  const first = lines[0];
  const [header] = headers;
  const isHeader = header !== undefined && isRealHeader(header, first?.text ?? '', lines);
  if (first && !isHeader && isOwnTitle(first, lines, stem)) return { text: cleanTitle(first.text), line: first.line };
  for (const [index, header] of headers.entries()) {
    if (index > 0 && !isRealHeader(header, lines[index]?.text ?? '', lines)) continue;
    if (header.title !== null && hasRoleWord(header.title)) return { text: header.title, line: lines[index]?.line };
  }
  const heading = roleHeading(lines);
  if (heading) return heading;
  const said = saidOrListed(lines);
  if (said) return said;
  for (const header of headers) if (header.title !== null) return { text: titleCase(header.title), line: first?.line };
  const field = lines.slice(0, 6).find((line) => line.kind === 'heading' && isRoleOrField(line.text));
  return field ? { text: cleanTitle(field.text), line: field.line } : null;
}

/** Whether a line with separators is a header, and not a title with a dash in it: "Engineer - Payments". */
function isRealHeader(header: Header, line: string, lines: readonly OutlineLine[]): boolean {
  if (header.parts < 2) return false;
  if (line.includes('|') || header.places.length > 0 || header.websites.length > 0 || header.employmentTypes.length > 0) return true;
  const [company] = header.companies;
  return company !== undefined && lines.slice(1).some(({ text }) => text.includes(company));
}

/** Whether a heading is one of those that stand over the parts of a posting. */
export function isPostingSection(text: string): boolean {
  return POSTING_SECTION.test(text.replace(/^[^\p{L}]+/u, ''));
}

function isOwnTitle(first: OutlineLine, lines: readonly OutlineLine[], stem: string | null): boolean {
  const text = cleanTitle(first.text);
  if (first.kind === 'item' || !isTitleShaped(text) || isPostingSection(text)) return false;
  if (isRoleName(text)) return true;
  const sectioned = lines.some((line) => line.kind === 'heading' && isPostingSection(line.text));
  if (isRoleOrField(text) && first.kind === 'heading') return true;
  return first.kind === 'heading' && stem !== null && sharesWords(text, stem) && sectioned;
}

/** Whether a title and a file's name have half of their words in common. */
export function sharesWords(title: string, stem: string): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}+#]{2,}/gu) ?? [];
  const ofTitle = new Set(words(title));
  const ofStem = words(stem);
  const shared = ofStem.filter((word) => ofTitle.has(word)).length;
  return shared > 0 && shared * 2 >= Math.min(ofStem.length, ofTitle.size);
}

function roleHeading(lines: readonly OutlineLine[]): FoundTitle | null {
  for (const [index, line] of lines.slice(0, 80).entries()) {
    const text = cleanTitle(line.text);
    const alone = line.kind === 'heading' || (line.kind === 'paragraph' && index < 6 && line.text.length < 90);
    if (!alone || !isRoleName(text)) continue;
    const header = readHeader(line.text);
    const title = header && isRealHeader(header, line.text, lines) ? header.title : text;
    if (title !== null) return { text: title, line: line.line };
  }
  return null;
}

/** The role that comes first: one a sentence looks for, or one of a list of openings. */
function saidOrListed(lines: readonly OutlineLine[]): FoundTitle | null {
  let introduced = false;
  for (const { text, kind, line } of lines.slice(0, 120)) {
    if (kind === 'item') {
      const role = introduced ? roleOfItem(text) : null;
      if (role !== null) return { text: role, line };
      continue;
    }
    const said = kind === 'paragraph' ? roleInProse(text) : null;
    if (said !== null) return { text: said, line };
    if (kind === 'paragraph' && introduced && text.length < 120) {
      const role = roleOfItem(text);
      if (role !== null) return { text: role, line };
    }
    introduced = ROLES_FOLLOW.test(text.slice(-160)) && (kind === 'heading' || text.length < 200 || text.endsWith(':')) || (introduced && text.length < 60);
  }
  return null;
}

/** "Frontend Engineer (React): you will …" names its role before the first mark. */
function roleOfItem(item: string): string | null {
  const head = item.split(/[:;.]\s|[:;]$|\s[-–—]{1,3}\s|\s?\(|https?:|,\s(?:with|who|to)\s|\s>/u, 1)[0] ?? '';
  const text = cleanTitle(head);
  if (isRoleName(text) && text.split(' ').length <= 6 && !/^(?:an?|the|one|two|\d)\s/iu.test(text)) return titleCase(text.replace(/\.$/u, ''));
  return rolePhrase(text);
}
