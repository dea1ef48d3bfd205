import { type Block, BOLD_LINE_LEVEL } from './block.ts';
import {
  type ChildNode,
  type Element,
  inlineHtml,
  isBlank,
  isElement,
  rawText,
  trimBreaks,
  words,
} from './nodes.ts';

const BULLET = /^[\s\u00a0]{0,20}[•·‣▪◦●∙–*-][\s\u00a0]/;
const MAXIMUM_BOLD_LINE = 90;
const WRAPPERS = new Set(['em', 'i', 'u', 'mark', 'small']);

/** Inline content as blocks: one for each stretch between doubled line breaks. */
export function paragraphs(run: readonly ChildNode[], attributes: string): Block[] {
  if (run.every(isBlank)) return [];
  const stretches: ChildNode[][] = [[]];
  let breaks = 0;
  for (const node of run.flatMap(liftBreaks)) {
    if (isBreak(node)) {
      breaks += 1;
    } else if (!isBlank(node)) {
      if (breaks >= 2) stretches.push([]);
      breaks = 0;
    }
    stretches.at(-1)?.push(node);
  }
  return stretches.map(trimBreaks).flatMap((stretch) => paragraph(stretch, attributes) ?? []);
}

function paragraph(nodes: readonly ChildNode[], attributes: string): Block | null {
  if (nodes.length === 0) return null;
  const text = words(nodes);
  const items = bulletedLines(nodes);
  if (items !== null) {
    const html = items
      .map((item) => `<li>${inlineHtml(item).replace(BULLET, '').trim()}</li>`)
      .join('');
    return { name: 'ul', html, text };
  }
  if (isBoldLine(nodes, text)) {
    const html = withoutColon(inlineHtml(withoutBold(nodes)));
    return {
      name: 'heading',
      level: BOLD_LINE_LEVEL,
      html,
      text: withoutColon(text),
      attributes,
    };
  }
  return { name: 'p', html: inlineHtml(nodes), text, attributes };
}

/** A heading's text without the colon that led over to what follows; one behind markup or alone stays. */
export function withoutColon(text: string): string {
  let end = text.length;
  while (end > 0 && /[:\s]/.test(text.charAt(end - 1))) end -= 1;
  const rest = text.slice(0, end);
  return rest === '' || rest.endsWith('>') ? text : rest;
}

function isBreak(node: ChildNode): boolean {
  return isElement(node) && node.name === 'br';
}

/** Markup with line breaks at its edges gives them back: `<b><br>Pay</b>` is a break and bold. */
function liftBreaks(node: ChildNode): ChildNode[] {
  if (!isElement(node) || node.children.length < 2) return [node];
  const start = node.children.findIndex((child) => !isBlank(child));
  const end = node.children.findLastIndex((child) => !isBlank(child)) + 1;
  if (start === -1 || (start === 0 && end === node.children.length)) return [node];
  const before = node.children.slice(0, start);
  const after = node.children.slice(end);
  node.children = node.children.slice(start, end);
  return [...before, node, ...after];
}

/** The lines of a stretch when each begins with a bullet. */
function bulletedLines(nodes: readonly ChildNode[]): ChildNode[][] | null {
  if (!nodes.some(isBreak) || !BULLET.test(nodes.map(rawText).join(''))) return null;
  const lines: ChildNode[][] = [[]];
  for (const node of nodes) {
    if (isBreak(node)) lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const filled = lines.filter((line) => !line.every(isBlank));
  const bulleted = filled.every((line) => BULLET.test(line.map(rawText).join('')));
  return filled.length > 1 && bulleted ? filled : null;
}

function isBoldLine(nodes: readonly ChildNode[], text: string): boolean {
  if (text.length > MAXIMUM_BOLD_LINE || /[.!?,;]$/.test(text) || !/[\p{L}\p{N}]/u.test(text)) {
    return false;
  }
  const only = onlyElement(nodes);
  return (
    only !== null && (isBold(only) || (WRAPPERS.has(only.name) && isBoldLine(only.children, text)))
  );
}

/** Inline content without the bold that covers all of it. */
export function withoutBold(nodes: readonly ChildNode[]): readonly ChildNode[] {
  const only = onlyElement(nodes);
  return only !== null && (isBold(only) || WRAPPERS.has(only.name))
    ? withoutBold(only.children)
    : nodes;
}

function isBold({ name }: Element): boolean {
  return name === 'strong' || name === 'b';
}

function onlyElement(nodes: readonly ChildNode[]): Element | null {
  const [only, ...more] = nodes.filter((node) => !isBlank(node));
  return only !== undefined && more.length === 0 && isElement(only) ? only : null;
}
