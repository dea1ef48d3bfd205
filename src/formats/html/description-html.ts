import { loadFragment } from './document.ts';
import { removeUselessImages } from './images.ts';

const TAG =
  /<\/?(?:p|div|br|ul|ol|li|h[1-6]|strong|b|em|i|span|a|table|section|article)\b[^<>]{0,2000}>/i;
const ESCAPED_TAG =
  /&(?:amp;)?lt;\/?(?:p|div|br|ul|ol|li|h[1-6]|strong|b|em|i|span|a|table|section|article)\b/i;

/**
 * A description as HTML: markup that was escaped, once or twice, becomes markup again; plain text
 * keeps its paragraphs and lines.
 */
export function descriptionHtml(source: string): string {
  let html = withLines(source.trim());
  for (let round = 0; round < 2 && !TAG.test(html) && ESCAPED_TAG.test(html); round += 1) {
    html = decodeEntities(html).trim();
  }
  return TAG.test(html) ? wellFormed(html) : paragraphs(html);
}

/** Line breaks that were escaped once too often are still two characters. */
function withLines(text: string): string {
  const isEscaped = !text.includes('\n') && text.split('\\n', 3).length > 2;
  return isEscaped ? text.replace(/(?:\\r)?\\n/g, '\n') : text;
}

/** Closed tags, escaped text, no scripts: what later steps may rely on. */
function wellFormed(html: string): string {
  const $ = loadFragment(html);
  $('script, style, template, iframe, link, meta').remove();
  const [root] = $.root().toArray();
  if (root !== undefined) removeUselessImages(root);
  return $.html().trim();
}

/** A short text that may hold character references or stray tags, as plain text. */
export function plainText(source: string): string {
  let text = source;
  for (let round = 0; round < 2 && /&(?:#\w{1,8}|[a-z]\w{1,30});/i.test(text); round += 1) {
    text = decodeEntities(text);
  }
  if (TAG.test(text)) text = loadFragment(text).text();
  return text.replace(/\s+/g, ' ').trim();
}

function decodeEntities(text: string): string {
  return loadFragment(text.replaceAll('<', '&lt;')).text();
}

function paragraphs(text: string): string {
  const unescaped = decodeEntities(text).replace(/\r\n?/g, '\n');
  return unescaped
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
}

/** Text as HTML that shows it. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
