import type { Element } from './document.ts';
import { isElement } from './document.ts';
import { nameWords } from './names.ts';
import { textOf } from './text.ts';
import { ancestors, descendants, descendantsNamed } from './tree.ts';

/** An element with this share of a page's prose holds the posting. */
const MOST = 0.8;
/** A page with less prose than this shows no posting. */
const LEAST_PROSE = 200;
/** Chinese and Japanese say as much in a third of the characters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const LEAST_DENSE_PROSE = 70;

const BLOCKS = new Set(
  'p li dd td blockquote pre div section article main h1 h2 h3 h4 h5 h6 body figure dt th'.split(
    ' ',
  ),
);

/** Elements that arranged pages before style sheets did. */
const LAYOUT = new Set('table tbody tr center font form'.split(' '));

/** What an id or class that ends in these words holds: the posting's text. */
const DESCRIPTION_NAME =
  /(?:^| )(?:(?:job|jobs|job ?ad|posting|position|vacancy|role|offer|career|opening|listing|jd)(?: details?)? ?(?:description|body|content|text|detail|details|show)|jobdescriptiontext|description (?:text|content|body|html|job)|vacature ?(?:tekst|omschrijving)|stellen ?beschreibung|stellen ?anzeige|job ?beschreibung|description (?:de ?l )?(?:offre|poste)|description)(?: (?:text|body|content|container|wrapper|section|inner|html|markup|main))?$/;

/**
 * The element that holds the posting, on a page already freed of clutter.
 * @returns null when the page shows too little text to be one.
 */
export function findMainContent(root: Element): Element | null {
  const prose = measureProse(root);
  const total = prose.get(root) ?? 0;
  const text = textOf(root);
  const dense = total < LEAST_PROSE ? (text.match(DENSE) ?? []).length : 0;
  if (total < LEAST_PROSE && dense < LEAST_DENSE_PROSE) return null;
  if (total < text.length / 2) return null;
  const share = (element: Element): number => (prose.get(element) ?? 0) / total;

  let main: Element = root;
  for (;;) {
    const next = blockWithMost(main, share);
    if (next === null) break;
    main = next;
  }
  main = columnOfJob(main, share) ?? main;
  const named = namedDescription(main, share);
  return named ?? main;
}

/** The block below an element that holds most of the page's prose; tables of old pages are passed through. */
function blockWithMost(main: Element, share: (element: Element) => number): Element | null {
  let inner: Element | undefined = main;
  do {
    inner = elementsOf(inner).find((child) => share(child) >= MOST);
  } while (inner !== undefined && LAYOUT.has(inner.name));
  return inner !== undefined && BLOCKS.has(inner.name) ? inner : null;
}

/** A column holds this share of what is said on a page of columns. */
const MOST_OF_COLUMNS = 0.6;

/**
 * The cell with the page's main heading and most of its text, on pages whose columns are cells of a table. What
 * stands beside it is the site's, unless it tells an address.
 */
function columnOfJob(main: Element, share: (element: Element) => number): Element | null {
  const [heading, another] = descendantsNamed(main, 'h1');
  if (heading === undefined || another !== undefined) return null;
  const cell = ancestors(heading).find(({ name }) => name === 'td');
  if (cell === undefined || share(cell) < share(main) * MOST_OF_COLUMNS) return null;
  if (descendantsNamed(cell, 'p').length < 2 || cell.parent === null) return null;
  const addresses = (element: Element): number => textOf(element).split('@').length;
  return addresses(cell) === addresses(main) && ancestors(cell).includes(main) ? cell : null;
}

/** For each element, the characters of running text below it: text within links does not count. */
function measureProse(root: Element): Map<Element, number> {
  const prose = new Map<Element, number>();
  const measure = (element: Element): number => {
    let length = 0;
    for (const child of element.children) {
      if (child.type === 'text') length += child.data.trim().length;
      else if (isElement(child)) {
        const below = measure(child);
        length += child.name === 'a' ? (inParagraph(element) ? below : 0) : below;
      }
    }
    prose.set(element, length);
    return length;
  };
  measure(root);
  return prose;
}

function inParagraph(element: Element): boolean {
  return ['p', 'span', 'strong', 'em', 'b'].includes(element.name);
}

/** The element named as a description that holds enough of the prose. */
function namedDescription(main: Element, share: (element: Element) => number): Element | null {
  const all = descendants(main);
  const marked = all.filter(({ attribs }) =>
    /(?:^|[\s:/])description$/i.test(attribs['itemprop'] ?? attribs['property'] ?? ''),
  );
  const named = all
    .filter((element) => BLOCKS.has(element.name))
    .filter((element) => nameWords(element).some((words) => DESCRIPTION_NAME.test(words)));
  const enough = [...marked, ...named].filter((element) => share(element) >= share(main) * 0.6);
  const largest = Math.max(0, ...enough.slice(0, 1000).map(share));
  return innermost(enough.filter((element) => share(element) >= largest * 0.85));
}

/** Of elements that hold about the same, the one with the least around its text. */
function innermost(elements: readonly Element[]): Element | null {
  const depth = (element: Element): number => ancestors(element).length;
  return elements.reduce<Element | null>(
    (best, element) => (best === null || depth(element) > depth(best) ? element : best),
    null,
  );
}

function elementsOf(element: Element): Element[] {
  return element.children.filter(isElement);
}
