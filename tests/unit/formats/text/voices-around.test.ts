import { describe, expect, it } from 'vitest';
import { withoutChrome } from '../../../../src/formats/text/chrome.ts';
import { withoutConversation } from '../../../../src/formats/text/conversation.ts';
import { readLines } from '../../../../src/formats/text/lines.ts';
import { withoutPassingOn } from '../../../../src/formats/text/passed-on.ts';
import { isReactionRow } from '../../../../src/formats/text/reactions.ts';
import { withRunInHead } from '../../../../src/formats/text/run-in-head.ts';

const textsOf = (lines: readonly { text: string }[]): string[] =>
  lines.flatMap(({ text }) => (text === '' ? [] : [text]));

const POSTING = 'Harp Works, Oban, needs a net mender for the loft above the quay.';

describe('what somebody writes to pass a posting on', () => {
  it.each([
    ['Hi all,\n\nI am passing this on for our neighbours at the quay.\n\n-----\n\n'],
    ['Dear members,\n\nplease circulate among your crews.\n\n'],
    ['Liebe alle,\n\nbitte an Interessierte weiterleiten!\n\n'],
    ['Bonjour,\n\nMerci de diffuser dans vos réseaux.\n\n'],
    ['Could you please post the following on the board?\n\n'],
  ])('is taken away: %j', (head) => {
    expect(textsOf(withoutPassingOn(readLines(head + POSTING)))).toEqual([POSTING]);
  });

  it.each([
    ['Hi all,\n\nwe mend nets for nine boats.\n\n'],
    ['Please share this: our loft is looking for a net mender.\n\n'],
    ['Please forward your letter to loft@harpworks.example.\n\n'],
    ['Hello,\n\nI am passing this on: the loft pays £14 an hour.\n\n'],
  ])('is left where it says something of the job: %j', (head) => {
    expect(textsOf(withoutPassingOn(readLines(head + POSTING))).length).toBeGreaterThan(1);
  });
});

describe('a row of reactions', () => {
  it.each([['↑ 148 ↓   💬 37   Share'], ['Like · Comment · Share'], ['Me gusta · Comentar']])(
    '%j',
    (text) => {
      expect(isReactionRow(text)).toBe(true);
    },
  );

  it.each([['Share'], ['12 | 14 | 16'], ['Share of the catch · Tea'], ['Mend nets, share tea']])(
    'is not %j',
    (text) => {
      expect(isReactionRow(text)).toBe(false);
    },
  );

  it('ends a post: what follows are the words of others', () => {
    const post = [POSTING, 'You splice ropes.', 'Write to loft@harpworks.example.'];
    const below = ['Like · Comment · Share', 'Ada R. Is there a bus?', 'No, a boat.'];
    const lines = readLines([...post, ...below].join('\n'));
    expect(textsOf(withoutConversation(lines))).toEqual(post);
  });
});

describe('a head that runs into its paragraph', () => {
  const rest =
    'Harp Works mends the nets of nine boats and has done so since the old pier was new. You would splice ropes, read charts and brew tea for everybody who comes in from the rain, five mornings a week.';

  it.each([['Loft Manager — Harp Works (Oban)'], ['Boat Builder | Harp Works']])(
    '%j gets a line of its own',
    (head) => {
      expect(textsOf(withRunInHead(readLines(`${head}. ${rest}`)))).toEqual([head, rest]);
    },
  );

  it.each([['Our loft — the old one (Oban)'], ['Loft Manager (Oban)']])('%j does not', (head) => {
    expect(textsOf(withRunInHead(readLines(`${head}. ${rest}`)))).toEqual([`${head}. ${rest}`]);
  });
});

describe('the foot of a mailing list', () => {
  it.each([
    ['---\nYou get this weekly digest because you sailed with us.'],
    ['---\nManage your QuayNet preferences: https://quaynet.example/lists'],
    ['______\nThe list quay-announce is moderated.\nPosts go to quay@lists.example'],
  ])('%j', (foot) => {
    const lines = readLines(`${POSTING}\n\nWrite to loft@harpworks.example.\n\n${foot}`);
    expect(textsOf(withoutChrome(lines))).toEqual([POSTING, 'Write to loft@harpworks.example.']);
  });
});
