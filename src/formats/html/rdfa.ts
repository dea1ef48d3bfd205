import type { CheerioAPI, Element } from './document.ts';
import { lineOf } from './document.ts';
import type { FoundPosting } from './json-ld.ts';
import { itemOf } from './markup-item.ts';
import type { MarkupSyntax } from './markup-item.ts';
import { SchemaItem, localName, typesOf } from './schema-item.ts';

const RDFA: MarkupSyntax = {
  properties: (element) => words(element.attribs['property']).filter(isOurs).map(localName),
  types: (element) => ('typeof' in element.attribs ? words(element.attribs['typeof']) : null),
};

/** Properties that nothing but a JobPosting has. */
const TELLING = [
  'hiringorganization',
  'joblocation',
  'employmenttype',
  'basesalary',
  'validthrough',
];

/**
 * Finds schema.org JobPostings written as RDFa (`typeof`, `property`). A fragment of a page may
 * have lost the element that names the type; properties that only a JobPosting has then stand in.
 */
export function findRdfa($: CheerioAPI, firstLine: number): FoundPosting[] {
  const typed = $('[typeof]')
    .toArray()
    .filter((element) => typesOf(element.attribs['typeof']).includes('jobposting'));
  const roots = typed.length > 0 ? typed : untypedRoot($);
  return roots.map((element) => ({
    item: new SchemaItem({ ...itemOf($, element, RDFA), '@type': 'JobPosting' }),
    line: lineOf(element, firstLine),
    listed: false,
  }));
}

function untypedRoot($: CheerioAPI): Element[] {
  const names = $('[property]')
    .toArray()
    .flatMap((element) => words(element.attribs['property']))
    .map((name) => localName(name).toLowerCase());
  const found = TELLING.filter((name) => names.includes(name)).length;
  return found >= 2 ? $('body').toArray().slice(0, 1) : [];
}

/** OpenGraph shares the attribute: `og:title` is no title of a JobPosting. */
function isOurs(name: string): boolean {
  return !/^(?:og|fb|article|twitter|profile|product|al|dc|dcterms|foaf):/i.test(name);
}

function words(text: string | undefined): string[] {
  return (text ?? '').split(/\s+/).filter((word) => word !== '');
}
