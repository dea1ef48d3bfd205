/** A block of a description. `html` is the inside of the element, without the element's own tags. */
export interface Block {
  readonly name: 'p' | 'heading' | 'ul' | 'ol' | 'dl' | 'pre' | 'blockquote' | 'table' | 'hr';
  readonly html: string;
  /** The block's words, white space collapsed. */
  readonly text: string;
  /** Of a heading: 1 to 6, or {@link BOLD_LINE_LEVEL}. */
  readonly level?: number;
  /** As HTML, with a space in front. */
  readonly attributes?: string;
}

/** The level of a bold line that serves as a heading: below every real one. */
export const BOLD_LINE_LEVEL = 7;

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
