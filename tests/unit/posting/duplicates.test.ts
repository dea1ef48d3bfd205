import { describe, expect, it } from 'vitest';
import { findDuplicateIds, findLikelyDuplicates } from '../../../src/posting/duplicates.ts';
import type { Posting } from '../../../src/posting/posting.ts';
import { companyOf, postingOf } from '../support/posting-of.ts';
import { ENOUGH_SECONDS, processorSeconds } from '../support/processor-time.ts';

const TODAY = '2026-11-20';
const WORDS =
  'lamp tide rope gull storm harbour brass stair oil wick chart bell fog keel anchor log mast sail buoy pier'.split(
    ' ',
  );

/** A text of its own for every seed. */
function textOf(seed: number, words = 120): string {
  const chosen = Array.from({ length: words }, (_, index) => {
    let state = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    return WORDS[((state ^ (state >>> 15)) >>> 0) % WORDS.length];
  });
  return `<p>${chosen.join(' ')}</p>`;
}

const file = (name: string, facts: Partial<Posting>) => ({
  file: `${name}.md`,
  posting: postingOf({ id: name, ...facts }),
});
const reasons = (...filed: ReturnType<typeof file>[]) =>
  findLikelyDuplicates(filed, TODAY).map((found) => `${found.file}: ${found.message}`);

describe('likely duplicates', () => {
  it('are postings of one company, title and place', () => {
    const [found] = reasons(
      file('a', { description: textOf(1) }),
      file('b', { description: textOf(2) }),
    );
    expect(found).toMatch(/^b\.md: .*a\.md: company and title are the same/);
  });

  it('are nearly the same texts under two titles, whatever their case and marks', () => {
    const description = textOf(1).replace('lamp', 'new lamp').toUpperCase().replaceAll(' ', ', ');
    const found = reasons(
      file('a', { title: 'Keeper', description: textOf(1) }),
      file('b', { title: 'Warden', company: companyOf('Another House'), description }),
    );
    expect(found).toEqual([expect.stringContaining('the texts are nearly the same')]);
  });

  it('are texts that are mostly the same with one address to apply at', () => {
    const description = textOf(1).replace('</p>', ` ${textOf(9, 30)}`);
    const apply = { url: 'https://ninefold.example/apply' };
    const pair = (other: Posting['apply']) =>
      reasons(
        file('a', { title: 'Keeper', apply, description: textOf(1) }),
        file('b', { title: 'Warden', apply: other, description }),
      );
    expect(pair(apply)).toEqual([expect.stringContaining('address to apply at')]);
    expect(pair({ url: 'https://ninefold.example/other' })).toEqual([]);
  });

  it.each([
    ['different texts', { title: 'Warden', description: textOf(2) }],
    ['one job in another place', { locations: [{ text: 'Oban', country: 'GB' }] }],
    ['an earlier round', { closed: true }],
    ['short texts', { title: 'Warden', description: '<p>Keep the lamp lit.</p>' }],
  ])('are not %s', (_name, facts) => {
    const first = { description: textOf(1), ...('title' in facts ? {} : { title: 'Keeper' }) };
    const second = { description: textOf(1), title: 'Keeper', ...facts };
    expect(reasons(file('a', first), file('b', second))).toEqual([]);
  });

  it('are found among 20,000 postings in seconds', { timeout: 60_000 }, () => {
    const boilerplate = textOf(99_999, 150);
    const many = Array.from({ length: 20_000 }, (_, index) =>
      file(`p${index}`, {
        title: `Keeper ${index}`,
        description: `${textOf(index === 19_999 ? 0 : index, 300)}${boilerplate}`,
      }),
    );
    const before = process.cpuUsage();
    const found = findLikelyDuplicates(many, TODAY);
    expect(found.map((problem) => problem.file)).toEqual(['p19999.md']);
    expect(processorSeconds(before)).toBeLessThan(ENOUGH_SECONDS);
  });
});

describe('duplicate ids', () => {
  it('are an error on both files, naming the other', () => {
    const filed = [file('a', { id: 'same' }), file('b', { id: 'same' }), file('c', {})];
    expect(findDuplicateIds(filed).map((found) => [found.file, found.severity])).toEqual([
      ['a.md', 'error'],
      ['b.md', 'error'],
    ]);
  });
});
