import type { Posting } from '../posting/posting.ts';
import { slugify } from '../values/slug.ts';
import type { SalaryUnit } from '../values/salary.ts';
import { compareText } from './order.ts';

/** A part of a whole, both counted in postings. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

export interface MonthCount {
  /** `2026-11`. */
  readonly month: string;
  readonly count: number;
}

/** What a category pays, in one currency and for one unit of time: nothing is ever converted. */
export interface PayRange {
  /** As its newest posting writes it. */
  readonly category: string;
  readonly currency: string;
  readonly unit: SalaryUnit;
  readonly count: number;
  readonly lowest: number;
  /** Of the middles of the stated ranges. */
  readonly median: number;
  readonly highest: number;
}

/** How many of the latest months are counted. */
const MONTHS = 12;

/**
 * Postings of each of the last twelve months, the current one last, those without postings too.
 *
 * @param today ISO date
 */
export function postingsByMonth(postings: readonly Posting[], today: string): MonthCount[] {
  const counts = new Map<string, number>();
  for (const { datePosted } of postings) {
    const month = datePosted?.slice(0, 7) ?? '';
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: MONTHS }, (_, index) => {
    const first = new Date(Date.UTC(year, month - MONTHS + index, 1));
    const name = first.toISOString().slice(0, 7);
    return { month: name, count: counts.get(name) ?? 0 };
  });
}

/** How many of the postings have something; silence counts as not having it. */
export function shareOf(postings: readonly Posting[], has: (posting: Posting) => boolean): Share {
  return { count: postings.filter(has).length, of: postings.length };
}

/** Pay by category, where a figure with currency and unit is stated; the most postings first. */
export function payByCategory(postings: readonly Posting[]): PayRange[] {
  const groups = new Map<string, { first: Posting; ranges: [number, number][] }>();
  for (const posting of postings) {
    const { category, salary } = posting;
    if (category === null || salary === null) continue;
    const { min, max, currency, unit } = salary;
    const [low, high] = [min ?? max, max ?? min];
    if (low === null || high === null || currency === null || unit === null) continue;
    const key = [slugify(category), currency, unit].join(' ');
    const group = groups.get(key) ?? { first: posting, ranges: [] };
    group.ranges.push([low, high]);
    groups.set(key, group);
  }
  return Array.from(groups.values(), ({ first, ranges }) => ({
    category: first.category ?? '',
    currency: first.salary?.currency ?? '',
    unit: first.salary?.unit ?? 'YEAR',
    count: ranges.length,
    lowest: ranges.reduce((least, [low]) => Math.min(least, low), Infinity),
    median: median(ranges.map(([low, high]) => (low + high) / 2)),
    highest: ranges.reduce((most, [, high]) => Math.max(most, high), 0),
  })).sort((a, b) => b.count - a.count || compareText(a.category, b.category));
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
