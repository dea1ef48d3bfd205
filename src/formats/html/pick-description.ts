import { loadFragment } from './document.ts';
import { comparable } from './text.ts';

/** How much of a description's beginning is looked for on the page. */
const OPENING_WORDS = 12;

/** Longer than any posting; what comes after decides nothing. */
const COMPARED = 200_000;

/**
 * Chooses between the description in structured data and the text that the page shows. The first is
 * the posting alone, so it wins unless it is plainly cut short.
 */
export function pickDescription(structured: string, shown: string): string {
  if (structured === '') return shown;
  if (shown === '') return structured;
  const [own, page] = [plain(structured.slice(0, COMPARED)), plain(shown.slice(0, COMPARED))];
  if (own === '') return shown;
  const isMuchLonger = page.length > own.length * 1.5 && page.length > own.length + 300;
  if (!isMuchLonger) return structured;
  const opening = words(own).slice(0, OPENING_WORDS).join(' ');
  const isCutShort = /(?:…|\.\.\.)\s*(?:<[^<>]{0,40}>\s{0,5}){0,5}$/.test(structured.slice(-300));
  return isCutShort ||
    own.length < 400 ||
    (page.includes(opening) && own.length < page.length * 0.4)
    ? shown
    : structured;
}

function plain(html: string): string {
  const $ = loadFragment(html.replace(/<(?=\/?(?:p|div|li|br|h[1-6]|td|tr)\b)/gi, ' <'));
  return comparable($.root().text());
}

function words(text: string): string[] {
  return text.split(' ');
}
