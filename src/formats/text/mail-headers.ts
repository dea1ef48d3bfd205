import { findEmail } from '../../values/email.ts';
import type { Line } from './lines.ts';

const HEADER =
  /^(from|to|cc|date|sent|subject|reply-to|message-id|von|an|datum|gesendet|betreff|de|à|envoyé|objet|para|fecha|enviado|asunto|van|aan|verzonden|onderwerp|da|a|data|inviato|oggetto|assunto|från|till|skickat|ämne|fra|til|kopi|sendt|dato|emne|lähettäjä|vastaanottaja|lähetetty|aihe|komu|předmět|odesláno|wysłano|dw|od|do|temat|list-id|bcc|sender|organi[sz]ation|content-[a-z-]{1,30}|mime-version|in-reply-to|references|return-path|received|delivered-to|user-agent|precedence|importance|priority|x-[a-z-]{1,30})\s?:\s*(\S.*)?$/iu;
const SUBJECT =
  /^(?:subject|betreff|objet|asunto|onderwerp|oggetto|assunto|ämne|emne|aihe|předmět|temat)$/iu;
const SENDER = /^(?:from|von|de|van|da|från|fra|lähettäjä|od)$/iu;
const DAY =
  /^(?:date|sent|datum|gesendet|envoyé|fecha|enviado|verzonden|data|inviato|skickat|dato|sendt|lähetetty|odesláno|wysłano)$/iu;
/** "di 17 nov 2026 om 09:12": the hour, which no reader of days knows in every language. */
const TIME_OF_DAY =
  / (?:om|um|à|a las?|alle(?: ore)?|kl\.?|às|o(?: godz\.)?|v) \d{1,2}[:.h]\d{2}(?::\d{2})?(?: uhr| uur)?$/iu;
/** List tags and marks of a forwarded message. */
const TAG = /^(?:\[[^\]]{1,60}\]\s*|(?:fwd?|wg|tr|rv|rif|i|doorst|vs|vb|vl|enc|pd|přep)\s?:\s*)/iu;
/** What people write in front of the role. */
const OFFER =
  /^(?:(?:new |open )?(?:jobs?|job (?:posting|opening|offer|announcement|ad|vacancy)|vacanc(?:y|ies)|position|opening|hiring|we['’]?re hiring|stelle|stellenangebot|stellenausschreibung|offre d['’]emploi|offre|recrutement|oferta(?: de empleo)?|empleo|vacature|offerta di lavoro|vaga|jobb|oferta pracy)\s?[:–—-]\s*)/iu;

/** "[JOB]", as lists ask their members to mark an offer. */
const JOB_TAG = /\[(?:jobs?|hiring|vacanc(?:y|ies)|position|stellen?|emploi|empleo|vacature)\]/iu;

/** "Net mender wanted", "Koch gesucht": the subject names a role, whatever its word. */
const SOUGHT =
  /\p{L}{3} (?:is |are |wird |werden )?(?:wanted|needed|gesucht|gezocht|sökes|søges|søkes|recherchée?|poszukiwan[ya]|cercasi)(?=[,!.?]|$)/iu;

/** What the headers above a message say, and where the message itself starts. */
export interface MailHeaders {
  /** Without list tags and "Job:"; null for a message without one. */
  readonly subject: string | null;
  readonly subjectLine: number | undefined;
  /** Whether the subject itself says that it offers a job: "Vacancy: Parish Clerk". */
  readonly offersJob: boolean;
  /** Whether the subject starts with "Re:". */
  readonly isReply: boolean;
  readonly date: string | null;
  readonly sender: string | null;
  /** The index of the first line of the message. */
  readonly end: number;
}

/** The headers on top of a pasted message: a subject, alone or beside others. Null when there is none. */
export function readMailHeaders(lines: readonly Line[]): MailHeaders | null {
  const start = lines.findIndex(({ text }) => text !== '');
  let end = start;
  let subject: { text: string; line: number } | null = null;
  let date: string | null = null;
  let sender: string | null = null;
  while (start !== -1 && end < Math.min(lines.length, start + 30)) {
    const line = lines[end];
    const match = HEADER.exec(line?.text.slice(0, 500) ?? '');
    // A long subject goes on in the next line, indented.
    if (!match && !(end > start && line && line.indent > 0 && line.text !== '')) break;
    const [, name = '', value = ''] = match ?? [];
    if (SUBJECT.test(name)) subject ??= { text: value, line: line?.number ?? 0 };
    else if (DAY.test(name)) date ??= value.replace(TIME_OF_DAY, '');
    else if (SENDER.test(name)) sender ??= findEmail(value);
    end += 1;
  }
  if (subject === null || lines[end]?.text !== '') return null;
  const isReply = /^(?:\[[^\]]{1,60}\]\s*)?(?:re|aw|sv|odp|antw|ynt)\s?:/iu.test(subject.text);
  return {
    subject: withoutTags(subject.text).replace(OFFER, '') || null,
    subjectLine: subject.line,
    offersJob:
      OFFER.test(withoutTags(subject.text)) ||
      JOB_TAG.test(subject.text) ||
      SOUGHT.test(subject.text.slice(0, 200)),
    isReply,
    date,
    sender,
    end,
  };
}

/** Whether a text asks to answer the one who wrote it. */
export function asksToReply(text: string): boolean {
  return /(?<!\p{L})(?:(?:to|contact|e-?mail|write(?: to)?|let) me(?! know (?:who|that))|reply to this (?:e-?mail|message|post)|reply off-?list|an mich|(?:schreib(?:en sie|t)?|melde[nt]?(?: sie sich)? bei) mir|melde[nt]?(?: sie| dich| euch)?(?: sich)? (?:[^.!?\n]|(?<=\d)\.){0,60}? bei mir|(?:cvs?|letters?|applications?|applies|replies) [^.!?\n]{0,40}?to me|à moi|m['’]écrire|a mí|escr[ií]b[ea]\p{L}{0,3}me|aan mij|mail mij|mij mailen|a me|till mig|do mnie)(?!\p{L})/iu.test(
    text.slice(0, 40_000),
  );
}

function withoutTags(subject: string): string {
  let text = subject.trim();
  for (let turn = 0; turn < 4; turn += 1) text = text.replace(TAG, '');
  return text;
}
