import type { Line } from './lines.ts';
import { readMailHeaders } from './mail-headers.ts';
import type { MailHeaders } from './mail-headers.ts';

/** How far down the one who passes a message on may write. */
const SEARCHED_LINES = 60;
/** "---------- Forwarded message ---------", "Begin forwarded message:", "-----Ursprüngliche Nachricht-----". */
const MARK =
  /^(?:[-_=*]{2,20}\s?[\p{L}][\p{L}’' ]{3,40}\s?[-_=*]{2,20}|(?:begin )?forwarded message\s?:|anfang der weitergeleiteten nachricht\s?:|début du message (?:transféré|réexpédié)\s?:|inicio del mensaje reenviado\s?:|inizio messaggio inoltrato\s?:|begin doorgestuurd bericht\s?:|[-_=]{8,80})$/iu;

/**
 * The message that somebody passes on, by its own headers below a mark of forwarding: what stands above is
 * addressed to others. Null where none is passed on.
 *
 * @returns its headers, with `end` counted from the first of the lines given
 */
export function readForwarded(lines: readonly Line[]): MailHeaders | null {
  for (let index = 0; index < Math.min(lines.length, SEARCHED_LINES); index += 1) {
    if (!MARK.test(lines[index]?.text ?? '')) continue;
    const below = readMailHeaders(lines.slice(index + 1));
    if (below !== null && below.sender !== null && !below.isReply)
      return { ...below, end: index + 1 + below.end };
  }
  return null;
}
