import { frameStart } from '../text/frame-below.ts';
import type { Element } from './document.ts';
import { isElement } from './document.ts';
import { textOf } from './text.ts';
import { removeNodes } from './tree.ts';

const BLOCKS = new Set(
  'p li h1 h2 h3 h4 h5 h6 div td dd dt blockquote pre section article ul ol table dl tr footer'.split(
    ' ',
  ),
);
const LONGEST_LINE = 2000;

/** Removes the blocks below a posting that are the site's, told by the shape of their lines as in pasted text. */
export function removeFrameBelow(main: Element): void {
  const lines = linesIn(main).filter(({ text }) => text !== '');
  const start = frameStart(lines.map(({ text }) => text));
  if (start !== null && start > 0) removeNodes(lines.slice(start).map(({ element }) => element));
}

interface BlockLine {
  readonly element: Element;
  readonly text: string;
}

/** The innermost blocks in order; an item of a list that is more than a link keeps a bullet. */
function linesIn(root: Element): BlockLine[] {
  const lines: BlockLine[] = [];
  const visit = (element: Element): boolean => {
    let inner = false;
    for (const child of element.children) if (isElement(child)) inner = visit(child) || inner;
    if (!BLOCKS.has(element.name)) return inner;
    if (!inner) lines.push({ element, text: lineOf(element) });
    return true;
  };
  visit(root);
  return lines;
}

function lineOf(element: Element): string {
  const text = textOf(element, LONGEST_LINE);
  const parts = element.children.filter(isElement);
  const isLink =
    parts.length === 1 && parts[0]?.name === 'a' && textOf(parts[0], LONGEST_LINE) === text;
  return element.name === 'li' && !isLink && text !== '' ? `- ${text}` : text;
}
