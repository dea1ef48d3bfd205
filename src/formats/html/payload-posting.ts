import { descriptionHtml } from './description-html.ts';
import type { Findings } from './findings.ts';
import { payloadFacts } from './payload-facts.ts';
import { isRecord, textIn } from './payload-value.ts';
import type { Payload } from './payload-value.ts';
import { comparable } from './text.ts';

/** Far above what any page holds; bounds hostile ones. */
const MAX_NODES = 100_000;
const LEAST_DESCRIPTION = 120;

const TITLE_KEYS = 'title name jobTitle job_title positionName position role text'.split(' ');
const DESCRIPTION_KEYS =
  'descriptionHtml description_html jobDescription job_description description body content html'.split(
    ' ',
  );
/** Parts that some systems keep beside the description. */
const PART_KEYS =
  'responsibilities requirements qualifications benefits additional additionalInformation'.split(
    ' ',
  );

/**
 * Reads the posting from the data behind a page that its scripts draw: the object that bears the
 * page's own title and a description. Anything less certain is left alone.
 * @returns the description as HTML, empty when there is none.
 */
export function readPayloadPosting(
  payloads: readonly unknown[],
  titles: readonly string[],
  language: string | undefined,
  findings: Findings,
): string {
  const wanted = titles.map(comparable).filter((title) => title !== '');
  if (wanted.length === 0) return '';
  const queue: { value: unknown; parent: Payload | null }[] = payloads.map((value) => ({
    value,
    parent: null,
  }));
  const seen = new Set<unknown>();
  let best: { posting: Payload; parent: Payload | null; title: string; text: string } | null = null;
  for (let index = 0; index < queue.length && index < MAX_NODES; index += 1) {
    const { value, parent } = queue[index] ?? { value: null, parent: null };
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (isRecord(value)) {
      const title = titleIn(value, wanted, language);
      const text = title === undefined ? '' : descriptionIn(value, language);
      if (title !== undefined && text.length > Math.max(LEAST_DESCRIPTION, best?.text.length ?? 0))
        best = { posting: value, parent, title, text };
    }
    const holder = isRecord(value) ? value : parent;
    for (const child of Object.values(value)) queue.push({ value: child, parent: holder });
  }
  if (best === null) return '';
  findings.add('title', { value: best.title, origin: 'page', key: 'page data' });
  for (const [field, value] of payloadFacts(best.posting, best.parent, language))
    findings.add(field, { value, origin: 'page', key: 'page data' });
  return descriptionHtml(best.text);
}

/** A title that is one of the page's own, or begins one. */
function titleIn(
  object: Payload,
  wanted: readonly string[],
  language: string | undefined,
): string | undefined {
  return TITLE_KEYS.map((key) => textIn(object[key], language)).find((title) => {
    if (title === undefined || title.length > 200) return false;
    const plain = comparable(title);
    return plain.length > 2 && wanted.some((own) => own === plain || own.startsWith(`${plain} `));
  });
}

function descriptionIn(object: Payload, language: string | undefined): string {
  const main = DESCRIPTION_KEYS.map((key) => textIn(object[key], language)).find(
    (text) => text !== undefined && text.length >= 40,
  );
  const parts = PART_KEYS.map((key) => textIn(object[key], language)).filter(
    (text) => text !== undefined && text.length >= 40,
  );
  return [main, ...parts].filter((text) => text !== undefined).join('\n\n');
}
