import type { CheerioAPI } from './document.ts';

/** The language that a page declares for itself, two letters in lower case. */
export function pageLanguage($: CheerioAPI): string | undefined {
  return /^[a-z]{2}(?![a-z])/i.exec(declared($))?.[0].toLowerCase();
}

/** The ISO 3166-1 code of the country whose language that is: `AU` of `en-AU`. */
export function pageRegion($: CheerioAPI): string | undefined {
  return /^[a-z]{2}[-_]([a-z]{2})$/i.exec(declared($))?.[1]?.toUpperCase();
}

function declared($: CheerioAPI): string {
  const tag = $('html').attr('lang') ?? $('meta[property="og:locale" i]').first().attr('content');
  return tag?.trim() ?? '';
}
