import { describe, expect, it } from 'vitest';
import { readSalary } from '../../../../src/values/salary.ts';
import { readUnit } from '../../../../src/values/salary/unit.ts';

/** Hour, day, week, month and year as pay is worded in each language. */
const WORDS: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  English: ['per hour', 'a day', 'weekly', 'per month', 'per annum'],
  German: ['pro Stunde', 'am Tag', 'pro Woche', 'im Monat', 'jährlich'],
  French: ["de l'heure", 'par jour', 'par semaine', '/mois', 'par an'],
  Italian: ["all'ora", 'al giorno', 'alla settimana', 'al mese', "all'anno"],
  Spanish: ['/hora', 'al día', 'a la semana', 'al mes', 'al año'],
  Portuguese: ['por hora', 'ao dia', 'por semana', 'por mês', 'ao ano'],
  Dutch: ['per uur', 'per dag', 'per week', 'per maand', 'in het jaar'],
  Polish: ['na godzinę', 'dziennie', '/tydzień', '/miesiąc', 'rocznie'],
  Czech: ['/hod', 'za den', '/týden', 'měsíčně', '/rok'],
  Hungarian: ['óránként', 'naponta', 'hetente', 'havonta', 'évente'],
  Romanian: ['pe oră', 'pe zi', 'pe săptămână', 'pe lună', 'pe an'],
  Greek: ['την ώρα', 'την ημέρα', 'την εβδομάδα', 'τον μήνα', 'ετησίως'],
  Turkish: ['/saat', 'günlük', 'haftalık', 'aylık', 'yıllık'],
  Russian: ['в час', 'в день', 'в неделю', 'в месяц', 'в год'],
  Ukrainian: ['за годину', 'на день', 'на тиждень', 'на місяць', 'на рік'],
  Swedish: ['/timme', 'per dag', '/vecka', '/månad', 'per år'],
};
const UNITS = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
const cases = Object.entries(WORDS).flatMap(([language, words]) =>
  words.map((word, index) => [language, word, UNITS[index]] as const),
);

describe('what pay is paid for', () => {
  it.each(cases)('%s: 2500 € %s', (_, words, unit) => {
    expect(readSalary(`2500 € ${words}`)?.unit).toBe(unit);
  });

  it.each(cases)('%s: %s as a field', (_, words, unit) => {
    expect(readUnit(words)).toBe(unit);
  });

  it.each(['200 грн/год', '20 € per het', 'per any agreement'])('%s leaves it open', (words) => {
    expect(readUnit(words)).toBeNull();
  });
});
