import { load } from 'cheerio';
import { parseDocument, Parser } from 'htmlparser2';
import { findApplyLink } from '../html/apply-link.ts';
import { findApplication } from '../prose/application.ts';
import { findOpeningsPage } from '../prose/index.ts';
import { FieldCollector } from '../prose/raw-fields.ts';
import type { RawFields } from '../raw-posting.ts';

const BLOCKS = /^(?:h[1-6]|p|li|ul|ol|pre|blockquote|table|tr|div|section|br)$/;

/** Elements that lead somewhere; pages made of components have buttons of their own. */
const LINKS = /^(?:a|form|input|[a-z]{0,30}(?:button|link|apply|cta)[a-z]{0,30})$/;
/** Of elements inside each other; no text has so many. */
const MAXIMUM_DEPTH = 200;

/**
 * How to apply as rendered Markdown says it: a link whose words ask one to apply, else an address in a
 * sentence about applying, else the page of the openings that it links to.
 */
export function findMarkdownApplication(html: string): RawFields {
  const found = new FieldCollector();
  const { lines, hasLinks, depth } = linesWithAddresses(html);
  const link = hasLinks && depth <= MAXIMUM_DEPTH ? linkThatSaysApply(html) : null;
  if (link !== null) found.add(link.field, link.value);
  const application = findApplication(lines.flatMap(({ text }) => sentencesOf(text)));
  found.add('applyUrl', application?.url);
  found.add('applyEmail', application?.email);
  if (!found.has('applyUrl') && !found.has('applyEmail')) {
    found.add('applyUrl', findOpeningsPage(lines));
  }
  return found.fields();
}

/** What one sentence asks for does not count for the next: "Write to x. Recruiters need not apply." */
function sentencesOf(text: string): { text: string }[] {
  return text.split(/(?<=[.!?])\s(?=\p{Lu})/u).map((sentence) => ({ text: sentence }));
}

/** Read without a browser's corrections, which take ten times as long and change no link of rendered Markdown. */
function linkThatSaysApply(html: string): ReturnType<typeof findApplyLink> {
  return findApplyLink(load(parseDocument(html)), null, 1);
}

interface Lines {
  /** The text of every block, each link followed by the address it leads to. */
  readonly lines: readonly { text: string }[];
  readonly hasLinks: boolean;
  /** How many elements stand inside each other at most. */
  readonly depth: number;
}

function linesWithAddresses(html: string): Lines {
  const lines: { text: string }[] = [];
  let text = '';
  let address: string | null = null;
  let start = 0;
  let hasLinks = false;
  let open = 0;
  let depth = 0;
  const flush = (): void => {
    if (text.trim() !== '') lines.push({ text: text.replace(/\s+/g, ' ').trim() });
    text = '';
    start = 0;
  };
  const parser = new Parser({
    onopentag: (name, { href }) => {
      open += 1;
      depth = Math.max(depth, open);
      hasLinks ||= LINKS.test(name);
      if (BLOCKS.test(name)) flush();
      if (name !== 'a') return;
      address = /^(?:https?:|mailto:)/i.test(href ?? '') ? (href ?? null) : null;
      start = text.length;
    },
    ontext: (part) => {
      text += part;
    },
    onclosetag: (name) => {
      open -= 1;
      if (BLOCKS.test(name)) flush();
      if (name !== 'a' || address === null) return;
      const shown = address.replace(/^mailto:/i, '').split('?', 1)[0] ?? '';
      const target = /^mailto:/i.test(address) ? shown : address;
      if (!text.slice(start).includes(target)) text += ` ${target} `;
      address = null;
    },
  });
  parser.write(html);
  parser.end();
  flush();
  return { lines, hasLinks, depth };
}
