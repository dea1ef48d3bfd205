import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textQuery } from '../../../../src/search/text-query.ts';
import { blocksOf } from '../../../../src/search/words/dictionary.ts';
import { levelsOf, matchesAll } from '../../../../src/search/words/find-words.ts';
import { stemmerOf } from '../../../../src/search/words/stemmers.ts';
import { readBlock } from '../../../../src/search/words/word-block.ts';
import { type PostingText, WordCollector } from '../../../../src/search/words/word-collector.ts';

const { stem } = stemmerOf('en');
const text = (content: string, more: Partial<PostingText> = {}): PostingText => ({
  content,
  title: '',
  company: '',
  tags: [],
  ...more,
});

/** Collects postings in the order of their places turned round, and searches them. */
function searchIn(postings: readonly PostingText[], blockSize?: number) {
  const collector = new WordCollector(stem, blockSize);
  for (const [index, posting] of postings.toReversed().entries()) {
    collector.add(postings.length - 1 - index, posting);
  }
  const { starts, blocks } = collector.packed();
  const read = blocks.map(readBlock);
  return {
    blocks,
    find: (query: string) => {
      const asked = textQuery(query).words.map(({ anyOf }) =>
        levelsOf(
          anyOf.map((all) =>
            all.map((lookup) => ({
              lookup,
              blocks: blocksOf(starts, lookup).flatMap((number) => read[number] ?? []),
            })),
          ),
          postings.length,
        ),
      );
      return [...matchesAll(asked)];
    },
  };
}

describe('an index of words', () => {
  const { find } = searchIn([
    text('Platform engineering. You care for C++ and Node.js.'),
    text('Engineers wanted for ASP.NET and C.', { title: 'Engineers wanted' }),
    text('A nurse at Ångström. Full stack? No.', { tags: ['nurse'] }),
    text('Full-stack engineer, engineer, engineer.'),
  ]);

  it.each([
    ['engineer', [1, 3, 0]],
    ['engineering', [1, 3, 0]],
    ['engi', [1, 3, 0]],
    ['angstr', [2]],
    ['c++', [0]],
    ['c', [1]],
    ['.net', [1]],
    ['net', [1]],
    ['node.js', [0]],
    ['nodejs', [0]],
    ['node js', [0]],
    ['full-stack', [3, 2]],
    ['full stack', [3, 2]],
    ['care engineers', [0]],
    ['engineer nurse', []],
    ['zzz', []],
    ['', []],
  ])('finds by %j, best first', (query, expected) => {
    expect(find(query).sort()).toEqual([...expected].sort());
    if (query.startsWith('engi')) expect(find(query)).toEqual(expected);
  });

  it('takes titles before tags and companies, those before the body, and a word before a beginning', () => {
    const filler = 'We sell lamps and boats to many people.';
    const { find } = searchIn([
      text(`${filler} Javascript.`, { title: 'Javascript' }),
      text(`${filler} Java.`),
      text(`${filler} Java.`, { company: 'Java' }),
      text(`${filler} Java.`, { title: 'Java' }),
      text(`${filler} Java.`, { tags: ['java'] }),
    ]);
    expect(find('java')).toEqual([3, 2, 4, 0, 1]);
  });

  it('of equal matches takes the newest first', () => {
    expect(
      searchIn(['one rope', 'two ropes', 'three ropes'].map((some) => text(some))).find('rope'),
    ).toEqual([0, 1, 2]);
  });

  it('agrees with a plain look at each text, however it is cut', () => {
    const word = fc.constantFrom(
      ...'care cared caring car cart rope ropes roped rust rusty c c++ node.js node t-sql sql 開発者 者'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        fc.array(fc.constantFrom('care', 'car', 'ca', 'rop', 'rust', 'ropes', 'c'), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.integer({ min: 1, max: 60 }),
        (texts, query, blockSize) => {
          const { find } = searchIn(
            texts.map((words) => text(words.join(' '))),
            blockSize,
          );
          const dictionary = [...new Set(texts.flat())];
          const stems = query.map((asked) =>
            dictionary
              .filter((known) => (asked.length === 1 ? known === asked : known.startsWith(asked)))
              .map(stem),
          );
          const expected = [...texts.keys()].filter((place) =>
            stems.every((some) => texts[place]?.some((known) => some.includes(stem(known)))),
          );
          expect(find(query.join(' ')).sort((a, b) => a - b)).toEqual(expected);
        },
      ),
    );
  });

  it('is the same whatever the order of the postings', () => {
    const postings = ['one rope', 'two boats', 'the ropes of boats'].map((some) => text(some));
    const collected = (order: number[]) => {
      const collector = new WordCollector(stem);
      for (const place of order) collector.add(place, postings[place] ?? text(''));
      return collector.packed();
    };
    expect(collected([2, 0, 1])).toEqual(collected([0, 1, 2]));
  });

  it('of no postings finds nothing', () => {
    expect(searchIn([]).blocks).toEqual([]);
    expect(searchIn([]).find('rope')).toEqual([]);
  });
});
