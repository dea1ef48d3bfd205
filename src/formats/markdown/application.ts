import { Parser } from 'htmlparser2';
import { findApplyLink } from '../html/apply-link.ts';
import { HtmlLimitError, loadFragment } from '../html/document.ts';
import { findApplication } from '../prose/application.ts';
import { findOpeningsPage } from '../prose/index.ts';
import { FieldCollector } from '../prose/raw-fields.ts';
import type { RawFields } from '../raw-posting.ts';

const BLOCKS = /^(?:h[1-6]|p|li|ul|ol|pre|blockquote|table|tr|div|section|br)$/;

/**
 * How to apply as rendered Markdown says it: a link whose words ask one to apply, else an address in a
 * sentence about applying, else the page of the openings that it links to.
 */
export function findMarkdownApplication(html: string): RawFields {
  const found = new FieldCollector();
  const link = linkThatSaysApply(html);
  if (link !== null) found.add(link.field, link.value);
  const lines = linesWithAddresses(html);
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

function linkThatSaysApply(html: string): ReturnType<typeof findApplyLink> {
  if (!/<a\s/i.test(html)) return null;
  try {
    return findApplyLink(loadFragment(html), null, 1);
  } catch (error) {
    if (error instanceof HtmlLimitError) return null;
    throw error;
  }
}

/** The text of every block, each link followed by the address it leads to. */
export function linesWithAddresses(html: string): readonly { text: string }[] {
  const lines: { text: string }[] = [];
  let text = '';
  let address: string | null = null;
  let start = 0;
  const flush = (): void => {
    if (text.trim() !== '') lines.push({ text: text.replace(/\s+/g, ' ').trim() });
    text = '';
    start = 0;
  };
  const parser = new Parser({
    onopentag: (name, { href }) => {
      if (BLOCKS.test(name)) flush();
      if (name !== 'a') return;
      address = /^(?:https?:|mailto:)/i.test(href ?? '') ? (href ?? null) : null;
      start = text.length;
    },
    ontext: (part) => {
      text += part;
    },
    onclosetag: (name) => {
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
  return lines;
}
