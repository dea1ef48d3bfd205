import { describe, expect, it } from 'vitest';
import { FeedError } from '../../../src/job-feeds/job-system.ts';
import { JOB_SYSTEMS, recogniseBoard } from '../../../src/job-feeds/registry.ts';
import { feedPlace } from '../../../src/job-feeds/place.ts';
import { explain } from '../../../src/posting/normalise.ts';
import { FEEDS, OPENING_ID, SMARTRECRUITERS_DETAIL } from './feeds.ts';

const OPTIONS = { lifetimeDays: null, featuredFromWeight: null, dateAdded: null };

function only(address: string, feed: string) {
  const found = recogniseBoard(address);
  if (found === null) throw new Error(`${address} was not recognised`);
  const { openings, company } = found.system.read(feed, found.board);
  const [opening] = openings;
  if (opening === undefined) throw new Error('no opening');
  expect(openings).toHaveLength(1);
  const file = { path: 'x.html', displayPath: opening.url, text: '' };
  const named = company ?? 'Ninefold';
  const fields = {
    ...opening.raw.fields,
    company: opening.raw.fields.company ?? [{ value: named, origin: 'feed' as const }],
  };
  const { posting, problems } = explain({ ...opening.raw, fields }, file, OPTIONS);
  return { opening, posting, problems };
}

const COMMON = {
  title: 'Lamp Keeper',
  company: { name: 'Ninefold', website: null, logo: null },
  datePosted: '2026-11-02',
  category: 'Light',
};
const PAY = { min: 400_000, max: 480_000, currency: 'NOK', unit: 'YEAR' };
const BERGEN = { text: 'Bergen, Norway', country: 'NO' };

describe('the openings of a board', () => {
  it('at Greenhouse', () => {
    const { opening, posting } = only('https://boards.greenhouse.io/ninefold', FEEDS.greenhouse);
    expect(opening).toMatchObject({ id: '4021', place: 'Bergen, Norway' });
    expect(posting).toMatchObject({
      ...COMMON,
      locations: [{ country: 'NO' }],
      description: '<p>Keep the lamp &amp; the log.</p>\n<ul><li>Row</li></ul>',
      source: { url: 'https://boards.greenhouse.io/ninefold/jobs/4021' },
    });
    expect(posting?.origins).toMatchObject({ title: 'feed', company: 'feed' });
  });

  it('at Lever', () => {
    const { opening, posting } = only('https://jobs.lever.co/ninefold', FEEDS.lever);
    expect(opening).toMatchObject({ id: OPENING_ID, place: 'Bergen' });
    expect(posting).toMatchObject({
      ...COMMON,
      locations: [{ text: 'Bergen, NO', country: 'NO' }],
      workplace: 'onsite',
      employmentType: ['FULL_TIME'],
      salary: PAY,
      apply: { url: `https://jobs.lever.co/ninefold/${OPENING_ID}/apply` },
      description:
        '<p>Keep the lamp lit.</p>\n<h2>What you do</h2>\n<ul><li>Row</li><li>Rest</li></ul>\n<p>We have a dog.</p>',
    });
  });

  it('at Ashby', () => {
    const { posting } = only('https://jobs.ashbyhq.com/ninefold', FEEDS.ashby);
    expect(posting).toMatchObject({
      ...COMMON,
      locations: [BERGEN, { text: 'Oslo, Norway', country: 'NO' }],
      workplace: 'hybrid',
      employmentType: ['FULL_TIME'],
      salary: PAY,
    });
  });

  it('at Recruitee', () => {
    const { opening, posting } = only('https://ninefold.recruitee.com/', FEEDS.recruitee);
    expect(opening.id).toBe('lamp-keeper');
    expect(posting).toMatchObject({
      ...COMMON,
      locations: [BERGEN],
      workplace: 'hybrid',
      employmentType: ['FULL_TIME'],
      tags: ['lamps'],
      salary: PAY,
      validThrough: null,
    });
  });

  it('at Personio', () => {
    const { opening, posting } = only('https://ninefold.jobs.personio.de', FEEDS.personio);
    expect(opening).toMatchObject({
      id: '1834',
      place: 'Bergen; Oslo',
      url: 'https://ninefold.jobs.personio.de/job/1834',
    });
    expect(posting).toMatchObject({
      title: 'Lamp Keeper & Cook',
      company: { name: 'Ninefold AS' },
      employmentType: ['FULL_TIME', 'PART_TIME'],
      tags: ['lamps', 'weather'],
      datePosted: '2026-11-02',
      description: '<h2>What you do</h2>\n<p>Keep the <b>lamp</b> lit.</p>',
    });
  });

  it('at Teamtailor', () => {
    const { opening, posting } = only('https://ninefold.teamtailor.com/jobs', FEEDS.teamtailor);
    expect(opening).toMatchObject({ id: '8438505', place: 'Bergen; Oslo' });
    expect(posting).toMatchObject({
      ...COMMON,
      locations: [{ country: 'NO' }, { country: 'NO' }],
      workplace: 'hybrid',
      description: '<p>Keep the lamp &amp; the log.</p>',
      source: { url: 'https://ninefold.teamtailor.com/jobs/8438505-lamp-keeper' },
    });
  });

  it('at Workable', () => {
    const { posting } = only('https://apply.workable.com/ninefold/', FEEDS.workable);
    expect(posting).toMatchObject({
      ...COMMON,
      locations: [{ text: 'Bergen, Vestland', country: 'NO' }],
      workplace: 'remote',
      employmentType: ['FULL_TIME'],
      levels: [],
    });
  });
});

