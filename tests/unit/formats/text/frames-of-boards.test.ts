import { describe, expect, it } from 'vitest';
import { withoutChrome } from '../../../../src/formats/text/chrome.ts';
import { readLines } from '../../../../src/formats/text/lines.ts';

const HEAD = ['Lock Keeper', 'Weir Hall Ltd', 'Oban'];
const BODY = [
  '',
  'Weir Hall keeps nine locks and a dry dock, and it trains two people every year.',
  '',
  'Duties',
  'Keep the locks and their gates in order.',
  'Write down who passes, and when, and with what.',
];

function kept(...lines: readonly string[]): string[] {
  return withoutChrome(readLines(lines.join('\n')))
    .map(({ text }) => text)
    .filter((text) => text !== '');
}

describe('what boards put between the facts of a job', () => {
  it.each([
    'Über 100 Bewerber:innen',
    'Plus de 50 candidatures',
    'Be one of the first ten applicants',
    'Posted 3d ago',
    'Publicada hace 4d',
    'Heute veröffentlicht',
    'Weitere Optionen anzeigen',
    'Quero me candidatar',
    'Legg til favoritt',
  ])('drops %s', (line) => {
    expect(kept(...HEAD, line, ...BODY)).toEqual([...HEAD, ...BODY].filter((text) => text !== ''));
  });

  it.each(['100 Liegeplätze', 'Mehr Optionen', 'Vor 1990 gebaut'])('keeps %s', (line) => {
    expect(kept(...HEAD, line, ...BODY)).toContain(line);
  });
});

describe('what boards put below', () => {
  it.each([
    [['Job-Benachrichtigung einrichten', 'Sie werden über ähnliche Jobs informiert.', 'Festlegen']],
    [
      [
        'Employer questions',
        'Which of these best describes your right to work?',
        'Report this job',
      ],
    ],
    [['Rapportera annonsen']],
    [['Vacature rapporteren']],
    [['Upvote', '57', 'Downvote', '23', 'Go to comments']],
  ])('drops %j', (lines) => {
    expect(kept(...HEAD, ...BODY, '', ...lines)).toEqual(
      [...HEAD, ...BODY].filter((text) => text !== ''),
    );
  });

  it('keeps what follows a line like these where the posting goes on', () => {
    const more = ['Employer questions', 'Requirements', 'A boat licence.', 'a@weir.example'];
    expect(kept(...HEAD, ...BODY, '', ...more)).toEqual(expect.arrayContaining(more));
  });
});
