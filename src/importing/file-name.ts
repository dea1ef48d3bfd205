import type { Posting } from '../posting/posting.ts';
import { slugify } from '../values/slug.ts';

/** The name of an imported posting's file: `ninefold-lighthouses-lamp-keeper.md`. */
export function postingFileName({ company, title }: Posting): string {
  const slug = slugify(`${company.name} ${title}`);
  return `${slug === '' ? 'posting' : slug}.md`;
}
