import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readApplicants,
  readCategoryName,
  readCompany,
  readLocation,
  readPay,
  readTagList,
  readTitle,
} from '../../../src/editing/answers.ts';
import { type Draft, fileNameOf, writeDraft } from '../../../src/editing/draft.ts';
import { readPosting } from '../../../src/loader/read-posting.ts';
import { EMPLOYMENT_TYPES } from '../../../src/values/employment-type.ts';
import { WORKPLACES } from '../../../src/values/workplace.ts';

const OPTIONS = { lifetimeDays: null, featuredFromWeight: null, dateAdded: null };

function read(text: string) {
  return readPosting({ path: 'a.md', displayPath: 'a.md', text }, OPTIONS);
}

const SPARE: Draft = {
  title: 'Lamp Keeper',
  company: 'Ninefold Lighthouses',
  website: null,
  posted: '2026-11-21',
  closes: null,
  apply: null,
  workplace: null,
  location: [],
  applicants: null,
  salary: null,
  type: [],
  category: null,
  tags: [],
  body: 'Keep the lamp lit.',
};

/** Texts that mean something to YAML, between ordinary ones. */
const tricky = fc.oneof(
  fc.constantFrom(
    '#1 Keeper',
    'Keeper: Lamps',
    '---',
    '--- a',
    '@home',
    '0301',
    '1.10',
    '1e3',
    '0x1F',
    'yes',
    'NO',
    'on',
    '~ish',
    '2026-11-20',
    '- dash',
    '? question',
    '!tag',
    '&anchor',
    '*star*',
    '[list]',
    '{map}',
    '| pipe',
    '> fold',
    '% percent',
    '`tick`',
    "it's",
    '"quoted"',
    'a # b',
    'a: b: c',
    'back\\slash',
    'C#',
    'C++',
    'ends with:',
    'Ã©tude',
    '日本語',
    'a\tb',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
);

/** Values as the command has them: what the readers make of any text that they accept. */
function accepted<T>(reader: (text: string) => { value: T } | { fault: string }) {
  return tricky
    .map(reader)
    .filter((answer) => 'value' in answer)
    .map((answer) => answer.value);
}

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });

const drafts: fc.Arbitrary<Draft> = fc.record({
  title: accepted(readTitle),
  company: accepted(readCompany),
  website: fc.constantFrom(null, 'https://ninefold.example'),
  posted: fc.constantFrom('2026-11-21', '2024-02-29'),
  closes: fc.constantFrom(null, '2026-12-31'),
  apply: fc.constantFrom(null, { url: 'https://a.example/?a=b#c' }, { email: 'jobs@a.example' }),
  workplace: fc.constantFrom(null, ...WORKPLACES),
  location: fc.constantFrom('', 'Bergen, Norway', 'Lille, France; Bergen, Norway').map((text) => {
    const answer = readLocation(text);
    return 'value' in answer ? answer.value : [];
  }),
  applicants: fc.constantFrom('', 'worldwide', 'NO, SE', 'Norway').map((text) => {
    const answer = readApplicants(text);
    return 'value' in answer ? answer.value : null;
  }),
  salary: fc
    .constantFrom('', '38,000–44,000 EUR a year', '£45 per hour', '#50k USD')
    .map((text) => {
      const answer = readPay(text);
      return 'value' in answer ? answer.value : null;
    }),
  type: fc.uniqueArray(fc.constantFrom(...EMPLOYMENT_TYPES), { maxLength: 3 }),
  category: maybe(accepted(readCategoryName)),
  tags: fc.oneof(fc.constant([]), accepted(readTagList)),
  body: fc.constantFrom(
    'Keep the lamp lit.',
    '## Days\n\n- Lamp\n- Weather\n\n---\n\nWrite it down.',
  ),
});

describe('a draft', () => {
  it('reads as the posting that was drafted, whatever is in its texts', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const text = writeDraft(draft);
        const { posting, problems } = read(text);
        expect(
          problems.filter(({ severity }) => severity === 'error'),
          text,
        ).toEqual([]);
        expect(posting, text).toMatchObject({
          title: draft.title,
          company: { name: draft.company, website: draft.website },
          datePosted: draft.posted,
          validThrough: draft.closes,
          apply: draft.apply,
          category: draft.category,
          tags: draft.tags,
          ...(draft.workplace === null ? {} : { workplace: draft.workplace }),
          ...(draft.applicants === null ? {} : { applicantLocations: draft.applicants }),
          ...(draft.salary === null ? {} : { salary: { text: draft.salary } }),
          ...(draft.type.length === 0 ? {} : { employmentType: draft.type }),
        });
        expect(posting?.locations.map((place) => place.text)).toEqual(draft.location);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('says in remarks what is still open, ready to be filled in', () => {
    const text = writeDraft(SPARE);
    expect(text).toContain('\n# validThrough: 2026-12-31\n');
    expect(text).not.toContain('applicantLocations');
    expect(writeDraft({ ...SPARE, workplace: 'remote' })).toContain(
      '# applicantLocations: [NO, SE]',
    );
    const filledIn = text.replace(/^# (?=[a-z]\w*: )/gm, '');
    const { problems } = read(filledIn);
    expect(problems).toEqual([]);
  });

  it('is named after company and job', () => {
    expect(fileNameOf({ company: 'Card & Drawer', title: 'C++ Engineer' })).toBe(
      'card-drawer-c-plus-plus-engineer.md',
    );
    expect(fileNameOf({ company: 'x'.repeat(300), title: 'Keeper' }).length).toBeLessThan(255);
  });
});
