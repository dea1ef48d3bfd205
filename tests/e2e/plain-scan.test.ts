import { stemmer } from '@orama/stemmers/english';
import { expect, type Page, test } from '@playwright/test';
import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as engineModule from '../../src/search/browser/search-engine.ts';
import type * as stateModule from '../../src/search/browser/search-state.ts';
import { drawBetween, drawFrequent, drawOne, seededRandom } from '../bench/random.ts';
import { inventWord } from '../bench/vocabulary.ts';
import { type ServedBoard, serveBoard } from './support/board.ts';
import { ENGINE_SOURCE, serveEngineSource } from './support/engine-in-page.ts';
import { today } from './support/facet-board.ts';
import { markdownPosting, type PostingFiles } from './support/postings.ts';
import { openPostings } from './support/published.ts';

/** `SCANNED_POSTINGS=2000` compares a larger board. */
const POSTINGS = Number(process.env['SCANNED_POSTINGS'] ?? 300);
const COMBINATIONS = 400;
const random = seededRandom(20_261_121);

const TAGS = ['go', 'rust', 'c++', 'c#', '.net', 'node.js', 'wool', 'élan', 'machine learning'];
const COMPANIES = ['Ninefold Lighthouses', 'Slipway Guild', 'Ångström Works', 'Ebb & Flow'];
const WORKPLACES = [null, 'remote', 'hybrid', 'onsite'] as const;
const COUNTRIES = ['DE', 'AT', 'NO', 'US'];
const TYPES = ['full-time', 'part-time', 'contract'];
const CATEGORIES = [null, 'Boats', 'Lamps and Lenses', 'DevOps'];
const UNITS = { hour: 2080, day: 260, week: 52, month: 12, year: 1 } as const;
const WORDS = Array.from({ length: 400 }, () => inventWord(random));

const some = <T>(items: readonly T[], most: number): T[] => [
  ...new Set(Array.from({ length: drawBetween(random, 0, most) }, () => drawOne(random, items))),
];

/** Postings with every mixture of facts, many of them silent. */
function postings(): PostingFiles {
  const files = Array.from({ length: POSTINGS }, (_, index): [string, string] => {
    const workplace = drawOne(random, WORKPLACES);
    const category = drawOne(random, CATEGORIES);
    const countries = some(COUNTRIES, 3);
    const unit = drawOne(random, Object.keys(UNITS) as (keyof typeof UNITS)[]);
    const low = Math.round(drawBetween(random, 20_000, 120_000) / UNITS[unit]);
    const applicants =
      workplace !== 'remote' || random() < 0.3
        ? {}
        : { applicantLocations: random() < 0.3 ? 'worldwide' : `[${countries.join(', ')}]` };
    const facts: Record<string, string> = {
      title: `${drawFrequent(random, WORDS)} ${drawOne(random, ['Keeper', 'Engineer', 'Maker'])}`,
      company: drawFrequent(random, COMPANIES),
      datePosted: new Date(today.getTime() - drawBetween(random, 0, 45) * 86_400_000)
        .toISOString()
        .slice(0, 10),
      tags: JSON.stringify(some(TAGS, 4)),
      workplace: workplace ?? '',
      ...applicants,
      ...(category !== null && { category }),
      ...(random() < 0.7 && { employmentType: `[${some(TYPES, 2).join(', ')}]` }),
      ...(random() < 0.5 && {
        salary: `${low} to ${low + 5} ${drawFrequent(random, ['EUR', 'USD', 'NOK'])} per ${unit}`,
      }),
    };
    const body = Array.from({ length: 25 }, () => drawFrequent(random, WORDS)).join(' ');
    return [`posting-${index}.md`, markdownPosting(facts, `You do ${body}.`)];
  });
  return Object.fromEntries(files);
}

const input = {
  postings: postings(),
  env: { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 20) / 1000) },
};

/** What of `/jobs.json` the scan looks at. */
interface Job {
  readonly url: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly company: { readonly name: string };
  readonly category: string | null;
  readonly workplace: string | null;
  readonly employmentType: readonly string[];
  readonly applicantLocations: 'worldwide' | readonly string[] | null;
  readonly datePosted: string | null;
  readonly salary: {
    readonly min: number | null;
    readonly max: number | null;
    readonly currency: string | null;
    readonly unit: string | null;
  } | null;
}

