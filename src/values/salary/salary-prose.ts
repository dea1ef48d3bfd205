import type { Salary, SalaryHints, SalaryUnit } from '../salary.ts';
import { CURRENCY_CODES } from './currency.ts';
import { type PayRange, payRangesIn, settleUnit } from './pay-range.ts';
import { isEstimateLabel } from './estimate.ts';
import { foldKeepingLength, unitAfter, unitIn } from './unit.ts';

const LONGEST_PROSE = 100_000;
const LONGEST_LINE = 5000;

/** Words that announce the pay of the job. */
const CUE =
  /(?<![\p{L}])(?:salar(?:y|ies|io|is|isrange)|pay(?:s|ing)?|compensation|comp|remuneration|wages?|earn(?:ings)?|base|range[sd]?|hourly rate|day rate|rate|ote|package|\w{0,20}gehalt|gehalts\w{1,20}|\w{0,20}(?:vergutung|verguetung|lohn|entgelt)|brutto|bruto|brut|salaire|remuneracion|sueldo|retribuzione|stipendio|ral|\w{0,14}salaris|beloning|(?:manads|ars|tim|maneds|time)?(?:lon|lonn|lonen|lonnen)|wynagrodzenie|mzda|plat|tarief|tjm|ctc|gross|(?:the|your|our) fee is|fee:|how much|retribucion|retribucio|salariu|salari|ordenado|vencimento|remuneracao|remuneration|\w{0,12}loon|\w{0,12}palkka|zarobki|plata|stawka|fizetes|maas|ucret|μισθος|αποδοχες|зарплата|зарплату|оклад|заплата)(?![\p{L}])|[💰💵💶💷💸🤑]|[月年日時]給|[月年日]収|[月年]俸|給与|給料|賃金|[月年时日時]薪/u;

/** Of these, the words that leave no doubt even where no currency is written. */
const STRONG_CUE =
  /(?<![\p{L}])(?:salar(?:y|ies|io|is|isrange)|compensation|remuneration|wages?|\w{0,20}gehalt|gehalts\w{1,20}|vergutung|salaire|sueldo|lon|wynagrodzenie|mzda)(?![\p{L}])/u;

