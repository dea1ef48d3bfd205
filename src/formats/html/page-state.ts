import { isClutter, isHidden } from './clutter.ts';
import type { CheerioAPI } from './document.ts';
import { lineOf } from './document.ts';
import { textOf } from './text.ts';
import { ancestors, descendantsNamed } from './tree.ts';

/** Titles of pages that stand where a posting should be. */
const ERROR_TITLES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:just a moment|attention required|checking your browser|one more step|access denied|are you (?:a )?(?:human|robot)|verify(?:ing)? (?:that )?you are|security check|pardon our interruption|captcha|please wait|ddos)/i,
    'it is a check for robots that was saved in its place',
  ],
  [
    /(?:^|\W)(?:404|not found|page (?:does not|doesn.t) exist|seite nicht gefunden|page introuvable|pagina niet gevonden|stránka nenalezena|página no encontrada|pagina non trovata)(?:\W|$)/i,
    'the site answered that the page was not found',
  ],
  [
    /^(?:sign ?in|sign ?up|log ?in|login|anmelden|einloggen|connexion|se connecter|inloggen|přihlášení|iniciar sesión|accedi)(?:\W|$)/i,
    'it is a page to sign in',
  ],
  [
    /^(?:(?:50[0-4]|403|error)\b|internal server error|bad gateway|service unavailable|something went wrong|oops)/i,
    'the site answered with an error',
  ],
];

/** "48 nurse jobs in Otago", "1,204 Stellenangebote in Bremen": a count of postings. */
const RESULTS =
  /^(?!1 )\d{1,3}(?:[.,\s]?\d{3}){0,2}\+?\s(?:[^\d|]{1,50}\s)?(?:jobs?|vacancies|positions|openings|job (?:openings|vacancies|offers|results)|stellen(?:angebote)?|jobs?angebote|offres(?: d.emploi)?|vacatures|ofertas(?: de (?:empleo|trabajo))?|offerte(?: di lavoro)?|vagas|lediga jobb|ofert pracy|nabídek práce)(?=$|\s(?:in|at|near|found|available|matching|à|en|em|i|w|v|van|bij)\b|\s[|–—-]\s|,)/i;

/** What a page says in place of a posting, or null. */
export function errorPageReason(
  titles: readonly string[],
  heading: string | undefined,
): string | null {
  for (const text of [...titles, heading ?? '']) {
    if (text.length > 90) continue;
    if (RESULTS.test(text)) return 'it is a page of search results';
    const match = ERROR_TITLES.find(([pattern]) => pattern.test(text));
    if (match !== undefined) return match[1];
  }
  return null;
}

const CLOSED =
  /\b(?:(?:job|position|role|posting|vacancy|listing|opening|opportunity|ad|advert(?:isement)?)\b.{0,30}\b(?:has (?:been )?(?:expired|closed|filled|removed|archived|paused|deactivated)|(?:is|was) (?:now |currently )?(?:expired|closed|filled|inactive|paused|archived)|(?:is )?no longer (?:available|active|open|accepting applications|online|listed))|no longer accepting applications|applications (?:are|have) (?:now |been )?closed|stelle (?:ist |wurde )?(?:bereits |leider )?(?:nicht mehr|besetzt|deaktiviert)|stellenanzeige ist (?:abgelaufen|nicht mehr)|offre (?:n.est plus|a expiré|est expirée|pourvue)|vacature is (?:gesloten|verlopen|vervuld|niet meer)|oferta (?:ya no|ha caducado|cerrada)|offerta (?:non è più|scaduta))|(?:nabídka|pozice|inzerát)(?: práce)? (?:již |už |je |byla? |není )?.{0,20}(?:vypršela|není aktivní|neaktivní|pozastaven|obsazen|ukončen|není dostupn)/i;

