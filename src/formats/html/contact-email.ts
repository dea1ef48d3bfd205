import { mailAddress } from './apply-link.ts';
import type { CheerioAPI, Element } from './document.ts';
import { isElement, lineOf } from './document.ts';
import { nameTokens } from './names.ts';
import { textOf } from './text.ts';
import { descendantsNamed } from './tree.ts';

const MOST_SECTIONS = 20;

const HEADING =
  /^(?:how to apply|to apply|apply by e-?mail|so bewerben sie sich|comment postuler|cómo aplicar)\W{0,2}$/i;
const NAME =
  /^(?:how ?to ?apply|apply (?:by )?email|(?:job )?application(?: (?:instructions|email|details))?)$/;
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
  return null;
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
