import { findEmail } from '../../values/email.ts';
import { readWebAddress } from '../../values/web-address.ts';
import { withoutTrailingPunctuation } from './trailing-punctuation.ts';

/** How to apply, as a text plainly states it. */
export interface Application {
  readonly url: string | null;
  readonly email: string | null;
  readonly line: number | undefined;
}

/** The sentence asks for an application. */
const ASKS =
  /(?<![\p{L}])(?:apply|applying|applications?(?: to| at| via| through)|application (?:forms?|links?|pages?|packs?)|applications? (?:with|must|should|including|by e-?mail|are|can|together)|curriculum vitae|cover(?:ing)? letter|in the subject(?: line)?|candidaturas?|vagas|submit|send (?:us |me |him |her |over |an? |your |in )?(?:[\p{L}/ ]{0,90} )?(?:to|at|over)|unterlagen|freuen uns auf|send (?:us|me|your|an? e?-?mail|resumes?|cvs?)|(?:drop|shoot|write|send) (?:me|us|him|her)|drop (?:me|us) a (?:line|note)|e-?mail (?:me|us|him|her|your|our|to|directly|a|careers|jobs)|e-?mail:?|mail (?:me|us|to)|contact(?: me| us| him| her| info)?|reach (?:me|us|out)|get in touch|in touch|interested\??|resumes?|résumés?|cvs?|write (?:to )?(?:me|us|to)|ping (?:me|us)|talk to (?:me|us)|say (?:hi|hello)|message|hit me up|let (?:me|us) know|bewerb\w*|bewirb|sende\w*|schick\w*|anschreiben|postule[rz]?|candidature|envoye[rz]|candidater|env[ií]a\w*|solicitar|postula\w*|sollicite\w*|reageer|stuur|mail je|aplikuj|wyślij|pošlete|invia\w*|candidati|ansök\w*|søk\w*|ansøg\w*|hakemu\w*|lähetä|přihlá\w*|ozvi se|ozvěte se|ozvite sa|hlas(?:te)? se|hláste sa|ota yhteyttä|zgłoś się|odezwij się|životopis\w*|pište|zašlete|(?:na)?pisz(?:cie)?|cvs? |inscri\w*|inscrev\w*|inscríb\w*|skriv til|skriv till|başvur\w*|応募\S*|履歴書\S*|skicka|skickas?|sendes?)(?![\p{L}])/iu;
/** "Mail jobs@acme.example with two lines about yourself." */
const WRITES_TO =
  /(?<!\p{L})(?:e-?mail|mail|write|schreib\w{0,2}|écrivez|écrire|escribe|scriv[ei](?:te|ci)?|escreve|schrijf|mailto)(?: an| à| to| us at| us on| me at| naar| al?| ao?| para| till| til| na| do)?:? [\p{L}\p{N}._+-]{1,64}@/iu;
/** A web address next to these words is where one applies; next to others it may be anything. */
const APPLY_HERE =
  /(?<![\p{L}])(?:apply(?:ing)?(?: now| here| online| directly| today| at| via| through| on| to| with| for|:|$)?|to apply|application (?:form|link|page)|applications?(?: \([^()]{1,120}\))?(?: (?:as|in) (?:one|a single|an?) (?:pdf|document|file))? (?:at|via|through|to|go|come|run|are (?:made|taken|accepted|handled))|submit (?:your|an|a)|(?:applications?|materials|documents|dossiers?) [^.!?]{0,100}submitted|env[ií]a(?:r|d|nos)? (?:tu|su|la|vuestra) (?:candidatura|solicitud)|submitted (?:online|electronically|in \p{L}+|at|via|through|on|to)|bewerb\w*|bewirb|postule[rz]?|candidature|candidater|solicitar|postula\w*|sollicite\w*|aplikuj|candidati|ansök\w*|ansøg\w*|søk (?:her|på|via)|inscre\p{L}{2,6}|inscríb\p{L}{2,6}|candidate-se|hae paikkaa|hakemu\p{L}{1,8}|søknad\p{L}{0,4}|zgłosze\p{L}{1,3}|přihlášk\p{L}{1,3}|přihlaste se|fill (?:out|in)|(?:short |online |web )?form (?:at|here|on|is at)|formul[aáä]r\p{L}{0,3}|formulier|rellena\p{L}{0,2}|preench\p{L}{1,4}|rempli\p{L}{0,4}|compila\p{L}{0,2})(?![\p{L}])/iu;
/** Weaker words, for the page of the position or of all openings; used when nothing better is said. */
const OPENINGS =
  /(?<![\p{L}])(?:jobs?|careers?|openings?|positions?|roles?|hiring|vacanc(?:y|ies)|job (?:description|posting|listing|page)|join us|more (?:info|information|details)|full (?:listing|description)|details|stellen\w*|karriere|offres?|empleos?|vacatures?)(?![\p{L}])/iu;
