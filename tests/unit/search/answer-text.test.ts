import { describe, expect, it } from 'vitest';
import { answerText } from '../../../src/search/browser/answer-text.ts';
import { stateOf } from '../../../src/search/browser/search-state.ts';

describe('answerText', () => {
  it.each([
    [0, 'q=lamp', 'No open posting matches “lamp”.'],
    [1, 'q=lamp', '1 open posting matches “lamp”.'],
    [1999, 'q=lamp&tag=go', '1,999 open postings match “lamp” with your choices.'],
    [12, 'tag=go', '12 open postings match your choices.'],
    [10000, '', '10,000 open postings.'],
    [1, 'sort=pay', '1 open posting.'],
  ])('says of %i for "%s": %s', (count, address, text) => {
    expect(answerText(count, stateOf(new URLSearchParams(address)))).toBe(text);
  });
});
