import { describe, expect, it } from 'vitest';
import { withoutConversation } from '../../../../src/formats/text/conversation.ts';
import { readLines } from '../../../../src/formats/text/lines.ts';
import { withoutPageNumbers } from '../../../../src/formats/text/page-numbers.ts';
import { withoutPassingOn } from '../../../../src/formats/text/passed-on.ts';
import { readLabelledLine } from '../../../../src/formats/prose/labels.ts';
import { endsWithLegalForm } from '../../../../src/formats/prose/legal-form.ts';
import { cleanTitle } from '../../../../src/formats/prose/role-name.ts';

const textsOf = (lines: readonly { text: string }[]): string[] =>
  lines.flatMap(({ text }) => (text === '' ? [] : [text]));

const PROSE = 'The loft mends nets for nine boats, and the tenth is on its way from Oban.';

describe('what every sheet repeats', () => {
  const sheet = (number: number, text: string): string =>
    `${text}\n\nHARP/2027/4      Page ${String(number)} of 2\nDownloaded from www.harp.example on 3 May`;

  it('goes with the numbers of the pages', () => {
    const text = `${sheet(1, `Net Mender\n\n${PROSE}`)}\n\n${sheet(2, `Apply\n\n${PROSE} Soon.`)}`;
    expect(textsOf(withoutPageNumbers(readLines(text)))).toEqual([
      'Net Mender',
      PROSE,
      'Apply',
      `${PROSE} Soon.`,
    ]);
  });
});

describe('comments below a post', () => {
  it('go even where they have more lines than the post', () => {
    const comments = Array.from({ length: 5 }, (_, turn) => `Ada ${String(turn)}\nYes please`);
    const text = `${PROSE}\n${PROSE}\nLike\nComment\nShare\n12\n${comments.join('\n')}`;
    expect(textsOf(withoutConversation(readLines(text)))).toEqual([PROSE, PROSE]);
  });

  it('stand below a group, its pages and the author', () => {
    const head =
      'Quay jobs\nPublic group · 1,402 members\nJoined\nAbout\nAda Harp\n· 15 May at 19:06 ·';
    expect(textsOf(withoutConversation(readLines(`${head}\n${PROSE}\n${PROSE}`)))).toEqual([
      PROSE,
      PROSE,
    ]);
  });
});

describe('apologies for cross-posting', () => {
  it.each(['** Apologies for cross-posting **', 'Excuses pour les envois multiples !'])(
    'pass a posting on: %s',
    (head) => {
      expect(textsOf(withoutPassingOn(readLines(`${head}\n\n${PROSE}`)))).toEqual([PROSE]);
    },
  );
});

describe('small forms', () => {
  it('aligns colons', () => {
    expect(readLabelledLine('Place of work        : Oban')).toMatchObject({ value: 'Oban' });
  });

  it.each(['Harpa, a. s.', 'Harpa spol. s r. o.', 'Harpa, s. r. o.', 'Harpa z. s.'])(
    'knows the legal form of %s',
    (name) => {
      expect(endsWithLegalForm(name)).toBe(true);
    },
  );

  it.each([
    ['Net Mender (02 Nos.)', 'Net Mender'],
    ['Netzflickerin (2 Stellen)', 'Netzflickerin'],
    ['Net Mender (2 boats)', 'Net Mender (2 boats)'],
  ])('leaves the count of %s', (written, title) => {
    expect(cleanTitle(written)).toBe(title);
  });
});
