import type { OutlineLine } from './outline.ts';

const TOP = 8;
/** "Minutes - Hiring committee", "Protokoll der Sitzung", over those who were there. */
const MINUTES =
  /^(?:(?:draft |meeting )?(?:minutes|notes)(?: of| from|:|\s[-–—]|$)|(?:sitzungs|ergebnis|besprechungs)?protokoll(?:\s|$)|compte[- ]rendu(?:\s|$)|procès-verbal(?:\s|$)|acta (?:de|del)(?:\s|$)|ata d[ae](?:\s|$)|verbale (?:de|di)|notulen(?:\s|$)|(?:mötes|møte)?(?:protokoll|referat)(?:\s|$)|protokół(?:\s|$))/iu;
const PRESENT =
  /^(?:(?:also )?(?:present|in attendance|attendees|attending|apologies)|anwesend(?:e)?|teilnehmer(?:innen|:innen)?|entschuldigt|présents?|excusés?|asistentes|presentes?|presenti|aanwezig(?:en)?|afwezig|närvarande|til stede|tilstede|obecni)\s?(?:\([^)]{1,30}\)\s?)?:/iu;

/** Whether a text records a meeting: it says so on top, and who was there. */
export function isMinutes(lines: readonly OutlineLine[]): boolean {
  const top = lines.slice(0, TOP);
  return (
    top.some(({ text }) => PRESENT.test(text)) &&
    top.slice(0, 3).some(({ text }) => text.length <= 120 && MINUTES.test(text))
  );
}
