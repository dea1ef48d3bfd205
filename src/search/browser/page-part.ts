/**
 * A part of an element that its markup promises.
 *
 * @throws when it is not there
 */
export function partOf(root: Element, selector: string): HTMLElement;
export function partOf<E extends HTMLElement>(
  root: Element,
  selector: string,
  kind: new () => E,
): E;
export function partOf(
  root: Element,
  selector: string,
  kind: new () => HTMLElement = HTMLElement,
): HTMLElement {
  const part = root.querySelector(selector);
  if (part instanceof kind) return part;
  throw new Error(`<${root.localName}> lacks ${selector}.`);
}
