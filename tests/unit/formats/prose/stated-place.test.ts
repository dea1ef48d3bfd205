import { describe, expect, it } from 'vitest';
import { findStatedPlace } from '../../../../src/formats/prose/stated-place.ts';

const placeOf = (text: string): string | null =>
  findStatedPlace([{ text, kind: 'paragraph', line: 1 }])?.place ?? null;

describe('the place that a sentence states', () => {
  it.each([
    ['This is a full-time job on site in Bergen, Norway.', 'Bergen, Norway'],
    ['You can work from our office in Portnahaven or from home anywhere in the UK.', 'Portnahaven'],
    ['You will be working at our workshop in Oban with two others.', 'Oban'],
    ["l'association Les Amis du Phare, à Cancale, recrute une personne.", 'Cancale'],
  ])('%s', (text, place) => {
    expect(placeOf(text)).toBe(place);
  });

  it.each([
    ['We are remote in spirit and like the sea.'],
    ['You can work from our office in Portnahaven or Oban.'],
    ['You will work in our lab in July, and the office has a view.'],
    ['We have offices in Portnahaven, Oban and Thurso.'],
  ])('is none in: %s', (text) => {
    expect(placeOf(text)).toBeNull();
  });
});
