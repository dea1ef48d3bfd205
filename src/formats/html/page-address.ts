import type { CheerioAPI } from './document.ts';

/** The addresses by which a page knows itself. */
export interface PageAddress {
  /** Where the page was published: canonical, else og:url, else what the saving program noted. */
  readonly url: string | null;
  /** Against what its links are resolved. */
  readonly baseUrl: string | null;
}

/** Reads the page's own address. */
export function pageAddress($: CheerioAPI, html: string): PageAddress {
  const saved = savedFrom(html);
  const declared = [
    $('link[rel~="canonical" i]').first().attr('href'),
    $('meta[property="og:url" i], meta[name="og:url" i]').first().attr('content'),
  ];
  const url =
    [...declared, saved]
      .map((address) => webAddress(address, saved))
      .find((address) => address !== null) ?? null;
  const base = webAddress($('base[href]').first().attr('href'), saved ?? url ?? undefined);
  return { url, baseUrl: base ?? saved ?? url };
}

/** An absolute http(s) address, or null. */
export function webAddress(
  address: string | undefined | null,
  base?: string | null,
): string | null {
  const trimmed = address?.trim() ?? '';
  if (trimmed === '') return null;
  const absolute = base ?? undefined;
  if (!URL.canParse(trimmed, absolute)) return null;
  const url = new URL(trimmed, absolute);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return /^https?:/i.test(trimmed) ? trimmed : url.href;
}

/** Browsers write `saved from url=(0042)https://…`, SingleFile ` url: https://…`, into a comment at the top. */
function savedFrom(html: string): string | null {
  const head = html.slice(0, 20_000);
  const match =
    /<!--\s{0,10}saved from url=\(\d{1,6}\)(\S{1,2000})/.exec(head) ??
    /<!--\s{0,40}Page saved with SingleFile\s{1,40}url:\s{0,10}(\S{1,2000})/.exec(head);
  return webAddress(match?.[1]);
}
