import { describe, expect, it } from 'vitest';
import { findJointTitle } from '../../../../src/formats/prose/joint-title.ts';
import type { OutlineLine } from '../../../../src/formats/prose/outline.ts';

const paragraph = (text: string): OutlineLine => ({ kind: 'paragraph', text });
const item = (text: string): OutlineLine => ({ kind: 'item', text });
const titleOf = (...lines: OutlineLine[]) => findJointTitle(lines)?.text ?? null;

describe('findJointTitle', () => {
  it.each([
    ['We have multiple engineering positions open.', 'Multiple engineering positions'],
    ['Brasswood is currently hiring for a variety of positions', 'A variety of positions'],
    [
      'We’re hiring for data, backend, product analytics and more.',
      'Data, backend, product analytics and more',
    ],
    ['We need a senior Ruby guy right now.', 'Senior Ruby guy'],
    ['You are a statistician who can turn a model into code.', 'Statistician'],
    ['If you like engineers, write to us.', null],
    ['He held several positions in the city council.', null],
    ['We are looking for smart people.', null],
    ['You are a builder.', null],
  ])('%s', (text, title) => {
    expect(titleOf(paragraph(text))).toBe(title);
  });

  it('joins the heads of a list of what people are wanted for', () => {
    const items = [item('Looms (warp, weft)'), item('Dyeing'), item('Night shift - mostly quiet')];
    expect(titleOf(paragraph('We’re hiring in the following areas:'), ...items)).toBe(
      'Looms, Dyeing, Night shift',
    );
  });

  it('does not take a list of what the reader brings', () => {
    expect(titleOf(paragraph('We are looking for what you bring:'), item('Patience'))).toBeNull();
  });
});
