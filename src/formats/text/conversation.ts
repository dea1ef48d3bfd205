import { readDate } from '../../values/date.ts';
import { hasRoleWord } from '../prose/role-words.ts';
import { isByline } from './chrome-kind.ts';
import { forumMessage } from './forum-messages.ts';
import type { Line } from './lines.ts';
import { isNetworkButton, isReaction, isReactionRow } from './reactions.ts';
import { stampedMessage } from './stamped-messages.ts';

/** A chat's own lines stand above the first words of a message or below its last. */
const EDGE = 6;
/** A forum's own lines above its first message are more. */
const HEAD = 12;
const CHANNEL = /^#[\p{L}\p{N}_-]{2,60}(?:\s{1,4}[|·•–—-]\s{1,4}[^|\n]{2,60})?$/u;
/** "Ada Okoro  10:47 AM", "Ada — Today at 10:47", "ada APP 10:47". */
const SPEAKER =
  /^(?!(?:start|end|begin|from|until|shifts?|hours|times?|open|interviews?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\p{L}))(?:\p{Lu}[\p{L}.’'-]{0,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){0,3}|@?[\p{L}\p{N}_.-]{2,32})(?: \([^()]{2,40}\))?(?:(?: (?:APP|BOT))?\s{2,4}|\s[–—-]\s|\s(?=\[|today|yesterday|Today|Yesterday)|\s(?:APP|BOT)\s)\[?(?:(?:today|yesterday|heute|gestern|aujourd['’]hui|hier|hoy|ayer|vandaag|gisteren) (?:at|um|à|a las|om) |\d{1,2}[./]\d{1,2}[./]\d{2,4},? |\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?(?:, \d{4})?,? (?:at )?)?\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?\]?(?: \(edited\))?$/iu;
