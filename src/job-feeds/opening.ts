import { descriptionHtml, escapeHtml } from '../formats/html/description-html.ts';
import { factsFromProse } from '../formats/prose/index.ts';
import {
  type Field,
  mergeFields,
  type RawFields,
  type RawPosting,
} from '../formats/raw-posting.ts';
import { plainText } from '../values/plain-text.ts';

/** One job of a board. */
export interface Opening {
  /** As the system identifies it in its addresses. */
  readonly id: string;
  readonly title: string;
  /** Where, in the feed's words; null when it does not say. */
  readonly place: string | null;
  /** The job's own page, by which it is known again. */
  readonly url: string;
  readonly raw: RawPosting;
}

/** A fact of a feed: the key it stands under, and its value. */
export type FeedFact = readonly [field: Field, key: string, value: unknown];

/**
 * An opening in the readers' own shape. Facts without a value are left out; what the feed does not state
 * is read from the description, as with any posting.
 *
 * @param description HTML, which may be escaped, or plain text
 */
export function openingOf(
  { id, title, place, url }: Omit<Opening, 'raw'>,
  facts: readonly FeedFact[],
  description: string,
): Opening {
  const stated: FeedFact[] = [['title', 'title', title], ['sourceUrl', 'url', url], ...facts];
  const fields = fieldsOf(stated);
  const html = descriptionHtml(description);
  return {
    id,
    title,
    place,
    url,
    raw: {
      format: 'html',
      fields: mergeFields(fields, factsFromProse(plainText(html), fields)),
      body: { html, baseUrl: url },
      problems: [],
    },
  };
}

function fieldsOf(facts: readonly FeedFact[]): RawFields {
  return mergeFields(
    ...facts
      .filter(([, , value]) => value !== null && value !== undefined && value !== '')
      .filter(([, , value]) => !Array.isArray(value) || value.length > 0)
      .map(([field, key, value]) => ({ [field]: [{ value, origin: 'feed', key }] })),
  );
}

/** Parts of a description under their headings; parts without text vanish. */
export function sections(
  parts: readonly { readonly heading?: string | null; readonly html: string | null }[],
): string {
  return parts
    .filter(({ html }) => html !== null && html.trim() !== '')
    .map(({ heading, html }) => {
      const body = descriptionHtml(html ?? '');
      return heading === null || heading === undefined || heading === ''
        ? body
        : `<h2>${escapeHtml(heading)}</h2>\n${body}`;
    })
    .join('\n');
}
