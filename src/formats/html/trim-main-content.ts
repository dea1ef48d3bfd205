import type { CheerioAPI, Element } from './document.ts';
import { isElement } from './document.ts';
import { nameTokens } from './names.ts';
import { comparable, textOf } from './text.ts';

/** A line this long is running text rather than a fact. */
const SENTENCE_LENGTH = 60;

const CONTROL =
  /^\W{0,3}(?:(?:quick |easy )?apply(?: now| here| online| for (?:this|the) (?:job|position|role))?|share|print|save(?: job)?|back(?: to .{1,40})?|(?:see|view|show) (?:all|more|less)\b.{0,60}|read more|report (?:this )?job|log in|sign in|(?:jetzt |online |hier )?bewerben|postuler|solliciteer(?: nu| direct)?|odpovědět|zpět)\W{0,3}$/i;

/** Removes from the posting's element what the page shows beside the text: title, facts, controls. */
export function trimMainContent($: CheerioAPI, main: Element, title: string | undefined): void {
  removeTitle($, main, title);
  removeControls($, main);
  removeLeadingFacts($, main);
}

function removeTitle($: CheerioAPI, main: Element, title: string | undefined): void {
  const wanted = comparable(title ?? '');
  if (wanted === '') return;
  for (const heading of $(main).find('h1, h2').toArray().slice(0, 3)) {
    if (comparable(textOf(heading)) === wanted) $(heading).remove();
  }
}

function removeControls($: CheerioAPI, main: Element): void {
  for (const link of $(main).find('a').toArray()) {
    const text = textOf(link, 200);
    const isButton = nameTokens(link).some((words) =>
      words.some((word) => /^(?:btn|button|cta)$/.test(word)),
    );
    if (CONTROL.test(text) || (isButton && text.length < 40)) $(link).remove();
  }
}

/**
 * The line of facts above the text (company, place, pay) goes: blocks of nothing but short lines
 * before the first paragraph or heading.
 */
function removeLeadingFacts($: CheerioAPI, main: Element): void {
  for (const child of main.children.slice(0, 40)) {
    if (child.type === 'text') {
      if (child.data.trim() !== '') return;
      continue;
    }
    if (!isElement(child)) continue;
    if (textOf(child, 200) === '') continue;
    const isHolder = ['div', 'section', 'header', 'dl', 'table', 'ul'].includes(child.name);
    const isNested = child.children.some(isElement);
    if (!isHolder || !isNested) return;
    if (
      $(child).find('p, h2, h3, h4, h5, h6').length > 0 &&
      longestLine(child) >= SENTENCE_LENGTH
    ) {
      removeLeadingFacts($, child);
      return;
    }
    if (longestLine(child) >= SENTENCE_LENGTH) return;
    if ($(child).find('h2, h3, h4, h5, h6, ol').length > 0) return;
    $(child).remove();
  }
}

function longestLine(element: Element): number {
  let longest = 0;
  const measure = (parent: Element): void => {
    let own = 0;
    for (const child of parent.children) {
      if (child.type === 'text') own += child.data.trim().length;
      else if (isElement(child)) measure(child);
    }
    longest = Math.max(longest, own);
  };
  measure(element);
  return longest;
}
