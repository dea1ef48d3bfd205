import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: true, linkify: true });

/**
 * Renders GitHub-flavoured Markdown: CommonMark with tables, strike-through and bare links. Raw HTML
 * passes through and is not sanitised here.
 */
export function renderMarkdown(source: string): string {
  return markdown.render(source);
}

/** A line of the document with the block it belongs to, for reading facts from a text's structure. */
export interface StructuredLine {
  readonly text: string;
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** Level of a heading, 1 to 6. */
  readonly level?: number;
}

/** The document's headings, paragraphs and list items in order, as plain lines. */
export function outline(source: string): readonly StructuredLine[] {
  const lines: StructuredLine[] = [];
  let heading = 0;
  let items = 0;
  for (const token of markdown.parse(source, {})) {
    if (token.type === 'heading_open') heading = Number(token.tag.slice(1));
    else if (token.type === 'heading_close') heading = 0;
    else if (token.type === 'list_item_open') items += 1;
    else if (token.type === 'list_item_close') items -= 1;
    else if (token.type === 'inline') {
      const text = (token.children ?? [])
        .map(({ type, content }) => (type.endsWith('break') ? '\n' : content))
        .join('');
      for (const line of text.split('\n')) {
        if (heading > 0) lines.push({ text: line, kind: 'heading', level: heading });
        else lines.push({ text: line, kind: items > 0 ? 'item' : 'paragraph' });
      }
    }
  }
  return lines;
}
