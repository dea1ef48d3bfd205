import type { CheerioAPI, Element } from './document.ts';
import { lineOf } from './document.ts';
import type { FoundPosting } from './json-ld.ts';
import { itemOf } from './markup-item.ts';
import type { MarkupSyntax } from './markup-item.ts';
import { SchemaItem, localName, typesOf } from './schema-item.ts';
import { ancestors } from './tree.ts';

const MICRODATA: MarkupSyntax = {
  properties: (element) => words(element.attribs['itemprop']).map(localName),
  types: (element) =>
    'itemscope' in element.attribs || 'itemtype' in element.attribs
      ? words(element.attribs['itemtype'])
      : null,
};

/** Finds schema.org JobPostings written as microdata (`itemscope`, `itemtype`, `itemprop`). */
export function findMicrodata($: CheerioAPI, firstLine: number): FoundPosting[] {
  return $('[itemtype]')
    .toArray()
    .filter((element) => isPosting(element) && !ancestors(element).some(isPosting))
    .map((element) => ({
      item: new SchemaItem(itemOf($, element, MICRODATA)),
      line: lineOf(element, firstLine),
      listed: isListed(element),
    }));
}

function isPosting(element: Element): boolean {
  return typesOf(element.attribs['itemtype']).includes('jobposting');
}

function isListed(element: Element): boolean {
  return ancestors(element).some(
    ({ attribs }) =>
      words(attribs['itemprop']).includes('itemListElement') ||
      typesOf(attribs['itemtype']).includes('itemlist'),
  );
}

function words(text: string | undefined): string[] {
  return (text ?? '').split(/\s+/).filter((word) => word !== '');
}
