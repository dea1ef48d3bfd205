import { describe, expect, it } from 'vitest';
import { factsFromLabels } from '../../../../src/formats/prose/labelled-facts.ts';
import type { OutlineLine } from '../../../../src/formats/prose/outline.ts';

const facts = (...texts: string[]) =>
  factsFromLabels(
    texts.map((text, index): OutlineLine => ({ kind: 'paragraph', text, line: index + 1 })),
  );

describe('labelled facts', () => {
  it.each([
    ['a place in Germany', 'Location: Berlin, Germany', 'Closing date: 09/06/2026', '2026-06-09'],
    ['a place in America', 'Location: Austin, TX', 'Closing date: 09/06/2026', '2026-09-06'],
    [
      'Australian pay',
      'Salary: AUD 44 per hour',
      'Closing date: 09/06/2026 at 11:59 PM',
      '2026-06-09',
    ],
    ['nothing', 'Reference: 14', 'Closing date: 09/06/2026', '09/06/2026'],
  ])('order day and month as people do there: %s', (_, where, date, expected) => {
    expect(facts(where, date).validThrough?.[0]?.value).toBe(expected);
  });

  it('read "no" of remote work as on-site, and a manner of work as no place', () => {
    expect(facts('Remote: No').workplace?.[0]?.value).toBe('onsite');
    expect(facts('Work location: In person').location).toBeUndefined();
  });

  it('leave out days counted back from today', () => {
    expect(facts('Posted: 3 days ago', 'Erschienen: vor 2 Wochen').datePosted).toBeUndefined();
  });
});