describe('SmartRecruiters', () => {
  const address = 'https://careers.smartrecruiters.com/Ninefold';

  it('lists facts, and has each text by itself', () => {
    const { opening } = only(address, FEEDS.smartRecruiters);
    const { system, board } = recogniseBoard(address)!;
    const { detail } = system;
    expect(opening).toMatchObject({ id: '744000077603107', place: 'Bergen' });
    expect(detail?.address(opening, board)).toBe(
      'https://api.smartrecruiters.com/v1/companies/Ninefold/postings/744000077603107',
    );
    const full = detail!.read(SMARTRECRUITERS_DETAIL, board);
    expect(full.url).toBe(opening.url);
    const file = { path: 'x.html', displayPath: full.url, text: '' };
    expect(explain(full.raw, file, OPTIONS).posting).toMatchObject({
      ...COMMON,
      locations: [{ country: 'NO' }],
      workplace: 'hybrid',
      employmentType: ['FULL_TIME'],
      levels: [],
      apply: {
        url: 'https://jobs.smartrecruiters.com/Ninefold/744000077603107-lamp-keeper?oga=true',
      },
      description:
        '<h2>Job Description</h2>\n<p>Keep the lamp lit.</p>\n<h2>Qualifications</h2>\n<ul><li>Row</li></ul>\n<h2>Company Description</h2>\n<p>We are nine.</p>',
    });
    expect(() => detail!.read('{"message":"gone"}', board)).toThrow(FeedError);
  });

  it.each([
    [{ offset: 0, totalFound: 250 }, '100'],
    [{ offset: 100, totalFound: 250 }, '200'],
    [{ offset: 200, totalFound: 250 }, null],
    [{ offset: 0, totalFound: 100 }, null],
    [{ offset: 'x', totalFound: 1e9 }, null],
    [{}, null],
  ])('goes on after %j', (list, offset) => {
    const { system, board } = recogniseBoard(address)!;
    const next = system.nextPage?.(JSON.stringify(list), board) ?? null;
    expect(next && new URL(next).searchParams.get('offset')).toBe(offset);
  });
});

describe('a place of a feed', () => {
  it.each([
    ['Bergen', 'NO', { text: 'Bergen', country: 'NO' }],
    ['Bergen, Norway', 'NO', { text: 'Bergen, Norway' }],
    ['Paris, TX', 'US', { text: 'Paris, TX' }],
    ['Georgia, Batumi', 'US', { text: 'Georgia, Batumi', country: 'US' }],
    ['Bergen', null, { text: 'Bergen' }],
  ])('%s, %s', (text, country, place) => expect(feedPlace(text, country)).toEqual(place));
});

