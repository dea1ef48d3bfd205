import { describe, expect, it } from 'vitest';
import { withoutConversation } from '../../../../src/formats/text/conversation.ts';
import { hashtagsOf } from '../../../../src/formats/text/hashtags.ts';
import { readLines } from '../../../../src/formats/text/lines.ts';

const MESSAGE = [
  'Hello all, we need a lock keeper at Weir Hall.',
  '',
  'Write to weir@lock.example.',
];

function kept(lines: readonly string[]): string[] {
  return withoutConversation(readLines(lines.join('\n'))).map(({ text }) => text);
}

describe('what a chat shows around a message', () => {
  it.each([
    ['a channel', '#lock-jobs'],
    ['a speaker with the time', 'Odalys Brand  10:47 AM'],
    ['a speaker of today', 'odalys — Today at 14:05'],
    ['a speaker of a day', 'odalys — 12/03/2027 09:30'],
    ['a speaker with an aside', 'Odalys (Weir Hall) — 23/03/2027 09:30'],
    ['a day with its audience', 'March 4, 2027 · Public'],
  ])('drops %s above it', (_, line) => {
    expect(kept([line, ...MESSAGE])).toEqual(MESSAGE);
  });

  it.each([
    ['named reactions', ':eyes: 3   :raised_hands: 12'],
    ['pictured reactions', '👍 12 🎉 4'],
    ['replies', '4 replies  Last reply today at 2:13 PM'],
    ['comments', '12 comments · 3 reposts'],
    ['buttons', 'Like  Comment  Repost  Send'],
  ])('drops %s below it', (_, line) => {
    expect(kept([...MESSAGE, line])).toEqual(MESSAGE);
  });

  it.each([
    ['another speaker', ['odalys — 12/03/2027 10:30', 'Still open?']],
    ['a reply', ['Replying to odalys', 'odalys — 12/03/2027 10:30', 'Good luck!']],
  ])('drops what %s writes below', (_, reply) => {
    const long = 'The lock has two gates and a house of its own. '.repeat(6).trim();
    const message = [...MESSAGE, long];
    expect(kept(['odile — 12/03/2027 09:30', ...message, '', ...reply])).toEqual([...message, '']);
  });

  it('drops small talk of several above a long message', () => {
    const long = 'The lock has two gates and a house of its own. '.repeat(10).trim();
    const talk = [
      'njeri_k  8:41 AM',
      'morning all, tea?',
      '',
      'tobias.o  8:44 AM',
      'yes please',
      '',
    ];
    const message = [...MESSAGE, long];
    const found = kept(['#lock-jobs', ...talk, 'Odalys (Weir Hall)  9:15 AM', ...message]);
    expect(found.filter((text) => text !== '')).toEqual(message.filter((text) => text !== ''));
    const own = ['odalys  8:41 AM', 'morning all, tea?', 'tobias.o  8:44 AM', 'yes please'];
    expect(kept([...own, 'odalys  9:15 AM', ...message])).toEqual(
      expect.arrayContaining(['morning all, tea?']),
    );
  });

  it('knows who speaks in an exported chat by a notice, and drops afterthoughts and answers', () => {
    const long = 'The lock has two gates and a house of its own. '.repeat(6).trim();
    const chat = [
      '[18/11/2026, 07:42:11] ~ Odile (Lock Jobs): \u200eForwarded many times',
      'LOCK KEEPER needed at Weir Hall',
      long,
      '',
      '[18/11/2026, 07:42:54] ~ Odile (Lock Jobs): Pls rebroadcast to other groups',
      '[18/11/2026, 07:43:10] ~ Odile (Lock Jobs): Write to weir@lock.example',
      '[18/11/2026, 08:03:20] ~ Uncle Festus: Good morning house.',
    ];
    expect(kept(chat)).toEqual([
      'LOCK KEEPER needed at Weir Hall',
      long,
      '',
      'Write to weir@lock.example',
    ]);
  });

  it('leaves other lines alone', () => {
    const own = ['Lock Keeper', 'Shifts start at 06:30', ...MESSAGE, 'Pay: 12'];
    expect(kept(own)).toEqual(own);
  });
});

describe('hashtagsOf', () => {
  it.each([
    ['We dig.\n\n#canal #lock_keeper #Wärter', ['canal', 'lock_keeper', 'Wärter']],
    ['We dig.\n\n#canal, #canal, #lock', ['canal', 'lock']],
    ['We dig and use C# #daily', []],
    ['# Heading\n\nWe dig.', []],
  ])('%j', (text, tags) => {
    expect(hashtagsOf(text)).toEqual(tags);
  });
});

describe('small talk above a posting', () => {
  const posting = [
    'ada.okoro  11:31 AM',
    "We're hiring at Harp Works: a net mender for our loft above the harbour, three days a week to begin with.",
    'You would mend the nets of forty boats, and teach two apprentices how to do so without cursing the herring.',
    'You know knots, you know skippers, and you can say no to either of them when the weather has turned.',
    'We pay £19 an hour, every Friday. Mail nets@harpworks.example and say which knot you like best of all.',
  ];
  const below = [
    '12 replies  Last reply today at 2:15 PM',
    '',
    'finn  1:02 PM',
    'do nets even break',
  ];

  it('goes with the answers and their number', () => {
    const kept = withoutConversation(
      readLines(
        ['#jobs', 'jo_m  11:06 AM', 'is the bot down again?', ...posting, ...below].join('\n'),
      ),
    ).map(({ text }) => text);
    expect(kept.filter((text) => text !== '')).toEqual(posting.slice(1));
  });

  it('stays where it names what one is to do', () => {
    const kept = withoutConversation(
      readLines(
        ['#jobs', 'jo_m  11:06 AM', 'They seek a net mender, see below', ...posting].join('\n'),
      ),
    ).map(({ text }) => text);
    expect(kept).toContain('They seek a net mender, see below');
  });
});
