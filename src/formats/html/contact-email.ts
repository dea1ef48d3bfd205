import { mailAddress } from './apply-link.ts';
import type { CheerioAPI, Element } from './document.ts';
import { lineOf } from './document.ts';
import { nameTokens } from './names.ts';
import { textOf } from './text.ts';

const HEADING =
  /^(?:how to apply|to apply|apply by e-?mail|so bewerben sie sich|comment postuler|cómo aplicar)\W{0,2}$/i;
const NAME = /^(?:how ?to ?apply|apply (?:by )?email|application (?:instructions|email))$/;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,200}\.\p{L}{2,24}/u;

/** The e-mail address in the part of a page that says how to apply. */
export function findContactEmail(
  $: CheerioAPI,
  firstLine: number,
): { readonly value: string; readonly line: number | undefined } | null {
  for (const section of sections($)) {
    const linked = $(section)
      .find('a[href^="mailto:" i]')
      .toArray()
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
    .flatMap((element) => [
      ...$(element).nextUntil(element.name).toArray(),
      ...$(element).parent('p, li').toArray(),
    ]);
  return [...named, ...headed];
}
