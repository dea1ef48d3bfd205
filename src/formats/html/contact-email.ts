import { findApplication } from '../prose/application.ts';
import { mailAddress } from './apply-link.ts';
import { isClutter } from './clutter.ts';
import type { CheerioAPI, Element } from './document.ts';
import { isElement, lineOf } from './document.ts';
import { nameTokens } from './names.ts';
import { textOf } from './text.ts';
import { descendantsNamed } from './tree.ts';

const MOST_SECTIONS = 20;

const HEADING =
  /^(?:how to apply|to apply|apply by e-?mail|(?:mode|method) of application|application (?:process|procedure|instructions|details)|applying|so bewerben sie sich|so bewirbst du dich|(?:ihre |deine )?bewerbung(?: an)?|comment postuler|(?:pour )?postuler|(?:votre )?candidature|cómo (?:aplicar|solicitar|postular)|solicitudes|como se candidatar|candidaturas?|come candidarsi|candidature|solliciteren|sollicitatie|ansökan|så ansöker du|søknad|ansøgning|jak aplikovat|jak aplikować)\W{0,2}$/i;
/** A mailbox that takes applications, whatever the words around it. */
const MAILBOX =
  /^(?:hr|jobs?|careers?|recruit(?:ing|ment)?|hiring|talent|apply|applications?|vacanc(?:y|ies)|bewerbung(?:en)?|karriere|personal|recrutement|emploi|rh|rrhh|empleo|talento|vagas|lavoro|selezione|sollicitatie|vacatures?|werkenbij|rekry|rekrytering|praca|rekrutacja|kariera)(?:$|[._+-])/i;
const NAME =
  /^(?:how ?to ?apply|apply (?:by )?email|(?:job )?application(?: (?:instructions|email|details))?)$/;
const INLINE = /^(?:a|span|b|strong|em|i|u|font|small|label)$/;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,200}\.\p{L}{2,24}/u;

/** The e-mail address in the part of a page that says how to apply. */
export function findContactEmail(
  $: CheerioAPI,
  firstLine: number,
): { readonly value: string; readonly line: number | undefined } | null {
  for (const section of sections($)) {
    const linked = descendantsNamed(section, 'a')
      .map((link) => mailAddress(link.attribs['href'] ?? ''))
      .find((address) => address !== null);
    const value = linked ?? EMAIL.exec(textOf(section, 4000))?.[0];
    if (value !== undefined) return { value, line: lineOf(section, firstLine) };
  }
  return linkedEmail($, firstLine);
}

/** A linked address in a sentence that asks for applications, else the one mailbox for them. */
function linkedEmail($: CheerioAPI, firstLine: number): ReturnType<typeof findContactEmail> {
  const mailboxes = new Map<string, number | undefined>();
  for (const link of $('a[href^="mailto:" i]')
    .toArray()
    .filter(isElement)
    .slice(0, MOST_SECTIONS)) {
    const value = mailAddress(link.attribs['href'] ?? '');
    if (value === null || isClutter(link)) continue;
    const line = lineOf(link, firstLine);
    if (findApplication([{ text: sentenceAround(link, value) }])?.email === value)
      return { value, line };
    if (MAILBOX.test(value)) mailboxes.set(value, line);
  }
  const [only] = mailboxes;
  return only !== undefined && mailboxes.size === 1 ? { value: only[0], line: only[1] } : null;
}

/** The sentence in which a link stands, with the address it leads to. */
function sentenceAround(link: Element, address: string): string {
  let block: Element = link;
  while (INLINE.test(block.name) && block.parent !== null && isElement(block.parent))
    block = block.parent;
  const shown = textOf(link, 400);
  const text = textOf(block, 2000);
  const at = text.indexOf(shown);
  const start = text.lastIndexOf('. ', at) + 1;
  const end = text.indexOf('. ', at + shown.length);
  const sentence = text.slice(Math.max(0, start), end === -1 ? undefined : end + 1);
  return sentence.includes(address) ? sentence : `${sentence} ${address}`;
}

function sections($: CheerioAPI): Element[] {
  const named = $('[id], [class]')
    .toArray()
    .filter((element) => nameTokens(element).some((words) => NAME.test(words.join(' '))));
  const headed = $('h2, h3, h4, h5, h6, dt, th, strong, b')
    .toArray()
    .filter((element) => HEADING.test(textOf(element, 100)))
    .flatMap(sectionBelow);
  return [...named, ...headed].slice(0, MOST_SECTIONS);
}

/** What follows a heading, and the paragraph that a bold one opens. */
function sectionBelow(heading: Element): Element[] {
  const { parent } = heading;
  const found =
    parent !== null && isElement(parent) && /^(?:p|li)$/.test(parent.name) ? [parent] : [];
  let next = heading.next;
  for (let step = 0; step < MOST_SECTIONS && next !== null; step += 1, next = next.next) {
    if (!isElement(next)) continue;
    if (next.name === heading.name) break;
    found.push(next);
  }
  return found;
}
