import { load } from 'cheerio/slim';

type Node = ReturnType<ReturnType<typeof load>['root']>[0]['children'][number];
type Element = Extract<Node, { name: string }>;
type Serialise = (nodes: Node | readonly Node[]) => string;

/** A block of a description. `html` is the inside of the element, without the element's own tags. */
export interface Block {
  readonly name: 'p' | 'heading' | 'ul' | 'ol' | 'dl' | 'pre' | 'blockquote' | 'table' | 'hr';
  readonly html: string;
  /** The block's words, white space collapsed. */
  readonly text: string;
  /** Of a heading: 1 to 6, or 7 for a bold line that serves as one. */
  readonly level?: number;
  readonly attributes?: string;
}

/** A bold line counts as a heading of this level: below every real one. */
export const BOLD_LINE_LEVEL = 7;

const TRANSPARENT = new Set(['div', 'section', 'article', 'main']);
const BLOCK_NAMES = new Set([
  ...TRANSPARENT,
  ...['p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'pre', 'blockquote', 'table', 'hr'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);
const MAXIMUM_BOLD_LINE = 90;
const BULLET = /^[\s\u00a0]{0,20}[•·‣▪◦●∙–*-][\s\u00a0]/;

/**
 * Reads sanitised HTML as a plain sequence of blocks: containers dissolve, lines broken twice become
 * paragraphs, empty elements vanish, bold lines that stand alone become headings.
 */
export function readBlocks(html: string): readonly Block[] {
  const $ = load(html, null, false);
  const serialise: Serialise = (nodes) => $.html(nodes as never, { encodeEntities: 'utf8' } as never);
  return flow($.root()[0]?.children ?? [], serialise);
}

function flow(nodes: readonly Node[], serialise: Serialise): Block[] {
  const blocks: Block[] = [];
  let run: Node[] = [];
  const flush = (attributes = ''): void => {
    blocks.push(...paragraphs(run, attributes, serialise));
    run = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || (!BLOCK_NAMES.has(node.name) && !holdsBlocks(node))) {
      if (isElement(node) || node.type === 'text') run.push(node);
      continue;
    }
    flush();
    if (node.name === 'p' || TRANSPARENT.has(node.name) || !BLOCK_NAMES.has(node.name)) {
      if (node.children.some((child) => isElement(child) && (BLOCK_NAMES.has(child.name) || holdsBlocks(child)))) {
        blocks.push(...flow(node.children, serialise));
      } else {
        run = node.children;
        flush(attributesOf(node));
      }
    } else {
      const block = blockOf(node, serialise);
      if (block !== null) blocks.push(block);
    }
  }
  flush();
  return blocks;
}

function blockOf(node: Element, serialise: Serialise): Block | null {
  const text = textOf(node);
  const attributes = attributesOf(node);
  if (node.name === 'hr') return { name: 'hr', html: '', text: '' };
  if (text === '') return null;
  switch (node.name) {
    case 'ul':
    case 'ol':
      return { name: node.name, html: listItems(node, serialise), text, attributes };
    case 'li':
      return { name: 'ul', html: `<li>${itemContent(node.children, serialise)}</li>`, text };
    case 'pre':
      return { name: 'pre', html: serialise(node.children), text, attributes };
    case 'table':
      return { name: 'table', html: tableContent(node, serialise), text, attributes };
    case 'dl':
      return { name: 'dl', html: definitions(node, serialise), text, attributes };
    case 'dt':
    case 'dd':
      return { name: 'p', html: itemContent(node.children, serialise), text, attributes };
    case 'blockquote':
      return { name: 'blockquote', html: toHtml(flow(node.children, serialise)), text, attributes };
    default: {
      const level = Number(node.name.slice(1));
      return { name: 'heading', level, html: inlineHtml(unwrapBold(node.children), serialise), text, attributes };
    }
  }
}

/** One paragraph for each stretch between doubled line breaks. */
function paragraphs(run: readonly Node[], attributes: string, serialise: Serialise): Block[] {
  const stretches: Node[][] = [[]];
  let breaks = 0;
  for (const node of run.flatMap(liftBreaks)) {
    if (isElement(node) && node.name === 'br') {
      breaks += 1;
      stretches.at(-1)?.push(node);
    } else if (node.type === 'text' && isBlank(node.data)) {
      stretches.at(-1)?.push(node);
    } else {
      if (breaks >= 2) stretches.push([]);
      breaks = 0;
      stretches.at(-1)?.push(node);
    }
  }
  return stretches.flatMap((stretch) => {
    const block = paragraph(stretch, attributes, serialise);
    return block === null ? [] : [block];
  });
}

function paragraph(nodes: readonly Node[], attributes: string, serialise: Serialise): Block | null {
  const trimmed = trimBreaks(nodes);
  const text = collapse(trimmed.map(textOf).join(' '));
  if (text === '') return null;
  const items = bulletedLines(trimmed);
  if (items !== null) {
    const html = items.map((item) => `<li>${inlineHtml(item, serialise).replace(BULLET, '').trim()}</li>`);
    return { name: 'ul', html: html.join(''), text };
  }
  if (isBoldLine(trimmed, text)) {
    const html = inlineHtml(unwrapBold(trimmed), serialise).replace(/:$/, '');
    return { name: 'heading', level: BOLD_LINE_LEVEL, html, text: text.replace(/:$/, ''), attributes };
  }
  return { name: 'p', html: inlineHtml(trimmed, serialise), text, attributes };
}

/** A bold element that holds line breaks at its edges gives them back: `<b><br>Pay</b>` is a break and bold. */
function liftBreaks(node: Node): Node[] {
  if (!isElement(node) || node.name === 'br' || node.children.length === 0) return [node];
  const before: Node[] = [];
  const after: Node[] = [];
  const children = [...node.children];
  while (children.length > 1 && isBreak(children[0])) before.push(children.shift() as Node);
  while (children.length > 1 && isBreak(children.at(-1))) after.unshift(children.pop() as Node);
  node.children = children as typeof node.children;
  return [...before, node, ...after];
}

function bulletedLines(nodes: readonly Node[]): Node[][] | null {
  const lines: Node[][] = [[]];
  for (const node of nodes) {
    if (isElement(node) && node.name === 'br') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const filled = lines.filter((line) => line.some((node) => textOf(node) !== ''));
  const bulleted = filled.every((line) => BULLET.test(line.map(rawText).join('')));
  return filled.length > 1 && bulleted ? filled : null;
}

function isBoldLine(nodes: readonly Node[], text: string): boolean {
  if (text.length > MAXIMUM_BOLD_LINE || /[.!?,;]$/.test(text)) return false;
  const filled = nodes.filter((node) => textOf(node) !== '');
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || !isElement(only)) return false;
  return only.name === 'strong' || only.name === 'b' || (isWrapper(only) && isBoldLine(only.children, text));
}

function unwrapBold(nodes: readonly Node[]): readonly Node[] {
  const filled = nodes.filter((node) => textOf(node) !== '');
  const [only] = filled;
  return filled.length === 1 && only !== undefined && isElement(only) && (isWrapper(only) || only.name === 'strong' || only.name === 'b')
    ? unwrapBold(only.children)
    : nodes;
}

function listItems(list: Element, serialise: Serialise): string {
  const items: string[] = [];
  for (const child of list.children) {
    if (textOf(child) === '') continue;
    const nested = isElement(child) && (child.name === 'ul' || child.name === 'ol');
    if (nested && items.length > 0) {
      const block = blockOf(child, serialise);
      items.push((items.pop() ?? '') + (block === null ? '' : toHtml([block])));
    } else if (isElement(child)) {
      items.push(itemContent(child.name === 'li' ? child.children : [child], serialise));
    } else {
      items.push(itemContent([child], serialise));
    }
  }
  return items.map((item) => `<li>${item}</li>`).join('');
}

/** The content of a list item or table cell: bare when it is a single paragraph, or one before lists. */
function itemContent(nodes: readonly Node[], serialise: Serialise): string {
  const [first, ...rest] = flow(nodes, serialise).map((block) =>
    block.level === BOLD_LINE_LEVEL
      ? ({ name: 'p', html: `<strong>${block.html}</strong>`, text: block.text } as const)
      : block,
  );
  if (first?.name === 'p' && rest.every(({ name }) => name === 'ul' || name === 'ol')) {
    return first.html + toHtml(rest);
  }
  return toHtml(first === undefined ? [] : [first, ...rest]);
}

function definitions(list: Element, serialise: Serialise): string {
  return list.children
    .filter((child): child is Element => isElement(child) && textOf(child) !== '')
    .map((child) => {
      const name = child.name === 'dt' ? 'dt' : 'dd';
      return `<${name}>${itemContent(child.children, serialise)}</${name}>`;
    })
    .join('');
}

function tableContent(table: Element, serialise: Serialise): string {
  const rows: string[] = [];
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (!isElement(node)) continue;
      if (node.name !== 'tr') {
        visit(node.children);
        continue;
      }
      const cells = node.children.filter(isElement).map((cell) => {
        const name = cell.name === 'th' ? 'th' : 'td';
        return `<${name}${attributesOf(cell)}>${itemContent(cell.children, serialise)}</${name}>`;
      });
      rows.push(`<tr>${cells.join('')}</tr>`);
    }
  };
  visit(table.children);
  return `<tbody>${rows.join('')}</tbody>`;
}

