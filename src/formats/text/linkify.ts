import { withoutTrailingPunctuation } from '../prose/trailing-punctuation.ts';

const ADDRESS =
  /(?:https?:\/\/|mailto:|\bwww\.)[^\s<>"“”]{2,2000}|(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}\b/giu;

/** A text as HTML: escaped, with its web and e-mail addresses as links. */
export function linkify(text: string): string {
  if (!/[@:]|www\./iu.test(text)) return escapeHtml(text);
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = withoutTrailingPunctuation(match[0]);
    const target = targetOf(address);
    if (target === null) continue;
    parts.push(
      escapeHtml(text.slice(from, match.index)),
      `<a href="${escapeHtml(target)}">${escapeHtml(address)}</a>`,
    );
    from = match.index + address.length;
  }
  parts.push(escapeHtml(text.slice(from)));
  return parts.join('');
}

function escapeHtml(text: string): string {
  if (!/[&<>"]/u.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function targetOf(address: string): string | null {
  if (/^mailto:/iu.test(address)) return address.includes('@') ? address : null;
  if (address.includes('@') && !/^(?:https?:|www\.)/iu.test(address)) return `mailto:${address}`;
  const url = /^www\./iu.test(address) ? `https://${address}` : address;
  return URL.canParse(url) && /^https?:\/\/[^/]*[\p{L}\p{N}]/iu.test(url) ? url : null;
}
