/** "**Location:** Oban", "**Salary**: £30,000": a label in bold, and what it says. */
const LABELLED = /^ {0,3}(?:\*\*|__)[^*_\n]{2,44}(?::(?:\*\*|__)|(?:\*\*|__)\s?:)\s?\S/u;

/**
 * Markdown in which labels in bold, one to a line, stay a line each, as issues and forums show them: CommonMark
 * joins them to one line, in which one value runs into the next label.
 */
export function keepLabelLines(text: string): string {
  if (!text.includes('**') && !text.includes('__')) return text;
  const lines = text.split('\n');
  return lines
    .map((line, index) =>
      LABELLED.test(line) && LABELLED.test(lines[index + 1] ?? '') && !/(?: {2}|\\)$/u.test(line)
        ? `${line.trimEnd()}  `
        : line,
    )
    .join('\n');
}
