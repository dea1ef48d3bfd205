import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/formats/text/lines.ts';
import { stampedMessage } from '../../../../src/formats/text/stamped-messages.ts';

const POSTING = [
  'Net mender for the winter, Portnahaven',
  'We mend the nets of nine boats in a shed with a stove, from the first of December until the herring come. You bring your own needle and know your knots.',
  'Write to nets@harpworks.example or come by after eight.',
];

function read(lines: readonly string[]) {
  const found = stampedMessage(readLines(lines.join('\n')));
  return found === null
    ? null
    : { texts: found.lines.map(({ text }) => text).filter((text) => text !== ''), day: found.day };
}

describe('a chat that shows day and time below each sender', () => {
  const head = ['Island jobs', '4 218 subscribers', '', 'Pinned message', 'No adverts for boats'];
  const answers = ['👍 12  ❤️ 3   2,1K 👁', '', 'Ines', '21.11.2027 09:31', 'Is there a bed?'];

  it.each([
    ['numbers', '21.11.2027 09:14'],
    ['a month by its name', 'Nov 21, 2027 at 9:14 AM'],
    ['day first', '21 November 2027, 09:14'],
  ])('is read for the message that says enough, dated in %s', (_, stamp) => {
    const lines = [...head, 'Ada of the Shed', stamp, ...POSTING, ...answers];
    expect(read(lines)).toEqual({ texts: POSTING, day: '2027-11-21' });
  });

  it('keeps what the same sender goes on to say', () => {
    const [first = '', ...rest] = POSTING;
    const lines = ['Ada', '21.11.2027 09:14', first, 'Ada', '21.11.2027 09:15', ...rest];
    expect(read(lines)?.texts).toEqual(POSTING);
  });

  it('is not seen where one day and time stands below a label', () => {
    expect(read([...POSTING, 'Closing date', '01/12/2027 23:59'])).toBeNull();
  });
});
