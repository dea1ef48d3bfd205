const TAG = /^#([\p{L}\p{N}][\p{L}\p{N}_-]{1,50})$/u;
const MOST = 30;

/** The tags of a message that ends with a line of nothing else: "#hiring #payroll". Empty where none does. */
export function hashtagsOf(text: string): string[] {
  for (const line of text.trimEnd().split('\n').slice(-4).reverse()) {
    const words = line.trim().split(/[\s,]+/u);
    if (words.length < 2 || words.length > MOST) continue;
    const tags = words.map((word) => TAG.exec(word)?.[1]);
    if (tags.every((tag) => tag !== undefined)) return [...new Set(tags)];
  }
  return [];
}
