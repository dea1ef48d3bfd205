import type { CheerioAPI } from './document.ts';
import { escapeHtml, plainText } from './description-html.ts';
import type { PageTitles } from './page-title.ts';
import { comparable } from './text.ts';

/** Shorter ones are slogans. */
const LEAST = 120;

/** A posting's beginning, and what the page says of itself beside it. */
export interface Teaser {
  readonly html: string;
  readonly context: string;
}

/**
 * The beginning of the posting that a page keeps for previews elsewhere: all that is left of a page
 * whose text a script draws. Only `og:description` beside an `og:title` counts, since a page's plain
 * description often speaks of the whole site.
 */
export function readTeaser($: CheerioAPI, titles: PageTitles): Teaser | null {
  const content = (name: string): string =>
    plainText(
      $(`meta[property="${name}" i], meta[name="${name}" i]`).first().attr('content') ?? '',
    );
  const text = content('og:description');
  const title = comparable(content('og:title'));
  if (text.length < LEAST || title === '') return null;
  if (titles.siteNames.some((name) => comparable(name) === title)) return null;
  return { html: `<p>${escapeHtml(text)}</p>`, context: content('description') };
}
