import type { Block, ListItem } from './block.ts';
import { linkify } from './linkify.ts';

/** Headings of a body start here: the page's own title is above them. */
const TOP_LEVEL = 2;
const LOWEST_LEVEL = 6;

/** Blocks as HTML. Every text is escaped; addresses in it become links. */
export function toHtml(blocks: readonly Block[]): string {
  const levels = [
    ...new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))),
  ];
  levels.sort((one, other) => one - other);
  return blocks.map((block) => blockHtml(block, levels)).join('\n');
}

/** Blocks as plain text, a line for each paragraph, heading and item. */
export function toPlainText(blocks: readonly Block[]): string {
  return blocks.map(plainText).join('\n');
}

function plainText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'preformatted':
      return block.text;
    case 'paragraph':
      return block.lines.join('\n');
    case 'list':
      return block.items.map((item) => item.paragraphs.join('\n')).join('\n');
    case 'rule':
      return '';
  }
}

function blockHtml(block: Block, levels: readonly number[]): string {
  switch (block.kind) {
    case 'heading': {
      const level = Math.min(TOP_LEVEL + levels.indexOf(block.level), LOWEST_LEVEL);
      return `<h${String(level)}>${linkify(block.text.replace(/\s*:$/u, ''))}</h${String(level)}>`;
    }
    case 'paragraph':
      return `<p>${block.lines.map(linkify).join('<br>\n')}</p>`;
    case 'list':
      return listHtml(block.items);
    case 'preformatted':
      return `<pre>${linkify(block.text)}</pre>`;
    case 'rule':
      return '<hr>';
  }
}

function listHtml(items: readonly ListItem[]): string {
  const parts: string[] = [];
  /** Tags to close, outermost first; one for each open depth. */
  const open: string[] = [];
  for (const item of items) {
    const depth = Math.min(item.depth, open.length);
    while (open.length > depth + 1) parts.push(`</li></${open.pop() ?? 'ul'}>`);
    const tag = item.kind === 'bullet' ? 'ul' : 'ol';
    if (open.length === depth + 1) {
      parts.push('</li>');
      if (open.at(-1) !== tag) {
        parts.push(`</${open.pop() ?? 'ul'}>`);
      }
    }
    if (open.length === depth) {
      parts.push(openingTag(item));
      open.push(tag);
    }
    parts.push(`<li>${itemHtml(item)}`);
  }
  while (open.length > 0) parts.push(`</li></${open.pop() ?? 'ul'}>`);
  return parts.join('');
}

function openingTag(item: ListItem): string {
  if (item.kind === 'bullet') return '<ul>';
  const type = item.kind === 'letter' ? ' type="a"' : '';
  const start = item.value === 1 ? '' : ` start="${String(item.value)}"`;
  return `<ol${type}${start}>`;
}

function itemHtml(item: ListItem): string {
  if (item.paragraphs.length === 1) return linkify(item.paragraphs[0] ?? '');
  return item.paragraphs.map((paragraph) => `<p>${linkify(paragraph)}</p>`).join('');
}
