import { readDate } from '../../values/date.ts';
import { indexesOfText } from './chrome-phrases.ts';
import type { Line } from './lines.ts';
import { isReaction } from './reactions.ts';

/** "21.11.2027 09:14", "Nov 21, 2027 at 9:14 AM": when a message was sent, alone below its sender's name. */
const STAMP =
  /^\[?(\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}\.? \p{L}{3,12}\.? \d{4}|\p{L}{3,12}\.? \d{1,2}, \d{4}),?(?: (?:at|um|à|a las|om|kl\.|o|às|alle))? \d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?\]?$/iu;
/** Somebody, and no label: "Net Mender Group", "ada_90", "Ada L." */
const SENDER = /^[\p{L}\p{N}@][^:!?\n]{1,39}$/u;
/** A shorter message may be a greeting or a question before the posting. */
const LEAST_MESSAGE = 200;
/** What a channel shows above its first message is no longer. */
const HEAD = 14;

/** A posting is among the first messages that were copied. */
const MOST_MESSAGES = 40;

interface Stamp {
  /** Index of the line with the sender's name. */
  readonly index: number;
  readonly sender: string;
  readonly day: string | null;
}

/**
 * The message of a copied chat that says enough to be a posting, without what others said before and behind
 * it, where the chat shows each message's sender and, in a line of its own, day and time. Null for a text
 * that is no such chat.
 */
export function stampedMessage(
  lines: readonly Line[],
): { lines: Line[]; day: string | null } | null {
  const texts = indexesOfText(lines);
  const stamps = stampsOf(lines, texts).slice(0, MOST_MESSAGES);
  const senders = new Set(stamps.map(({ sender }) => sender));
  const [first] = stamps;
  if (first === undefined || stamps.length < 2 || texts.indexOf(first.index) > HEAD) return null;
  for (const [place, { index, day, sender }] of stamps.entries()) {
    const next = stamps.slice(place + 1).find((other) => other.sender !== sender);
    const said = lines.slice(index, next?.index).filter(({ text }) => !isOfChat(text, senders));
    if (lengthOf(said) >= LEAST_MESSAGE) return { lines: said, day };
  }
  return null;
}

function stampsOf(lines: readonly Line[], texts: readonly number[]): Stamp[] {
  return texts.flatMap((index, place) => {
    const sender = lines[index]?.text ?? '';
    const below = lines[texts[place + 1] ?? -1]?.text ?? '';
    const day = below.length <= 60 ? STAMP.exec(below)?.[1] : undefined;
    if (day === undefined || !SENDER.test(sender)) return [];
    const reading = readDate(day);
    return [{ index, sender, day: reading.kind === 'date' ? reading.date : null }];
  });
}

/** The sender's name, day and time, and what was clicked below a message. */
function isOfChat(text: string, senders: ReadonlySet<string>): boolean {
  return (
    (text.length <= 60 && STAMP.test(text)) ||
    senders.has(text) ||
    isReaction(text) ||
    SEEN.test(text)
  );
}

/** "👍 12  ❤️ 3   2.1K 👁": emoji and counts, and nothing else. */
const SEEN = /^(?=.{0,80}\p{So})[\p{So}\p{Sk}\uFE0F\u200D\d\s.,kK]{2,80}$/u;

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((length, { text }) => length + text.length, 0);
}
