import type { Salary, SalaryHints, SalaryUnit } from '../salary.ts';
import { type PayRange, payRangesIn, unitByMagnitude } from './pay-range.ts';
import { foldKeepingLength, unitIn } from './unit.ts';

const LONGEST_PROSE = 100_000;
const LONGEST_LINE = 5000;

/** Words that announce the pay of the job. */
const CUE =
  /(?<![\p{L}])(?:salar(?:y|ies|io|is|isrange)|pay(?:s|ing)?|compensation|comp|remuneration|wages?|earn(?:ings)?|base|range[sd]?|hourly rate|day rate|rate|ote|package|\w{0,20}gehalt|gehalts\w{1,20}|vergutung|verguetung|lohn|entgelt|brutto|bruto|brut|salaire|remuneracion|sueldo|retribuzione|stipendio|ral|salaris|beloning|lon|lonn|wynagrodzenie|mzda|plat|tarief|tjm|ctc|gross)(?![\p{L}])/u;

/** What a sum of money may be other than pay: what precedes it … */
const OTHER_BEFORE =
  /(?<![\p{L}])(?:rais(?:e|ed|ing)|funding|funded|invest(?:ed|ment|ments|or|ors)?|seed|series [a-f]|valu(?:ed|ation)|revenue|arr|bonus(?:es)?|stipend|allowance|budget|reimburs\w{0,6}|donat\w{0,6}|market|industry|sav(?:e|ed|ing|ings)|fund|costs?|price[sd]?|fees?|spend(?:ing)?|spent|generat\w{0,4}|transact\w{0,4}|process(?:ed|es|ing)?|grants?|prizes?|worth|401|average|median|commissions?|sold|sales|receiv\w{0,4}|gift|credit|contribution|match(?:ing|ed)?|voucher|post a job|relocation|bank|losses|deals?|zuschuss|weiterbildung\w{0,20}|praemie|pramie|budget\w{0,6}|learning|referral|equipment|signing|sign-on)(?![\p{L}])/u;

/** Pay, but not of this job. */
const OTHERS_PAY =
  /(?<![\p{L}])(?:(?:average|median|mean|minimum wage) (?:\w{1,12} ){0,1}(?:salary|income|pay|wage)|(?:customers|clients|users|merchants|people|companies|americans) (?:\w{1,12} ){0,2}pay)/u;

/** … and what follows it. */
const OTHER_AFTER =
  /(?<![\p{L}])(?:millions?|billions?|trillions?|bn|mm|in funding|funding|seed|series [a-f]|round|revenue|arr|users?|customers?|bonus(?:es)?|stipend|allowance|budget|grant|credits?|voucher|gift|donation|for (?:\w{1,15} ){0,3}(?:education|learning|training|equipment|books|courses|conferences|travel|home office)|to (?:set up|spend|use|invest|buy|upgrade|get|furnish)|towards?|toward|worth|market|industry|company|companies|deals?|in (?:sales|development|transactions)|annual learning|learning|professional development|wellness|referral|sign-?on|signing|relocation|prize|valuation|reimbursement|contribution|weiterbildung\w{0,20}|zuschuss)(?![\p{L}])/u;

/**
 * The pay of this job where a posting's text states it, else null. A sum counts when a word such as
 * "salary", "pay" or "Gehalt" announces it in its sentence or the heading above, when a unit of time
 * follows it, or when it stands alone as a piece of a header line ("Acme | Berlin | $120k–$150k").
 * Funding, revenue, bonuses, stipends and budgets do not count. The first such sum wins.
 */
export function findSalary(prose: string, hints: SalaryHints = {}): Salary | null {
  let heading = '';
  for (const line of prose.slice(0, LONGEST_PROSE).split(/[\r\n]+/)) {
    if (line.trim() === '') continue;
    if (line.length <= LONGEST_LINE && /\d/.test(line)) {
      const salary = findInLine(line, heading, hints);
      if (salary !== null) return salary;
    }
    heading = line.trim().length <= 60 ? line : '';
  }
  return null;
}

