import { findEmail } from '../../values/email.ts';
import type { Line } from './lines.ts';
import { readMailHeaders } from './mail-headers.ts';
import type { MailHeaders } from './mail-headers.ts';

/** How far down an archive's own lines reach. */
const TOP = 16;
/** "Mon Nov 16 10:22:37 CET 2026", as Unix writes a day. */
const WRITTEN =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}(\d{1,2}) \d{2}:\d{2}:\d{2} [A-Z+\-\d]{1,6} (\d{4})$/u;
/** "Ada Reed ada.reed at club.example" */
const SENDER = /^.{0,60}?\S{1,64} at [\w-]{1,60}(?:\.[\w-]{1,60}){1,4}$/u;
const LINK = /^[*•-]?\s?(?:(?:previous|next) message(?: \(by thread\))?:|messages? sorted by:)/iu;

/**
 * The subject, the sender and the day of a message as the archive of a mailing list shows it, with the links
 * to its neighbours; null for any other text.
 */
export function readArchivedMessage(lines: readonly Line[]): MailHeaders | null {
  const texts = lines.flatMap(({ text }, index) => (text === '' ? [] : [index])).slice(0, TOP);
  const at = texts.findIndex((index) => WRITTEN.test(lines[index]?.text ?? ''));
  const day = WRITTEN.exec(lines[texts[at] ?? -1]?.text ?? '');
  const sender = lines[texts[at - 1] ?? -1]?.text ?? '';
  const subject = lines[texts[at - 2] ?? -1];
  if (day === null || subject === undefined || sender.length > 130 || !SENDER.test(sender))
    return null;
  // Read as any message's headers, so that list tags and "Re:" mean the same.
  const head = readMailHeaders([
    { ...subject, text: `Subject: ${subject.text}`, indent: 0 },
    { ...subject, text: '', indent: 0 },
  ]);
  if (head === null) return null;
  const links = texts.slice(at + 1).findLastIndex((index) => LINK.test(lines[index]?.text ?? ''));
  return {
    ...head,
    date: `${day[2] ?? ''} ${day[1] ?? ''} ${day[3] ?? ''}`,
    sender: findEmail(sender.replace(/^.* (?=\S+ at )/u, '').replace(' at ', '@')),
    end: (texts[at + 1 + links] ?? texts[at] ?? 0) + 1,
  };
}
