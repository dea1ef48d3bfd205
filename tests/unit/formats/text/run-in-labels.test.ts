import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/formats/text/lines.ts';
import { withLabelsApart } from '../../../../src/formats/text/run-in-labels.ts';

const texts = (...lines: string[]): string[] =>
  withLabelsApart(readLines(lines.join('\n'))).map(({ text }) => text);

describe('withLabelsApart', () => {
  it('puts a colon behind the labels of a block of facts', () => {
    expect(
      texts(
        'Net Mender',
        '',
        'Location Oban, Scotland',
        'Terms of employment Permanent Full time',
        'Salary 19.50 to 22.00 HOUR hourly',
        'Starts as soon as possible',
      ),
    ).toEqual([
      'Net Mender',
      '',
      'Location: Oban, Scotland',
      'Terms of employment: Permanent Full time',
      'Salary: 19.50 to 22.00 HOUR hourly',
      'Starts as soon as possible',
    ]);
  });

  it.each([
    [['Location Oban, Scotland', 'We mend nets.', 'We mend them by hand.', 'Boats as well.']],
    [['Location matters to us.', 'Salary is fair.', 'Hours are long.']],
    [['Deadline pressure is part of it', 'Salary sacrifice schemes', 'Contract law experience']],
  ])('leaves lines that only begin with such a word: %j', (lines) => {
    expect(texts(...lines)).toEqual(lines);
  });
});
