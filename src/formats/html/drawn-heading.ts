import { cleanTitle, isRoleName } from '../prose/role-name.ts';
import { isClutter } from './clutter.ts';
import type { AnyNode, CheerioAPI, Element } from './document.ts';
import { isElement, lineOf } from './document.ts';
import { textOf } from './text.ts';
import { ancestors, descendantsNamed } from './tree.ts';

/** Elements that stress words within a line. */
const STRESS = 'b strong font big u center';
const WITHIN_LINE = new Set(['b', 'strong', 'font', 'big', 'u', 'i', 'em', 'span']);
const MOST_SEARCHED = 600;
const LONGEST = 110;

/** A heading that a page draws with bold or large letters. */
export interface DrawnHeading {
  readonly element: Element;
  readonly text: string;
  readonly line: number | undefined;
}

/**
 * The one role that stands alone on its line in bold or large letters, on a page that marks no heading as one:
 * old editors wrote `<font size="4"><b>Gardener</b></font>`. Null where there are several, which a list has.
 */
export function drawnHeading($: CheerioAPI, firstLine: number): DrawnHeading | null {
  const [body] = $('body').toArray();
  if (body === undefined || $('h1, h2, h3').length > 0) return null;
  const found = new Map<string, DrawnHeading>();
  for (const element of descendantsNamed(body, STRESS).slice(0, MOST_SEARCHED)) {
    const text = textOf(element, 400);
    if (text.length > LONGEST || found.has(text) || !isRoleName(cleanTitle(text))) continue;
    if (isLinked(element) || isClutter(element) || !standsAlone(element)) continue;
    found.set(text, { element, text, line: lineOf(element, firstLine) });
  }
  const [heading, another] = found.values();
  return heading === undefined || another !== undefined ? null : heading;
}

/** A role that leads to another page is one of several. */
function isLinked(element: Element): boolean {
  return (
    ancestors(element).some(({ name }) => name === 'a') || descendantsNamed(element, 'a').length > 0
  );
}

function standsAlone(element: Element): boolean {
  let outermost = element;
  while (
    outermost.parent !== null &&
    isElement(outermost.parent) &&
    WITHIN_LINE.has(outermost.parent.name)
  )
    outermost = outermost.parent;
  return (
    textOf(outermost, 400) === textOf(element, 400) &&
    endsLine(outermost, (node) => node.prev) &&
    endsLine(outermost, (node) => node.next)
  );
}

/** Whether nothing but white space lies between a node and the border of its line. */
function endsLine(node: AnyNode, next: (node: AnyNode) => AnyNode | null): boolean {
  for (let other = next(node); other !== null; other = next(other)) {
    if (isElement(other)) return !WITHIN_LINE.has(other.name) && other.name !== 'a';
    if (other.type === 'text' && other.data.trim() !== '') return false;
  }
  return true;
}
