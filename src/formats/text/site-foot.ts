import { fieldOfLabel } from '../labels.ts';
import { readLabelledLine } from '../prose/labels.ts';
import { isPostingSection } from '../prose/posting-section.ts';
import type { Line } from './lines.ts';
import { indexesOfText } from './chrome-phrases.ts';

/** Numbers under which a company, a charity or a tax payer is registered. */
const REGISTERED =
  /(?<!\p{L})(?:(?:vat|gst|ust|umsatzsteuer|mwst|tva|btw|company|companies house|charity|registered|registration|steuer|organi[sz]ations)(?:[-. ]{0,2}\p{L}{1,14}){0,3}[-. ]{0,2}(?:no|nr|number|nummer|n°|id|idnr|reg)|hr[ab]|kvk|siret|siren|rcs|cif|nif|cnpj|nip|krs|regon|org\.? ?nr|cvr|abn|acn|ein|p\.? ?iva|partita iva)(?!\p{L})(?:[-.:# ]{0,3}(?:nr|no|number|nummer|paris|\p{Lu}{1,3})){0,2}[-.:# ]{0,3}\d[\d .-]{4}/iu;
const REGISTERED_IN =
  /^(?:[^.]{2,80} is )?(?:an? )?(?:registered (?:in|office|address|charity|company|at)|geschäftsführ\p{L}{2,8}:|vertreten durch:?|verantwortlich (?:für den inhalt|i\. ?s\. ?d\. ?p)|directeur de la publication|sede legale|domicilio social|siège social|maatschappelijke zetel|capitale sociale|au capital de)(?!\p{L})/iu;
/** An employer that goes on to speak of itself: "Registered charity. We welcome …". */
const OWN_VOICE = /[.!?]\s(?:we|our|wir|nous|wij|vi)(?!\p{L})/iu;
/** Sentences of a site about itself, anywhere in its last lines. */
const ABOUT_THE_SITE =
  /(?<!\p{L})(?:all rights reserved|your feedback (?:will )?helps? us (?:to )?improve|report (?:a|any) (?:problem|issue|error)s? (?:with|on) this (?:page|site|website)|this (?:site|website|page) (?:uses|is (?:protected|powered|run|hosted|maintained) by|was last)|page last (?:updated|modified|reviewed)|last updated on|unsubscribe(?! from the (?:list|queue))|opt out of (?:these|our) e-?mails|protected by recaptcha|(?:is|are) not responsible for the (?:employer|advertiser|recruiter)|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|alla rättigheter förbehållna|alle rettigheder forbeholdes|wszelkie prawa zastrzeżone|zuletzt (?:geändert|aktualisiert)|dernière mise à jour|seite aktualisiert|laatst gewijzigd|se désabonner|désinscrire|newsletter abbestellen|vom newsletter abmelden|darse de baja|uitschrijven voor|avregistrera)(?!\p{L})/iu;
/** What boards warn the seekers of: nobody should pay, or tell of a bank account, to apply. */
const WARNS =
  /(?<!\p{L})(?:bank|credit|debit|card|passport|money|pay|payments?|fees?|scams?|fraud|bankdaten|kreditkarten?\p{L}*|konto\p{L}*|geld|betrug|betrüg\p{L}*|bancaires?|carte|argent|arnaques?|bancari[oa]s?|tarjeta|dinero|estafas?|bankgegevens|oplichting|denaro|truff[ae]|dinheiro|golpes?|fraudes?|bankuppgifter|pengar|bedrägeri\p{L}*|pieni[ęą]dzy|oszust\p{L}*)(?!\p{L})/iu;
const WARNING =
  /^(?:please )?(?:(?:be|stay) (?:careful|aware|alert|safe|vigilant)|beware|never|don['’]?t|do not|you should (?:never|not)|(?:legitimate )?employers (?:will )?never|warning|vorsicht|achtung|geben sie (?:nie(?:mals)?|keine)|niemals|attention|méfiez-vous|ne (?:communiquez|payez|versez|donnez|transmettez)|atención|cuidado|nunca|no (?:facilites|des|pagues|envíes)|let op|pas op|geef (?:nooit|geen)|betaal nooit|attenzione|diffida\p{L}*|non (?:pagare|fornire|inviare)|fique atento|alerta|não (?:pague|forneça|envie)|var försiktig|lämna aldrig|betala aldrig|uwaga|nigdy nie|nie (?:podawaj|płać))(?!\p{L})/iu;
const TO_SEEKERS =
  /(?<!\p{L})(?:appl\p{L}+|jobs?|employers?|candidates?|recruit\p{L}*|hiring|processo seletivo|bewerb\p{L}*|stelle\p{L}*|arbeitgeber\p{L}*|postul\p{L}*|candidat\p{L}*|recrut\p{L}*|employeurs?|ofertas?|empleos?|sollicit\p{L}*|vacatures?|werkgevers?|offert[ae]|lavoro|vagas?|empregos?|jobb\p{L}*|ansök\p{L}*|arbetsgivare\p{L}*|ofert\p{L}*|prac[ayęodwc]+\p{L}*)(?!\p{L})/iu;

/** "Beware of impostors!", "Soyez vigilant !": nobody warns so but a board. */
const CAREFUL =
  /^(?:please )?(?:(?:be|stay) (?:careful|aware|alert|safe|vigilant)|beware of|seien sie (?:vorsichtig|wachsam)|soyez (?:vigilante?s?|prudente?s?)|(?:ten|tenga) cuidado|tenha cuidado|wees alert|fai attenzione|fate attenzione|fique atento|var försiktig|bądź ostrożn\p{L})(?!\p{L})/iu;
/** "Bank details should never be provided when applying", "Un recruteur ne vous demandera jamais d'argent". */
const NEVER_ASKED =
  /^[^.!?]{3,80}(?:should never be (?:provided|given|shared|sent|asked)|must never be (?:provided|given|shared|sent)|(?:sollten?|dürfen) (?:nie|niemals) |ne (?:vous )?(?:demandera|doit|doivent)(?: jamais| en aucun cas)|nunca (?:te|le|les) (?:pedirá|pedirán|solicitará)|nunca (?:pedirá|solicitará) a|zal (?:je |u )?nooit (?:om )?|non (?:ti |vi )?chiederà mai|kommer aldrig att be )/iu;

/** What they are not to do. */
const HANDS_OVER =
  /(?<!\p{L})(?:pay|payments?|give|send|share|provid\p{L}+|transfer|disclose|reveal|ask|scam\p{L}*|fraud\p{L}*|geben|zahl\p{L}*|überweis\p{L}*|betr[uü]g\p{L}*|vers\p{L}+|payez|communiqu\p{L}+|transmett\p{L}+|donn\p{L}+|arnaques?|facilit\p{L}+|pagu?\p{L}{1,4}|env[ií]\p{L}+|compart\p{L}+|estafas?|geef|betaal|verstrek|deel|inviare|fornire|truff[ae]|forneç\p{L}|golpes?|betala|lämna|podawaj|płać|przesyłaj|oszust\p{L}*)(?!\p{L})/iu;

function isWarning(text: string): boolean {
  if (!WARNS.test(text) || !TO_SEEKERS.test(text)) return false;
  return (
    CAREFUL.test(text) || NEVER_ASKED.test(text) || (WARNING.test(text) && HANDS_OVER.test(text))
  );
}

/** Newsletters and boards that look for the next advertiser. */
const ADVERTISES =
  /^(?:would you like|do you want|want|like|wish) (?:to see )?(?:your|to (?:post|advertise|list|feature|place)) (?:own )?(?:an? |your )?(?:jobs?|openings?|vacanc(?:y|ies)|ads?|roles?|compan(?:y|ies))(?: (?:to )?(?:appear|be listed|listed|featured|seen|shown|published|posted))?(?: here| in .{2,40}| on .{2,40}| with us)?\?|^(?:hiring|recruiting)\? (?:post|list|advertise|submit) |^(?:ihre|deine) (?:stelle|stellenanzeige|anzeige) (?:hier|auf|in) .{0,40}\?|^(?:votre|vos) (?:offres?|annonces?) (?:ici|dans) .{0,40}\?/iu;
const HOURS_OF_HOUSE =
  /^(?:opening hours|opening times|visitor hours|öffnungszeiten|horaires d['’]ouverture|horario de apertura|openingstijden|orari di apertura|horário de funcionamento|öppettider|åbningstider|godziny otwarcia)(?:\s?:.{0,100})?$/iu;

/** Words of which one stands in nearly every link that law or custom puts below a page. */
const FOOT_WORD =
  /(?<!\p{L})(?:privacy|privacidad\p{L}{0,3}|confidentialité|datenschutz\p{L}{0,12}|cookies?(?:-?\p{L}{1,14})?|kakor|impressum|imprint|colofon|mentions légales|(?:aviso|informação|information|note|legal|avis) (?:legal[ei]?|notices?|légal|information)|barrierefreiheit(?:serklärung)?|accessibil\p{L}{2,5}|accesibilidad|acessibilidade|toegankelijkheid\p{L}{0,12}|tillgänglighet\p{L}{0,12}|tilgængelighed\p{L}{0,12}|tilgjengelighet\p{L}{0,12}|dostępnoś\p{L}{1,3}|saavutettavuus\p{L}{0,8}|site ?map|sitemap|plan du site|mapa (?:del sitio|web|do site|strony)|newsletter|nieuwsbrief|nyhetsbrev\p{L}{0,3}|nyhedsbrev\p{L}{0,3}|boletín|terms (?:of|and|&) \p{L}{3,12}|nutzungsbedingungen|agb|regulamin|conditions d['’]utilisation|integritet\p{L}{0,10}|personuppgift\p{L}{0,6}|persondata\p{L}{0,10}|personvern\p{L}{0,12}|tietosuoja\p{L}{0,10}|prywatnoś\p{L}{1,3}|rodo|rgpd|gdpr|dsgvo|whistle ?\p{L}{4,8}|hinweisgeber\p{L}{0,10}|canal de (?:denuncias|ética)|klachten\p{L}{2,10}|disclaimer|modern slavery|rss)(?!\p{L})|個人情報|プライバシー|サイトマップ|利用規約|ページの?(?:先頭|トップ|上部)|(?:先頭|トップ)[へに]戻る|特定商取引|お問い合わせ$|隐私|网站地图/iu;

/** Whether a short line of a page's end is one of those links, whatever else it says. */
export function isFootLink(text: string): boolean {
  return (
    text.length <= 60 &&
    text.split(' ').length <= 6 &&
    !/[.!?;:,]$|@|https?:|\d{3}/u.test(text) &&
    FOOT_WORD.test(text) &&
    !isPostingSection(text)
  );
}

/** What a mail program or a site adds of itself below everything: secrecy, numbers of the advertisement, its age. */
const ADDED =
  /^(?:this (?:e-?mail|message)(?: and (?:any|all) (?:attachments?|files?))? (?:is|are|may be|may contain|contains?) .{0,60}(?:confidential|privileged)|(?:the )?(?:information|contents?) (?:in|of) this (?:e-?mail|message) .{0,60}confidential|diese (?:e-?mail|nachricht) (?:enthält|ist) .{0,60}vertraulich|ce (?:message|courriel|mail)\b.{0,80}confidentiel|este (?:mensaje|correo)\b.{0,80}confidencial|esta mensagem\b.{0,80}confidencia|dit (?:bericht|e-?mailbericht)\b.{0,80}vertrouwelijk|(?:questo messaggio|questa e-?mail|le informazioni contenute)\b.{0,80}riservat|detta (?:mejl|e-?post|meddelande)\b.{0,80}konfidentiel|ta wiadomość\b.{0,80}poufn|please consider the environment before printing|(?:post|posting|ad|advert|listing|anzeigen|annons)[- ]?id ?: ?\d{4,14}$|(?:posted|updated|aktualisiert|last updated) ?: ?.{1,20} ago$|(?:please )?do not contact (?:us|me|this (?:job )?poster) with unsolicited|who is online|users browsing this forum|return to ["“]|display: |powered by .{2,30}$|¿(?:hay algo|has visto algo|algo) .{3,60}\?|(?:is there )?(?:something|anything) (?:wrong|off|odd|suspicious) .{3,60}\?|(?:stimmt )?etwas .{2,40}nicht\?)/iu;

/** Whether the last lines of a page say this of the site and its owner, never of a job. */
export function isAboutSite(text: string): boolean {
  return (
    text.length <= 220 &&
    !/[\p{L}\p{N}]@\w/u.test(text) &&
    (REGISTERED.test(text) ||
      (REGISTERED_IN.test(text) && !OWN_VOICE.test(text)) ||
      ADDED.test(text) ||
      ABOUT_THE_SITE.test(text) ||
      ADVERTISES.test(text) ||
      isWarning(text) ||
      HOURS_OF_HOUSE.test(text))
  );
}

/** A page's foot has no more lines than these. */
const LONGEST_FOOT = 30;

/**
 * The lines without a page's foot: from the first line that is certainly chrome, where nothing but links
 * and other chrome follows to the end and sentences stand above. A link is a short line without a full
 * stop, a fact or an address.
 */
export function withoutFoot(
  lines: readonly Line[],
  isChrome: (text: string) => boolean,
): readonly Line[] {
  const texts = indexesOfText(lines);
  let start: number | null = null;
  let links = 0;
  for (const index of texts.slice(-LONGEST_FOOT).reverse()) {
    const text = lines[index]?.text ?? '';
    const known = isChrome(text) || isAboutSite(text) || isFootLink(text);
    if (!known && !isLink(text)) break;
    if (known) start = index;
    else links += 1;
  }
  if (start === null || links === 0) return start === null ? lines : lines.slice(0, start);
  const above = lines.slice(0, start).filter(({ text }) => isSentence(text)).length;
  return above >= 2 ? lines.slice(0, start) : lines;
}

function isLink(text: string): boolean {
  return (
    text.length <= 60 &&
    text.split(' ').length <= 8 &&
    /^[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
    !/[.!?:;,]$|@|https?:|www\.|[€$£]/u.test(text) &&
    !isPostingSection(text) &&
    fieldOfLabel(text) === undefined &&
    readLabelledLine(text) === null
  );
}

function isSentence(text: string): boolean {
  return text.length >= 40 && /[.!?]["”»)]?$/u.test(text);
}
