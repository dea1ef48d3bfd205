import type { Origin } from '../raw-posting.ts';
import { choosePosting } from './choose-posting.ts';
import type { PageIdentity } from './choose-posting.ts';
import type { CheerioAPI } from './document.ts';
import type { Findings } from './findings.ts';
import { readJobPosting } from './job-posting-item.ts';
import { findJsonLd } from './json-ld.ts';
import type { FoundPosting, JsonLd } from './json-ld.ts';
import { findMicrodata } from './microdata.ts';
import { findRdfa } from './rdfa.ts';
import type { SchemaItem } from './schema-item.ts';

/** What the structured data of a page gave. */
export interface StructuredData {
  /** HTML of the first description found, empty when there is none. */
  readonly description: string;
  /** The item of the most trusted syntax that has one. */
  readonly item: SchemaItem | null;
  /** Number of postings, when the page lists several and is about none. */
  readonly listed: number;
  readonly unreadable: JsonLd['unreadable'];
}

/** Reads JSON-LD, microdata and RDFa, most trusted first. */
export function readStructuredData(
  $: CheerioAPI,
  page: PageIdentity,
  firstLine: number,
  findings: Findings,
): StructuredData {
  const jsonLd = findJsonLd($, firstLine);
  const syntaxes: readonly (readonly [Origin, readonly FoundPosting[]])[] = [
    ['JSON-LD', jsonLd.postings],
    ['microdata', findMicrodata($, firstLine)],
    ['RDFa', findRdfa($, firstLine)],
  ];
  let description = '';
  let item: SchemaItem | null = null;
  let listed = 0;
  for (const [origin, postings] of syntaxes) {
    const chosen = choosePosting(postings, page);
    if (chosen === 'several') listed = Math.max(listed, postings.length);
    if (chosen === null || chosen === 'several') continue;
    const html = readJobPosting(
      chosen.item,
      { origin, line: chosen.line, pageUrl: page.url },
      findings,
    );
    description ||= html;
    item ??= chosen.item;
  }
  return { description, item, listed: item === null ? listed : 0, unreadable: jsonLd.unreadable };
}
