/** The year before the first of each era that a living notice may be dated in. */
const BEFORE: Readonly<Record<string, number>> = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  H: 1988,
  昭和: 1925,
  S: 1925,
};
const ERA_YEAR =
  /(令和|平成|昭和|(?<![\p{L}\d])[RHS])\s?(\d{1,2}|元)\s?(?:年|(?=[./]\s?\d{1,2}[./]\s?\d))/gu;

/** "令和8年11月9日" and "R8.11.9" with the year that the rest of the world counts: "2026年11月9日". */
export function withWesternYears(text: string): string {
  if (!/[令平昭RHS]/u.test(text)) return text;
  return text.replace(ERA_YEAR, (whole, era: string, count: string) => {
    const year = String((BEFORE[era] ?? 0) + (count === '元' ? 1 : Number(count)));
    return whole.endsWith('年') ? `${year}年` : year;
  });
}
