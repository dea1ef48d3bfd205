import { languageByFunctionWords } from './function-word.ts';
import { letterStatistics } from './letter-statistics.ts';

const SAMPLE_LENGTH = 1200;
const MINIMUM_LETTERS = 100;
const MINIMUM_ACCURACY = 0.1;

/** Languages a posting may well be written in; rare ones are left out because names and jargon look like them. */
const LANGUAGES = (
  'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id is it ja ko lt lv nl no pl pt ro ru sk sl sr sv ta th ' +
  'tr uk ur vi zh'
).split(' ');

/** Addresses, mentions, and words with an inner capital, a digit or a sign: names rather than language. */
const NAMES =
  /(?<![\p{Script=Latin}\d])[\p{Script=Latin}\d]{0,40}(?:[\p{Ll}\p{Lu}](?=\p{Lu})|[\d@/_\\.:=#*<>{}[\]|])[\p{Script=Latin}\d@/_\\.:=#-]*/gu;

/** Scripts that only one language of {@link LANGUAGES} uses; kana before Han, which Japanese uses too. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
];
const SCRIPT_SHARE = 0.3;
/** Letters of any script but the Latin one begin here; punctuation lies between. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u2c00-\uffff]/;
const LATIN_WORDS = /[A-Za-zªµºÀ-ÖØ-öø-ʯ]+/g;
/** An East Asian character says as much as this many letters. */
const WIDE_LETTERS = 3;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/**
 * The language of a plain text as a two-letter BCP 47 tag; null when the text is short or the answer
 * doubtful. Its script or its function words decide at once where they can: statistics of letter groups
 * cost milliseconds a text and mistake jargon for rare languages.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH).replace(/[\w-]{40,}/gu, ' ');
  const isLatin = !OTHER_SCRIPT.test(sample);
  const letters = count(sample, isLatin ? LATIN_WORDS : /\p{L}+/gu);
  const wide = isLatin ? 0 : count(sample, WIDE);
  if (letters + (WIDE_LETTERS - 1) * wide < MINIMUM_LETTERS) return null;
  const byScript = isLatin
    ? undefined
    : SCRIPTS.find(([, script]) => count(sample, script) > letters * SCRIPT_SHARE);
  const obvious = byScript?.[0] ?? languageByFunctionWords(sample);
  if (obvious !== null) return obvious;
  const [best, second] = letterStatistics().detectAll(sample.replace(NAMES, ' '), {
    only: LANGUAGES,
  });
  if (!best || best.accuracy < MINIMUM_ACCURACY) return null;
  return second && second.accuracy > best.accuracy / 2 ? null : standardTag(best.lang);
}

/** Characters in all matches together. */
function count(text: string, letters: RegExp): number {
  let length = 0;
  for (const match of text.match(letters) ?? []) length += match.length;
  return length;
}

/** The detector says `no`; written Norwegian is nearly always Bokmål. */
function standardTag(language: string): string {
  return language === 'no' ? 'nb' : language;
}
