import type { CheerioAPI } from './document.ts';

/** The language that a page declares for itself, two letters in lower case. */
export function pageLanguage($: CheerioAPI): string | undefined {
  const declared =
    $('html').attr('lang') ?? $('meta[property="og:locale" i]').first().attr('content') ?? '';
  return /^[a-z]{2}(?![a-z])/i.exec(declared.trim())?.[0].toLowerCase();
}