function findInLine(line: string, heading: string, hints: SalaryHints): Salary | null {
  const folded = foldKeepingLength(line);
  for (const range of payRangesIn(line, hints)) {
    const context = contextOf(folded, range);
    if (!isMoney(range, context) || isOtherMoney(context)) continue;
    const announced = CUE.test(context.before) || CUE.test(context.after.slice(0, 40));
    const underHeading = CUE.test(foldKeepingLength(heading)) && context.before.length < 60;
    const unit = range.unit ?? unitNear(context, announced);
    if (!(announced || underHeading || range.unit !== null || isSegment(line, range))) continue;
    const ends = { min: range.min, max: range.max, currency: range.currency };
    const salaryUnit = unit ?? hints.unit ?? unitByMagnitude(ends);
    if (!isPlausible(ends, salaryUnit)) continue;
    return { ...ends, unit: salaryUnit, text: wordsOf(line, range) };
  }
  return null;
}

/** Without an opening parenthesis that closes only later. */
function wordsOf(line: string, { start, end }: PayRange): string {
  const words = line.slice(start, end).trim();
  return words.includes('(') && !words.includes(')')
    ? words.slice(0, words.indexOf('(')).trim()
    : words;
}

interface Context {
  /** The sentence up to the sum, folded; at most 120 characters. */
  readonly before: string;
  /** The sentence behind the sum, folded; at most 80 characters. */
  readonly after: string;
}

function contextOf(folded: string, { start, end }: PayRange): Context {
  const before = folded.slice(Math.max(0, start - 120), start);
  const after = folded.slice(end, end + 80);
  return {
    before: before.split(/[.!?;]\s|\||•/).at(-1) ?? '',
    after: after.split(/[.!?;](?:\s|$)|\||•/)[0] ?? '',
  };
}

/** A number is money when a currency is written, or thousands are stated where pay is announced. */
function isMoney(range: PayRange, { before, after }: Context): boolean {
  const sum = Math.max(range.min ?? 0, range.max ?? 0);
  if (sum <= 0 || /^ ?%/.test(after) || /\b401 ?\(?$/.test(before)) return false;
  if (range.hasCurrency) return true;
  const announced = CUE.test(before.slice(-60));
  return announced && sum >= 10_000 && (range.thousands || range.isRange);
}

function isOtherMoney({ before, after }: Context): boolean {
  if (OTHERS_PAY.test(before)) return true;
  const closest = lastIndex(CUE, before);
  const other = lastIndex(OTHER_BEFORE, before.slice(-80));
  const offset = Math.max(0, before.length - 80);
  if (other >= 0 && other + offset > closest) return true;
  const attached =
    after.split(/\+|,|\bplus\b|\band\b|\bund\b|\bwith\b|\(|&|\bdepending\b/)[0] ?? '';
  return OTHER_AFTER.test(attached.slice(0, 50));
}

function lastIndex(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(new RegExp(pattern.source, 'gu'))) last = match.index;
  return last;
}

/** A unit named in the announcement: "annual salary of", "hourly rate:". */
function unitNear({ before, after }: Context, announced: boolean): SalaryUnit | null {
  if (!announced) return null;
  return unitIn(before.slice(-60)) ?? unitIn(after.slice(0, 40));
}

/** Whether the sum is a piece of its own between a header line's separators. */
function isSegment(line: string, { start, end, isRange }: PayRange): boolean {
  const header = line.length <= 400 && /[|•·]|\s[-–—]\s/.test(line);
  if (!header && !(isRange && line.length <= 80)) return false;
  const before = line.slice(0, start);
  const after = line.slice(end);
  const opens = /(?:[|•·([,/;]|\s[-–—])\s{0,4}$/.test(before) || before.trim() === '';
  const closes = /^\s{0,4}(?:$|[|•·)\],/;+]|[-–—]\s|\b(?:plus|DOE|equity|base|OTE)\b|& )/i.test(
    after,
  );
  return opens && closes;
}

const FLOOR: Readonly<Record<SalaryUnit, number>> = {
  HOUR: 3,
  DAY: 20,
  WEEK: 50,
  MONTH: 150,
  YEAR: 3000,
};

function isPlausible(ends: Pick<Salary, 'min' | 'max'>, unit: SalaryUnit | null): boolean {
  const sum = Math.max(ends.min ?? 0, ends.max ?? 0);
  return sum >= (unit === null ? 1000 : FLOOR[unit]);
}
