import { readDate } from '../../values/date.ts';
import { indexesOfText } from './chrome-phrases.ts';
import type { Line } from './lines.ts';
import { readMailHeaders } from './mail-headers.ts';
import type { MailHeaders } from './mail-headers.ts';

/** "Posted", and the language of the word where it settles what a month's name means. */
const POSTED: readonly (readonly [words: string, language: string | null])[] = [
  ['posted(?: on| at)?|written(?: on)?', 'en'],
  ['verfasst(?: am)?|geschrieben(?: am)?|erstellt(?: am)?', 'de'],
  ['posté(?: le)?|publié(?: le)?|écrit(?: le)?', 'fr'],
  ['publicado(?: el| em)?|escrito(?: el)?|enviad[oa](?: el| em)?|colocada', null],
  ['inviato(?: il)?|scritto(?: il)?|pubblicato(?: il)?', 'it'],
  ['geplaatst(?: op)?', 'nl'],
  ['postat|inlagt|skrivet|publicerat', 'sv'],
  ['skrevet|sendt|lagt inn', 'nb'],
  ['wysłan[yoe]|napisan[yoe]|dodan[yoe]', 'pl'],
  ['zaslal|zasláno|napsal|napsáno', 'cs'],
  ['lähetetty|kirjoitettu', 'fi'],
  ['投稿日時?', 'ja'],
];
/** "Posted: Fri Nov 20, 2026 9:47 pm    Post subject: Net mender", of which the last part may be missing. */
const STAMPS = POSTED.map(
  ([words, language]) =>
    [
      new RegExp(
        `^(?:${words})\\s?:\\s{0,4}([^:]{6,40}?),?\\s(?:\\p{L}{1,3}\\s)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s{2,60}\\p{L}[\\p{L} ]{2,24}\\s?:\\s{0,4}(\\S.{2,119}))?$`,
        'iu',
      ),
      language,
    ] as const,
);
/** How much the author of a message has written in the forum: "Posts: 214". */
const STANDING =
  /^(?:posts?|messages?|beiträge|mensajes|mensagens|messaggi|berichten|inlägg|indlæg|innlegg|posty|postów|příspěvky|příspěvků|viestejä|viestit|記事)\s?:\s{0,4}\d[\d.,\s]{0,8}$/iu;
/** What leads back to the top of the page, below each message. */
const TO_TOP =
  /^[↑▲^\s]{0,3}(?:(?:back to )?top|nach oben|zum seitenanfang|haut(?: de page)?|(?:volver )?arriba|(?:voltar ao )?topo|torna su|(?:terug naar )?(?:boven|omhoog)|(?:till )?toppen|til top(?:pen)?|powrót do góry|(?:na góru|nahoru)|ylös|トップ)$/iu;
/** What stands over the signature that a forum puts below all that its author writes. */
const RULE = /^[_-]{5,60}$/u;
const SIGNATURE = 6;
/** The first message begins no further down. */
const HEAD = 24;
/** A name, a rank, a place, a number of messages. */
const LONGEST_AUTHOR = 8;
/** A shorter message may be a question before the posting. */
const LEAST_MESSAGE = 200;
const MOST_MESSAGES = 40;

interface Stamp {
  /** Index of the line that says when the message was written. */
  readonly index: number;
  /** Index of the first line that shows its author. */
  readonly start: number;
  readonly day: string | null;
  readonly subject: string | null;
}

/** One message of a forum's thread. */
export interface ForumMessage {
  readonly lines: Line[];
  readonly day: string | null;
  readonly subject: Line | null;
}

/**
 * The message of a copied forum thread that says enough to be a posting, without the forum around it, its
 * author's signature and what others answered. Each message of such a thread stands below its author, with
 * how much they have written, and a labelled day and time. Null for any other text.
 */
export function forumMessage(lines: readonly Line[]): ForumMessage | null {
  const stamps = stampsOf(lines, indexesOfText(lines));
  const [first] = stamps;
  if (first === undefined) return null;
  for (const [place, { index, day, subject }] of stamps.entries()) {
    const said = withoutSignature(lines.slice(index + 1, stamps[place + 1]?.start));
    if (said.reduce((length, { text }) => length + text.length, 0) < LEAST_MESSAGE) continue;
    const stamp = lines[index];
    const isNamed = stamp !== undefined && subject !== null;
    return { lines: said, day, subject: isNamed ? { ...stamp, text: subject, indent: 0 } : null };
  }
  return null;
}

/** What a forum says of such a message, as if it were a mail's headers; null where it shows no subject. */
export function headersOfForumMessage(lines: readonly Line[]): MailHeaders | null {
  const message = forumMessage(lines);
  if (message?.subject == null) return null;
  // Read as any message's headers, so that tags and "Job:" mean the same.
  const head = readMailHeaders([
    { ...message.subject, text: `Subject: ${message.subject.text}` },
    { ...message.subject, text: '' },
  ]);
  return head === null ? null : { ...head, date: message.day, end: 0 };
}

function stampsOf(lines: readonly Line[], texts: readonly number[]): Stamp[] {
  const stamps: Stamp[] = [];
  for (const [place, index] of texts.entries()) {
    if (stamps.length === MOST_MESSAGES || (stamps.length === 0 && place > HEAD)) break;
    const stamp = readStamp(lines[index]?.text ?? '');
    const start = stamp === null ? null : startOfAuthor(lines, index);
    if (stamp !== null && start !== null) stamps.push({ index, start, ...stamp });
  }
  return stamps;
}

function readStamp(text: string): Pick<Stamp, 'day' | 'subject'> | null {
  if (text.length > 240) return null;
  for (const [pattern, language] of STAMPS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const reading = readDate(match[1], null, language);
    const subject = match[2]?.replace(/^re\s?:\s?/iu, '').trim() ?? null;
    return { day: reading.kind === 'date' ? reading.date : null, subject };
  }
  return null;
}

/** Where what a forum shows of a message's author begins above its stamp; null where it shows nothing. */
function startOfAuthor(lines: readonly Line[], index: number): number | null {
  let start = index;
  let standing: number | null = null;
  while (start > 0 && index - start < LONGEST_AUTHOR) {
    const text = lines[start - 1]?.text ?? '';
    if (text === '' || text.length > 60 || TO_TOP.test(text)) break;
    start -= 1;
    if (STANDING.test(text)) standing = start;
  }
  return standing === null ? null : Math.min(start, standing);
}

/** The lines of a message up to its author's signature and what the forum puts below it. */
function withoutSignature(lines: readonly Line[]): Line[] {
  const top = lines.findLastIndex(({ text }) => TO_TOP.test(text));
  const said = top === -1 ? lines : lines.slice(0, top);
  const rule = said.findLastIndex(({ text }) => RULE.test(text));
  const below = said.slice(rule + 1).filter(({ text }) => text !== '').length;
  return rule > 0 && below <= SIGNATURE ? said.slice(0, rule) : [...said];
}
