import type { Block } from './block.ts';

/**
 * Fits a body's headings below the page's h1: the highest becomes h2, no level is skipped on the way
 * down, and first headings that only repeat the title are dropped.
 */
export function fitHeadings(blocks: readonly Block[], title: string): readonly Block[] {
  const start = blocks.findIndex((block) => !repeatsTitle(block, title));
  const kept = start === -1 ? [] : blocks.slice(start);
  const ranks = [...new Set(kept.flatMap(({ level }) => level ?? []))].sort((a, b) => a - b);
  let previous = 1;
  return kept.map((block) => {
    if (block.level === undefined) return block;
    const level = Math.min(2 + ranks.indexOf(block.level), previous + 1, 6);
    previous = level;
    return { ...block, level };
  });
}

function repeatsTitle(block: Block, title: string): boolean {
  return block.level !== undefined && fold(block.text) === fold(title);
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
