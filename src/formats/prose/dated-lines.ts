import { addDays } from '../../values/calendar.ts';
import { readDate } from '../../values/date.ts';
import { weekdayOf } from '../../values/weekday.ts';
import type { RawFields } from '../raw-posting.ts';
import { daysBehindLabels } from './day-behind-label.ts';
import { deadlineAfter } from './deadline-without-year.ts';
import { japaneseDeadline } from './japanese-deadline.ts';
import type { OutlineLine } from './outline.ts';
import { FieldCollector } from './raw-fields.ts';

/** A day of publication stands at the top of a page or in its last lines. */
const TOP = 25;
const BOTTOM = 6;
const SEARCHED_LINES = 400;
const LONGEST = 2000;

const START = String.raw`(?:^[^\p{L}\p{N}]{0,12}|[|•·;,(–—]\s{0,3}|[.!?]\s{1,3}|\n)(?:please |bitte )?`;
const POSTED = new RegExp(
  String.raw`${START}(?:(?:this )?(?:job|position|role|vacancy|posting|ad) (?:was )?)?(?:(?:date |first |originally |re-?)?(?:posted|published|advertised|listed online)(?: on)?|posting date|veröffentlicht(?: am)?|erschienen am|online seit(?: dem)?|ausgeschrieben am|publiée? le|mise? en ligne le|publicad[oa](?: el)?|geplaatst(?: op)?|pubblicat[oa](?: il)?|opublikowano|zveřejněno|zadáno|vloženo|publicerad(?: den)?|(?:inserzione|annuncio|offerta|anuncio|oferta|annonce|offre|advertentie|vacature|anzeige|inserat|stellenanzeige|annons|annonse|ogłoszenie|inzerát) (?:del|de|du|van|vom|från|fra|z(?: dnia)?|ze dne)(?: (?:el|le|dem|den))?|(?:posted|published|listed|advertised) (?:by|in) [^.!?|\n]{2,60}? on)(?=[\s:])`,
  'iu',
);
const UNTIL = new RegExp(
  String.raw`${START}(?:apply (?:online )?(?:by|before|until|no later than)|(?:applications?|submissions?|(?:this|the) (?:vacancy|position|posting|job|call|role))(?: will| must)? (?:(?:close|end|stay open|remain open|open|accepted|welcome|due|reach us|arrive|expire|be (?:received|sent|submitted)|(?:is|are) (?:open|due|welcome|accepted))s?)(?: (?:on|by|until|before|till))?|closing date(?: for applications)?(?: is)?|(?:application )?deadline(?: for applications| to apply| for applying)?(?: is)?|closes(?: on)?|open until|valid (?:until|through)|expires(?: on)?|(?:the )?last day(?: to apply| for applications)?(?: is)?|sista ansökningsdag(?: är)?|(?:ansök|sök)(?: jobbet)? senast|uiterste reactiedatum|scadenza|prazo|data limite|bewerbungsschluss(?: ist)?(?: der)?|bewerbungsfrist(?: ist| endet)?(?: der| am)?|bewerbung(?:en)? (?:bitte )?bis(?: zum| spätestens)?|bewirb dich bis(?: zum)?|date limite(?: de candidature| pour postuler)?(?: est le)?|candidatures? (?:jusqu['’]au|avant le)|postule[rz] (?:avant le|jusqu['’]au)|fecha límite|(?:solliciteer|solliciteren|reageer|reageren)(?: kan)? (?:voor|vóór|tot en met|tot|t/m)|sluitingsdatum|(?:inscrições|candidaturas|inscripciones|solicitudes)(?: abertas| abiertas)? (?:até|hasta)|(?:candidature|domande) entro(?: il)?|(?:zgłoszenia|aplikacje) do|(?:oferta )?ważn[aey](?: jeszcze \d{1,3} dni)? \(?do|ansökan senast|ansøgningsfrist|søknadsfrist|přihlášky do)(?=[\s:])`,
  'iu',
);
/** "La scadenza per le domande è il 9 dicembre 2027", "The deadline for applications is …": noun, what for, verb. */
const DEADLINE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:application )?deadline|closing date|bewerbungs(?:frist|schluss|ende)|einsendeschluss|bewerbungszeitraum|date (?:limite|de clôture)|date butoir|fecha (?:límite|de cierre)|data[ -]limite|plazo|prazo|scadenza|termine ultimo|termine|sluitingsdatum|(?:sollicitatie|reactie)termijn|ansökningsfrist(?:en)?|ansökningstid(?:en)?|ansøgningsfrist(?:en)?|søknadsfrist(?:en)?|hakuaika|termin|uzávěrka|lhůta)(?: (?:for|per|für|pour|para|voor|de|d['’]|di|om|för|til|till|på|do|der|des|von|zur|składania|nadsyłania|přihlášek)[\s’'](?:[\p{L}’']{2,16} ){0,2}[\p{L}’']{2,16}){0,2}(?: (?:will be|is|ist|endet|est|est fixée?|expire|è|è fissat[oa]|scade|é|termina|es|finaliza|vence|är|er|is op|eindigt|sluit|jest|to|mija|upływa|päättyy|je|končí|ends|closes|läuft bis|läuft|går ut|udløber|loopt tot|loopt tot en met))?(?=[\s:])`,
  'iu',
);
/** The sentence is about applying, wherever in it the day stands. */
const ABOUT_APPLYING =
  /(?<!\p{L})(?:appl(?:y|ying|ications?)|submit(?:ted)?|cvs?|r[eé]sum[eé]s?|deadline|completed forms?|forms? (?:must|should|are to) be|e-?mail|mail|send|write|bewerb\w*|bewirb|candidat\w*|postul\w*|solicitud\w*|curr[ií]cul\w*|sollicit\w*|reage\w*|ansök\w*|sök|søk|aplik\w*|zgłosze\w*|unterlagen|scriv\w{1,6}|invia\w*|životopis\p{L}*|přihlášk\p{L}*|pošlete|posílejte|hakemu\p{L}*|ansøg\p{L}*|søknad\p{L}*|wysył\p{L}*|wyślij|prześlij|env[ií]\p{L}{1,9}|envoy\p{L}{1,5}|remit\p{L}{1,6}|hojas? de vida|convocatoria|mand(?:a|ate|are|aci|ateci)|stuur|stuurt|schick\p{L}{1,5}|meld(?:e|en|et|t)?|dossiers?|lettres?|presentar|skicka|inscri\p{L}{1,8}|inscrev\p{L}{1,6})(?!\p{L})/iu;
/** What stands in front of the day by which one may apply. */
const AT_LATEST =
  /(?<!\p{L})(?:no later than|not later than|at the latest(?: by| on)?|on or before|before|avant le|vor dem|antes d[eo]l?|prima del|vóór|voor|by|until|up to|through|(?:spätestens )?bis(?: spätestens)?(?: zum| einschließlich| inklusive| zum)?|au plus tard|jusqu['’]au|hasta|a más tardar|como máximo|(?:uiterlijk|ten laatste)(?: (?:op|tegen))?|tot(?: en met)?|t\/m|entro|entro e non oltre|até(?: ao?)?|senast|senest|innen|inden|innan|viimeistään|najpóźniej|nejpozději|do(?: dnia| konce dne)?)(?=[\s:])/giu;
/** A day as it is written out, right behind the words that announce it. */
const DAY =
  /^[\s:–-]{0,4}(?:at |um |à |a las |alle |kl\.? )?(?:(?:\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\.?|h|uhr|uur)?|noon|midnight|midday|close of (?:business|play)|cob|5 o['’]clock),? ){0,1}(?:on |the |le |den |dem |am |el |il |al |dia |día |\p{L}{4,12} (?=\d{1,2}[.\s]{1,2}\p{L}{3,12} \d{4})|\p{L}{2,12}day,? |\p{L}{2,12}tag,? (?:den )?){0,2}(\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th|er|\.)?\s(?:of |de )?\p{L}{3,12}\.?,?\s(?:de )?\d{4}|\p{L}{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}|\d{1,2}-\d{1,2}-\d{4})(?!\d)/u;
/** "Dated this 14th day of April, 2025", as notices end. */
const DATED =
  /^(?:dated|given) (?:this )?(?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:day of )?(\p{L}{3,10}),? (\d{4})\.?$/iu;
/** "Nordhafen, den 10.11.2026", "Fait à Brest, le 4 mai 2027", "Rieden, 3. Mai 2027", as letters begin and notices end. */
const PLACE_AND_DAY =
  /^(?:fait à |done at )?(\p{Lu}[\p{L}\s()/.-]{1,40}), (?:(?:den|le|im|il|el|em|a|dnia|dne) )?(\d{1,2}\.(?:\d{1,2}\.| ?\p{L}{3,10} )\d{4}|\d{1,2}(?:er)? (?:de )?\p{L}{3,10} (?:de )?\d{4})\.?$/iu;
const CLOSED =
  /^(?:(?:sorry|note|update|edit)[,:!]? )?(?:(?:this|the) (?:position|role|job|vacancy|posting|post) (?:is|has been|was) (?:now )?(?:closed|filled|withdrawn|no longer (?:available|open|accepting applications))|(?:position|role|job|vacancy) (?:closed|filled)|(?:we are |we['’]re )?no longer accepting applications|applications (?:are|have) (?:now )?closed|(?:die|diese) stelle ist (?:bereits )?(?:besetzt|vergeben)|(?:ce|le) poste (?:est|a été) pourvu)(?!\p{L})/iu;

/**
 * The days on which a text says that it was posted and closes: "Posted 5 November 2026", "Applications
 * close on 12 December 2026". Only days that can be read for certain count. A line that says the
 * position is filled closes it.
 */
export function factsFromDatedLines(lines: readonly OutlineLine[]): RawFields {
  const found = new FieldCollector();
  const last = lines.length - BOTTOM;
  for (const [index, { text, line }] of lines.slice(0, SEARCHED_LINES).entries()) {
    if (text.length <= 160 && CLOSED.test(text)) found.add('closed', true, { line });
    if (text.length > LONGEST || !/\d{4}|令和/u.test(withNextLine(lines, index))) continue;
    const edge = (index < TOP || index >= last) && text.length <= 200;
    for (const { field, date } of daysBehindLabels(text))
      if (!found.has(field) && (edge || field === 'validThrough')) found.add(field, date, { line });
    if (edge && !found.has('datePosted'))
      found.add('datePosted', dayAfter(POSTED, text) ?? dayOfNotice(text), { line });
    if (!found.has('validThrough'))
      found.add(
        'validThrough',
        dayAfter(UNTIL, text) ??
          dayBelowCountdown(lines, index) ??
          dayAfter(DEADLINE, withNextLine(lines, index)) ??
          lastDayToApply(withNextLine(lines, index)) ??
          japaneseDeadline(text, null),
        { line },
      );
  }
  return found.fields();
}

/**
 * The day by which one may apply where a text gives day and month alone: "by Friday 11 December".
 *
 * @param posted the ISO date on which the posting was written
 */
export function deadlineWithoutYear(lines: readonly OutlineLine[], posted: string): string | null {
  for (const { text } of lines.slice(0, SEARCHED_LINES)) {
    if (text.length > LONGEST || !/\d/u.test(text)) continue;
    const found =
      afterLatest(text, (rest) => deadlineAfter(rest, posted)) ?? japaneseDeadline(text, posted);
    if (found !== null) return found;
  }
  return null;
}

const STARTS =
  /(?<!\p{L})(?:starting(?: date| on| from)?|start(?: date)?|from|dal(?:l['’])?|a partire dal|inizio|ab(?: dem)?|zum|beginn|eintritt(?: ab)?|à partir du|à compter du|dès le|desde el|a partir del?|inicio|início|a partir de|vanaf|per|från|fra|od)(?=[\s:]{1,3}\S)/giu;

/** A day of day and month alone, in the half year before the job is said to begin, where no posting's day is known. */
export function deadlineBeforeStart(lines: readonly OutlineLine[]): string | null {
  for (const { text } of lines.slice(0, SEARCHED_LINES)) {
    if (text.length > LONGEST || !/\d{4}/u.test(text)) continue;
    for (const match of text.matchAll(STARTS)) {
      const start = dayAt(text, match.index + match[0].length);
      if (start === null || !/^\d{4}-/u.test(start)) continue;
      const deadline = deadlineWithoutYear(lines, addDays(start, -HALF_YEAR));
      return deadline !== null && deadline <= start ? deadline : null;
    }
  }
  return null;
}

const HALF_YEAR = 180;

/** The town where a notice was written, as its last lines say it: "Rieden, 3. Mai 2027". */
export function placeOfNotice(
  lines: readonly OutlineLine[],
): { place: string; line: number | undefined } | null {
  for (const { text, line, kind } of lines.slice(-BOTTOM)) {
    const [, place, day] =
      kind === 'item' || text.length > 90 ? [] : (PLACE_AND_DAY.exec(text) ?? []);
    if (
      place !== undefined &&
      day !== undefined &&
      weekdayOf(place) === null &&
      dayAt(day, 0) !== null
    )
      return { place, line };
  }
  return null;
}

/** "Dne 12. 11. 2026    Č. j.: 14/2027": the day of a letter, in a cell of its own. */
const DAY_OF_LETTER =
  /^(?:dne|dnia|dated|den) (\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}\.? \p{L}{3,12} \d{4})$/iu;

function dayOfNotice(text: string): string | null {
  const own = text
    .slice(0, 120)
    .split(/\s{3,80}|\t/u)
    .flatMap((cell) => DAY_OF_LETTER.exec(cell)?.[1] ?? [])[0];
  if (own !== undefined) return dayAt(own, 0);
  const letter = PLACE_AND_DAY.exec(text)?.[2];
  if (letter !== undefined) return dayAt(letter, 0);
  const [, day, month, year] = DATED.exec(text) ?? [];
  const reading = day === undefined ? null : readDate(`${day} ${String(month)} ${String(year)}`);
  return reading?.kind === 'date' ? reading.date : null;
}

/** "Valid for another 18 days" over "until 10 Dec 2027". */
const COUNTDOWN =
  /^(?:\p{L}{3,14} ){0,4}\d{1,3} (?:days?|dni|tage?|jours?|días?|giorni|dias?|dagen|dagar|dage|dager|dnů)(?: \p{L}{3,14}){0,2}$/iu;
const UNTIL_DAY =
  /^\(?(?:until|till|to|by|do|bis(?: zum)?|jusqu['’]au|hasta(?: el)?|fino al|até|tot(?: en met)?|t\/m|till|til)\s?:?(?=\s\d)/iu;

function dayBelowCountdown(lines: readonly OutlineLine[], index: number): string | null {
  const above = lines[index - 1]?.text ?? '';
  const text = lines[index]?.text ?? '';
  if (index >= TOP || above.length > 50 || text.length > 40 || !COUNTDOWN.test(above)) return null;
  return dayAfter(UNTIL_DAY, text);
}

/** A sentence that a mail program has cut in two: "… by Monday" and "14th December 2026". */
function withNextLine(lines: readonly OutlineLine[], index: number): string {
  const text = lines[index]?.text ?? '';
  const next = lines[index + 1];
  const wrapped = text.length >= 50 && text.length <= 110 && !/[.!?:;]$/u.test(text);
  return wrapped && next?.kind === 'paragraph' && next.text.length <= 110
    ? `${text} ${next.text}`
    : text;
}

/** "Letters of application should reach us by Monday 14th December 2026". */
function lastDayToApply(text: string): string | null {
  return afterLatest(text, (rest) => dayAt(rest, 0));
}

function afterLatest(text: string, read: (rest: string) => string | null): string | null {
  for (const sentence of text.split(/(?<=\p{Ll}{4}[.!?]|\d{4}[.!?])\s+(?=\p{Lu})/u)) {
    if (!ABOUT_APPLYING.test(sentence)) continue;
    for (const match of sentence.matchAll(AT_LATEST)) {
      const day = read(sentence.slice(match.index + match[0].length));
      if (day !== null) return day;
    }
  }
  return null;
}

function dayAfter(announcement: RegExp, text: string): string | null {
  const match = announcement.exec(text);
  return match ? dayAt(text, match.index + match[0].length) : null;
}

function dayAt(text: string, from: number): string | null {
  const day = DAY.exec(
    text
      .slice(from, from + 80)
      .replace(/\*\*|__|(?<=\s)[*_](?=\S)|(?<=\S)[*_](?=[\s.,;!]|$)/gu, ''),
  );
  const written = day?.[1]?.replace(/(?<=\d)(?:st|nd|rd|th|er)(?=\s|,)/u, '').replace(/ of /u, ' ');
  const reading = written === undefined ? null : readDate(written);
  if (reading?.kind === 'date') return reading.date;
  // Which of 12/11/2026 is the month, the text's language may tell.
  return reading?.kind === 'ambiguous' ? (written ?? null) : null;
}