/** The values that the scan knows, with what each of them means for a posting. */
const MEANINGS: Record<string, Record<string, (job: Job) => boolean>> = {
  workplace: {
    remote: (job) => job.workplace === 'remote',
    hybrid: (job) => job.workplace === 'hybrid',
    'on-site': (job) => job.workplace === 'onsite',
    'not-stated': (job) => job.workplace === null,
  },
  applicants: {
    ...Object.fromEntries(
      COUNTRIES.map((code) => [
        code.toLowerCase(),
        ({ applicantLocations: where }: Job) =>
          where === 'worldwide' || (where?.includes(code) ?? false),
      ]),
    ),
    worldwide: (job) => job.applicantLocations === 'worldwide',
    'not-stated': (job) => job.applicantLocations === null || job.applicantLocations.length === 0,
  },
  type: {
    'full-time': (job) => job.employmentType.includes('FULL_TIME'),
    'part-time': (job) => job.employmentType.includes('PART_TIME'),
    contractor: (job) => job.employmentType.includes('CONTRACTOR'),
  },
  category: {
    boats: (job) => job.category === 'Boats',
    'lamps-and-lenses': (job) => job.category === 'Lamps and Lenses',
    devops: (job) => job.category === 'DevOps',
  },
  tag: Object.fromEntries(
    [
      ['go', 'go'],
      ['c-plus-plus', 'c++'],
      ['c-sharp', 'c#'],
      ['dot-net', '.net'],
      ['node-js', 'node.js'],
      ['elan', 'élan'],
      ['machine-learning', 'machine learning'],
    ].map(([value = '', tag = '']) => [value, (job: Job) => job.tags.includes(tag)]),
  ),
  company: {
    'ninefold-lighthouses': (job) => job.company.name === 'Ninefold Lighthouses',
    'angstrom-works': (job) => job.company.name === 'Ångström Works',
    'ebb-flow': (job) => job.company.name === 'Ebb & Flow',
  },
  pay: {
    stated: (job) => job.salary !== null,
    'not-stated': (job) => job.salary === null,
  },
  posted: Object.fromEntries(
    [3, 7, 30].map((days) => [
      String(days),
      (job: Job) =>
        job.datePosted !== null &&
        (Date.parse('2026-11-20') - Date.parse(job.datePosted)) / 86_400_000 <= days,
    ]),
  ),
};

function paysAtLeast(
  job: Job,
  amount: number,
  currency: string,
  unit: keyof typeof UNITS,
): boolean {
  const top = job.salary?.max ?? job.salary?.min;
  const paidBy = job.salary?.unit?.toLowerCase() as keyof typeof UNITS | undefined;
  if (top === undefined || top === null || paidBy === undefined) return false;
  return job.salary?.currency === currency && top * UNITS[paidBy] >= amount * UNITS[unit];
}

/** Which postings an address asks for; `except` leaves one facet out of account. */
function scan(jobs: readonly Job[], address: string, except?: string): Job[] {
  const asked = new URLSearchParams(address);
  return jobs.filter((job) => {
    const inFacets = Object.entries(MEANINGS).every(([facet, values]) => {
      const chosen = asked.getAll(facet);
      if (chosen.length === 0 || facet === except) return true;
      return chosen.some((value) => values[value]?.(job));
    });
    const amount = asked.get('pay-from');
    if (!inFacets || amount === null) return inFacets;
    const unit = asked.get('unit') as keyof typeof UNITS;
    return paysAtLeast(job, Number(amount), asked.get('currency') ?? '', unit);
  });
}

function randomAddress(): string {
  const asked = new URLSearchParams();
  for (const [facet, values] of Object.entries(MEANINGS)) {
    if (random() > 0.3) continue;
    const chosen = some(Object.keys(values), facet === 'posted' ? 1 : 3);
    for (const value of chosen) asked.append(facet, value);
  }
  if (random() < 0.2) {
    const unit = drawOne(random, Object.keys(UNITS) as (keyof typeof UNITS)[]);
    asked.set('pay-from', String(Math.round(drawBetween(random, 20_000, 110_000) / UNITS[unit])));
    asked.set('currency', drawOne(random, ['EUR', 'USD', 'NOK']));
    asked.set('unit', unit);
  }
  if (random() < 0.3) asked.set('sort', 'pay');
  return asked.toString();
}

