import { describe, expect, it } from 'vitest';
import { withoutClosingLines } from '../../../../src/formats/markdown/closing-lines.ts';
import { withoutRecordLines } from '../../../../src/formats/markdown/record-lines.ts';

const POSTING = '# Net mender\n\nWe mend nets.\n\nWrite to [us](mailto:nets@harpworks.example).';

describe('what stood below a posting on its page', () => {
  it.each([
    ['links to own pages', '[⬅ Torna ai bandi](/bandi) · [Mappa del sito](/mappa)'],
    ['a button of the page', '[Back](/jobs/) | [Print this page](javascript:window.print())'],
    ['where it was filed', 'Filed under: Vacancies. Previous post: Winter is here'],
    ['a link to the page above', '---\n\n[Back to Harp board](Harp%20board%204d0e.md)'],
    ['links to files beside it', '[← All openings](index.md) | [Print this notice](nets.pdf)'],
    ['both', '[Back](/jobs/) | [Print](#)\n\nPrevious post: Winter is here'],
    [
      'what a code host asks to tick',
      '### Checklist\n\n- [x] I have read the rules of this repository\n- [ ] This is a repost',
    ],
    [
      'how a machine copied it',
      '---\n\n> Diese Anzeige wurde automatisch vom Stellen-Bot gespiegelt. Kommentare liest hier niemand.',
    ],
    ['the same in italics', '_This issue was imported by net-bot._'],
    [
      'what the board says of itself',
      '*Post your own vacancy on Harp Board from £30. [Our rates](/rates/).*',
    ],
    ['the same in Italian', '> Questo annuncio è a pagamento e ci aiuta a uscire.'],
    ['the same under other words', '## Before you submit\n\n- [X] The pay is stated'],
  ])('goes: %s', (_, foot) => {
    expect(withoutClosingLines(`${POSTING}\n\n${foot}\n`).trim()).toBe(POSTING);
  });

  it.each([
    ['links elsewhere', '[Harp Works](https://harpworks.example) | [Map](https://map.example)'],
    ['the way to apply', '[Apply](/apply) | [Print](#)'],
    ['one link that may be of the posting', '[Our sheds](/sheds)'],
    ['a form to fill in', '[Back](index.md) | [Form](application.pdf)'],
    ['a quotation that speaks of machines', '> The needle runs automatically.'],
    ['a task of the job', '**Recruiting:** you post a job on three boards a week.'],
    ['a sentence with links', 'See [sheds](/sheds) and [boats](/boats).'],
    ['demands that are ticked', '## What you bring\n\n- [x] A needle\n- [x] A stool'],
    ['another list of that name', '## Checklist\n\n- A needle\n- [x] A stool'],
  ])('stays: %s', (_, foot) => {
    expect(withoutClosingLines(`${POSTING}\n\n${foot}`)).toContain(foot);
  });
});

describe('a page of a team’s table of openings', () => {
  const facts = ['Organisation: Harp Works', 'Base: Oban', 'Closing: 3 May 2027', 'Pay: £30,000'];

  it('loses what the team keeps for itself', () => {
    const text = ['# Net mender', '', ...facts, 'Status: Live', 'Owner: Ada', '', 'We mend.'];
    const kept = withoutRecordLines(text.join('\n'));
    expect(kept).toBe(['# Net mender', '', ...facts, '', 'We mend.'].join('\n'));
  });

  it('is told from a posting with a line or two of facts', () => {
    const text = '# Net mender\n\nStatus: civil servant\nGrade: 3\n\nWe mend.';
    expect(withoutRecordLines(text)).toBe(text);
  });
});
