/** Whether a title and a file's name have half of their words in common. */
export function sharesWords(title: string, stem: string): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}+#]{2,}/gu) ?? [];
  const ofTitle = new Set(words(title));
  const ofStem = words(stem);
  const shared = ofStem.filter((word) => ofTitle.has(word)).length;
  return shared > 0 && shared * 2 >= Math.min(ofStem.length, ofTitle.size);
}
