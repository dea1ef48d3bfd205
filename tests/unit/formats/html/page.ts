import { parseHtml } from '../../../../src/formats/html/index.ts';
import type { Candidate, Field, RawPosting } from '../../../../src/formats/raw-posting.ts';

/** Parses HTML written in a test. */
export function parse(text: string, firstLine = 1): RawPosting {
  return parseHtml({ path: 'page.html', displayPath: 'content/page.html', text }, { firstLine });
}

/** The most trusted candidate of a field. */
export function best(posting: RawPosting, field: Field): Candidate | undefined {
  return posting.fields[field]?.[0];
}

/** The most trusted value of each field that was found. */
export function values(posting: RawPosting): Partial<Record<Field, unknown>> {
  return Object.fromEntries(
    Object.entries(posting.fields).map(([field, candidates]) => [field, candidates[0]?.value]),
  );
}

/** The words of a posting's body. */
export function bodyText(posting: RawPosting): string {
  return posting.body.html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export function codes(posting: RawPosting): string[] {
  return posting.problems.map(({ code }) => code);
}

/** A page whose JSON-LD is the given text, with enough of a body to be read. */
export function pageWithJsonLd(json: string, body = ''): string {
  return `<!DOCTYPE html>\n<html><head>\n<script type="application/ld+json">${json}</script>\n</head><body>${body}</body></html>`;
}
