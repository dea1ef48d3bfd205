import { describe, expect, it } from 'vitest';
import { isNew, shown, visited } from '../../../src/saved/visits.ts';
import { NOTHING, type Visits } from '../../../src/saved/yours.ts';

const at = (time: string) => new Date(`2026-11-${time}:00Z`);
const posting = (id: string, day: string) => ({ id, posted: `2026-11-${day}` });
const start: Visits = visited(NOTHING.visits, at('20T09:00'));

describe('visits', () => {
  it('call nothing new on the first one', () => {
    expect(isNew(start, 'a', '2026-11-20')).toBe(false);
    expect(isNew(visited(start, at('20T09:29')), 'a', '2026-11-21')).toBe(false);
  });

  it('call new what is dated after the last one', () => {
    const second = visited(start, at('22T08:00'));
    expect(isNew(second, 'a', '2026-11-21')).toBe(true);
    expect(isNew(second, 'b', '2026-11-19')).toBe(false);
    expect(isNew(second, 'c', null)).toBe(false);
  });

  it('tell postings of the very day of the last one by what was shown then', () => {
    const first = shown(start, [posting('seen', '20')], at('20T09:00'));
    const second = visited(first, at('20T17:00'));
    expect(isNew(second, 'seen', '2026-11-20')).toBe(false);
    expect(isNew(second, 'later', '2026-11-20')).toBe(true);
    const third = visited(second, at('20T20:00'));
    expect(isNew(third, 'seen', '2026-11-20')).toBe(false);
  });

  it('keep a posting new for the whole visit that first shows it', () => {
    const second = visited(start, at('21T08:00'));
    const after = shown(second, [posting('a', '21')], at('21T08:00'));
    expect(isNew(visited(after, at('21T08:20')), 'a', '2026-11-21')).toBe(true);
    expect(isNew(visited(after, at('21T09:20')), 'a', '2026-11-21')).toBe(false);
  });

  it('remember nothing that dates tell already', () => {
    expect(shown(start, [posting('old', '01')], at('20T09:00'))).toBe(start);
  });

  it('do not begin anew when a clock is set back', () => {
    const back = visited(start, at('19T09:00'));
    expect(back.before).toBeNull();
  });
});
