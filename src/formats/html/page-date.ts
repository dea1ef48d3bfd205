/** Languages in which all countries that write dates with slashes put the day first. */
const DAY_FIRST = new Set('cs da de el es fi fr it nl no nb pl pt ro sk sl hr tr uk ru'.split(' '));

/** A date of a page in such a language, with its parts in the order that leaves no doubt. */
export function dateInLanguage(text: string, language: string | undefined): string {
  if (language === undefined || !DAY_FIRST.has(language)) return text;
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (match === null) return text;
  const [day = '', month = '', year = ''] = match.slice(1);
  if (Number(month) > 12) return text;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
