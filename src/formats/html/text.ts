import type { AnyNode, Element } from './document.ts';
import { isElement } from './document.ts';

const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head', 'iframe']);

const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em font i kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

/**
 * The text of an element as a reader sees it, on one line: blocks are set apart, and so are words
 * that only their elements keep apart (`<span>Full time</span><span>Permanent</span>`).
 * @param limit Stop after about this many characters and nodes: enough to see that a text is long.
 * @param skip Elements to leave out, such as hidden ones.
 */
export function textOf(
  node: AnyNode,
  limit = Number.POSITIVE_INFINITY,
  skip?: (element: Element) => boolean,
): string {
  const pieces: string[] = [];
  let pending = '';
  let spent = 0;
  const visit = (current: AnyNode): void => {
    spent += 1;
    if (spent > limit) return;
    if (current.type === 'text') {
      const last = pieces.at(-1) ?? '';
      if (pending !== '' && /[\p{L}\p{N}]$/u.test(last) && /^[\p{L}\p{N}]/u.test(current.data)) {
        pieces.push(' ');
      }
      pending = '';
      const data = current.data.slice(0, limit * 4);
      pieces.push(data);
      spent += collapse(data).length;
      return;
    }
    if ('children' in current) {
      if (isElement(current)) {
        if (UNSEEN.has(current.name) || skip?.(current) === true) return;
        if (INLINE.has(current.name)) pending = ' ';
        else pieces.push('\n');
      }
      for (const child of current.children) {
        if (spent > limit) break;
        visit(child);
      }
      if (isElement(current)) {
        if (INLINE.has(current.name)) pending = ' ';
        else pieces.push('\n');
      }
    }
  };
  visit(node);
  return collapse(pieces.join(''));
}

/** White space and invisible joiners collapsed to single spaces. */
export function collapse(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Text for comparisons: letters and digits only, lower case. */
export function comparable(text: string): string {
  return collapse(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
