import { pictureAsLabel } from '../prose/picture-label.ts';
import type { OutlineLine } from '../prose/outline.ts';
import type { Block } from './block.ts';

/** A text's blocks as an outline: one entry for each line that stands for itself. */
export function toOutline(blocks: readonly Block[]): OutlineLine[] {
  return linesOf(blocks).map((line) => ({ ...line, text: withoutOrnaments(line.text) }));
}

/** The pictures of chat messages before and behind the words: "📍 Berlin", ":rocket: *Hiring* :rocket:". */
function withoutOrnaments(text: string): string {
  if (text.length > 400) return text;
  const labelled = pictureAsLabel(text);
  if (labelled !== null) return labelled;
  const plain = text
    .replace(/(?<![^\s*]):[a-z][a-z0-9_+-]{1,40}:(?![^\s*])/gu, ' ')
    .replace(/^[\s\p{So}\p{Sk}\uFE0F\u200D]{1,20}|[\s\p{So}\p{Sk}\uFE0F\u200D]{1,20}$/gu, '')
    .replace(/^\*([^*]{2,200})\*$/u, '$1');
  return plain === '' ? text : plain;
}

function linesOf(blocks: readonly Block[]): OutlineLine[] {
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