/** Writes blocks as HTML; a heading's element is its level. */
export function toHtml(blocks: readonly Block[]): string {
  return blocks
    .map(({ name, html, level, attributes = '' }) => {
      if (name === 'hr') return '<hr>';
      const element = name === 'heading' ? `h${Math.min(level ?? 2, 6)}` : name;
      return `<${element}${attributes}>${html}</${element}>`;
    })
    .join('\n');
}

function attributesOf({ attribs }: Element): string {
  return ['lang', 'dir', 'start', 'colspan', 'rowspan', 'scope']
    .filter((name) => /^[\w-]{1,35}$/.test(attribs[name] ?? ''))
    .map((name) => ` ${name}="${attribs[name]}"`)
    .join('');
}

function inlineHtml(nodes: readonly Node[], serialise: Serialise): string {
  return serialise(trimBreaks(nodes)).trim();
}

function trimBreaks(nodes: readonly Node[]): readonly Node[] {
  let start = 0;
  let end = nodes.length;
  while (start < end && isBreak(nodes[start])) start += 1;
  while (end > start && isBreak(nodes[end - 1])) end -= 1;
  return nodes.slice(start, end);
}

function isBreak(node: Node | undefined): boolean {
  if (node === undefined) return false;
  if (isElement(node)) return node.name === 'br' || (textOf(node) === '' && !BLOCK_NAMES.has(node.name));
  return node.type !== 'text' || isBlank(node.data);
}

function isWrapper({ name }: Element): boolean {
  return ['em', 'i', 'u', 'mark', 'small'].includes(name);
}

function isElement(node: Node): node is Element {
  return 'name' in node && 'attribs' in node;
}

function holdsBlocks(node: Element): boolean {
  return node.children.some(
    (child) => isElement(child) && (BLOCK_NAMES.has(child.name) || holdsBlocks(child)),
  );
}

function rawText(node: Node): string {
  if (node.type === 'text') return node.data;
  return isElement(node) ? node.children.map(rawText).join('') : '';
}

function textOf(node: Node): string {
  return collapse(rawText(node));
}

function collapse(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}

function isBlank(text: string): boolean {
  return collapse(text) === '';
}
