import type { Element } from './document.ts';

/** Attributes whose values name what an element is for. */
const NAMING = 'id class data-test data-testid data-qa data-automation-id data-ui data-at'.split(
  ' ',
);

/** Selects every element that has a name of that kind. */
export const NAMED = NAMING.map((attribute) => `[${attribute}]`).join(', ');

/**
 * The words in an element's id and classes, in lower case: `jobDescription__text--rich` gives
 * `job description text`. Utility variants (`md:flex`, `--rich`) are dropped.
 */
export function nameWords(element: Element): string[] {
  return nameTokens(element).map((token) => token.join(' '));
}

/** Each token of id, class and the attributes that tests use, split into its words. */
export function nameTokens(element: Element): string[][] {
  const tokens: string[][] = [];
  for (const attribute of NAMING) {
    for (const token of (element.attribs[attribute] ?? '').slice(0, 1000).split(/\s+/)) {
      const words = wordsOf(token);
      if (words.length > 0) tokens.push(words);
    }
  }
  return tokens;
}

function wordsOf(token: string): string[] {
  if (token === '' || token.includes(':') || token.includes('[')) return [];
  const block = token.split('--')[0] ?? '';
  return block
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}
