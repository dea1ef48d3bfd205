import type { OutlineLine } from '../prose/outline.ts';
import type { Block } from './block.ts';

/** A text's blocks as an outline: one entry for each line that stands for itself. */
export function toOutline(blocks: readonly Block[]): OutlineLine[] {
  return blocks.flatMap((block): OutlineLine[] => {
    switch (block.kind) {
      case 'heading':
        return [{ kind: 'heading', level: block.level, text: block.text, line: block.line }];
      case 'paragraph':
        return block.lines.map((text, index) => ({
          kind: 'paragraph',
          text,
          line: block.line + index,
        }));
      case 'list':
        return block.items.flatMap((item) =>
          item.paragraphs.map((text) => ({ kind: 'item' as const, text, line: item.line })),
        );
      case 'preformatted':
        return block.text.split('\n').map((text, index) => ({
          kind: 'paragraph',
          text: text.trim(),
          line: block.line + index,
        }));
      case 'rule':
        return [];
    }
  });
}
