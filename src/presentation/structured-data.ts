import type { SiteAddresses } from './addresses.ts';

/** One step from the home page to a page, in order; the last is the page itself. */
export interface Crumb {
  readonly name: string;
  /** The page's path, with the base. */
  readonly path: string;
}

/** The board and its site, for the home page. */
export function siteMarkup(
  board: { readonly title: string; readonly description: string; readonly language: string },
  addresses: SiteAddresses,
): object {
  const url = addresses.absolute(addresses.home());
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Organization', '@id': `${url}#organization`, name: board.title, url },
      {
        '@type': 'WebSite',
        '@id': `${url}#website`,
        name: board.title,
        description: board.description,
        inLanguage: board.language,
        url,
        publisher: { '@id': `${url}#organization` },
      },
    ],
  };
}

/** @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb */
export function breadcrumbMarkup(trail: readonly Crumb[], addresses: SiteAddresses): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: addresses.absolute(path),
    })),
  };
}

/** JSON that can stand in a `<script>`: no text in it can end the element. */
export function scriptJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
