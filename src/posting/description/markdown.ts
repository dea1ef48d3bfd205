import { parseDocument } from 'htmlparser2';
import { renderMarkdown } from '../../formats/markdown/render.ts';
import { toHtml } from './block.ts';
import { readBlocks } from './blocks.ts';
import { blocksAndRuns, type ChildNode, type Element, isElement, outerHtml } from './nodes.ts';
import { sanitiseHtml } from './sanitise.ts';

/**
 * Writes a description as Markdown for people to edit. A block that Markdown cannot say, or would say
 * otherwise, stays HTML.
 *
 * @param html as {@link describe} makes it
 */
export function descriptionToMarkdown(html: string): string {
  const written: string[] = [];
  let previous = '';
  let marks = FIRST_MARKS;
  for (const node of parseDocument(html).children.filter(isElement)) {
    // Two lists in a row would become one.
    marks = node.name === previous && marks === FIRST_MARKS ? SECOND_MARKS : FIRST_MARKS;
    previous = node.name;
    written.push(oneBlock(node, marks));
  }
  return written.join('\n\n');
}

/** How the items of unordered and ordered lists are marked. */
interface Marks {
  readonly bullet: '-' | '*';
  readonly behindNumber: '.' | ')';
}

const FIRST_MARKS: Marks = { bullet: '-', behindNumber: '.' };
const SECOND_MARKS: Marks = { bullet: '*', behindNumber: ')' };

function oneBlock(node: Element, marks: Marks): string {
  const asHtml = outerHtml(node);
  const markdown = blockMarkdown(node, marks);
  if (markdown === null || markdown.trim() === '') return inMarkdown(asHtml);
  const says = withoutSynonyms(toHtml(readBlocks(asHtml)));
  return withoutSynonyms(htmlOf(markdown)) === says ? markdown : inMarkdown(asHtml);
}

/** `b` and `i` in their Markdown form, which reads as `strong` and `em`. */
export function withoutSynonyms(html: string): string {
  return html.replace(/<(\/?)b>/g, '<$1strong>').replace(/<(\/?)i>/g, '<$1em>');
}

function htmlOf(markdown: string): string {
  return toHtml(readBlocks(sanitiseHtml(renderMarkdown(markdown), null)));
}

/**
 * HTML that stays as it is in Markdown: a blank line would end it, and the braces of template languages
 * would be taken out.
 */
export function inMarkdown(html: string): string {
  return html
    .replace(/\r/g, '&#13;')
    .replace(/\n(?=[^\S\n]*\n)/g, '&#10;')
    .replace(/\{(?=[{%#:])/g, '&#123;');
}

/** Null where Markdown has no way to say it. */
function blockMarkdown(node: Element, marks: Marks): string | null {
  const hasAttributes = Object.keys(node.attribs).some((name) => name !== 'start');
  if (hasAttributes) return null;
  switch (node.name) {
    case 'p':
      return paragraph(node.children);
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return `${'#'.repeat(Number(node.name.slice(1)))} ${inline(node.children).replace(/\n/g, ' ')}`;
    case 'hr':
      return '---';
    case 'ul':
    case 'ol':
      return list(node, marks);
    case 'blockquote':
      return nested(node.children, marks)?.replace(/^/gm, '> ').replace(/ $/gm, '') ?? null;
    default:
      return null;
  }
}

function list(node: Element, marks: Marks): string | null {
  const items: string[] = [];
  let number = Number(node.attribs['start'] ?? 1);
  for (const item of node.children) {
    const content = isElement(item) ? nested(item.children, marks) : null;
    if (content === null) return null;
    const mark = node.name === 'ul' ? marks.bullet : `${number}${marks.behindNumber}`;
    const indent = ' '.repeat(mark.length + 1);
    items.push(`${mark} ${content.replace(/\n(?!\n)/g, `\n${indent}`)}`);
    number += 1;
  }
  return items.join('\n');
}

/** Text with lists below it, or blocks, as list items and quotes hold them. */
function nested(nodes: readonly ChildNode[], marks: Marks): string | null {
  let text = '';
  for (const part of blocksAndRuns(nodes)) {
    const block = Array.isArray(part) ? paragraph(part) : blockMarkdown(part, marks);
    if (block === null) return null;
    const isList = !Array.isArray(part) && (part.name === 'ul' || part.name === 'ol');
    text += text === '' ? block : (isList ? '\n' : '\n\n') + block;
  }
  return text;
}

function paragraph(nodes: readonly ChildNode[]): string {
  return inline(nodes)
    .trim()
    .replace(/^([#>+=-]|\d{1,9}(?=[.)]))/gm, (mark) =>
      /\d/.test(mark) ? `${mark}\\` : `\\${mark}`,
    );
}

function inline(nodes: readonly ChildNode[]): string {
  return nodes.map(inlineNode).join('');
}

function inlineNode(node: ChildNode): string {
  if (!isElement(node)) return 'data' in node ? escaped(node.data) : '';
  const inside = inline(node.children);
  const isTight = inside !== '' && inside.trim() === inside;
  switch (node.name) {
    case 'strong':
    case 'b':
      return isTight ? `**${inside}**` : raw(node, inside);
    case 'em':
    case 'i':
      return isTight ? `*${inside}*` : raw(node, inside);
    case 'code':
      return code(node) ?? raw(node, inside);
    case 'a':
      return link(node, inside);
    case 'br':
      return '<br>';
    default:
      return raw(node, inside);
  }
}

function raw(node: Element, inside: string): string {
  const attributes = Object.entries(node.attribs)
    .map(
      ([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
    )
    .join('');
  return `<${node.name}${attributes}>${inside}</${node.name}>`;
}

function code(node: Element): string | null {
  const [only] = node.children;
  if (node.children.length !== 1 || only === undefined || !('data' in only)) return null;
  return only.data.includes('`') || only.data.trim() !== only.data ? null : `\`${only.data}\``;
}

function link(node: Element, inside: string): string {
  const { href = '' } = node.attribs;
  const hasMore = Object.keys(node.attribs).some((name) => name !== 'href' && name !== 'rel');
  if (hasMore || inside === '') return raw(node, inside);
  if (escaped(href) === inside && /^https?:[^\s<>]+$/.test(href)) return `<${href}>`;
  return `[${inside}](${/^[^\s()<>\\]+$/.test(href) ? href : `<${href.replace(/[<>\\]/g, encodeURIComponent)}>`})`;
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*[\]<~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w{1,40};)/g, '&amp;')
    .replace(/\{(?=[{%#:])/g, '&#123;');
}
