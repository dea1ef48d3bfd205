import { describe, expect, it } from 'vitest';
import { findMarkdownLocation } from '../../../../src/formats/markdown/location.ts';

const find = (title: string | null, ...texts: string[]) =>
  findMarkdownLocation(
    title,
    texts.map((text) => ({ text, kind: 'paragraph' })),
  );

describe('the place in Markdown whose front matter has none', () => {
  it.each([
    ['Lamp keeper, Utrecht', 'Utrecht'],
    ['Lamp keeper (Lyon)', 'Lyon'],
    ['Lamp keeper in Hamburg', 'Hamburg'],
    ['Lamp keeper - Berlin, Germany', 'Berlin, Germany'],
    ['Lamp keeper, Senior', null],
    ['Lamp keeper (m/f/d)', null],
    ['Head of Growth, Payments', null],
    ['Specialist in Oils', null],
  ])('behind the title %s is %s', (title, place) => {
    expect(find(title)).toBe(place);
  });

  it.each([
    ['Utrecht', 'Utrecht'],
    ['LYON · REMOTE', 'LYON · REMOTE'],
    ['Come to our office in the centre of Utrecht.', 'Utrecht'],
    ['Our Hamburg office has a view of the harbour.', 'Hamburg'],
    ['We have offices in Lyon. Our Hamburg office is larger.', null],
    ['Customers in Lyon love us.', null],
  ])('in the text %s is %s', (text, place) => {
    expect(find(null, text)).toBe(place);
  });
});
