import { escapeXml } from './xml.ts';

/** The protocol's limit of addresses in one file. */
export const SITEMAP_LIMIT = 50_000;

/** One address of a sitemap. */
export interface SitemapEntry {
  /** Absolute. */
  readonly url: string;
  /** ISO date on which the page last changed; null when it is not known. */
  readonly lastModified: string | null;
}

/** A sitemap file. @see https://www.sitemaps.org/protocol.html */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  return document(
    'urlset',
    entries.map((entry) => element('url', entry)),
  );
}

/** An index of sitemap files. */
export function sitemapIndexXml(entries: readonly SitemapEntry[]): string {
  return document(
    'sitemapindex',
    entries.map((entry) => element('sitemap', entry)),
  );
}

function document(root: string, elements: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...elements,
    `</${root}>`,
    '',
  ].join('\n');
}

function element(name: string, { url, lastModified }: SitemapEntry): string {
  const modified = lastModified === null ? '' : `<lastmod>${lastModified}</lastmod>`;
  return `<${name}><loc>${escapeXml(url)}</loc>${modified}</${name}>`;
}
