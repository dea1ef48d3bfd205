import { parseDocument } from 'htmlparser2';
import { type Block, BOLD_LINE_LEVEL, toHtml } from './block.ts';
import {
  attributesOf,
  BLOCK_NAMES,
  type ChildNode,
  type Element,
  inlineHtml,
  isBlank,
  isBlock,
  isElement,
  TRANSPARENT,
  words,
} from './nodes.ts';
import { paragraphs, withoutBold } from './paragraphs.ts';

/**
 * Reads sanitised HTML as a plain sequence of blocks: containers dissolve, lines broken twice become
 * paragraphs, empty elements vanish, bold lines that stand alone become headings.
 */
export function readBlocks(html: string): readonly Block[] {
  return flow(parseDocument(html).children);
}

function flow(nodes: readonly ChildNode[]): Block[] {
  const blocks: Block[] = [];
  let run: ChildNode[] = [];
  const flush = (): void => {
    blocks.push(...paragraphs(run, ''));
    run = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    flush();
    blocks.push(...blocksOf(node));
  }
  flush();
  return blocks;
}

function blocksOf(node: Element): Block[] {
  if (node.name === 'hr') return [{ name: 'hr', html: '', text: '' }];
  if (isBlank(node)) return [];
  const attributes = attributesOf(node);
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
      return [{ name: 'pre', html: inlineHtml(children), text, attributes }];
    case 'table':
      return [{ name: 'table', html: tableRows(children), text, attributes }];
    case 'dl':
      return [{ name: 'dl', html: definitions(node), text, attributes }];
    case 'dt':
    case 'dd':
      return [{ name: 'p', html: itemContent(children), text, attributes }];
    case 'blockquote':
      return [{ name: 'blockquote', html: toHtml(flow(children)), text, attributes }];
    default: {
      const level = Number(node.name.slice(1));
      return [
        { name: 'heading', level, html: inlineHtml(withoutBold(children)), text, attributes },
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
  const [first, ...rest] = flow(nodes).map((block) =>
    block.level === BOLD_LINE_LEVEL
      ? ({ name: 'p', html: `<strong>${block.html}</strong>`, text: block.text } as const)
      : block,
  );
  if (first?.name === 'p' && rest.every(({ name }) => name === 'ul' || name === 'ol')) {
    return first.html + toHtml(rest);
  }
  return toHtml(first === undefined ? [] : [first, ...rest]);
}

function definitions(list: Element): string {
  return list.children
    .filter((child) => isElement(child) && !isBlank(child))
    .map((child) => {
      const { name, children } = child as Element;
      const element = name === 'dt' ? 'dt' : 'dd';
      return `<${element}>${itemContent(children)}</${element}>`;
    })
    .join('');
}

function tableRows(nodes: readonly ChildNode[]): string {
  return `<tbody>${rowsOf(nodes).map(tableRow).join('')}</tbody>`;
}

function rowsOf(nodes: readonly ChildNode[]): Element[] {
  return nodes
    .filter(isElement)
    .flatMap((node) => (node.name === 'tr' ? [node] : rowsOf(node.children)));
}

function tableRow(row: Element): string {
  const cells = row.children.filter(isElement).map((cell) => {
    const name = cell.name === 'th' ? 'th' : 'td';
    return `<${name}${attributesOf(cell)}>${itemContent(cell.children)}</${name}>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}
