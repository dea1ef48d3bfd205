import { describe, expect, it } from 'vitest';
import { countryOfSign } from '../../../../src/formats/text/country-of-sign.ts';
import { readLines } from '../../../../src/formats/text/lines.ts';
import { onlyJobOfNewsletter } from '../../../../src/formats/text/job-of-newsletter.ts';
import { withoutConversation } from '../../../../src/formats/text/conversation.ts';
import { withoutHeadTail } from '../../../../src/formats/text/head-tail.ts';

const POSTING = [
  'Net mender',
  '',
  'For the winter the Harp Theatre is looking for a net mender who is at home above the stage and below it, by day and by night, with and without the cat that lives there.',
  '',
  'REQUIREMENTS',
  'Two winters in a shed, a head for heights, and a needle of your own. Whoever has none is given one by us, and keeps it for as long as they like. Write to nets@harptheatre.example.',
];
const LETTER = [
  'Harp Theatre – News of November',
  '',
  'Trouble viewing this e-mail? Open it in your browser',
  '',
  'ON STAGE',
  'Three evenings in the dark.',
  '',
  'WORK WITH US',
  ...POSTING,
  '',
  'PICTURE OF THE MONTH',
  'The cat has eaten the curtain.',
  '',
  'Unsubscribe | Preferences',
];

function textsOf(lines: readonly string[]): string[] {
  return onlyJobOfNewsletter(readLines(lines.join('\n')))
    .map(({ text }) => text)
    .filter((text) => text !== '');
}

describe('a newsletter with one opening', () => {
  it('is read for the section over the opening, with the posting’s own sections', () => {
    expect(textsOf(LETTER)).toEqual(POSTING.filter((text) => text !== ''));
  });

  it('is left alone where two sections have openings', () => {
    const two = [...LETTER, '', 'VACANCIES', 'A cook.'];
    expect(textsOf(two)).toEqual(two.filter((text) => text !== ''));
  });

  it('is no posting with headings in capitals', () => {
    const posting = ['WORK WITH US', '', ...POSTING, '', 'BENEFITS', 'Tea.', '', 'HOURS', 'Few.'];
    expect(textsOf(posting)).toEqual(posting.filter((text) => text !== ''));
  });
});

describe('a thread of a forum', () => {
  it('is read for its first answer', () => {
    const said =
      'Harp Acoustics | Net Mender | Oban | Full-time. We mend the nets of nine boats in a shed with a stove, from the first of December until the herring come, and you bring your own needle and know your knots.';
    const lines = [
      'Orange Board  new | past | comments',
      'Ask: Who is hiring?',
      '287 points by whobot 20 days ago | hide | 341 comments',
      '',
      'Please state INTERNS and VISA where they are welcome.',
      '',
      'kestrel 19 days ago | root | next [–]',
      '',
      said,
      '',
      'otter 19 days ago | parent | next [–]',
      'Looks lovely.',
    ];
    const kept = withoutConversation(readLines(lines.join('\n'))).map(({ text }) => text);
    expect(kept.filter((text) => text !== '')).toEqual([said]);
  });
});

describe('what a site asks on behalf of its visitor', () => {
  it('goes with the offer below it', () => {
    const lines = [
      'Netzflickerin',
      'Husum',
      'Vollzeit',
      '',
      'Bin ich eine gute Wahl für diesen Job?',
      'Lege ein Profil an und vergleiche deine Fähigkeiten mit den Anforderungen.',
      'Jetzt vergleichen',
      '',
      'Seit 1887 flicken wir Netze, seit 1994 nur noch alte. Wir sind neun Leute und ein Ofen, und im Winter ist der Ofen wichtiger.',
    ];
    const kept = withoutHeadTail(readLines(lines.join('\n')), 1).map(({ text }) => text);
    expect(kept.filter((text) => text !== '')).toEqual([...lines.slice(0, 3), lines.at(-1)]);
  });
});

describe('whose sign of money a page means', () => {
  it.each([
    ['A Singapore Government Website. Log in with Singpass. $3,600', 'SG'],
    ['Your right to work in New Zealand. An NZ certificate. $60,000', 'NZ'],
    ['Our customers in Canada. $60,000', null],
    ['Canada, Canada and the United States. $60,000', null],
    ['New Zealand, New Zealand. €60,000', null],
    ['Empleos en Jalisco. Harp Bay, S.A. de C.V. $17,500', 'MX'],
    ['Jobs in Japan. Reed Village, Nagano Prefecture. ¥285,000', 'JP'],
    ['Japan and China, Japan and China. ¥285,000', null],
    ['Jobs in New Mexico. The New Mexico Board of Nursing. $36.40', null],
  ])('%s', (text, country) => {
    expect(countryOfSign(text)).toBe(country);
  });
});
