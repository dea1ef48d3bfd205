import type { SearchFacet } from '../facets.ts';

/** How the page words a value of a facet, before anything of the search is loaded. */
export function renderedLabel(root: Element, facet: SearchFacet, value: string): string | null {
  const items = root.querySelectorAll<HTMLElement>(`[data-facet="${facet}"] li`);
  const item = [...items].find(({ dataset }) => dataset['value'] === value);
  return item?.querySelector('bdi')?.textContent ?? null;
}

/**
 * A value of an address in words, where nothing better is known of it.
 *
 * @param language BCP 47 tag of the countries' names
 */
export function readableValue(facet: SearchFacet, value: string, language: string): string {
  if (facet === 'applicants' && /^[a-z]{2}$/.test(value)) {
    return new Intl.DisplayNames(language, { type: 'region' }).of(value.toUpperCase()) ?? value;
  }
  if (facet === 'posted' && /^\d{1,4}$/.test(value)) return `Last ${value} days`;
  const words = value.replace(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, ' ');
  return facet === 'tag' ? words : words.charAt(0).toUpperCase() + words.slice(1);
}