/** What a sum of money may be other than pay: what precedes it … */
const OTHER_BEFORE =
  /(?<![\p{L}])(?:rais(?:e|ed|ing)|funding|funded|invest(?:ed|ment|ments|or|ors)?|seed|series [a-f]|valu(?:ed|ation)|revenue|arr|bonus(?:es)?|stipend|allowance|budget|reimburs\w{0,6}|donat\w{0,6}|market|industry|sav(?:e|ed|ing|ings)|fund|costs?|price[sd]?|fees?|spend(?:ing)?|spent|generat\w{0,4}|transact\w{0,4}|process(?:ed|es|ing)?|grants?|prizes?|worth|401 ?\(?k|average|median|commissions?|sold|sales|receiv\w{0,4}|gift|credit|contribution|match(?:ing|ed)?|voucher|post a job|relocation|bank|losses|deals?|zuschuss|weiterbildung\w{0,20}|praemie|pramie|budget\w{0,6}|learning|referral|equipment|signing|sign-on|buy(?:s|ing)?|purchas\w{1,4}|koper|inkop\w{0,3}|kober|kjoper|einkauf\w{0,3}|kauf(?:en|t|st)|achet\w{1,4}|achats?|compra\w{0,3}|acquist\w{1,4}|kopen|kupuj\w{1,3}|rent(?:ed|als?)?|hyra\w{0,2}|miete?t?|mietpreis|loyer|lou(?:er|ee?)|alquil\w{1,4}|affitt\w{1,3}|alugue\w{0,3}|huur|huren|leje|leie|najem|wynaj\w{1,4})(?![\p{L}])/u;

/** "Nachtzuschlag von CHF 9.50 pro Stunde", "en indemnité de panier de 11 € par jour": what comes on top of pay. */
const SUPPLEMENT =
  /(?<!\p{L})(?<!(?:mit|samt|inkl\.?|inklusive|einschliesslich|including|incl\.?|with|avec|y compris|con|com|inclus[ao]s?|met|inclusief|med|inkl|wraz z|vcetne) )(?:\p{L}{0,20}(?:zuschlag\p{L}{0,3}|zulagen?|toeslag(?:en)?|tillagg|tillegg|tillaeg)|supplements?|indemnites?|primes?|complementos?|indennita|maggiorazion[ei]|subsidio|adicional|dodat(?:ek|ku|ki)|priplat(?:ek|ky|ku))(?!\p{L})[^,;:]{0,30}$/u;

/** "Staff house at $90 a week", "can live in the company's house for 3 000 kr a month": what a dwelling costs. */
const PRICE_OF_DWELLING =
  /(?<!\p{L})(?:(?:live|stay|lodge|bo|bor|wohn\w{1,3}|loger|habiter|vivir|alojar\w{0,3}|vivere|alloggiare|morar|wonen|mieszka\w{1,3}|bydl\w{1,3}|asua) [^,;.]{0,50}|(?:house|cottage|room|flat|apartment|bunk|caravan|accommodation|lodging|housing|zimmer|wohnung|unterkunft|logement|chambre|studio|habitacion|alojamiento|vivienda|alloggio|camera|quarto|alojamento|kamer|woning|bolig|hus|leilighet|hybel|bostad|lagenhet|rum|mieszkanie|pokoj|ubytovani|byt|asunto)(?: (?:from|vom?|de|du|van|fra|fran|od) [^,;.]{3,30})? )(?:for|at|from|fur|zu|ab|pour|a|por|per|voor|til|till|za|od) (?:only |just |nur |bare |endast )?$/u;

/** "The fee is £260 a day": what a freelancer is paid. */
const OWN_FEE = /(?:(?:the|your|our) fee is|^\W{0,4}fee:)/u;
/** "A stipend of €1,100 a month", "interns receive €900 a month": what someone who learns is paid, where a unit of time follows. */
const OWN_STIPEND =
  /(?:(?:(?:^|\W)(?:an?|the|our|this|monthly|weekly|internship|training|phd|fellowship)) stipend(?: is| of|:| amounts to)|(?:interns?|trainees|apprentices|fellows|students|you|employees|volunteers)(?: will| each)? receives?)(?= [^,;]{0,24}$)/;
/** "We offer £33,000 to £37,000": a range that someone offers is pay. */
const OFFERS = /(?<!\p{L})(?:we|they) (?:offer|are offering)[^.]{0,20}$|(?<!\p{L})offering $/u;

/** Pay, but not of this job. */
const OTHERS_PAY =
  /(?<![\p{L}])(?:(?:average|median|mean|minimum wage) (?:\w{1,12} ){0,1}(?:salary|income|pay|wage)|(?:customers|clients|users|merchants|people|companies|americans) (?:\w{1,12} ){0,2}pay)/u;

/** … and what follows it. */
const OTHER_AFTER =
  /(?<![\p{L}])(?:millions?|billions?|trillions?|bn|mm|in funding|funding|seed|series [a-f]|round|revenue|arr|users?|customers?|bonus(?:es)?|stipend|allowance|budget|grant|credits?|voucher|gift|donation|for (?:\w{1,15} ){0,3}(?:education|learning|training|equipment|books|courses|conferences|travel|home office)|to (?:set up|spend|use|invest|buy|upgrade|get|furnish)|towards?|toward|worth|market|industry|company|companies|deals?|in (?:sales|development|transactions)|annual learning|learning|professional development|wellness|referral|sign-?on|signing|relocation|prize|valuation|reimbursement|contribution|match(?:ing)?|weiterbildung\w{0,20}|zuschuss)(?![\p{L}])/u;

/**
 * The pay of this job where a posting's text states it, else null. A sum counts when a word such as
 * "salary", "pay" or "Gehalt" announces it in its sentence or the heading above, when a unit of time
 * follows it, or when it stands alone as a piece of a header line ("Acme | Berlin | $120k–$150k").
 * Funding, revenue, bonuses, stipends and budgets do not count, nor does a portal's estimate. The first
 * such sum wins.
 */
export function findSalary(prose: string, hints: SalaryHints = {}): Salary | null {
  let heading = '';
  let first: Salary | null = null;
  for (const line of withUnits(prose.slice(0, LONGEST_PROSE).split(/[\r\n]+/))) {
    if (line.trim() === '') continue;
    if (isWorthReading(line)) {
      const salary = findInLine(line, heading, hints);
      if (salary !== null && salary.unit !== null && (first === null || isSame(salary, first)))
        return salary;
      first ??= salary;
    }
    heading = line.trim().length <= 60 ? line : '';
  }
  return first;
}

/** "€ 3.315 – € 4.668" over a text, and "between € 3.315 and € 4.668 a month" in it. */
function isSame(one: Salary, other: Salary): boolean {
  return one.min === other.min && one.max === other.max && one.currency === other.currency;
}

/** "$3,600 to $4,800" over "Monthly", "7 400–9 100 zł" over "brutto / mies.": a sum, and its unit in the next line. */
function withUnits(lines: readonly string[]): string[] {
  return lines.map((line, index) => {
    const next = lines[index + 1]?.trim() ?? '';
    const isSum = line.length <= LONGEST_SUM && ENDS_WITH_SUM.test(line.trimEnd());
    if (!isSum || next.length > LONGEST_UNIT) return line;
    const unit = unitAfter(` ${next}`);
    return unit === null ? line : `${line.trimEnd()} ${next.slice(0, unit.length - 1)}`;
  });
}

const LONGEST_SUM = 80;
const LONGEST_UNIT = 60;
const ENDS_WITH_SUM = new RegExp(
  `\\d ?(?:[$€£¥₹]|zł|kr\\.?|Kč|Ft|lei|円|元|(?:${CURRENCY_CODES}))?$`,
);

/** What a line must hold to be worth reading closely: a digit, and a currency or a word for pay. */
const DIGIT = /\d/;
const MONEY = new RegExp(
  `[$€£¥￥₹₽₪₺₴₩₱฿₫₦₸]|\\b(?:${CURRENCY_CODES})\\b|\\d[.,-]{0,2}[ \\u00a0]?(?:k ?)?(?:kr|zł|Kč|SFr|Fr|Ft|lei|лв|руб|грн|万?円|万?元|[Ee]uro|[Dd]ollar|[Pp]ound)|(?:Rs|RM|kr|\\bR|\\b[KTU][Ss][Hh][Ss]?)\\.? ?\\d|\\d ?(?:[Ll]akhs?|[Ll]acs?|LPA)\\b|\\d,\\d{2},\\d{3}(?!\\d)`,
);
const PAY_WORD =
  /salar|gehalt|compensation|remuneration|wage|vergütung|salaire|sueldo|lön|lønn|wynagrodzenie|mzda/i;

function isWorthReading(line: string): boolean {
  if (line.length > LONGEST_LINE || !DIGIT.test(line)) return false;
  return MONEY.test(line) || PAY_WORD.test(line);
}

function findInLine(line: string, heading: string, hints: SalaryHints): Salary | null {
  const ranges = payRangesIn(line, hints);
  if (ranges.length === 0) return null;
  const folded = foldKeepingLength(line);
  const foldedHeading = foldKeepingLength(heading);
  if (isEstimateLabel(foldedHeading)) return null;
  const underSalaryHeading = CUE.test(foldedHeading);
  for (const range of ranges) {
    const context = contextOf(folded, range);
    if (!isMoney(range, context) || isOtherMoney(context, range.unit !== null)) continue;
    if (isEstimateLabel(context.before)) continue;
    const near = CUE.test(context.before) || CUE.test(context.after.slice(0, 40));
    const offered = range.isRange && OFFERS.test(context.before);
    const announced = near || offered || (underSalaryHeading && context.before.length < 60);
    if (!announced && range.unit === null && !isSegment(line, range)) continue;
    const ends = { ...oneSided(range, context), currency: range.currency };
    const stated = range.unit ?? (near ? unitNear(context) : null) ?? hints.unit ?? null;
    const unit = settleUnit(stated, ends);
    // Nobody is paid so much for an hour: it is what something costs.
    if (range.unit !== null && unit === null) continue;
    if (!isPlausible(ends, unit, announced)) continue;
    return { ...ends, unit, text: wordsOf(line, range) };
  }
  return null;
}

/** "The maximum salary is $172,500": an end that the words before the sum name. */
function oneSided(
  { min, max, isRange }: PayRange,
  { before, after }: Context,
): Pick<Salary, 'min' | 'max'> {
  if (isRange || min === null || max === null) return { min, max };
  const end =
    /(?<![\p{L}])(?:(max|maximum|maximaal|maximal|maximale?s?|maximaler)|(min|minimum|minimaal|mindest\w{0,8}))(?![\p{L}])[^,;]{0,50}$/u.exec(
      before,
    );
  if (end?.[1] !== undefined) return { min: null, max };
  const opens = end?.[2] !== undefined || /^\W{0,4}(?:to|bis|tot|until) /.test(after);
  return opens ? { min, max: null } : { min, max };
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
  if (range.hasCurrency || (range.currency === 'INR' && range.thousands && range.unit !== null))
    return true;
  return STRONG_CUE.test(before.slice(-60)) && sum >= 10_000 && range.isRange;
}

function isOtherMoney({ before: said, after }: Context, hasUnit: boolean): boolean {
  if (OTHERS_PAY.test(said) || PRICE_OF_DWELLING.test(said)) return true;
  const supplement = SUPPLEMENT.exec(said);
  if (supplement !== null && !CUE.test(said.slice(supplement.index).replace(/^\p{L}+/u, '')))
    return true;
  const before = hasUnit ? said.replace(OWN_STIPEND, (own) => ' '.repeat(own.length)) : said;
  const closest = lastIndex(CUE, before);
  const other = lastIndex(
    OTHER_BEFORE,
    before.slice(-80).replace(OWN_FEE, (own) => ' '.repeat(own.length)),
  );
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
function unitNear({ before, after }: Context): SalaryUnit | null {
  return unitIn(before.slice(-60)) ?? unitIn(after.slice(0, 40));
}

const PRO_RATA = /^,? \(?(?:pro[ -]rata|fte|anteilig|au prorata|pro rato)\)?(?![\p{L}])/iu;

/** Whether the sum is a piece of its own between a header line's separators. */
function isSegment(line: string, { start, end, isRange }: PayRange): boolean {
  const header = line.length <= 400 && /[|•·]|\s[-–—]\s/.test(line);
  const before = line.slice(0, start);
  const longest = before.trim() === '' ? 200 : 80;
  const after = line.slice(end);
  // "£26,100 pro rata", alone on its line.
  const proRata = before.trim() === '' && PRO_RATA.test(after);
  if (!header && !proRata && !(isRange && line.length <= longest)) return false;
  const opens = /(?:[|•·([,/;]|\s[-–—])\s{0,4}$/.test(before) || before.trim() === '';
  const closes =
    /^\s{0,4}(?:$|[|•·)\],/;+]|[-–—]\s|\b(?:plus|DOE|equity|base|OTE|FTE|gross|with|brutto?|brut[ao]?|depending|depend(?:s|ent)|negotiable|pro rata)\b|& )/i.test(
      after,
    );
  return opens && closes;
}

/** Sums below which no job pays for the unit: what is announced as pay, and what only a unit marks. */
const FLOOR: Readonly<Record<SalaryUnit, readonly [announced: number, unmarked: number]>> = {
  HOUR: [3, 5],
  DAY: [20, 60],
  WEEK: [50, 250],
  MONTH: [150, 800],
  YEAR: [3000, 9000],
};

function isPlausible(
  ends: Pick<Salary, 'min' | 'max'>,
  unit: SalaryUnit | null,
  announced: boolean,
): boolean {
  const sum = Math.max(ends.min ?? 0, ends.max ?? 0);
  return sum >= (unit === null ? 1000 : FLOOR[unit][announced ? 0 : 1]);
}
