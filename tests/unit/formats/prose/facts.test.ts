import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsFromProse, openingSentence } from '../../../../src/formats/prose/index.ts';
import { findStatedPlace } from '../../../../src/formats/prose/stated-place.ts';

const TEXT =
  'Brasswood | Leeds, England | REMOTE | Full-time\nThe salary is £40,000 to £45,000 a year.\nApply at https://brasswood.example/apply.';

describe('factsFromProse', () => {
  it('does not look for what a better source says', () => {
    const known = {
      salary: [{ value: '£50,000 per year', origin: 'front matter' as const }],
      applyEmail: [{ value: 'a@b.example', origin: 'front matter' as const }],
    };
    const fields = factsFromProse(TEXT, known);
    expect(fields.salary).toBeUndefined();
    expect(fields.applyUrl).toBeUndefined();
    expect(fields.workplace?.[0]?.value).toBe('remote');
  });

  it('looks on where a better source only seems to say it', () => {
    const known = { salary: [{ value: 'Competitive', origin: 'front matter' as const }] };
    expect(factsFromProse(TEXT, known).salary).toHaveLength(1);
  });

  it('never throws', () => {
    const word = fc.constantFrom(
      'remote',
      'apply',
      'at',
      '@',
      'x@y.example',
      '$90k',
      '–',
      '€',
      '(',
      '|',
      '\n',
      'only',
      'in',
      'Berlin',
      'posted',
      '2026',
      'https://x.example',
      'full-time',
      '\ud800',
      'İ',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    );
    fc.assert(fc.property(text, (some) => factsFromProse(some) instanceof Object));
  });
});

describe('openingSentence', () => {
  it('passes over headers and labelled lines', () => {
    const lines = [
      'Brasswood | Leeds | REMOTE | something long enough to be taken for a sentence of the text itself, were it one',
      'Location: Leeds, where the looms have stood since the canal was dug, and nobody can say why.',
      'We make looms out of brass, and brass out of looms.',
    ].map((text) => ({ kind: 'paragraph' as const, text }));
    expect(openingSentence(lines)).toBe('We make looms out of brass, and brass out of looms.');
  });
});

describe('findStatedPlace', () => {
  it.each([
    [
      'Brasswood is hiring a loom engineer in UK, Canada or remote. Bring yarn.',
      'UK, Canada or remote',
    ],
    ['Brasswood (Leeds, England) is always looking for weavers.', 'Leeds, England'],
    ['We are a small startup based in New York City that makes looms.', 'New York City'],
    ['We are hiring someone to work in good faith.', null],
  ])('%s', (text, place) => {
    expect(findStatedPlace([{ kind: 'paragraph', text }])?.place ?? null).toBe(place);
  });
});
