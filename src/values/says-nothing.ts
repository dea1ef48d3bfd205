const SAYS_NOTHING = new Set(
  [
    '? - -- --- – — . tbd tba tbc n/a na n.a none null nil nan undefined unknown unspecified 0 false no',
    'to be determined|to be announced|to be confirmed|to be decided|to be defined|not specified',
    'not stated|not given|not applicable|not available|not set|not disclosed|undisclosed|0-0|0–0|any',
  ].flatMap((row, index) => row.split(index === 0 ? ' ' : '|')),
);

/** Whether a value stands where one would be and is none: empty, "TBD", "n/a", "-", "not specified". */
export function saysNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === 0) return true;
  if (Array.isArray(value)) return value.every((entry) => saysNothing(entry));
  if (typeof value !== 'string') return false;
  const phrase = value
    .toLowerCase()
    .slice(0, 200)
    .replace(/^[\s([{<*_"']{1,20}/u, '')
    .replace(/[\s)\]}>*_"'.!]{1,20}$/u, '');
  return phrase === '' || SAYS_NOTHING.has(phrase);
}
