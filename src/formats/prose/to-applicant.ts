import { readLabelledLine } from './labels.ts';
import type { OutlineLine } from './outline.ts';
import { isPostingSection } from './posting-section.ts';

/** A letter begins with whom it is to, and soon comes to what it is about. */
const SALUTATION_WITHIN = 4;
const PARAGRAPHS = 4;
const SALUTATION =
  /^(?:dear|hi|hello|good (?:morning|afternoon|day)|sehr geehrte[rs]?|liebe[rs]?|guten tag|hallo|grüezi|madame|monsieur|bonjour|chère?|estimad[oa]|apreciad[oa]|hola|buenos días|prezad[oa]|exm[oa]\.?|car[oa]|olá|bom dia|boa tarde|gentile|gentilissim[oa]|egregi[oa]|spett\.?(?:le)?|buongiorno|geachte|beste|hej|hei|kära|kære|kjære|szanown[yai]|dzień dobry|dobrý den|vážen[ýá]|sayın|merhaba)(?!\p{L})[^.!?]{0,80}[,!:.]?$|様$/iu;
/** What one writes to somebody who has applied, and to nobody else, by language. */
const TO_APPLICANT = new RegExp(
  [
    'thank(?:s| you)(?: very much| so much)? for (?:your (?:recent )?application|applying|taking (?:the )?time to (?:apply|interview|meet)|(?:sending|submitting)(?: us)? your (?:application|cv|r[eé]sum[eé]))',
    "(?:we(?: have|['’]ve)?|has been) (?:received|reviewed) your application|your application (?:for|to|has been|was)(?!\\p{L})|(?:invite|inviting) you (?:to|for) (?:an? |the |your )?(?:\\p{L}{3,10} ){0,2}interview|your interview (?:is|has been|with|at|for)|(?:move|moving|go|going|proceed(?:ing)?) (?:forward |ahead )?with (?:other|another) (?:candidates?|applicants?)|(?:pleased|delighted|happy) to offer you|regret to inform you",
    'dank für (?:ihre|deine) (?:[\\p{L}-]{3,14} )?bewerbung|(?:eingang|erhalt) (?:ihrer|deiner) bewerbung|(?:ihre|deine) bewerbung (?:ist|wurde|haben wir|bei uns)|(?:vorstellungs|bewerbungs|kennenlern)gespräch .{0,80}(?:ein|einladen)(?!\\p{L})|laden (?:wir )?(?:sie|dich) .{0,60}gespräch',
    "(?:remerci\\p{L}+|merci|(?:bien )?reçu|suite à|attention (?:à|portée à)) (?:pour |de |d['’])?(?:l['’]envoi de )?(?:votre|ta) candidature|(?:convier|convions|inviter|invitons) à un (?:premier )?entretien|votre candidature n['’]a pas",
    '(?:gracias|agradecemos) (?:por )?(?:su|tu) (?:candidatura|solicitud|postulación)|hemos recibido (?:su|tu) (?:candidatura|solicitud|cv|currículum)|(?:invitar|citar)(?:le|te|la|lo)? (?:a|para) una entrevista',
    '(?:obrigad[oa] |agradecemos )(?:pel)?a (?:sua|tua) candidatura|recebemos (?:a )?(?:sua|tua) candidatura|convid\\p{L}+ (?:.{0,30} )?para uma entrevista',
    'grazie per (?:la (?:sua|tua)|aver(?:ci)? inviato) (?:la )?(?:sua |tua )?candidatura|(?:ricevuto|esaminato) la (?:sua|tua) candidatura|invitar(?:la|ti|lo) (?:a|per) un colloquio',
    '(?:bedankt|dank) voor (?:je|jouw|uw) sollicitatie|(?:je|jouw|uw) sollicitatie (?:is|hebben|hebben wij|in goede)|nodigen (?:je|u) .{0,40}gesprek|uitnodigen voor een (?:eerste )?(?:sollicitatie)?gesprek',
    'tack för din ansökan|(?:kalla|bjuda in|bjuder in) dig (?:till|på) .{0,20}intervju|tak for din ansøgning|invitere dig til (?:en )?(?:job)?samtale|takk for (?:din søknad|søknaden din|søknaden)|invitere deg til (?:et )?(?:jobb)?intervju|kiitos (?:työ)?hakemukse\\p{L}+',
    'dziękujemy za (?:przesłan\\p{L}+|złożen\\p{L}+|pana|pani|twoj\\p{L}+|nadesłan\\p{L}+)|zaprosić (?:pana|panią|cię) na (?:rozmowę|spotkanie)|děkujeme za (?:zaslání|vaši přihlášku|váš životopis|váš zájem o pozici)|pozvat (?:vás|tě) (?:na|k) (?:osobní )?pohovor|başvurunuz için teşekkür',
    'ご応募(?:いただき|頂き|くださり)?、?(?:誠に)?(?:ありがとう|有難う|有り難う)|面接(?:の(?:ご案内|日程)|にお越し)|書類選考の結果',
  ].join('|'),
  'iu',
);

/** Whether a text is a letter to one who has applied: thanks, an invitation to an interview, a refusal. */
export function isToApplicant(lines: readonly OutlineLine[]): boolean {
  const at = lines
    .slice(0, SALUTATION_WITHIN)
    .findIndex(({ text }) => text.length <= 100 && SALUTATION.test(text));
  if (at === -1) return false;
  const opening = lines.slice(at + 1, at + 1 + PARAGRAPHS);
  if (!opening.some(({ text }) => TO_APPLICANT.test(text.slice(0, 1500)))) return false;
  return !lines.some(
    ({ text, kind }) =>
      (kind === 'heading' && isPostingSection(text)) ||
      /^(?:salary|validThrough|employmentType)$/u.test(readLabelledLine(text)?.field ?? ''),
  );
}
