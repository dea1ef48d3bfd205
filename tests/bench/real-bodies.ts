import { load } from 'cheerio';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The paragraphs of one posting, as plain text. */
export type Body = readonly string[];

/**
 * The bodies of real postings, for boards whose words are distributed as in the world.
 *
 * @param folder of JSON files, each an array of objects with the HTML of a posting in `full_html`
 * @throws when the folder holds none
 */
export function readBodies(folder: string): readonly Body[] {
  const bodies = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown[])
    .map(bodyOf)
    .filter((body) => body.length > 0);
  if (bodies.length === 0) throw new Error(`There are no postings in ${folder}.`);
  return bodies;
}

function bodyOf(posting: unknown): Body {
  const html = (posting as { full_html?: unknown }).full_html;
  if (typeof html !== 'string') return [];
  return html
    .split(/<p>/i)
    .map((part) =>
      load(part, null, false).text().replace(/[<>&]/g, ' ').replace(/\s+/g, ' ').trim(),
    )
    .filter((text) => /\p{L}/u.test(text));
}
