import { isClutter } from './clutter.ts';
import type { CheerioAPI, Element } from './document.ts';
import { isElement } from './document.ts';
import { nameTokens } from './names.ts';
import { textOf } from './text.ts';

const TAG_PATH = /\/(?:tags?|skills?|technolog(?:y|ies)|tech|keywords?)\/[^/?#]+\/?$/i;
const TAG_LIST =
  /^(?:job |posting |listing )?(?:tags?|skills?|technologies|tech stack|keywords)(?: list| container| wrapper)?$/;

/** Tags that a page shows as such: links to tag pages, or the items of a list named for tags. */
export function readTags($: CheerioAPI): string[] {
  const links = $('a[href]')
    .toArray()
    .filter((link) => TAG_PATH.test(link.attribs['href'] ?? '') && !isClutter(link));
  const linked = usable(links.map((link) => textOf(link, 200)));
  if (linked.length > 0 && links.length <= 30) return linked;
  for (const list of $('ul, ol, div').toArray()) {
    if (!nameTokens(list).some((words) => TAG_LIST.test(words.join(' '))) || isClutter(list))
      continue;
    const tags = usable(leaves(list).map((leaf) => textOf(leaf, 200)));
    if (tags.length >= 2 && tags.length <= 30) return tags;
  }
  return [];
}

function leaves(list: Element): Element[] {
  return list.children
    .filter(isElement)
    .filter((child) => ['li', 'a', 'span'].includes(child.name));
}

function usable(texts: readonly string[]): string[] {
  const tags = texts.map((text) => text.replace(/^#/, '').trim());
  if (tags.some((tag) => tag.length > 40)) return [];
  return [...new Set(tags)].filter((tag) => tag !== '');
}
