import { describe, expect, it } from 'vitest';
import { stemmerOf } from '../../../../src/search/words/stemmers.ts';

const LANGUAGES =
  'ar bg da de el en es fi fr ga hu hy id it lt nb ne nl nn no pt ro ru sr sv ta tr uk'.split(' ');

const stemOf = (language: string) => stemmerOf(language).stem;

describe('stemmerOf', () => {
  it.each([
    ['en', ['engineer', 'engineers', 'engineering']],
    ['en-GB', ['care', 'cared', 'caring']],
    ['en', ['résumés', 'resume']],
    ['de', ['entwickler', 'entwicklern']],
    ['fr', ['dirigé', 'dirigés']],
    ['es', ['programación', 'programaciones']],
  ])('in %s, %j are one family', (language, words) => {
    expect(new Set(words.map(stemOf(language))).size).toBe(1);
  });

  it('leaves every word by itself where it knows no rules', () => {
    expect(['engineer', 'engineers', 'élan'].map(stemOf('ja'))).toEqual([
      'engineer',
      'engineers',
      'elan',
    ]);
    expect(stemOf('constructor')('engineers')).toBe('engineers');
  });

  it.each(LANGUAGES)('has rules for %s, and leaves names and figures alone', (language) => {
    const stem = stemOf(language);
    expect(['c++', '.net', '2024', 'b2b'].map(stem)).toEqual(['c++', '.net', '2024', 'b2b']);
    expect(stem('a'.repeat(40))).not.toBe('');
  });

  it.each(['en', 'de', 'fr'])(
    'has the same rules for %s in a script for the browser',
    async (language) => {
      const { script } = stemmerOf(language);
      const { stemmer } = (await import(
        `data:text/javascript,${encodeURIComponent(script ?? '')}`
      )) as { stemmer: (word: string) => string };
      const word = { en: 'lanterns', de: 'laternen', fr: 'lanternes' }[language] ?? '';
      expect(stemmer(word)).toBe(stemOf(language)(word));
      expect(stemmer(word)).not.toBe(word);
      expect(script).not.toContain('sourceMappingURL');
    },
  );

  it('has no script for a language without rules', () => {
    expect(stemmerOf('ja').script).toBeNull();
  });
});
