import { describe, expect, it } from 'vitest';
import { withWholeWords } from '../../../../src/formats/text/hyphenated-lines.ts';
import { readLines } from '../../../../src/formats/text/lines.ts';
import { withoutPageNumbers } from '../../../../src/formats/text/page-numbers.ts';

function whole(text: string): string {
  return withWholeWords(readLines(text))
    .map((line) => line.text)
    .join('\n');
}

const DOCUMENT = [
  'Die Netzflickerei ist mit rund neun Booten eine der klei-',
  'neren Werkstätten an der Küste und die einzige mit einem Bol-',
  'lerofen. Sie sucht jemanden mit Geduld und ruhigen Hän-',
  'den.',
  'Wir zahlen Weihnachts- und Urlaubsgeld und für die Winter-',
  'und die Sommerzeit eine eigene Zulage am Ende des Monats.',
];

describe('a document that hyphenates at its margin', () => {
  it('is read with its words whole', () => {
    const text = whole(DOCUMENT.join('\n'));
    expect(text).toContain('eine der kleineren\nWerkstätten');
    expect(text).toContain('einem Bollerofen.\nSie sucht');
  });

  it('keeps a hyphen that stands for the rest of a word', () => {
    expect(whole(DOCUMENT.join('\n'))).toContain('für die Winter-\nund die Sommerzeit');
  });

  it('keeps a word that is written with its hyphen elsewhere', () => {
    const lines = [
      'We are a part-time crew, and some of us have been part-',
      'time since the harbour was dug. The rest are the win-',
      'ter people who come with the first herring and lea-',
      've with the last one, as it has always been here.',
    ];
    expect(whole(lines.join('\n'))).toContain('been part-time\nsince');
  });

  it('is told from one that breaks a compound or two', () => {
    const lines = [
      'Somebody who likes the sea and works well in a self-',
      'directed crew of nine.',
    ];
    expect(whole(lines.join('\n'))).toBe(lines.join('\n'));
  });
});

describe('a running foot with its page number', () => {
  it('goes, with the heading of the next page', () => {
    const lines = [
      'Harp Institute · Shore Road 1',
      'We seek a net mender.',
      'Knots, and more knots.',
      'A stove.',
      'Tea.',
      'A bed.',
      'Notice 2027/14            Page 1 of 2',
      'Harp Institute · Shore Road 1',
      'Write to us.',
      'Notice 2027/14            Page 2 of 2',
    ];
    const kept = withoutPageNumbers(readLines(lines.join('\n'))).map(({ text }) => text);
    expect(kept).toEqual([...lines.slice(0, 6), 'Write to us.']);
  });
});
