import type { Element } from './document.ts';
import { isElement } from './document.ts';
import { fieldOfLabel } from '../labels.ts';
import { isWayBack } from '../text/way-back.ts';
import { nameTokens } from './names.ts';
import { comparable, textOf } from './text.ts';
import { localName } from './schema-item.ts';
import { descendants, descendantsNamed, removeNodes } from './tree.ts';

/** A line this long is running text rather than a fact. */
const SENTENCE_LENGTH = 60;

const HEADING = /^h[2-6]$/;

const MARKED_FACTS = new Set(
  'title hiringorganization dateposted validthrough joblocation joblocationtype basesalary employmenttype identifier'.split(
    ' ',
  ),
);

const CONTROL =
  /^\W{0,3}(?:(?:quick |easy )?apply(?: now| here| online| for (?:this|the) (?:job|position|role))?|share|share (?:this )?(?:job|page|posting)|print|print (?:this )?(?:page|job|posting|vacancy|version)|save(?: (?:this )?job)?|(?:e-?mail|send|forward|tell|refer)\b.{0,30}\ba (?:friend|colleague)|back(?: to .{1,40})?|(?:see|view|show) (?:all|more|less)\b.{0,60}|read more|report (?:this )?job|log in|sign in|(?:jetzt |online |hier |anmelden und )?bewerben|postuler(?: à cette offre| maintenant| en ligne)?|drucken|imprimer|partager|teilen|ansök(?: här| nu)?|solliciteer(?: nu| direct)?|odpovědět|zpět)\W{0,3}$/i;

/** Removes from the posting's element what the page shows beside the text: title, facts, controls. */
export function trimMainContent(
  main: Element,
  title: string | undefined,
  company: string | undefined,
): void {
  removeTitle(main, title);
  removeCompany(main, company);
  removeMarkedFacts(main);
  removeFactLists(main);
  removeControls(main);
  removeLeadingFacts(main);
}

function removeTitle(main: Element, title: string | undefined): void {
  const wanted = comparable(title ?? '');
  if (wanted === '') return;
  for (const heading of descendantsNamed(main, 'h1 h2').slice(0, 3)) {
    if (comparable(textOf(heading)) === wanted) removeNodes([heading]);
  }
}

/** The company's name on a line of its own, before any text. */
function removeCompany(main: Element, company: string | undefined): void {
  const wanted = comparable(company ?? '');
  if (wanted === '') return;
  const lines = descendantsNamed(main, 'p div h2 h3 h4 h5 h6 span a').slice(0, 12);
  const name = lines.find((line) => comparable(textOf(line, 200)) === wanted);
  if (name !== undefined && !isAfterProse(name, lines)) removeNodes([name]);
}

function isAfterProse(element: Element, lines: readonly Element[]): boolean {
  return lines
    .slice(0, lines.indexOf(element))
    .some((line) => line.name === 'p' && textOf(line, 200).length >= SENTENCE_LENGTH);
}

/** Facts marked as such by microdata or RDFa are shown beside the text. */
function removeMarkedFacts(main: Element): void {
  const facts = descendants(main).filter(({ attribs }) => {
    const names = (attribs['itemprop'] ?? attribs['property'] ?? '').split(/\s+/);
    return names.some((name) => MARKED_FACTS.has(localName(name).toLowerCase()));
  });
  removeNodes(facts.filter((fact) => textOf(fact, 400).length <= 200));
}

/** A list or table of labelled facts is shown beside the text as well. */
function removeFactLists(main: Element): void {
  const lists = descendantsNamed(main, 'ul dl table').filter((list) => {
    const entries = list.children.filter(isElement).length;
    if (entries > 60 || longestLine(list) >= SENTENCE_LENGTH) return false;
    const labels = descendantsNamed(list, 'dt th td span strong b h3 h4 h5 h6').filter(
      (element) => fieldOfLabel(textOf(element, 100)) !== undefined,
    );
    return labels.length >= 2;
  });
  const headings = lists.map(headingOfAlone).filter((heading) => heading !== null);
  removeNodes([...lists, ...headings]);
}

/** The heading above a list, when nothing else stands below it. */
function headingOfAlone(list: Element): Element | null {
  const before = neighbour(list, 'prev');
  const after = neighbour(list, 'next');
  if (before === null || !HEADING.test(before.name)) return null;
  return after === null || HEADING.test(after.name) ? before : null;
}

function neighbour(element: Element, side: 'prev' | 'next'): Element | null {
  for (let node = element[side]; node !== null; node = node[side]) {
    if (isElement(node)) return node;
    if (node.type === 'text' && node.data.trim() !== '') return null;
  }
  return null;
}

function removeControls(main: Element): void {
  const controls = descendantsNamed(main, 'a').filter((link) => {
    const text = textOf(link, 200);
    const isButton = nameTokens(link).some((words) =>
      words.some((word) => /^(?:btn|button|cta)$/.test(word)),
    );
    return CONTROL.test(text) || isWayBack(text) || (isButton && text.length < 40);
  });
  removeNodes(controls);
}

/**
 * The line of facts above the text (company, place, pay) goes: blocks of nothing but short lines
 * before the first paragraph or heading.
 */
function removeLeadingFacts(main: Element): void {
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
      descendantsNamed(child, 'p h2 h3 h4 h5 h6').length > 0 &&
      longestLine(child) >= SENTENCE_LENGTH
    ) {
      removeLeadingFacts(child);
      return;
    }
    if (longestLine(child) >= SENTENCE_LENGTH) return;
    if (descendantsNamed(child, 'h2 h3 h4 h5 h6 ol').length > 0) return;
    removeNodes([child]);
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