interface Told {
  readonly urls: readonly string[];
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

let board: ServedBoard;
let jobs: readonly Job[];
const pathOf = (job: Job) => new URL(job.url).pathname;

test.beforeAll(async () => {
  board = await serveBoard(input);
  jobs = openPostings(board) as unknown as readonly Job[];
  expect(jobs).toHaveLength(POSTINGS);
});

/** Asks the engine, in a page of the board, for many searches. */
async function ask(page: Page, addresses: string[]): Promise<Told[]> {
  await page.clock.setFixedTime(today);
  await serveEngineSource(page);
  await page.goto(board.url);
  return page.evaluate(
    async ({ addresses, source, today }) => {
      const { SearchEngine } = (await import(
        `${source}search/browser/search-engine.ts`
      )) as typeof engineModule;
      const { stateOf } = (await import(
        `${source}search/browser/search-state.ts`
      )) as typeof stateModule;
      const engine = new SearchEngine(new URL('/pagefind/', location.href).href, '/', today);
      const told = [];
      const facets = await engine.values();
      for (const address of addresses) {
        const state = stateOf(new URLSearchParams(address));
        const answer = await engine.ask(state, 0);
        const data = await engine.shown(answer.places, state.query);
        const counts = Object.entries(facets).map(([facet, values]) => [
          facet,
          Object.fromEntries(
            values.map(({ value }, index) => [
              value,
              answer.counts[facet as keyof typeof answer.counts][index] ?? 0,
            ]),
          ),
        ]);
        told.push({
          urls: data.map(({ url }) => url),
          counts: Object.fromEntries(counts) as Record<string, Record<string, number>>,
        });
      }
      return told;
    },
    { addresses, source: ENGINE_SOURCE, today: today.toISOString().slice(0, 10) },
  );
}

test('facets, least pay and counts agree with a plain scan of jobs.json', async ({ page }) => {
  const addresses = ['', ...Array.from({ length: COMBINATIONS }, randomAddress)];
  const told = await ask(page, addresses);
  let found = 0;
  for (const [index, address] of addresses.entries()) {
    const { urls, counts } = told[index]!;
    expect([...urls].sort(), address).toEqual(scan(jobs, address).map(pathOf).sort());
    if (urls.length > 0) found += 1;
    for (const [facet, values] of Object.entries(MEANINGS)) {
      const others = scan(jobs, address, facet);
      for (const [value, has] of Object.entries(values)) {
        expect(counts[facet]?.[value] ?? 0, `${address}: ${facet}=${value}`).toBe(
          others.filter(has).length,
        );
      }
    }
  }
  // Combinations that find nothing would prove little.
  expect(found).toBeGreaterThan(COMBINATIONS / 4);
});

test('the newest come first, and the best paid by the year', async ({ page }) => {
  const [newest, paid] = await ask(page, ['sort=newest', 'sort=pay']);
  expect(newest!.urls).toEqual(jobs.map(pathOf));
  const byPath = new Map(jobs.map((job) => [pathOf(job), job]));
  const yearly = paid!.urls.map((url) => {
    const { salary } = byPath.get(url)!;
    if (salary === null) return null;
    const unit = salary.unit!.toLowerCase() as keyof typeof UNITS;
    return { currency: salary.currency, pay: (salary.max ?? salary.min!) * UNITS[unit] };
  });
  for (const [index, entry] of yearly.entries()) {
    const before = yearly[index - 1];
    if (index === 0 || entry === null) continue;
    expect(before).not.toBeNull();
    if (before?.currency === entry.currency) expect(before.pay).toBeGreaterThanOrEqual(entry.pay);
  }
  expect(new Set(paid!.urls).size).toBe(POSTINGS);
});

test('words find all postings that have them, and no others', async ({ page }) => {
  const words = jobs.map((job) => wordsOfPage(job));
  const titleWords = [...new Set(jobs.map(({ title }) => title.split(' ')[0]!))];
  const rare = WORDS.filter((word) => !titleWords.includes(word));
  const beginnings = WORDS.map((word) => word.slice(0, 4));
  const inflections = WORDS.map((word) => `${word}s`);
  const queries = [
    ...Array.from({ length: 60 }, () => drawOne(random, titleWords)),
    ...Array.from({ length: 30 }, () => drawOne(random, rare)),
    ...Array.from({ length: 30 }, () => drawOne(random, beginnings)),
    ...Array.from({ length: 10 }, () => drawOne(random, inflections)),
    ...Array.from({ length: 30 }, () => `${drawOne(random, titleWords)} ${drawOne(random, WORDS)}`),
    ...Array.from({ length: 15 }, () => `${drawOne(random, WORDS)}qx`),
    ...Array.from({ length: 15 }, () => `keeper ${inventWord(random)}qx`),
    ...TAGS,
    'angstrom',
    'ninefold keeper',
    'elan maker',
  ].map((query) => query.toLowerCase());
  const told = await ask(
    page,
    queries.map((q) => new URLSearchParams({ q }).toString()),
  );
  // A word is found by every word of the board that begins as typed, or else has its stem, and by all
  // that share the stem of one of them.
  const dictionary = [...new Set(words.flat())];
  for (const [index, query] of queries.entries()) {
    const stems = fold(query)
      .split(' ')
      .map((part) => {
        const begun = dictionary.filter((word) => word.startsWith(part));
        return begun.length > 0 ? begun.map(stemmer) : [stemmer(part)];
      });
    const expected = jobs.filter((_, place) =>
      stems.every((some) => words[place]!.some((word) => some.includes(stemmer(word)))),
    );
    expect([...told[index]!.urls].sort(), query).toEqual(expected.map(pathOf).sort());
  }
});

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a posting's page as a reader sees them, folded. */
function wordsOfPage(job: Job): string[] {
  const html = readFileSync(join(board.outDir, pathOf(job), 'index.html'), 'utf8');
  const $ = load(html);
  const body = $('[data-pagefind-body]');
  body.find('[data-pagefind-ignore]').remove();
  body.find('*').append(' ');
  return fold(body.text())
    .split(/[\s,;:()/&–-]+/)
    .flatMap((word) => [word, ...word.split('.')])
    .filter((word) => word !== '');
}
