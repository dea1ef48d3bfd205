import type { Block } from './block.ts';

/**
 * Fits a body's headings below the page's h1: the highest becomes h2, no level is skipped on the way
 * down, and a first heading that only repeats the title is dropped.
 */
export function fitHeadings(blocks: readonly Block[], title: string): readonly Block[] {
  const kept = repeatsTitle(blocks[0], title) ? blocks.slice(1) : blocks;
  const ranks = [...new Set(kept.flatMap(({ level }) => level ?? []))].sort((a, b) => a - b);
  let previous = 1;
  return kept.map((block) => {
    if (block.level === undefined) return block;
    const level = Math.min(2 + ranks.indexOf(block.level), previous + 1, 6);
    previous = level;
    return { ...block, level };
  });
}

function repeatsTitle(block: Block | undefined, title: string): boolean {
  return block?.level !== undefined && fold(block.text) === fold(title);
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
