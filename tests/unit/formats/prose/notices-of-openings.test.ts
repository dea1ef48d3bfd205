import { describe, expect, it } from 'vitest';
import { isPageOfNotices } from '../../../../src/formats/prose/notices-of-openings.ts';

const isPage = (texts: readonly string[]): boolean =>
  isPageOfNotices(texts.map((text) => ({ kind: 'paragraph' as const, text, line: undefined })));

const NOTICES = [
  'NET MENDERS – Harp Fisheries. Six weeks from May. Ring Mairi 01700 555 014.',
  'Deckhand – Kite Ferries, Oban. Own boots. jobs@kiteferries.example',
  'BAKER – The Reed Oven. Nights, and all the bread you can eat. Call in.',
  'Bus driver: Glen Coaches, schooldays only. Write to office@glencoaches.example.',
];

describe('isPageOfNotices', () => {
  it('knows roles that different people seek', () => {
    expect(isPage(['THE PIER POST', 'Issue 9', ...NOTICES, 'Send us yours.'])).toBe(true);
  });

  it('leaves a posting for several roles of one employer', () => {
    const own = [
      'Cook – breakfast and lunch, five days a week, off by three.',
      'Waiter – evenings from May, with a share of the tips and the view.',
      'Receptionist – nights, alone with a dog that sleeps through them.',
      'Gardener – two days a week, more in May when everything grows.',
    ];
    expect(isPage([...own, 'Write to jobs@harphotel.example'])).toBe(false);
  });

  it('leaves a few notices, and a text that says more than they do', () => {
    expect(isPage(NOTICES.slice(0, 3))).toBe(false);
    expect(isPage([...NOTICES, 'We mend what the sea has torn. '.repeat(50)])).toBe(false);
  });
});
