import { foldText } from '../folded-text.ts';
import type { SalaryUnit } from '../salary.ts';
import { UNIT_PHRASES } from './unit-phrase.ts';

const EXACT: Readonly<Record<string, SalaryUnit>> = {
  hour: 'HOUR',
  hours: 'HOUR',
  hr: 'HOUR',
  h: 'HOUR',
  hur: 'HOUR',
  day: 'DAY',
  days: 'DAY',
  week: 'WEEK',
  weeks: 'WEEK',
  wk: 'WEEK',
  month: 'MONTH',
  months: 'MONTH',
  mon: 'MONTH',
  mo: 'MONTH',
  year: 'YEAR',
  years: 'YEAR',
  yr: 'YEAR',
  annum: 'YEAR',
  ann: 'YEAR',
  jahr: 'YEAR',
  monat: 'MONTH',
  woche: 'WEEK',
  tag: 'DAY',
  stunde: 'HOUR',
  maand: 'MONTH',
  jaar: 'YEAR',
  uur: 'HOUR',
  dag: 'DAY',
  mois: 'MONTH',
  an: 'YEAR',
  heure: 'HOUR',
  jour: 'DAY',
  mes: 'MONTH',
  ano: 'YEAR',
  hora: 'HOUR',
};

const FILLER =
  '(?:hour(?= hourly)|week(?= weekly)|month(?= monthly)|year(?= annually)|usd|eur|gbp|cad|aud|chf|pln|us|dollars?|euros?|pounds?|gross|net|nett[oi]|netos?|brutto|brutos?|bruts?|lord[oi]|hrub[aeéy]ho|base|based|salary|pay|full-?time|rate|fte|before tax|pre-tax|[+] ?vat|vat|b2b|[-,(*])';
const AFTER = UNIT_PHRASES.map(
  ([unit, phrase]) =>
    [
      unit,
      new RegExp(`^[ *_)]{0,3}(?:${FILLER}[ ]?){0,7}${phrase}(?![\\p{L}\\p{N}])`, 'u'),
    ] as const,
);
const ANYWHERE = UNIT_PHRASES.map(
  ([unit, phrase]) =>
    [unit, new RegExp(`(?<![\\p{L}\\p{N}])${phrase}(?![\\p{L}\\p{N}])`, 'u')] as const,
);

/** The unit that directly follows an amount: "/h", " USD / hour", " brutto im Jahr"; with how much of the text it takes. */
export function unitAfter(rest: string): { unit: SalaryUnit; length: number } | null {
  const near = rest.slice(0, 60);
  const folded = foldKeepingLength(near);
  let best: { unit: SalaryUnit; length: number } | null = null;
  for (const [unit, pattern] of AFTER) {
    const match = pattern.exec(folded);
    if (match !== null && (best === null || match[0].length < best.length)) {
      best = { unit, length: match[0].length };
    }
  }
  return best;
}

/** "36 uur per week", "5 days a week", "25 vacation days per year": time worked or off, not paid for. */
const WORKING_TIME =
  /(?<!\p{N})\d{1,3}(?: ?- ?\d{1,3})? ?\+?(?:x|h|hours?|hrs?|std|stunden|uur|uren|days?|tagen?|dagen|weeks?|wochen|weken|heures|jours|semaines|horas|dias)(?!\p{L}).{0,20}?(?:per|a|an|\/|pro|par|die|por|each|im|in der) ?(?:day|week|month|year|tag|woche|monat|jahr|maand|jaar|jour|semaine|an|semana|wk)(?!\p{L})/gu;

/** Japanese and Chinese name the unit with the pay: 月給 is a month's, 時給 an hour's. */
const EAST_ASIAN: readonly (readonly [SalaryUnit, RegExp])[] = [
  ['MONTH', /月給|月収|月額|月薪|每月/u],
  ['YEAR', /年収|年俸|年給|年薪|每年/u],
  ['HOUR', /時給|时薪|時薪/u],
  ['DAY', /日給|日薪/u],
];

/** The one unit a text names; null when it names none or several. */
export function unitIn(text: string): SalaryUnit | null {
  const folded = foldKeepingLength(text.slice(0, 400)).replace(WORKING_TIME, ' ');
  const units = [...ANYWHERE, ...EAST_ASIAN]
    .filter(([, pattern]) => pattern.test(folded))
    .map(([unit]) => unit);
  return units.length === 1 ? (units[0] ?? null) : null;
}

/** A field's unit: "YEAR", "hourly", "per month", "p.a."; null when it is none. */
export function readUnit(value: unknown): SalaryUnit | null {
  if (typeof value !== 'string' || value.length > 60) return null;
  const folded = foldText(value).replace(/[._]$/, '');
  return EXACT[folded] ?? unitIn(value) ?? (folded.length > 2 ? unitIn(`/${folded}`) : null);
}

/** Folded character by character, so that positions stay those of the text. */
export function foldKeepingLength(text: string): string {
  return text
    .replace(/[A-Z]/g, (capital) => capital.toLowerCase())
    .replace(/[\t\n\f\r]|[^\0-\x7f]/g, (character) => {
      if (/\s/.test(character)) return ' ';
      const folded = foldText(character);
      return folded.length === 1 ? folded : character;
    });
}
