const SAYS_NONE = new Set([
  '',
  '?',
  '-',
  '--',
  '---',
  '–',
  '—',
  '.',
  'tbd',
  'tba',
  'tbc',
  'n/a',
  'na',
  'n.a',
  'none',
  'no',
  'null',
  'nil',
  'nan',
  'undefined',
  'unknown',
  'never',
  'false',
  'open',
  'now',
  'soon',
  'flexible',
  'permanent',
  'any time',
  'anytime',
  'to be determined',
  'to be announced',
  'to be confirmed',
  'to be decided',
  'to be defined',
  'not specified',
  'not stated',
  'not given',
  'unspecified',
  'not applicable',
  'not available',
  'not set',
  'sofort',
  'ab sofort',
  'nach vereinbarung',
  'unbefristet',
  'laufend',
  'per direct',
  'immediat',
  'dès que possible',
  'inmediata',
  'lo antes posible',
  'ihned',
  'zo snel mogelijk',
  '0',
  '0000-00-00',
  '0000-00-00 00:00:00',
  '0001-01-01',
  '0001-01-01t00:00:00',
  '0001-01-01t00:00:00z',
  '9999-12-31',
]);

/** Phrases that, in a text without any digit, say that no day is fixed. */
const SAYS_OPEN_ENDED =
  /\b(?:until (?:the )?(?:(?:position|role|vacancy|job)s? (?:is |are |has been |have been )?)?filled|till filled|rolling|ongoing|on-going|continuous(?:ly)?|asap|a\.s\.a\.p|as soon as possible|immediate(?:ly)?|straight away|open[- ]ended|no (?:deadline|closing date|expiry|expiration|end date|date)|evergreen|indefinite(?:ly)?|until further notice|bis auf weiteres)\b/u;

/** Whether a text says that there is no date: "TBD", "until filled", "rolling", "n/a", an empty line. */
export function saysNoDate(text: string): boolean {
  const phrase = text
    .toLowerCase()
    .replace(/^[\s([{<*_"']+/u, '')
    .slice(0, 200)
    .replace(/[\s)\]}>*_"'.!]+$/u, '');
  return SAYS_NONE.has(phrase) || (!/\d/.test(phrase) && SAYS_OPEN_ENDED.test(phrase));
}
