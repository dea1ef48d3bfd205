import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { foldText } from '../../values/folded-text.ts';

import { isStemmed, type Stem } from './stem.ts';

/** What tells which words inflect from one stem. */
export interface Stemmer {
  /** The stem, folded, of a word in lower case with its accents. */
  readonly stem: Stem;
  /** The rules of the language as a script for the browser; null for a language without rules. */
  readonly script: string | null;
}

/** The rules by the language's code (ISO 639-1). */
const STEMMERS: Readonly<Record<string, string>> = {
  ar: 'arabic',
  bg: 'bulgarian',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  nb: 'norwegian',
  ne: 'nepali',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  uk: 'ukrainian',
};

/**
 * The stemmer of a language. One without rules leaves every word by itself.
 *
 * @param language BCP 47 tag
 */
export function stemmerOf(language: string): Stemmer {
  const code = language.toLowerCase().split('-')[0] ?? '';
  const rules = Object.hasOwn(STEMMERS, code) ? STEMMERS[code] : undefined;
  if (rules === undefined) return { stem: foldText, script: null };
  // Only the rules of one language are needed, and at a time when Astro imports no more modules.
  const require = createRequire(import.meta.url);
  const name = `@orama/stemmers/${rules}`;
  const { stemmer } = require(name) as { readonly stemmer: Stem };
  const script = readFileSync(require.resolve(name).replace(/\.cjs$/, '.js'), 'utf8');
  // English writes the accents of foreign words, or does not: "résumé".
  const plain = code === 'en' ? foldText : (word: string) => word;
  return {
    stem: (word) => foldText(isStemmed(word) ? stemmer(plain(word)) || word : word),
    script: `/*! @orama/stemmers, Apache-2.0 */\n${script.replace(/^\/\/# sourceMappingURL=.*$/m, '')}`,
  };
}