const OPENINGS_PATH =
  /(?:\/|\.|\b)(?:jobs?|careers?|hiring|join-?(?:us)?|joinus|work-?(?:with|for|at)-?us|openings?|positions?|vacanc(?:y|ies)|employment|apply|recruit\w*|karriere|stellen\w*|opportunities)(?:[/?#.\-_]|$)|greenhouse\.io|grnh\.se|lever\.co|ashbyhq|workable|jobvite|recruiterbox|bamboohr|theresumator|smartrecruiters|icims|taleo|applicantpro|jobscore|angel\.co\/[^/]+\/jobs/iu;
const NOT_FOR_APPLYING =
  /(?<![\p{L}])(?:unsubscribe|privacy|abuse|press|media enquiries|accommodations?|disabilit(?:y|ies)|recruiters? (?:need not|please don)|agencies)(?![\p{L}])/iu;
/** Pages of people and news, where nobody applies. */
const PERSONAL_PAGE =
  /linkedin\.com\/in\/|\/\/(?:www\.|mobile\.)?(?:twitter|x|facebook|instagram|youtube|youtu|vimeo|techcrunch|wikipedia|medium)\.(?:com|be|org)\b/iu;
/** An address without its scheme, right behind the words that ask one to apply there. */
const BARE_ADDRESS =
  /(?<![\p{L}])(?:apply(?: now| online| directly| today| here)?|applications?(?: [\p{L} ]{0,30})?|submitted(?: online| electronically)?|form|bewerb\p{L}{0,6}(?: sie sich| dich| [\p{L} ]{0,24})?|postule[rz]?|candidatures?|candidater|sollicite\p{L}{1,4}|solliciteer|inscríbete|postúlate|candidatura|candidati|ansök|aplikuj)(?: at| on| via| through| by visiting| unter| über| auf| sur| en| op| su| em| på| na| till|:){1,3}\s{1,2}((?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?\.){1,4}[a-z]{2,12}(?:\/[^\s<>"“”]{0,300})?)(?![\w@])/giu;
const ADDRESS = /https?:\/\/[^\s<>"“”]{3,1000}|\bwww\.[^\s<>"“”]{3,1000}/giu;

/** The way to apply that a text states first, or null. */
export function findApplication(
  lines: readonly { text: string; line?: number | undefined }[],
): Application | null {
  let url: string | null = null;
  let email: string | null = null;
  let line: number | undefined;
  for (let index = 0; index < lines.length && (url === null || email === null); index += 1) {
    const whole = lines[index]?.text.slice(0, 5000) ?? '';
    if (!mayHoldAddress(whole)) continue;
    const text = forApplying(whole);
    const before = lines[index - 1]?.text ?? '';
    const lead = before.length < 200 ? before : '';
    if (
      email === null &&
      (ASKS.test(text) ||
        WRITES_TO.test(text) ||
        (isBare(text) && (ASKS.test(lead) || text.length < 80)))
    ) {
      email = personal(findEmail(text) ?? findEmail(spelledOut(text)));
      if (email !== null) line ??= lines[index]?.line;
    }
    if (url === null) {
      url = applyAddress(text, lead);
      if (url !== null) line ??= lines[index]?.line;
    }
  }
  // "Applications must be made online via https://…, and not by e-mail": an address for questions is none for applying.
  if (url !== null && lines.some(({ text }) => NOT_BY_EMAIL.test(text.slice(0, 5000))))
    email = null;
  const own = email === null ? null : (mailboxFor(email, lines) ?? email);
  return url === null && own === null ? null : { url, email: own, line };
}

const NOT_BY_EMAIL =
  /(?<!\p{L})(?:(?:not|never|cannot be (?:made|sent|accepted)|(?:will )?not (?:be )?accept(?:ed)?) (?:by|via|through|per) e-?mail|(?:keine|nicht) (?:bewerbungen )?(?:per|via) e-?mail|(?:pas|aucune candidature) (?:par|via) (?:e-?mail|courriel|mail)|no (?:por|mediante) (?:correo|e-?mail)|niet (?:per|via) (?:e-?mail|mail)|(?:non|no) (?:via|per|tramite) (?:e-?mail|mail)|não por e-?mail|inte via (?:e-?post|mejl)|ikke (?:på|via|per) (?:e-?post|e-?mail|mail))(?!\p{L})/iu;

const MAILBOX =
  /(?<![\w.+-])(?:jobs?|careers?|hiring|recruit(?:ing|ment)?|talent|apply|applications?|bewerbung(?:en)?|karriere|recrutement|empleo|hr|work|join)(?:[+.-][\w+.-]{0,30})?@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/giu;

/** The mailbox for applications of the same domain, where a text gives a person's address as well. */
function mailboxFor(email: string, lines: readonly { text: string }[]): string | null {
  const domain = email.slice(email.indexOf('@'));
  for (const { text } of lines) {
    if (!text.includes('@')) continue;
    for (const [mailbox] of text.slice(0, 5000).matchAll(MAILBOX)) {
      const read = findEmail(mailbox);
      if (read?.endsWith(domain) === true) return read;
    }
  }
  return null;
}

/** A text without its sentences about the press, agencies and the like. */
function forApplying(text: string): string {
  if (!NOT_FOR_APPLYING.test(text)) return text;
  return text
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .filter((sentence) => !NOT_FOR_APPLYING.test(sentence))
    .join(' ');
}

/** An address that stands for the reader's own, as in "username@acme.example", is nobody's. */
function personal(email: string | null): string | null {
  return email !== null &&
    /^(?:user(?:name)?|name|your\.?name|first\.?(?:name)?\.?last(?:name)?|firstname|someone|you|me)@/iu.test(
      email,
    )
    ? null
    : email;
}

/** The address of the openings that a text names, for want of a stated way to apply. */
export function findOpeningsPage(lines: readonly { text: string }[]): string | null {
  for (const { text } of lines) {
    if (!text.includes('://') && !/www\./iu.test(text)) continue;
    const head = text.slice(0, 5000);
    for (const match of head.matchAll(ADDRESS)) {
      const address = readAddress(match[0]);
      if (address === null) continue;
      const around = head.slice(Math.max(0, match.index - 80), match.index);
      if (OPENINGS_PATH.test(address) && (OPENINGS.test(around) || OPENINGS.test(address)))
        return address;
    }
  }
  return null;
}

/** "jobs at acme dot com", "jobs at acme.com": beyond doubt only with a top-level domain behind it. */
function spelledOut(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{N}.+-])([a-z0-9][\w.+-]{0,40})(?: at |-at-| @ )([a-z0-9][a-z0-9-]{1,40}(?:(?: dot |-dot-|\.| \. )[a-z]{2,20})?)(?: dot |-dot-|\.| \. )(com|io|co|org|net|dev|ai|me|de|fr|nl|uk|ca|eu|tv|edu)(?![\p{L}\p{N}])/gu,
    (_, local: string, domain: string, top: string) =>
      `${local}@${domain.replace(/ dot |-dot-| \. /gu, '.')}.${top}`,
  );
}

const LONGEST_HEADING = 50;
/** Below "How to apply": "… send us your letter by 7 January via https://…". */
const VIA =
  /(?<!\p{L})(?:via|through|using|über|unter|par|à travers|mediante|a través de|através de|tramite|attraverso|przez|genom|gjennom|gennem|prostřednictvím)(?: (?:the|our|this|das|unser|notre|nuestr[oa]|il|o|ons|het) \p{L}{3,20})?:? $/iu;

/** An address in a sentence about applying, after the words that say so. */
function applyAddress(text: string, lead: string): string | null {
  for (const match of text.matchAll(ADDRESS)) {
    const sentence =
      text
        .slice(Math.max(0, match.index - 120), match.index)
        .split(/[.!?]\s+(?=\p{Lu})/u)
        .at(-1) ?? '';
    const stated =
      APPLY_HERE.test(sentence) ||
      (lead.length <= LONGEST_HEADING && APPLY_HERE.test(lead) && VIA.test(sentence)) ||
      (isBare(text) &&
        (lead.length <= 90 || lead.endsWith(':')
          ? APPLY_HERE.test(lead)
          : /(?:apply|bewerb|postul|candidat|sollicit)[\p{L}\d ,.]{0,30}:?$/iu.test(
              lead.slice(-60),
            )));
    const address = stated ? readAddress(match[0]) : null;
    if (address !== null) return address;
  }
  for (const match of text.matchAll(BARE_ADDRESS)) {
    // "Apply your Node.js" is no address; a path or a subdomain makes one.
    const address = /\/\S|\..+\./u.test(match[1] ?? '') ? readAddress(match[1] ?? '') : null;
    if (address !== null) return address;
  }
  return null;
}

/** Hardly more than the address itself. */
function isBare(text: string): boolean {
  if (text.length > 1200) return false;
  const words = text.split(/\s+/u).filter((word) => !/@|:\/\/|www\./u.test(word));
  return words.join(' ').length < 30;
}

/** A cheap test before the thorough ones: an address as such, or one that is spelled out. */
function mayHoldAddress(text: string): boolean {
  if (text.includes('@') || text.includes('://') || text.includes('www.')) return true;
  if (/[a-z0-9]\.[a-z]{2,12}(?:[\s/.,;)]|$)/i.test(text)) return true;
  if (/[([{<] ?at ?[)\]}>]/i.test(text)) return true;
  return /(?: at |-at-| AT )[a-z0-9-]{1,40}(?: dot |-dot-| DOT |\.| \. )[a-z]/i.test(text);
}

function readAddress(text: string): string | null {
  const reading = readWebAddress(withoutTrailingPunctuation(text));
  return reading.kind === 'address' && !PERSONAL_PAGE.test(reading.url) ? reading.url : null;
}
