import { dateOrderOf, readDate } from '../../values/date.ts';
import type { DateOrder } from '../../values/date.ts';

/** Labels over two days, the first and the last on which one may apply. */
const PERIOD =
  /^(?:open(?:s|ing)? (?:&|and|\/) clos(?:e|es|ing) dates?|application (?:period|window|dates)|(?:posting|advertis(?:ing|ement)|vacancy|recruitment) (?:period|dates)|bewerbungszeitraum|ausschreibungszeitraum|période de candidature|dates? de candidature|(?:plazo|período|periodo) de (?:inscripción|solicitud(?:es)?|presentación|candidatura)|período de (?:candidaturas?|inscriç(?:ão|ões))|prazo de (?:candidatura|inscriç(?:ão|ões))|periodo di candidatura|sollicitatieperiode|ansökningsperiod|ansøgningsperiode|søknadsperiode|okres składania|募集期間|応募期間|受付期間)\s?[:：]?$/iu;
const LONGEST = 100;
/** Between the two days. */
const UNTIL =
  /\s(?:to|until|through|till|bis(?: zum)?|au|al|ao?|até(?: ao?)?|hasta(?: el)?|fino al|t\/m|tot(?: en met)?|til|do|[-–—])\s|\s?[–〜～]\s?/iu;
const LEAD = /^(?:from|vom|von|du|del|desde(?: el)?|de|dal|van|från|fra|od)\s/iu;

/** The days of an application period, ISO 8601. */
export interface ApplicationPeriod {
  readonly datePosted: string;
  readonly validThrough: string;
}

/** Whether a line is the label of a period in which one may apply: "Open & closing dates". */
export function isPeriodLabel(text: string): boolean {
  return text.length <= 44 && PERIOD.test(text);
}

/**
 * The two days of "11/16/2026 to 12/07/2026", "vom 3. bis 20. Mai 2027": the order of day and month is the
 * one in which both are days, and `order` where that leaves it open. Null where one cannot be read.
 */
export function readPeriod(value: string, order: DateOrder | null): ApplicationPeriod | null {
  if (value.length > LONGEST) return null;
  const [from = '', until = '', more] = value
    .trim()
    .replace(LEAD, '')
    .split(UNTIL)
    .map((part) => part.trim());
  if (until === '' || more !== undefined) return null;
  const settled = dateOrderOf(from) ?? dateOrderOf(until) ?? order;
  const [first, last] = [from, until].map((day) => readDate(day, settled));
  if (first?.kind !== 'date' || last?.kind !== 'date' || first.date > last.date) return null;
  return { datePosted: first.date, validThrough: last.date };
}
