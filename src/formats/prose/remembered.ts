/** As many answers are kept as a long posting has lines. */
const MOST = 2000;

/**
 * A pure reader of short texts that keeps its last answers: the parts of the reader ask the same of the same
 * line many times over.
 *
 * @param longest longer texts are read afresh each time
 */
export function remembered<T>(read: (text: string) => T, longest = 200): (text: string) => T {
  const answers = new Map<string, { readonly value: T }>();
  return (text) => {
    if (text.length > longest) return read(text);
    const known = answers.get(text);
    if (known !== undefined) return known.value;
    if (answers.size >= MOST) answers.clear();
    const value = read(text);
    answers.set(text, { value });
    return value;
  };
}
