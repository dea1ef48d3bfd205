import type { Locator, Page } from '@playwright/test';
import type { BoardInput } from './board.ts';
import { markdownPosting, type PostingFiles } from './postings.ts';

/** The reader's day. */
export const today = new Date('2026-11-20T12:00:00');
/** A tag of one of them. */
export const hostile = '<img src=x onerror=alert(1)>';

/** Twelve small postings, so that the tags are a long facet. */
export function facetPostings(): PostingFiles {
  const rows: Record<string, Record<string, string>> = {
    'lamp-keeper': { workplace: 'remote', applicantLocations: 'worldwide', tags: '[go, rust]' },
    'boat-wright': { workplace: 'remote', applicantLocations: '[DE, AT]', tags: '[go]' },
    'knot-surveyor': { workplace: 'remote', tags: '[rust]' },
    'rope-maker': { workplace: 'onsite', tags: '[go, wool]', salary: '50000 EUR a year' },
    'sail-cutter': { workplace: 'hybrid', tags: '[linen]', salary: '70 EUR an hour' },
    'buoy-painter': { workplace: 'onsite', tags: `["${hostile}"]`, salary: '60000 EUR a year' },
  };
  const files = Object.entries(rows).map(([name, facts], index) => [
    `${name}.md`,
    markdownPosting(
      {
        title: name.replace('-', ' ').replace(/\b\w/g, (letter) => letter.toUpperCase()),
        company: index % 2 === 0 ? 'Ninefold Lighthouses' : 'Slipway Guild',
        datePosted: `2026-11-${String(19 - index * 3).padStart(2, '0')}`,
        ...facts,
      },
      `You work with ${name}.`,
    ),
  ]);
  const others = Array.from({ length: 6 }, (_, index) => [
    `other-${index}.md`,
    markdownPosting(
      {
        title: `Harbour Hand ${index}`,
        company: 'Slipway Guild',
        datePosted: `2026-0${index + 1}-05`,
        tags: `[pier-${index}, quay-${index}]`,
      },
      `You help at pier ${index}.`,
    ),
  ]);
  return Object.fromEntries([...files, ...others]) as PostingFiles;
}

/** A board of them, at a fixed moment. */
export const facetBoard: BoardInput = {
  postings: facetPostings(),
  env: { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 20) / 1000) },
};
export const facet = (page: Page, name: string): Locator =>
  page.getByRole('group', { name, exact: true });

export const choice = (page: Page, of: string, label: string): Locator =>
  facet(page, of)
    .locator('li')
    .filter({ has: page.getByText(label, { exact: true }) });

export async function choose(page: Page, of: string, label: string): Promise<void> {
  await choice(page, of, label).getByRole('checkbox').click();
}

export const status = (page: Page): Locator => page.locator('[data-search-status]');
