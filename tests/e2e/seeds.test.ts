import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildBoard, serveBoard } from './support/board.ts';
import { projectRoot } from './support/astro-command.ts';
import { closedPostings, openPostings, type PublishedPosting } from './support/published.ts';

const seeds = resolve(projectRoot, '../shared/seeds');

// The day after the saved page's posting closed, and a day before.
const after = {
  postings: seeds,
  env: { SOURCE_DATE_EPOCH: String(Date.UTC(2021, 10, 20) / 1000) },
};
const before = {
  postings: seeds,
  env: { SOURCE_DATE_EPOCH: String(Date.UTC(2021, 9, 25) / 1000) },
};

const flightradarTags =
  'aws linux azure operations management terraform ansible vmware kubernetes docker';

const expected = {
  '000_': {
    source: {
      format: 'markdown',
      url: 'https://careers.flightradar24.com/jobs/977055-head-of-infrastructure',
    },
    title: 'Head of Infrastructure',
    company: { name: 'Flightradar24' },
    status: 'closed',
    datePosted: '2020-12-08',
    validThrough: null,
    workplace: 'remote',
    applicantLocations: null,
    employmentType: [],
    category: 'software',
    tags: flightradarTags.split(' '),
    levels: [],
    salary: null,
    weight: 1,
    featured: false,
    apply: {
      url: 'https://careers.flightradar24.com/jobs/977055-head-of-infrastructure/applications/new?',
    },
  },
  '001_': {
    source: {
      format: 'markdown',
      url: 'https://careers.flightradar24.com/jobs/967194-senior-infrastructure-engineer',
    },
    title: 'Senior Infrastructure Engineer',
    company: { name: 'Flightradar24' },
    status: 'open',
    datePosted: '2020-12-08',
    validThrough: null,
    workplace: 'remote',
    applicantLocations: null,
    employmentType: [],
    category: 'software',
    tags: [...flightradarTags.replace('management ', '').split(' '), 'socialmedia'],
    levels: [],
    salary: null,
    weight: 20,
    featured: false,
    apply: {
      url: 'https://careers.flightradar24.com/jobs/967194-senior-infrastructure-engineer/applications/new?',
    },
  },
  '002_': {
    source: { format: 'text', url: 'https://fly.io/jobs/infrastructure-ops-engineering/' },
    title: 'Infrastructure Ops Engineering',
    company: { name: 'Fly.io' },
    status: 'open',
    datePosted: null,
    validThrough: null,
    workplace: 'remote',
    applicantLocations: 'worldwide',
    employmentType: ['FULL_TIME'],
    category: null,
    tags: [],
    levels: ['Intern', 'Level 1', 'Level 2', 'Senior'],
    salary: { min: 90_000, max: 200_000, currency: 'USD', unit: 'YEAR' },
    weight: 0,
    featured: false,
    apply: { email: 'jobs+infra@fly.io' },
  },
  '003_': {
    source: {
      format: 'html',
      url: expect.stringContaining('https://weworkremotely.com/') as unknown,
    },
    title: 'Director of Infrastructure',
    company: { name: 'Buffer' },
    status: 'closed',
    datePosted: '2021-09-20',
    validThrough: '2021-11-19',
    workplace: 'remote',
    applicantLocations: 'worldwide',
    employmentType: ['FULL_TIME'],
    category: 'DevOps and Sysadmin',
    tags: [],
    levels: [],
    salary: { min: 210_677, max: 234_085, currency: 'USD', unit: 'YEAR' },
    weight: 0,
    featured: false,
    apply: {
      url: expect.stringMatching(/buffer\.com\/journey\?gh_jid=4113152004#grnhse_app$/) as unknown,
    },
  },
} as const;

const names = Object.keys(expected) as (keyof typeof expected)[];

const websites = { '000_': 'flightradar24.com', '001_': 'flightradar24.com', '003_': 'buffer.com' };

test.describe('the four real documents', () => {
  test.skip(!existsSync(seeds), 'The seed documents are not here (../shared/seeds).');

  for (const name of names) {
    test(`${name}… is published with its facts`, async () => {
      const posting = find(await allPostings(), name);
      expect(posting).toMatchObject(expected[name]);
    });
  }

  for (const [name, website] of Object.entries(websites)) {
    test(`${name}… names its company's website`, async () => {
      const { company } = find(await allPostings(), name);
      expect(company.website).toMatch(new RegExp(`^https?://(www\\.)?${website}/?$`));
    });
  }

  test('each is in the one list where it belongs, and has a page', async ({ page }) => {
    const board = await serveBoard(after);
    expect(openPostings(board).map(fileStart).sort()).toEqual(['001_', '002_']);
    expect(closedPostings(board).map(fileStart).sort()).toEqual(['000_', '003_']);
    for (const posting of await allPostings()) {
      const response = await page.goto(`${board.url}jobs/${posting.id}/`);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(posting.title);
    }
  });

  test('the home page lists the open ones, the archive the closed ones', async ({ page }) => {
    const board = await serveBoard(after);
    const main = page.getByRole('main');
    await page.goto(board.url);
    for (const { id } of openPostings(board)) {
      await expect(main.locator(`a[href$="/jobs/${id}/"]`).first()).toBeVisible();
    }
    for (const { id } of closedPostings(board)) {
      await expect(main.locator(`a[href$="/jobs/${id}/"]`)).toHaveCount(0);
    }
    await page.goto(`${board.url}archive/`);
    for (const { id } of closedPostings(board)) {
      await expect(main.locator(`a[href$="/jobs/${id}/"]`).first()).toBeVisible();
    }
    for (const { id } of openPostings(board)) {
      await expect(main.locator(`a[href$="/jobs/${id}/"]`)).toHaveCount(0);
    }
  });

  test('003_… is open on a day before it closes', async () => {
    const board = await buildBoard(before);
    expect(find(openPostings(board), '003_').status).toBe('open');
    expect(closedPostings(board).map(fileStart)).toEqual(['000_']);
  });

  test("002_…: the text's body has headings and lists", async ({ page }) => {
    const board = await serveBoard(after);
    await page.goto(`${board.url}jobs/${find(await allPostings(), '002_').id}/`);
    const body = page.getByRole('main');
    for (const heading of ['More Details', 'How We Hire People']) {
      await expect(body.getByRole('heading', { name: heading, exact: true })).toBeVisible();
    }
    await expect(body.locator('li', { hasText: /^You care about users\./ })).toBeVisible();
    await expect(body.locator('p', { hasText: /^Infrastructure Ops engineers are/ })).toBeVisible();
  });

  test("003_…: the page's body is the posting alone, with its characters restored", async ({
    page,
  }) => {
    const board = await serveBoard(after);
    await page.goto(`${board.url}jobs/${find(await allPostings(), '003_').id}/`);
    const text = await page.getByRole('main').innerText();
    for (const inside of ['Our Culture and Values', '“No Ego Doers”', '💰', '🏝', '⛺️', '☕️']) {
      expect(text).toContain(inside);
    }
    for (const outside of ['Argyle', 'Grabango', 'Share this job', 'Remember me', 'Post a job']) {
      expect(text).not.toContain(outside);
    }
    expect(text).not.toMatch(/‚Ä|√|ü[íè§]|‚õ/);
  });
});

async function allPostings(): Promise<readonly PublishedPosting[]> {
  const board = await buildBoard(after);
  return [...openPostings(board), ...closedPostings(board)];
}

function fileStart({ source }: PublishedPosting): string {
  return source.file.slice(0, 4);
}

function find(postings: readonly PublishedPosting[], start: string): PublishedPosting {
  const found = postings.filter((posting) => fileStart(posting) === start);
  expect(found, `postings made from ${start}…`).toHaveLength(1);
  return found[0]!;
}
