import { describe, expect, it } from 'vitest';
import { japaneseDeadline } from '../../../../src/formats/prose/japanese-deadline.ts';

describe('japaneseDeadline', () => {
  it.each([
    ['履歴書は12月18日（金）までにお送りください。', '2026-12-18'],
    ['応募締切：1月8日', '2027-01-08'],
    ['申込書は令和9年1月22日必着で郵送してください。', '2027-01-22'],
    ['２０２６年１２月３日 17時まで、メールで受け付けます', '2026-12-03'],
    // The shop's days, and a day too far ahead, are no deadlines.
    ['12月28日まで営業しています。', null],
    ['応募は10月30日までです。', null],
    ['応募は12月31日から受け付けます。', null],
  ])('finds in "%s" the day %s', (text, day) => {
    expect(japaneseDeadline(text, '2026-11-13')).toBe(day);
  });

  it('takes no year from nowhere', () => {
    expect(japaneseDeadline('履歴書は12月18日までにお送りください。', null)).toBeNull();
  });
});