describe('addresses of boards', () => {
  it.each([
    ['https://boards.greenhouse.io/nine', 'Greenhouse', null],
    ['https://job-boards.greenhouse.io/nine/jobs/12', 'Greenhouse', '12'],
    ['https://boards.greenhouse.io/embed/job_board?for=nine', 'Greenhouse', null],
    ['https://boards-api.greenhouse.io/v1/boards/nine/jobs?content=true', 'Greenhouse', null],
    ['https://jobs.lever.co/nine', 'Lever', null],
    [`https://jobs.eu.lever.co/nine/${OPENING_ID}/apply`, 'Lever', OPENING_ID],
    ['https://api.lever.co/v0/postings/nine?mode=json', 'Lever', null],
    ['https://jobs.ashbyhq.com/nine%20fold/', 'Ashby', null],
    [`https://jobs.ashbyhq.com/nine/${OPENING_ID}`, 'Ashby', OPENING_ID],
    ['https://nine.recruitee.com', 'Recruitee', null],
    ['https://nine.recruitee.com/en/o/lamp-keeper', 'Recruitee', 'lamp-keeper'],
    ['https://nine.jobs.personio.com/job/5?language=de', 'Personio', '5'],
    ['https://careers.smartrecruiters.com/Nine', 'SmartRecruiters', null],
    [
      'https://jobs.smartrecruiters.com/Nine/744000077603107-lamp-keeper',
      'SmartRecruiters',
      '744000077603107',
    ],
    [
      'https://api.smartrecruiters.com/v1/companies/Nine/postings?limit=10',
      'SmartRecruiters',
      null,
    ],
    ['https://nine.teamtailor.com/', 'Teamtailor', null],
    ['https://nine.na.teamtailor.com/jobs.rss', 'Teamtailor', null],
    ['https://nine.teamtailor.com/jobs/8438505-lamp-keeper', 'Teamtailor', '8438505'],
    ['https://apply.workable.com/nine/j/A1B2C3D4E5/', 'Workable', 'A1B2C3D4E5'],
    ['https://nine.workable.com/', 'Workable', null],
  ])('%s', (address, system, opening) => {
    const found = recogniseBoard(address);
    expect(found?.board).toMatchObject({ system, opening });
    expect(found?.board.feed).toMatch(/^https:\/\//);
    // The board's own address and its feed lead back to the board.
    expect(recogniseBoard(found?.board.address ?? '')?.board.feed).toBe(
      found?.board.feed.replace('?language=de', ''),
    );
  });

  it.each([
    'https://ninefold.example/jobs',
    'https://www.greenhouse.io/',
    'https://docs.recruitee.com/reference',
    'https://nine.personio.de/',
    'https://help.workable.com/hc',
    'https://www.smartrecruiters.com/nine',
    'https://careers.smartrecruiters.com/',
    'https://docs.teamtailor.com/',
    'https://jobs.lever.co/',
    'https://evilgreenhouse.io/nine',
    'ftp://jobs.lever.co/nine',
    'no address',
  ])('%s is none', (address) => expect(recogniseBoard(address)).toBeNull());
});

const XML_FEEDS: Readonly<Record<string, string>> = {
  Personio: '<workzag-jobs><position/><position><id>1</id></position></workzag-jobs>',
  Teamtailor: '<rss><channel><item/><item><title>T</title><link>none</link></item></channel></rss>',
};

describe('a feed of another shape', () => {
  it.each(JOB_SYSTEMS.map((system) => [system.name, system] as const))('of %s', (_, system) => {
    const board = { system: '', address: 'https://a.example/', feed: '', opening: null };
    for (const feed of ['', '<html></html>', '{"error":"not found"}', 'null', '7']) {
      expect(() => system.read(feed, board)).toThrow(FeedError);
    }
  });

  it.each(JOB_SYSTEMS.map((system) => [system.name, system] as const))(
    'of %s, with entries that are none',
    (_, system) => {
      const board = { system: '', address: 'https://a.example/', feed: '', opening: null };
      const entries = [null, 1, [], {}, { id: {}, title: [], categories: 3, locations: 'x' }];
      const feed =
        XML_FEEDS[system.name] ??
        JSON.stringify(
          system.name === 'Lever' ? entries : { jobs: entries, offers: entries, content: entries },
        );
      expect(system.read(feed, board).openings).toEqual([]);
    },
  );
});
