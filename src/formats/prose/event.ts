import { asksSomebody } from './news.ts';
import type { OutlineLine } from './outline.ts';

const SEARCHED_LINES = 80;
const LONGEST = 140;
const MONTH = String.raw`\p{L}{3,10}\.?`;
/** "Thursday, 10 December 2026, 18:30 to 21:00", "Tue 15 Dec, from 7 pm": a day with its hour. */
const DAY_AND_HOUR = new RegExp(
  String.raw`^.{0,40}?(?:\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?${MONTH}|${MONTH} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}[./]\d{1,2}[./])(?:,? (?:de )?\d{4})?\s?[,·|@–-]?\s?(?:at |from |um |ab |à |a las |dès |om |kl\.? )?(?:\d{1,2}[:.h]\d{2}|\d{1,2} ?(?:[ap]\.?m|uhr|h))(?!\p{L})`,
  'iu',
);
/** What stands beside the day of an event and of no job. */
const SIGNS = [
  /^(?:upcoming |past |next |all |our )?(?:events?|meetups?|workshops?|veranstaltungen|kommende veranstaltungen|termine|événements|agenda|eventos|próximos eventos|evenementen|eventi|evenemang|wydarzenia)$/iu,
  /(?<!\p{L})(?:registration (?:is )?(?:required|free|open)|register (?:here|now|for this event)|free (?:entry|admission)|tickets?|rsvp|doors open|anmeldung erforderlich|eintritt frei|jetzt anmelden|entrée libre|sur inscription|entrada (?:libre|gratuita)|inscripción gratuita|inschrijven verplicht|toegang gratis|ingresso libero)(?!\p{L})/iu,
  /^(?:speakers?|line-?up|programme?|add to calendar|referent(?:en|innen)|programm|intervenants|ponentes|sprekers|relatori)\s?:?$/iu,
];

/** Whether a text announces events, such as an evening about careers, and no job. */
export function isEvent(lines: readonly OutlineLine[]): boolean {
  const head = lines.slice(0, SEARCHED_LINES).filter(({ text }) => text.length <= LONGEST);
  const days = head.filter(({ text }) => DAY_AND_HOUR.test(text)).length;
  if (days === 0) return false;
  const signs = SIGNS.filter((sign) => head.some(({ text }) => sign.test(text))).length;
  return signs >= 2 && !asksSomebody(lines);
}
