import type { Line } from './lines.ts';
import { readMailHeaders } from './mail-headers.ts';
import type { MailHeaders } from './mail-headers.ts';

/** How far down the one who passes a message on may write. */
const SEARCHED_LINES = 60;
/** "---------- Forwarded message ---------", "Begin forwarded message:", "-----Ursprüngliche Nachricht-----". */
const MARK =
  /^(?:[-_=*]{2,20}\s?[\p{L}][\p{L}’'. -]{3,40}\s?[-_=*]{2,20}|(?:begin )?forwarded message\s?:|anfang der weitergeleiteten (?:nachricht|e-?mail)\s?:|début du message (?:transféré|réexpédié)\s?:|inicio del mensaje reenviado\s?:|inizio messaggio inoltrato\s?:|begin doorgestuurd bericht\s?:|[-_=]{8,80})$/iu;

/** The same in words that say so beyond doubt, whatever follows. */
const PASSED_ON =
  /(?<!\p{L})(?:forwarded (?:message|e-?mail)|weitergeleitete (?:nachricht|e-?mail)|message (?:transféré|réexpédié)|courriel transféré|mensaje reenviado|messaggio inoltrato|mensagem (?:encaminhada|reencaminhada)|doorgestuurd (?:bericht|e-?mail)|vidarebefordrat (?:meddelande|mejl)|videresendt (?:besked|melding|meddelelse)|(?:przekazana|przesłana) (?:dalej )?wiadomość|wiadomość przekazana|přeposlaná zpráva|välitetty viesti)(?!\p{L})|転送/iu;
/** A text pasted from a mailbox that shows no headers. */
const NO_HEADERS: MailHeaders = {
  subject: null,
  subjectLine: undefined,
  offersJob: false,
  isReply: false,
  date: null,
  sender: null,
  end: 0,
};

/**
 * The message that somebody passes on, by its own headers below a mark of forwarding, or by the mark alone
 * where it was pasted without them: what stands above is addressed to others. Null where none is passed on.
 *
 * @param outer the headers of the one who passes it on, which speak for a message without its own
 * @returns its headers, with `end` counted from the first of the lines given
 */
export function readForwarded(
  lines: readonly Line[],
  outer: MailHeaders | null = null,
): MailHeaders | null {
  for (let index = 0; index < Math.min(lines.length, SEARCHED_LINES); index += 1) {
    const text = lines[index]?.text ?? '';
    if (!MARK.test(text)) continue;
    const rest = lines.slice(index + 1);
    const below = readMailHeaders(rest);
    if (below !== null && below.sender !== null && !below.isReply)
      return { ...below, end: index + 1 + below.end };
    const isWhole = rest.filter((line) => line.text !== '').length >= FEWEST_LINES;
    if (below === null && isWhole && PASSED_ON.test(text))
      return { ...(outer ?? NO_HEADERS), end: index + 1 };
  }
  return null;
}

/** "> From: Ada Reed": the headers of a message that is passed on as a quotation. */
const QUOTED_SENDER = /^>\s?(?:from|von|de|van|da|från|od|fra)\s?: ?\S/iu;

/**
 * The lines of a message that somebody passes on as a quotation, headers and all, without its marks; all
 * the lines where nobody does.
 */
export function withoutQuotation(lines: readonly Line[]): readonly Line[] {
  const start = lines
    .slice(0, SEARCHED_LINES)
    .findIndex(({ text }) => QUOTED_SENDER.test(text.slice(0, 200)));
  if (start === -1 || readMailHeaders(lines)?.isReply === true) return lines;
  const rest = lines.slice(start);
  const end = rest.findIndex(({ text }) => text !== '' && !text.startsWith('>'));
  const quoted = (end === -1 ? rest : rest.slice(0, end)).map((line) => unquoted(line));
  const inner = readMailHeaders(quoted);
  return inner === null || inner.isReply || quoted.length - inner.end < FEWEST_LINES
    ? lines
    : quoted;
}

/**
 * The lines of a forwarded message that its own headers stand above unquoted, without the marks of quotation that
 * nearly every mail program puts before the rest; all the lines where they are no such quotation.
 */
export function withoutMarksOfQuotation(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(({ text }) => text !== '');
  if (!/^>/u.test(lines[first]?.text ?? '')) return lines;
  const end = lines.findIndex(({ text }, index) => index > first && !/^(?:>|$)/u.test(text));
  const quoted = end === -1 ? lines : lines.slice(0, end);
  if (quoted.filter(({ text }) => /^>\s?\S/u.test(text)).length < FEWEST_LINES) return lines;
  return [...quoted.map((line) => unquoted(line)), ...lines.slice(quoted.length)];
}

/** A posting has more lines than a remark. */
const FEWEST_LINES = 6;

function unquoted(line: Line): Line {
  const [mark = ''] = /^>\s?/u.exec(line.text) ?? [];
  const rest = line.text.slice(mark.length);
  const text = rest.trimStart();
  return { ...line, indent: rest.length - text.length, text };
}
