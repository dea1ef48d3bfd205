import { outline } from '../html-outline.ts';
import { factsFromLines } from '../prose/index.ts';
import type { Field } from '../raw-posting.ts';
import type { CheerioAPI } from './document.ts';
import type { Findings } from './findings.ts';
import type { PageTitles } from './page-title.ts';
import { isGenericTitle } from './page-sections.ts';
import { textOf } from './text.ts';
import { segmentsOf } from './title-parts.ts';

const FIELDS: readonly Field[] = [
  'title',
  'company',
  'location',
  'employmentType',
  'salary',
  'workplace',
  'datePosted',
  'validThrough',
  'levels',
];
const LONGEST_FRAME_LINE = 120;

/**
 * Adds what the page's main text says as any text does, line by line, for facts that neither data nor the
 * page's own structure gave: pages of bare paragraphs are read as if they had been pasted.
 *
 * @param html the page's main text
 */
export function addTextFacts(
  $: CheerioAPI,
  html: string,
  titles: PageTitles,
  path: string,
  findings: Findings,
): void {
  const missing = FIELDS.filter((field) => !findings.has(field));
  if (html === '' || missing.length === 0) return;
  const lines = outline(html);
  const facts = factsFromLines(lines, path, findings.text('sourceUrl') ?? null, frameOf($, titles));
  for (const field of missing) {
    const [best] = facts[field] ?? [];
    const isSection =
      (field === 'title' || field === 'company') &&
      typeof best?.value === 'string' &&
      isGenericTitle(best.value);
    // "Competitive" says nothing that the page's own labels were not asked for.
    const isWord = field === 'salary' && !/\d/u.test(JSON.stringify(best?.value ?? ''));
    if (best !== undefined && !isSection && !isWord)
      findings.add(field, { ...best, line: undefined });
  }
}

/** The lines around the text that may name who hires: the page's titles, its head and its foot. */
function frameOf($: CheerioAPI, { titles, siteNames }: PageTitles): string[] {
  const shown = $(
    'header, footer, [class*="head" i], [class*="foot" i], [id*="head" i], [id*="foot" i]',
  )
    .toArray()
    .slice(0, 12)
    .flatMap((element) => textOf(element, 1000).split('\n'));
  return [...titles.flatMap(segmentsOf), ...siteNames, ...shown].filter(
    (line) => line !== '' && line.length <= LONGEST_FRAME_LINE,
  );
}
