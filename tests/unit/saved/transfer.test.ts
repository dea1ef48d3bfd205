import { describe, expect, it } from 'vitest';
import { exportText, importSentence, importText } from '../../../src/saved/transfer.ts';
import { type KeptPosting, LIMITS, NOTHING, type Yours } from '../../../src/saved/yours.ts';

const posting = (id: string): KeptPosting => ({
  id,
  title: `The ${id}`,
  company: 'Low Sound',
  where: null,
  pay: null,
  closes: null,
});
const now = new Date('2026-11-20T09:00:00Z');
const mine: Yours = { ...NOTHING, saved: [posting('a')], hidden: [posting('h')], seen: ['a'] };

describe('export and import', () => {
  it('bring everything to another device, but not when one was here', () => {
    const visits = { ...NOTHING.visits, latest: now.toISOString() };
    const text = exportText({ ...mine, visits }, now);
    expect(importText(NOTHING, text)?.yours).toEqual(mine);
    expect(text).not.toContain('visits');
  });

  it('merge: nothing is lost, nothing comes twice', () => {
    const theirs = { ...NOTHING, saved: [posting('b'), { ...posting('a'), title: 'Other' }] };
    const imported = importText(mine, exportText(theirs, now));
    expect(imported?.yours.saved).toEqual([posting('a'), posting('b')]);
    expect(imported?.report).toEqual({ taken: { saved: 1, hidden: 0 }, present: 1, refused: 0 });
    expect(importSentence(imported!.report)).toBe('Taken: 1 saved. Already here: 1.');
  });

  it('refuse what is no posting, and say how much', () => {
    const saved = [posting('b'), { id: '../../x', title: 'Out' }, 7, { title: 'No id' }];
    const imported = importText(mine, JSON.stringify({ version: 1, saved }));
    expect(imported?.report).toEqual({ taken: { saved: 1, hidden: 0 }, present: 0, refused: 3 });
    expect(importSentence(imported!.report)).toContain('Refused');
  });

  it('refuse what there is no room for', () => {
    const saved = Array.from({ length: LIMITS.saved + 5 }, (_, index) => posting(`n-${index}`));
    const imported = importText(mine, JSON.stringify({ version: 1, saved }));
    expect(imported?.yours.saved).toHaveLength(LIMITS.saved);
    expect(imported?.report).toMatchObject({ taken: { saved: LIMITS.saved - 1 }, refused: 6 });
  });

  it.each(['', 'no json', '{}', '[]', '{"version":2,"saved":[]}', '{"version":1,"saved":"all"}'])(
    'take %j for no export',
    (text) => expect(importText(mine, text)).toBeNull(),
  );
});
