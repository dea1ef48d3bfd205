/** Browsers stop nesting at 512 elements; no page that a person saw is deeper. */
export const MAX_DEPTH = 512;

/** Saved pages of the largest boards have a fifth of this. */
export const MAX_ELEMENTS = 15_000;

/** The parser compares each attribute of a tag with all before it. */
export const MAX_ATTRIBUTES = 300;

/** Characters of text outside scripts and styles; the longest postings have a fiftieth of this. */
export const MAX_TEXT = 1_000_000;

/** The HTML has more of something than any page of one posting. */
export class HtmlLimitError extends Error {
  readonly exceeded: 'depth' | 'elements' | 'attributes' | 'text';

  constructor(exceeded: HtmlLimitError['exceeded']) {
    super(`HTML exceeds the limit of ${exceeded}`);
    this.exceeded = exceeded;
  }
}

/**
 * Looks for tags with too many attributes, in one pass over the source.
 * @throws {HtmlLimitError}
 */
export function checkAttributes(html: string): void {
  let position = html.indexOf('<');
  while (position !== -1) {
    const after = html.startsWith('<!--', position)
      ? endOf(html, '-->', position)
      : /[a-z]/i.test(html.charAt(position + 1))
        ? endOfTag(html, position)
        : position + 1;
    position = html.indexOf('<', after);
  }
}

function endOfTag(html: string, start: number): number {
  let quote = '';
  let spaces = 0;
  let index = start + 1;
  for (; index < html.length; index += 1) {
    const char = html[index] ?? '';
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') break;
    else if ((char === '"' || char === "'") && html[index - 1] === '=') quote = char;
    else if (char <= ' ' || char === '/') {
      const before = html[index - 1] ?? '';
      if (before > ' ' && before !== '/') spaces += 1;
      if (spaces > MAX_ATTRIBUTES) throw new HtmlLimitError('attributes');
    } else if (char === '"' || char === "'") spaces += 1;
  }
  const raw = /^<(script|style)\b/i.exec(html.slice(start, start + 8))?.[1];
  return raw === undefined ? index + 1 : endOf(html, `</${raw}`, index);
}

function endOf(html: string, closing: string, start: number): number {
  const end = html.indexOf(closing, start);
  return end === -1 ? html.length : end + closing.length;
}