/** "por rui_m » 15 nov 2026, 21:37", "by Ada » Mon Nov 16, 2026 9:12 am": who wrote when, as forums say. */
const WRITTEN_BY =
  /^(?:re: .{2,80} )?(?:#\d{1,5} )?(?:(?:post|posted|written|beitrag|message|mensaje|mensagem|bericht|geschrieben|publicado|escrito|scritto|skrivet|napisane?) )?(?:by|von|par|por|da|di|door|av|af|przez|od) \S{2,30}(?: \S{1,20})?\s?(?:»|›|>|—|–|-|\||·|,|on|am|le|el|il|op|den) (.{6,50})$/iu;

/** "18/11/2026 15:42", behind a speaker. */
const DAY_OF_SPEAKER =
  /[\s[](\d{1,2}[./]\d{1,2}[./]\d{2,4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}|\d{1,2}\.? \p{L}{3,9} \d{4}|\d{4}-\d{2}-\d{2}),?(?: at| um| à| om)? \d{1,2}:\d{2}/u;
/** "November 14, 2027 · Public", "3. Mai 2027 um 09:12 · Öffentlich": what networks show below an author. */
const DAY_AND_AUDIENCE =
  /^(?:[·•]\s?)?(\d{1,2}\.? (?:de )?\p{L}{3,12}\.?(?:,? (?:de )?\d{4})?|\p{L}{3,12} \d{1,2}(?:, \d{4})?|\d{1,3} ?(?:min|h|hrs?|std|d|w|mo|j|sem|t|tag(?:e|en)?|days?|hours?|weeks?)\.?)(?:,? (?:at|um|à|a las|alle(?: ore)?|om|kl\.?|klo|às|o|v|ve) \d{1,2}[:.]\d{2}(?: ?[ap]m)?)?(?: ?[·•] ?(?:edited|bearbeitet|modifié|editado|modificato|bewerkt))?\s?[·•]\s?(?:public|friends|shared with .{2,30}|öffentlich|freunde|tout le monde|publique?|público|amigos|pubblico|tutti|openbaar|vrienden|offentlig\p{L}?|publiczn\p{L}{1,3}|veřejn\p{L}{1,3}|verejn\p{L}{1,3}|julkinen|přátelé|priatelia|znajomi|venner|vänner|kaverit|[\p{So}\uFE0F]{1,4})?$/iu;

/** The day on which such a line says that a message was written; null where it is no such line. */
export function dayWritten(text: string): string | null {
  if (isNoticeOfChat(text)) return null;
  const stamp = EXPORTED.exec(text.slice(0, 140))?.[0].slice(0, 12) ?? '';
  if (stamp !== '') return dayOfStamp(stamp);
  if (text.length > 140) return null;
  const day =
    WRITTEN_BY.exec(text)?.[1] ??
    DAY_AND_AUDIENCE.exec(text)?.[1] ??
    (isSpeaker(text) ? DAY_OF_SPEAKER.exec(text)?.[1] : undefined);
  const reading = day === undefined ? null : readDate(day);
  return reading?.kind === 'date' ? reading.date : null;
}

const THREAD =
  /^(?:\d{1,4} (?:replies|reply|antworten?|réponses?|respuestas?|reacties|svar)(?:$|\s{1,4}(?:last reply|letzte antwort|dernière réponse|última respuesta|view thread).{0,60}$)|last reply .{3,60}|(?:reply|view|also sent) (?:in |to )?(?:the )?(?:thread|channel)|add (?:a )?reaction|react|\(edited\)|(?:\d[\d,.]{0,8}\s)?(?:reactions?|likes?|comments?|reposts?|shares?)(?:\s{1,4}[·•]?\s{0,4}\d[\d,.]{0,8} (?:comments?|reposts?|shares?)){0,3}|like\s{1,4}(?:comment|reply)(?:\s{1,4}(?:repost|share|send)){0,3}|(?:new messages?|unread messages?|pinned by .{2,40})|(?:message|nachricht an|message à|envoyer un message à|mensaje a|mensagem para|messaggio a|bericht aan|meddelande till|besked til|melding til|wiadomość do) #[\p{L}\p{N}_-]{2,60})$/iu;

/** "[18/11/26, 20:14:07]": of two numbers the one above twelve is the day, and so is the first before a full stop. */
function dayOfStamp(stamp: string): string | null {
  const [, first = '', mark, second = '', year = ''] =
    /^\[?(\d{1,2})([./])(\d{1,2})[./](\d{2,4})/u.exec(stamp) ?? [];
  if (mark === '/' && Number(first) <= 12 && Number(second) <= 12) return null;
  const order = Number(second) > 12 ? 'month first' : 'day first';
  const reading = readDate(`${first}/${second}/${year.length === 2 ? `20${year}` : year}`, order);
  return reading.kind === 'date' ? reading.date : null;
}

/** "[17.11.27, 19:42:10] Ada: Hello", "17/11/27, 19:42 - Ada: Hello": an exported chat says it before the words. */
const EXPORTED =
  /^\[?\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?\]?(?: [-–])? [^:\n]{2,40}: (?=\S)/iu;

/** The message that a copied chat or forum thread holds as a posting, and its day; null for any other text. */
export function messageOfThread(
  lines: readonly Line[],
): { lines: Line[]; day: string | null } | null {
  return stampedMessage(lines) ?? forumMessage(lines);
}

/** The lines without what a chat shows around a message: channel, speaker and time, reactions, replies. */
export function withoutConversation(lines: readonly Line[]): Line[] {
  const stamped = messageOfThread(lines);
  if (stamped !== null) return stamped.lines;
  return withoutEdges(withoutAnswers(lines).map((line) => withoutSender(line)));
}

/**
 * "[14/11/27, 9:58:21] Neighbours: Messages and calls are end-to-end encrypted": the program's own words in an
 * exported chat stand behind a mark of direction, or have no speaker.
 */
const NOTICE_OF_CHAT =
  /^\[?\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?\]?(?: [-–])? (?:[^:\n]{2,40}: )?(?:\u200e|[^:\n]{0,40}(?:end-to-end|ende-zu-ende|bout en bout|extremo a extremo|end-to-end|ponta a ponta|ände till ände|typu end)[^:\n]{0,200}$)/iu;

function isNoticeOfChat(text: string): boolean {
  return NOTICE_OF_CHAT.test(text.slice(0, 300));
}

/** What one adds to one's own message: "Pls rebroadcast". An address or a figure may be the posting's. */
const LONGEST_AFTERTHOUGHT = 120;

/**
 * An exported chat up to the words of somebody else, once the first has said enough, and without the program's
 * own words: "Forwarded many times" stands behind the name of whoever forwarded.
 */
function withoutAnswers(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = [];
  let speaker: string | null = null;
  let said = 0;
  for (const line of lines) {
    const { text } = line;
    const stamp = EXPORTED.exec(text.slice(0, 120))?.[0];
    const name = stamp?.replace(/^.*\d(?:\s?[ap]\.?m\.?)?\]?(?: [-–])? /iu, '') ?? null;
    if (isNoticeOfChat(text)) {
      speaker ??= name;
      continue;
    }
    if (name !== null && speaker !== null && said >= LEAST_MESSAGE) {
      if (name !== speaker) return kept;
      const words = text.slice(stamp?.length);
      if (words.length <= LONGEST_AFTERTHOUGHT && !/[@\d]/u.test(words)) continue;
    }
    if (name !== null && (speaker === null || said < LEAST_MESSAGE)) speaker = name;
    if (speaker === null && text !== '') return lines.filter((one) => !isNoticeOfChat(one.text));
    kept.push(line);
    said += text.length;
  }
  return kept;
}

/** ":moneybag: £30k": pictures by their names, as some chats copy them. */
const PICTURES: ReadonlyMap<string, string> = new Map([
  ['round_pushpin', '📍'],
  ['pushpin', '📍'],
  ['moneybag', '💰'],
]);
const NAMED_PICTURE = /^:([a-z][a-z\d_+-]{2,30}):\s(?!\d)/u;

/** "Hi everyone :wave: we have an opening" */
const PICTURE_WITHIN = /(?<=\p{L}) :[a-z][a-z_]{2,30}:(?= \p{L})/gu;

/** "*Net mender* at Harp Works": the beginning of a short line, that is no sentence, between a chat's marks for bold. */
const BOLD_BEGINNING = /^\*([^\s*][^*\n]{1,60})\*(?= \p{L}[^.,:;!?\n]{1,50}$)/u;

function withoutSender(line: Line): Line {
  const head = line.text
    .slice(0, 120)
    .replace(EXPORTED, '')
    .replace(BOLD_BEGINNING, '$1')
    .replace(PICTURE_WITHIN, '')
    .replace(NAMED_PICTURE, (_, name: string) =>
      PICTURES.has(name) ? `${PICTURES.get(name) ?? ''} ` : '',
    );
  const text = head + line.text.slice(120);
  return text === line.text ? line : { ...line, text };
}

function withoutEdges(lines: readonly Line[]): Line[] {
  const texts = lines.flatMap(({ text }, index) => (text === '' ? [] : [index]));
  const gone = new Set<number>();
  for (const index of aboveSpeaker(lines, texts)) gone.add(index);
  const talk = talkAbove(lines, texts);
  for (const index of talk) gone.add(index);
  const age = texts.slice(0, EDGE).findIndex((index) => AGE_OF_POST.test(lines[index]?.text ?? ''));
  for (const index of texts.slice(0, age + 1)) gone.add(index);
  for (const index of texts.slice(0, HEAD)) {
    const text = lines[index]?.text ?? '';
    if (text.length <= 140 && WRITTEN_BY.test(text) && dayWritten(text) !== null) gone.add(index);
  }
  for (const index of texts.slice(0, EDGE + talk.length)) {
    const text = lines[index]?.text ?? '';
    if (gone.has(index)) continue;
    if (text.length > 90) break;
    if (isAboveMessage(text)) gone.add(index);
  }
  for (const index of texts.slice(-EDGE).reverse()) {
    const text = lines[index]?.text ?? '';
    // A number between two buttons counts their clicks.
    const isClicks = /^\d{1,5}$/u.test(text) && gone.size > 0;
    if (text.length > 120 || !(isReaction(text) || isClicks || THREAD.test(text))) break;
    gone.add(index);
  }
  for (const index of reactionsBelow(lines, texts)) gone.add(index);
  for (const index of repliesBelow(lines, texts.slice(talk.length))) gone.add(index);
  return gone.size === 0 ? [...lines] : lines.filter((_, index) => !gone.has(index));
}

/** "Public group · 18,412 members", "Gruppo pubblico · 3.210 membri": below the name of a group. */
const MEMBERS =
  /^[\p{L} ]{0,30}[·•|]?\s?\d[\d.,  ]{0,8}(?:[kKtM]|tys\.|tsd\.|mila|mil|mille|tn|rb)? ?(?:members|mitglieder|membres|miembros|membri|membros|subscribers|abonnenten|abonnés|suscriptores|iscritti|inscritos|subskrybent\p{L}*|prenumeranter|abonnenter|leden|medlemmar|medlemmer|członk\p{L}*|jäsentä)(?: ?[·•].{0,30})?$/iu;

/** "287 points by ada 20 days ago | hide": below the title of a forum's thread, which others answer. */
const POINTS = /^\d{1,5} points? (?:by|von|par|por) \S{2,30}(?:\s|$)/iu;

/** What a chat or a group shows above its first message: its name, how many belong to it, what is pinned. */
function aboveSpeaker(lines: readonly Line[], texts: readonly number[]): readonly number[] {
  const top = texts.slice(0, HEAD).map((index) => lines[index]?.text ?? '');
  if (CHANNEL.test(top[0] ?? '')) {
    const speaker = top.findIndex((text) => isSpeaker(text));
    if (speaker !== -1) return texts.slice(0, speaker);
  }
  const group = top.findIndex((text) => text.length <= 70 && MEMBERS.test(text));
  if (group !== -1 && group <= 1) {
    const day = top.findIndex((text, place) => place > group && DAY_AND_AUDIENCE.test(text));
    // Who wrote stands right above the day, and pages of the group above that.
    const between = day === -1 ? [] : top.slice(group + 1, day);
    const isHead = between.length > 0 && between.every((text) => text.length <= 30);
    return texts.slice(0, isHead ? day + 1 : group + 1);
  }
  const points = top.findIndex((text) => POINTS.test(text));
  const byline = top.findIndex((text, place) => place > points && isByline(text));
  return points !== -1 && byline !== -1 ? texts.slice(0, byline + 1) : [];
}

/**
 * "3d •", "2 Wo. • Bearbeitet •", "4d • Edited • Visible to anyone": how old a post is and who may see it, below
 * its author and what the author does.
 */
const AGE_OF_POST =
  /^\d{1,3}\s?(?:min|m|h|hrs?|d|w|mo|yr|std|tg|wo|mon|j|sem|g|sett|u|dag|t)\.?\s?[•·](?:\s?(?:edited|bearbeitet|modifié|editado|modificato|bewerkt|redigerat|redigert|edytowano)(?:\s?[•·])?)?(?:\s?(?:visible (?:to|de|par|pour|para|a) |visibile a |visível (?:para|a) |sichtbar für |für |zichtbaar voor |synligt? (?:för|for) |widoczne dla )[\p{L} ]{3,40})?$/iu;

/** "r/lockkeeping", "u/odalys", and the dot between them. */
const ROOM = /^(?:[ru]\/[\w-]{2,30}|[•·])$/u;

/** A channel, who speaks when, the audience of a post, and the room of a forum. */
function isAboveMessage(text: string): boolean {
  return (
    CHANNEL.test(text) ||
    ROOM.test(text) ||
    SPEAKER.test(text) ||
    DAY_AND_AUDIENCE.test(text) ||
    dayWritten(text) !== null
  );
}

/** "Replying to Ada", above the words of somebody else. */
const REPLYING =
  /^(?:replying to|in reply to|(?:antwort|antwortet) (?:auf|an)|en réponse à|respondiendo a|en respuesta a|em resposta a|in risposta a|als antwoord op|svar till|svar til|w odpowiedzi do) .{2,60}$|^(?:re|aw|sv|odp)\s?: .{3,120}$/iu;

/** A first message shorter than this may be a greeting before the posting. */
const LEAST_MESSAGE = 200;

/** What others answered: from the line of another speaker on, where the first has said enough. */
function repliesBelow(lines: readonly Line[], texts: readonly number[]): number[] {
  const first = texts.slice(0, HEAD).find((index) => speakerOf(lines[index]?.text ?? '') !== null);
  if (first === undefined) return [];
  const speaker = speakerOf(lines[first]?.text ?? '');
  let said = 0;
  for (const index of texts) {
    if (index <= first) continue;
    const text = lines[index]?.text ?? '';
    const other = speakerOf(text);
    const isReply = REPLYING.test(text) || (other !== null && other !== speaker);
    if (said >= LEAST_MESSAGE && isReply)
      return texts.slice(threadAbove(lines, texts, authorAbove(lines, texts, index)));
    said += text.length;
  }
  return [];
}

/** The place at which the count of a thread's replies begins, above the first of them. */
function threadAbove(lines: readonly Line[], texts: readonly number[], place: number): number {
  let start = place;
  while (start > 0 && THREAD.test(lines[texts[start - 1] ?? -1]?.text ?? '')) start -= 1;
  return start;
}

/** So much does a posting say that a word or two of somebody else above it are small talk. */
const LEAST_POSTING = 400;
const LONGEST_TALK = 160;
/** Messages of small talk above a posting. */
const MOST_TALK = 5;

/** The first words of a channel up to those of the speaker who says much, where they are few and of no job. */
function talkAbove(lines: readonly Line[], texts: readonly number[]): readonly number[] {
  const textAt = (place: number): string => lines[texts[place] ?? -1]?.text ?? '';
  const starts = texts.flatMap((_, place) => (speakerOf(textAt(place)) === null ? [] : [place]));
  if ((starts[0] ?? Infinity) > EDGE) return [];
  const wordsOf = (turn: number): string =>
    texts
      .slice((starts[turn] ?? 0) + 1, starts[turn + 1])
      .map((index) => lines[index]?.text ?? '')
      .join(' ');
  const posting = starts.findIndex((_, turn) => wordsOf(turn).length >= LEAST_POSTING);
  const isTalk = (words: string): boolean =>
    words.length <= LONGEST_TALK && !/@\w|https?:/u.test(words) && !hasRoleWord(words);
  const speakers = starts.slice(0, posting + 1).map((place) => speakerOf(textAt(place)));
  if (posting < 1 || posting > MOST_TALK || speakers.indexOf(speakers.at(-1) ?? null) < posting)
    return [];
  const isSmall = starts.slice(0, posting).every((_, turn) => isTalk(wordsOf(turn)));
  return isSmall ? texts.slice(0, starts[posting]) : [];
}

/**
 * "Like", "Comment" and "Share" of a network, side by side or one under the other, and what its readers said
 * below them.
 */
function reactionsBelow(lines: readonly Line[], texts: readonly number[]): readonly number[] {
  const half = Math.floor(texts.length / 2);
  const most = middleOf(lines, texts);
  const textAt = (place: number): string => lines[texts[place] ?? -1]?.text ?? '';
  const start = texts.findIndex(
    (_, place) =>
      place >= Math.min(half, most) &&
      (isReactionRow(textAt(place)) ||
        [0, 1, 2].every((next) => isNetworkButton(textAt(place + next)))),
  );
  if (start === -1) return [];
  let counts = start;
  while (counts > Math.min(half, most) && isCount(textAt(counts - 1))) counts -= 1;
  return texts.slice(counts);
}

/** The place above which most of the words stand: comments are many lines, and short. */
function middleOf(lines: readonly Line[], texts: readonly number[]): number {
  const lengths = texts.map((index) => lines[index]?.text.length ?? 0);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let above = 0;
  const middle = lengths.findIndex((length) => (above += length) * 2 >= all);
  return middle + 1;
}

/** "318", "46 comments • 112 reposts": right above what one may do with a message. */
function isCount(text: string): boolean {
  return /^\d[\d.,]{0,8}$/u.test(text) || (/^\d/u.test(text) && isReaction(text));
}

/** A forum shows a name and its standing above the words of each. */
const STANDING =
  /^(?:(?:posts?|beiträge|messages|mensajes|mensagens|berichten|inlägg|indlæg|posty|joined|registriert|member since|location|wohnort)\s?:.{0,40}|top|nach oben|haut|arriba|omhoog)$/iu;

/** The place within `texts` at which what stands above an answer begins. */
function authorAbove(lines: readonly Line[], texts: readonly number[], index: number): number {
  let place = texts.indexOf(index);
  const isStanding = (at: number): boolean => STANDING.test(lines[texts[at] ?? -1]?.text ?? '');
  while (place > 0 && isStanding(place - 1)) place -= 1;
  if (place === texts.indexOf(index)) return place;
  place -= 1;
  while (place > 0 && isStanding(place - 1)) place -= 1;
  return place;
}

function isSpeaker(text: string): boolean {
  return text.length <= 90 && SPEAKER.test(text);
}

/** Who speaks from this line on; null for a line that says no such thing. */
function speakerOf(text: string): string | null {
  if (isSpeaker(text)) return nameIn(text);
  if (text.length <= 140 && text.includes('|') && isByline(text))
    return text.split(/\s/u, 1)[0] ?? null;
  return text.length <= 140 && WRITTEN_BY.test(text) && dayWritten(text) !== null
    ? (text.split(/\s[»›>—–|·•-]\s|,/u, 1)[0] ?? null)
    : null;
}

function nameIn(line: string): string {
  return line.split(/\s{2,4}|\s[–—-]\s|\s(?=\[|today|yesterday)/iu, 1)[0]?.toLowerCase() ?? '';
}