/** The same in other languages: what is over, and that it is. */
const CLOSED_ELSEWHERE: readonly RegExp[] = [
  /(?<!\p{L})(?:stelle|(?:stellen)?anzeige|stellenangebot|(?:stellen)?ausschreibung|bewerbungsfrist|bewerbungsphase)(?!\p{L}).{0,30}(?:abgelaufen|nicht mehr (?:verfügbar|online|aktiv|aktuell)|besetzt|beendet|geschlossen|deaktiviert)/iu,
  /(?<!\p{L})(?:offre|annonce|poste|candidatures|recrutement)(?!\p{L}).{0,30}(?:expirée?|clôturée?s?|pourvue?|closes?(?!\p{L})|n['’](?:est|accepte) plus|ne sont plus acceptées)/iu,
  /(?<!\p{L})(?:oferta|vacante|puesto|convocatoria|anuncio|plazo)(?!\p{L}).{0,30}(?:ha (?:finalizado|expirado|caducado|vencido|cerrado)|está cerrad[oa]|ya no (?:está|se|acepta)|cerrad[oa]|cubiert[oa])/iu,
  /(?<!\p{L})(?:vaga|oferta|anúncio|inscrições|candidaturas|concurso)(?!\p{L}).{0,30}(?:encerrad[oa]s?|expirou|expirad[oa]|preenchida|não est(?:á|ão) mais|não aceita mais|já não)/iu,
  /(?<!\p{L})(?:annuncio|offerta|posizione|candidature|selezione)(?!\p{L}).{0,30}(?:scadut[oae]|chius[oae]|non (?:è|sono) più|non accetta più|coperta)/iu,
  /(?<!\p{L})(?:vacature|functie|sollicitatietermijn)(?!\p{L}).{0,30}(?:gesloten|verlopen|vervuld|niet (?:meer|langer))/iu,
  /(?<!\p{L})(?:annonsen|annons|tjänsten|ansökningstiden)(?!\p{L}).{0,30}(?:har (?:gått ut|utgått)|är (?:stängd|tillsatt|avslutad)|inte längre)/iu,
  /(?<!\p{L})(?:stillingen|annoncen|annonsen|opslaget|ansøgningsfristen|søknadsfristen)(?!\p{L}).{0,30}(?:er (?:udløbet|utløpt|gått ut|lukket|besat|besatt|deaktiver\p{L}*)|ikke (?:længere|lenger)|har gått ut)/iu,
  /(?<!\p{L})(?:oferta|ogłoszenie|rekrutacja|ofertę)(?!\p{L}).{0,30}(?:wygasł[ao]|nieaktualn[ae]|zakończon[ae]|zamknięt[ae]|nie jest już)/iu,
  /(?<!\p{L})(?:ilmoitus|haku|hakuaika|työpaikka)(?!\p{L}).{0,30}(?:päättyn\p{L}*|sulkeutunut|umpeutunut|ei ole enää)/iu,
];
/** What may come to be is not yet so: "if the position is closed". */
const CONDITION =
  /(?<!\p{L})(?:if|when|once|until|wenn|falls|sobald|bis|si|quand|dès que|lorsque|cuando|hasta|quando|até|se|als|wanneer|zodra|när|når|om|jeśli|gdy|kiedy|kun)(?!\p{L})/iu;

function saysClosed(text: string): boolean {
  if (CLOSED.test(text)) return !/\b(?:if|when|once|until|wenn|falls|si)\b/i.test(text);
  return CLOSED_ELSEWHERE.some((pattern) => pattern.test(text)) && !CONDITION.test(text);
}

const ELSEWHERE = new Set(['nav', 'footer', 'aside', 'template', 'noscript', 'li']);

/** A banner that says the posting is over, and its line. */
export function closedNotice(
  $: CheerioAPI,
  firstLine: number,
): { readonly text: string; readonly line: number | undefined } | null {
  const [body] = $('body').toArray();
  if (body === undefined) return null;
  for (const element of descendantsNamed(body, 'p div span strong b h1 h2 h3 h4 li section')) {
    const text = textOf(element, 500);
    if (text.length > 200 || !saysClosed(text)) continue;
    const lineage = [element, ...ancestors(element)];
    if (lineage.some(isHidden)) continue;
    const isElsewhere = lineage.some(({ name }) => ELSEWHERE.has(name));
    if (isElsewhere && isClutter(element)) continue;
    return { text, line: lineOf(element, firstLine) };
  }
  return null;
}
