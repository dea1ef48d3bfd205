import render from 'dom-serializer';
import type { AnyNode, ChildNode, Element } from 'domhandler';

export type { ChildNode, Element };

/** Elements that dissolve into the blocks they hold; parts of tables do outside a table. */
export const TRANSPARENT = new Set([
  ...['div', 'section', 'article', 'main'],
  ...['caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
]);

export const BLOCK_NAMES = new Set([
  ...TRANSPARENT,
  ...['p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'pre', 'blockquote', 'table', 'hr'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);

export function isElement(node: AnyNode): node is Element {
  return node.type === 'tag';
}

/** Whether a node is a block, or inline markup that was wrongly put around blocks. */
export function isBlock(node: AnyNode): node is Element {
  return isElement(node) && (BLOCK_NAMES.has(node.name) || node.children.some(isBlock));
}

/** Nodes side by side in their order: each block by itself, and what stands between blocks as one run. */
export function blocksAndRuns(nodes: readonly ChildNode[]): (Element | ChildNode[])[] {
  const parts: (Element | ChildNode[])[] = [];
  for (const node of nodes) {
    const last = parts.at(-1);
    if (isBlock(node)) parts.push(node);
    else if (Array.isArray(last)) last.push(node);
    else parts.push([node]);
  }
  return parts;
}

/** Whether a node shows no character. */
export function isBlank(node: AnyNode): boolean {
  if (node.type === 'text') return !/[^\s\u00a0\u200b\ufeff]/.test(node.data);
  return !isElement(node) || node.children.every(isBlank);
}

/** The node's characters as they stand. */
export function rawText(node: AnyNode): string {
  if (node.type === 'text') return node.data;
  return isElement(node) ? node.children.map(rawText).join('') : '';
}

/** Elements whose text stands apart from what is beside them. */
const APART = new Set([...BLOCK_NAMES, 'br']);

/** The nodes' words, white space collapsed; lines, items and cells are words of their own. */
export function words(nodes: readonly ChildNode[]): string {
  return nodes
    .map(spacedText)
    .join('')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
}

function spacedText(node: AnyNode): string {
  if (!isElement(node)) return node.type === 'text' ? node.data : '';
  const text = node.children.map(spacedText).join('');
  return APART.has(node.name) ? ` ${text} ` : text;
}

/** Inline content as HTML, without the line breaks at its ends. */
export function inlineHtml(nodes: readonly ChildNode[]): string {
  return render(trimBreaks(nodes), { encodeEntities: 'utf8' }).trim();
}

/** An element with its own tags, as HTML. */
export function outerHtml(node: Element): string {
  return render(node, { encodeEntities: 'utf8' });
}

/** Inline content without line breaks and blank nodes at its ends. */
export function trimBreaks(nodes: readonly ChildNode[]): ChildNode[] {
  const start = nodes.findIndex((node) => !isBlank(node));
  return start === -1 ? [] : nodes.slice(start, nodes.findLastIndex((node) => !isBlank(node)) + 1);
}

const KEPT_ATTRIBUTES = ['lang', 'dir'];
const OWN_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
};

/**
 * The attributes that a block keeps, as HTML with a space in front.
 *
 * @param written the element's name in the description
 */
export function attributesOf({ attribs }: Element, written: string): string {
  return [...KEPT_ATTRIBUTES, ...(OWN_ATTRIBUTES[written] ?? [])]
    .filter((name) => /^[\w-]{1,35}$/.test(attribs[name] ?? ''))
    .map((name) => ` ${name}="${attribs[name]}"`)
    .join('');
}
