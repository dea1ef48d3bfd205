import { describe, expect, it } from 'vitest';
import { saysClosedState } from '../../../src/values/publication-state.ts';

describe('the state of a posting', () => {
  it.each([
    'closed',
    'Position filled',
    'expired',
    'no longer available',
    'Closed on 3 May',
    'besetzt',
    'Stelle besetzt',
    'pourvu',
    'Clôturée',
    'cerrada',
    'encerrado',
    'chiusa',
    'gesloten',
    'vervuld',
    'Stängd',
    'lukket',
    'nieaktualne',
    'suljettu',
    '募集終了',
    'draft',
  ])('%s takes no applications', (state) => {
    expect(saysClosedState(state)).toBe(true);
  });

  it.each(['open', 'offen', 'not closed', 'never expired', 'Jalisco', 'Full-time', 'publiée', ''])(
    '%s may take them',
    (state) => {
      expect(saysClosedState(state)).toBe(false);
    },
  );
});
