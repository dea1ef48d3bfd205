import { describe, expect, it } from 'vitest';
import { relatedPostings } from '../../../src/board/related.ts';
import type { Posting } from '../../../src/posting/posting.ts';
import { companyOf, postingOf } from '../support/posting-of.ts';

let serial = 0;
function job(title: string, facts: Partial<Posting> = {}): Posting {
  serial += 1;
  return postingOf({ id: `${title}-${serial}`, title, company: companyOf(title), ...facts });
}
const titles = (postings: readonly Posting[]) => postings.map(({ title }) => title);

const keeper = job('Lamp Keeper', { tags: ['lamps', 'weather'], category: 'operations' });
const watcher = job('Night Watcher', { tags: ['lamps'], category: 'operations' });
const printer = job('Chart Printer', { tags: ['print'], category: 'design' });
const reader = job('Chart Reader', {
  description: '<p>You read the weather from lamps and charts.</p>',
});
const noise = Array.from({ length: 12 }, (_, index) => job(`Filler ${index} of nothing`));
const open = [keeper, watcher, printer, reader, ...noise];

describe('relatedPostings', () => {
  it('puts first what shares most that is rare: tags before words of the text', () => {
    const related = relatedPostings(open, [], 4);
    expect(titles(related(keeper))).toEqual(['Night Watcher', 'Chart Reader']);
  });

  it('knows words of the title', () => {
    expect(titles(relatedPostings(open, [], 1)(printer))).toEqual(['Chart Reader']);
  });

  it('answers for closed postings, and never with one', () => {
    const shut = job('Old Lamp', { tags: ['lamps', 'weather'], closed: true });
    const related = relatedPostings(open, [shut], 4);
    expect(titles(related(shut))).toContain('Lamp Keeper');
    expect(titles(related(keeper))).not.toContain('Old Lamp');
  });

  it('never answers the posting itself, nor what shares nothing', () => {
    const alone = job('Xylophonist');
    expect(relatedPostings([...open, alone], [], 4)(alone)).toEqual([]);
    for (const posting of open) {
      expect(relatedPostings(open, [], 4)(posting)).not.toContain(posting);
    }
  });

  it('shows at most two of one company', () => {
    const company = companyOf('Low Sound');
    const many = Array.from({ length: 5 }, (_, index) =>
      job(`Fog Horn Tuner ${index}`, { company, tags: ['fog'] }),
    );
    const other = job('Fog Reporter', { tags: ['fog'] });
    const related = relatedPostings([...many, other, ...noise], [], 4)(many[0]!);
    expect(related.filter((posting) => posting.company === company)).toHaveLength(2);
    expect(related).toContain(other);
  });

  it('compares texts without spaces between words', () => {
    const first = job('灯台の番人', { description: '<p>灯台を守り、天気を記録します。</p>' });
    const second = job('灯台の案内係', { description: '<p>灯台を案内します。</p>' });
    expect(relatedPostings([first, second, ...noise], [], 1)(first)).toEqual([second]);
  });

  it('answers the same each time, in whatever order it is asked', () => {
    const one = relatedPostings(open, [], 4);
    const other = relatedPostings(open, [], 4);
    const forwards = open.map((posting) => titles(one(posting)));
    const backwards = open.toReversed().map((posting) => titles(other(posting)));
    expect(backwards.toReversed()).toEqual(forwards);
  });

  it('is empty on an empty board', () => {
    expect(relatedPostings([], [keeper], 4)(keeper)).toEqual([]);
  });
});
