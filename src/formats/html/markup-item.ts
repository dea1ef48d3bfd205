import type { CheerioAPI, Element } from './document.ts';
import { isElement } from './document.ts';
import { textOf } from './text.ts';

/** Properties whose value is HTML rather than text. */
const HTML_PROPERTIES = new Set(['description']);

/** Above what any real item repeats; bounds hostile ones. */
const MOST_VALUES = 100;

/** How one syntax marks its items and properties in the tree. */
export interface MarkupSyntax {
  /** Local names of the properties that the element gives to the item around it. */
  readonly properties: (element: Element) => readonly string[];
  /** Types of the item that the element opens; null when it opens none. */
  readonly types: (element: Element) => readonly string[] | null;
}

/** Turns a marked-up element into the object that JSON-LD would have held. */
export function itemOf(
  $: CheerioAPI,
  root: Element,
  syntax: MarkupSyntax,
): Record<string, unknown> {
  const item: Record<string, unknown> = { '@type': syntax.types(root) ?? [] };
  const visit = (parent: Element, inHtml: boolean): void => {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      const types = syntax.types(child);
      const names = syntax.properties(child).filter((name) => !(inHtml && isHtml(name)));
      if (names.length > 0) {
        const value = types === null ? undefined : itemOf($, child, syntax);
        for (const name of names.filter((each) => !isFull(item, each))) {
          addValue(item, name, value ?? valueOf($, child, name));
        }
      }
      if (types === null) visit(child, inHtml || names.some(isHtml));
    }
  };
  visit(root, false);
  const ownText = textOf(root, 400);
  if (item['name'] === undefined && ownText !== '' && ownText.length <= 200) item['name'] = ownText;
  return item;
}

function isFull(item: Record<string, unknown>, name: string): boolean {
  const known = item[name];
  return Array.isArray(known) && known.length >= MOST_VALUES;
}

function addValue(item: Record<string, unknown>, name: string, value: unknown): void {
  const known = item[name];
  if (known === undefined) item[name] = value;
  else if (Array.isArray(known)) known.push(value);
  else item[name] = [known, value];
}

function isHtml(name: string): boolean {
  return HTML_PROPERTIES.has(name.toLowerCase());
}

/** The value of a property by the rules of microdata, and `content` on any element as in RDFa. */
function valueOf($: CheerioAPI, element: Element, name: string): string {
  const attribute = (key: string): string | undefined => {
    const value = element.attribs[key]?.trim();
    return value === '' ? undefined : value;
  };
  if (attribute('content') !== undefined) return attribute('content') ?? '';
  if (isHtml(name)) return $(element).html() ?? '';
  if (element.name === 'time') return attribute('datetime') ?? textOf(element);
  if (element.name === 'data' || element.name === 'meter')
    return attribute('value') ?? textOf(element);
  if (['img', 'source', 'iframe'].includes(element.name)) return attribute('src') ?? '';
  const isLink = ['a', 'link', 'area'].includes(element.name);
  const wantsAddress = /^(?:url|sameas|logo|image)$/i.test(name);
  if (element.name === 'link' || (isLink && wantsAddress))
    return attribute('href') ?? textOf(element);
  return textOf(element) || (isLink ? (attribute('href') ?? '') : '');
}
