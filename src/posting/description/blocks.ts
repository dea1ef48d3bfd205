import { parseDocument } from 'htmlparser2';
import { type Block, toHtml } from './block.ts';
import {
  attributesOf,
  BLOCK_NAMES,
  blocksAndRuns,
  type ChildNode,
  type Element,
  inlineHtml,
  isBlank,
  isBlock,
  isElement,
  TRANSPARENT,
  words,
} from './nodes.ts';
import { paragraphs, withoutBold, withoutColon } from './paragraphs.ts';

/**
 * Reads sanitised HTML as a plain sequence of blocks: containers dissolve, lines broken twice become
 * paragraphs, empty elements vanish, bold lines that stand alone become headings.
 */
export function readBlocks(html: string): readonly Block[] {
  return flow(parseDocument(html).children);
}

function flow(nodes: readonly ChildNode[]): Block[] {
  return blocksAndRuns(nodes).flatMap((part) =>
    Array.isArray(part) ? paragraphs(part, '') : blocksOf(part),
  );
}

function blocksOf(node: Element): Block[] {
  if (node.name === 'hr') return [{ name: 'hr', html: '', text: '' }];
  if (isBlank(node)) return [];
  const attributes = attributesOf(node, node.name === 'ol' ? 'ol' : 'p');
  const { children } = node;
  if (node.name === 'p' || TRANSPARENT.has(node.name) || !BLOCK_NAMES.has(node.name)) {
    return children.some(isBlock) ? flow(children) : paragraphs(children, attributes);
  }
  const text = words(children);
  switch (node.name) {
    case 'ul':
    case 'ol':
      return [{ name: node.name, html: listItems(node), text, attributes }];
    case 'li':
      return [{ name: 'ul', html: `<li>${itemContent(children)}</li>`, text }];
    case 'pre':
      return [{ name: 'pre', html: inlineHtml(children.flatMap(inlineOnly)), text, attributes }];
    case 'table':
      return tableBlocks(node, attributes);
    case 'dl':
      return [{ name: 'dl', html: definitions(node), text, attributes }];
    case 'dt':
    case 'dd':
      return flow(children);
    case 'blockquote':
      return [{ name: 'blockquote', html: toHtml(nested(children)), text, attributes }];
    default: {
      const level = Number(node.name.slice(1));
      return [
        {
          name: 'heading',
          level,
          html: inlineHtml(withoutBold(children.flatMap(inlineOnly))),
          text,
          attributes,
        },
      ];
    }
  }
}

function listItems(list: Element): string {
  const items: string[] = [];
  for (const child of list.children) {
    if (isBlank(child)) continue;
    const isList = isElement(child) && (child.name === 'ul' || child.name === 'ol');
    if (isList && items.length > 0) {
      items.push((items.pop() ?? '') + toHtml(blocksOf(child)));
    } else {
      items.push(itemContent(isElement(child) && child.name === 'li' ? child.children : [child]));
    }
  }
  return items.map((item) => `<li>${item}</li>`).join('');
}

/** The content of a list item or table cell: bare when it is a single paragraph, or one before lists. */
function itemContent(nodes: readonly ChildNode[]): string {
  const [first, ...rest] = nested(nodes);
  if (first?.name === 'p' && rest.every(({ name }) => name === 'ul' || name === 'ol')) {
    return first.html + toHtml(rest);
  }
  return toHtml(first === undefined ? [] : [first, ...rest]);
}

/** Blocks inside another; headings there head no section of the page, and become bold lines. */
function nested(nodes: readonly ChildNode[]): Block[] {
  return flow(nodes).map((block) =>
    block.name === 'heading'
      ? { name: 'p', html: `<strong>${withoutColon(block.html)}</strong>`, text: block.text }
      : block,
  );
}

/** What an element that can hold no blocks keeps of a node: text-level markup. */
function inlineOnly(node: ChildNode): ChildNode[] {
  if (!isElement(node)) return [node];
  node.children = node.children.flatMap(inlineOnly);
  return BLOCK_NAMES.has(node.name) ? node.children : [node];
}

function definitions(list: Element): string {
  return list.children
    .filter((child) => !isBlank(child))
    .map((child) => {
      const isPart = isElement(child) && (child.name === 'dt' || child.name === 'dd');
      const element = isPart && child.name === 'dt' ? 'dt' : 'dd';
      return `<${element}>${itemContent(isPart ? child.children : [child])}</${element}>`;
    })
    .join('');
}

/** A table, and in front of it what stood between its rows. */
function tableBlocks(table: Element, attributes: string): Block[] {
  const loose: ChildNode[] = [];
  const rows = rowsOf(table.children, loose).map(tableRow).join('');
  const before = flow(loose);
  if (rows === '') return before;
  const text = words(table.children);
  return [...before, { name: 'table', html: `<tbody>${rows}</tbody>`, text, attributes }];
}

/** The cells of each row that shows anything; what belongs to no row is added to `loose`. */
function rowsOf(nodes: readonly ChildNode[], loose: ChildNode[]): ChildNode[][] {
  return nodes.flatMap((node) => {
    if (isBlank(node)) return [];
    if (!isElement(node)) {
      loose.push(node);
      return [];
    }
    switch (node.name) {
      case 'tr':
        return [node.children];
      case 'td':
      case 'th':
        return [[node]];
      case 'thead':
      case 'tbody':
      case 'tfoot':
        return rowsOf(node.children, loose);
      default:
        loose.push(node);
        return [];
    }
  });
}

function tableRow(nodes: readonly ChildNode[]): string {
  const cells = nodes
    .filter((node) => isCell(node) || !isBlank(node))
    .map((node) => {
      const name = isElement(node) && node.name === 'th' ? 'th' : 'td';
      const content = isCell(node) ? node.children : [node];
      return `<${name}${isCell(node) ? attributesOf(node, name) : ''}>${itemContent(content)}</${name}>`;
    });
  return `<tr>${cells.join('')}</tr>`;
}

function isCell(node: ChildNode): node is Element {
  return isElement(node) && (node.name === 'td' || node.name === 'th');
}
