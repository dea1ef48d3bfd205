import type { Line } from './lines.ts';
import { isSiteControl } from './site-controls.ts';

/** A form's heading, below which its fields follow. */
const FORM_HEADING =
  /^(?:apply(?: now| here| online)?(?: for this (?:job|position|role|vacancy))?|submit (?:your )?application|application form|your application|jetzt bewerben|(?:online-?)?bewerbungsformular|ihre bewerbung|postuler(?: à cette offre)?|formulaire de candidature|solicitar(?: empleo)?|inscribirme|solliciteer(?: nu| direct)?|sollicitatieformulier|candidati(?: ora)?|candidatar-me|ansök(?: nu| här)?|aplikuj(?: teraz)?)[ !:]{0,3}$/iu;
const FORM_FIELD =
  /^(?:\*|\*? ?(?:indicates a )?required(?: fields?)?|(?:first|last|full|preferred|given|family|legal)(?: first| last)? names?|name|e-?mail(?: address)?|(?:mobile |tele)?phone(?: number)?|r[eé]sum[eé](?:\/cv)?|cv(?:\/r[eé]sum[eé])?|cover letter|linkedin(?: profile| url)?|website|attach(?:, .{3,60})?|enter manually|dropbox|google drive|autofill with .{2,30}|upload (?:a |your )?(?:file|cv|r[eé]sum[eé]).{0,30}|choose file|drop files? here.{0,30}|accepted file types.{0,60}|select\.{0,3}|vorname|nachname|name, vorname|telefon(?:nummer)?|lebenslauf(?: hochladen)?|anschreiben|datei (?:hochladen|auswählen)|prénom|nom(?: de famille)?|téléphone|lettre de motivation|joindre (?:un fichier|votre cv)|nombre|apellidos|teléfono|adjuntar (?:cv|archivo)|voornaam|achternaam|telefoonnummer|motivatie(?:brief)?|bestand kiezen|nome|cognome|telefone|submit(?: application)?|absenden|envoyer|enviar|versturen)\s?\*?:?$/iu;
const BROWSER =
  /^(?:view|read|open|see) (?:this (?:e-?mail|newsletter|issue|message) )?(?:in (?:your|a|the) browser|in browser|online)\W{0,3}$|^im browser (?:ansehen|anzeigen|öffnen)|^(?:voir|lire|afficher) (?:ce message |cet e-?mail )?(?:dans (?:le|votre) navigateur|en ligne)|^ver en (?:el|tu) navegador|^bekijk (?:deze (?:e-?mail|nieuwsbrief) )?(?:in je browser|online)|^(?:se non (?:visualizzi|vedi|riesci)|si no (?:ves|visualizas|puedes ver)|se não (?:consegue|vê|visualiza)|(?:falls|wenn) (?:sie|du) diese|si (?:vous ne|ce) |(?:having )?(?:trouble|problems) (?:viewing|reading|seeing)|kan(?:st)? (?:je|du) |jeśli )[^.!?]{0,90}(?:browser|navegador|navigateur|webbläsare|przeglądar|online|en ligne)|^(?:[^?]{0,70}\? )?(?:åbn|vis|se|læs|öppna|visa|läs|åpne|les|otwórz|zobacz|otevř\p{L}{1,3}|zobraz\p{L}{1,3})(?: \p{L}{2,12}){0,3} (?:i|w|v|ve) (?:din |en )?(?:browser(?:en)?|webbläsaren?|nettleser(?:en)?|przeglądarce|prohlížeči)\W{0,3}$|^(?:[^?]{0,70}\? )?(?:avaa|katso)(?: \p{L}{2,14}){0,2} selaimessa\W{0,3}$/iu;
const UNSUBSCRIBE =
  /(?<!\p{L})(?:unsubscribe|you (?:are receiving|received|receive|get) this|abmelden|abbestellen|se désabonner|désinscri\p{L}{0,6}|annulla l['’]iscrizione|cancella(?:ti|re)? (?:la (?:tua )?)?iscrizione|disiscri\p{L}{1,6}|cancelar (?:a |la )?(?:subscrição|suscripción|assinatura)|avsluta prenumerationen?|avprenumerera|frameld|wypisz się|zrezygnuj z subskrypcji|darse de baja|afmelden|uitschrijven|afmeld(?: dig)?|meld deg av|avanmäl(?:an| dig)|odhlásit (?:odběr|se)|peru(?:uta)? tilaus)(?!\p{L})/iu;
/** A day that is counted from when the page was looked at, and what else sites count. */
const COUNTED =
  /^(?:(?:re)?posted|erschienen|veröffentlicht|online|publiée?|publicad[oa]|geplaatst|pubblicato)?\s?:?\s?(?:(?:about |over )?(?:\d{1,3}\+?|an?|one) (?:minute|hour|day|week|month|year)s? ago|yesterday|vor (?:\d{1,3}|einer|einem) (?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?)(?: (?:veröffentlicht|erschienen|online|eingestellt|aktualisiert))?|il y a \d{1,3} (?:heures?|jours?|semaines?|mois)|hace \d{1,3} (?:horas?|días?|semanas?|mes(?:es)?)|\d{1,3} (?:dagen|weken|uur|uren) geleden|(?:over |more than |fewer than |über |mehr als |plus de |más de |meer dan |oltre |mais de |över |over |ponad )?\d{1,5}\+? (?:applicants|views|people clicked apply|bewerber(?:[:*_/-]?innen)?|bewerbungen|aufrufe|candidat(?:e?s|os|i|uras|ures)|vues|solicitudes|inscritos(?: (?:a|en) esta (?:oferta|vacante))?|visitas|visualizações|visualizzazioni|sollicitanten|kandidaten|sökande|visningar|ansøgere|søkere|wyświetle\p{L}*|aplikacj\p{L}*)|\d{1,4}\+? (?:people|candidates|others|job ?seekers) (?:(?:have |are )?(?:viewed|viewing|looked at|looking at|applied (?:to|for)|saved)) (?:this|the) (?:job|vacancy|position|ad|page)(?: .{2,30})?|see how you compare.{0,60}|be (?:among|one of) the first (?:\d{1,3}|ten|five|few|twenty)? ?(?:applicants|to apply)|(?:vom personalverantwortlichen beworben|promue? par .{2,40}|promocionado por .{2,40}|gepromoot door .{2,40}|promovida por .{2,40}|antworten werden .{2,30} verwaltet|réponses gérées .{2,30}|(?:las )?respuestas (?:se gestionan|gestionadas) .{2,30}|reacties worden .{2,30} beheerd)|just posted|posted today|heute veröffentlicht|publicad[oa] (?:hoy|hoje|ayer|ontem)|publiée? aujourd['’]hui|vandaag geplaatst|pubblicat[oa] oggi|(?:posted )?\d{1,3}\+?\s?(?:d|h|w|mo|min) ago|(?:publicad[oa] )?(?:hace|há) \d{1,3}\s?(?:d|h|min|sem|m)|(?:publiée? )?il y a \d{1,3}\s?(?:j|h|min|sem)|(?:veröffentlicht )?vor \d{1,3}\s?(?:t|h|min|std|w)\.?|promoted(?: by .{2,40})?|responses managed off .{2,30}|actively (?:hiring|recruiting|reviewing applicants))$/iu;
const APPLY_BUTTON =
  /^\[?(?:apply now|apply (?:for|to) this (?:job|position|role|vacancy)|apply online|easy apply|quick apply|jetzt (?:online )?bewerben|online bewerben|postuler(?: maintenant)?|je postule|inscribirme|solliciteer(?: nu| direct)?|candidati ora|candidatar-me|ansök nu|aplikuj teraz)[!>→ ]{0,3}\]?$/iu;
/** What follows a button's words where they are a heading instead. */
const TELLS_HOW =
  /@|https?:|www\.|(?<!\p{L})(?:send|apply|write|mail|call|bewerb\p{L}*|schick\p{L}*|sende\p{L}*|schreib\p{L}*|freuen|envoye\p{L}*|adresse\p{L}*|env[ií]a\p{L}*|stuur\p{L}*|invia\p{L}*|skicka|wyślij)(?!\p{L})/iu;

/** The lines without the form in which one applies, where a page ends with it. */
export function withoutForm(lines: readonly Line[]): Line[] {
  const texts = indexesOfText(lines);
  const heading = texts.findIndex((index, place) => {
    if (place * 4 < texts.length || !FORM_HEADING.test(lines[index]?.text ?? '')) return false;
    const below = texts.slice(place + 1, place + 9).map((next) => lines[next]?.text ?? '');
    return below.filter((text) => FORM_FIELD.test(text)).length >= 2;
  });
  const start = texts[heading];
  return start === undefined ? [...lines] : lines.slice(0, start);
}

/** The lines without a newsletter's head, up to its "View in browser", and without the sender's foot. */
export function withoutNewsletter(lines: readonly Line[]): Line[] {
  const texts = indexesOfText(lines);
  const head = texts.slice(0, 6).find((index) => BROWSER.test(lines[index]?.text ?? ''));
  const [beforeLast, last] = texts.slice(-2).map((index) => lines[index]?.text ?? '');
  const foot =
    beforeLast !== undefined &&
    last !== undefined &&
    UNSUBSCRIBE.test(beforeLast) &&
    beforeLast.length <= 140 &&
    last.length <= 100 &&
    !/[@.!?]/u.test(last);
  return lines.slice(head === undefined ? 0 : head + 1, foot ? texts.at(-1) : undefined);
}

/** Whether the lines of a text are those of a newsletter, by its link to the browser or to unsubscribe. */
export function showsNewsletter(texts: readonly string[]): boolean {
  return (
    texts.slice(0, 8).some((text) => BROWSER.test(text)) ||
    texts.slice(-6).some((text) => text.length <= 200 && UNSUBSCRIBE.test(text))
  );
}

/** The lines without days counted back from today, numbers of applicants, and apply buttons. */
export function withoutCounters(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines.slice(index + 1, index + 4).find(({ text }) => text !== '')?.text ?? '';
    if (APPLY_BUTTON.test(line.text) && endsRun(lines, index) && !TELLS_HOW.test(next)) continue;
    const text = line.text.length <= 160 ? withoutCountedParts(line.text) : line.text;
    if (text !== '' || line.text === '') kept.push(text === line.text ? line : { ...line, text });
  }
  return kept;
}

/** "‹ Previous   4 of 61   Next ›": one of several that a search found. */
const PAGER =
  /^[‹«<←]?\s?(?:prev(?:ious)?(?: job)?|back|vorherige[rs]?|zurück|précédente?|anterior|precedente|vorige|föregående|forrige|poprzedni[ae]?)\s{0,6}[|·]?\s{0,6}\d{1,5}\s?(?:of|von|de|sur|di|van|av|af|z|ze|\/)\s?\d{1,6}\s{0,6}[|·]?\s{0,6}(?:next(?: job)?|nächste[rs]?|weiter|suivante?|siguiente|successiv[oa]|próxim[oa]|seguinte|volgende|nästa|næste|neste|następn[aey])\s?[›»>→]?$/iu;

/** Whether a line leads to the openings before and behind this one in a list. */
export function isPager(text: string): boolean {
  return text.length <= 70 && PAGER.test(text);
}

/** Whether a line is a day counted back from today or a number of applicants. */
export function isCounted(text: string): boolean {
  return text.length <= 80 && COUNTED.test(text);
}

/** Whether a line says how one applies, so that the word above it is a heading and no button. */
export function tellsHowToApply(text: string): boolean {
  return TELLS_HOW.test(text);
}

function endsRun(lines: readonly Line[], index: number): boolean {
  return (lines[index + 1]?.text ?? '') === '' || APPLY_BUTTON.test(lines[index - 1]?.text ?? '');
}

/** "Leeds · 3 days ago · Over 100 applicants" says "Leeds". */
function withoutCountedParts(source: string): string {
  if (COUNTED.test(source)) return '';
  // "29 - Saint-Avre - Show on a map": a button behind the town.
  const [, head, button] = /^(.{3,90}) [-–—|·•] ([^-–—|·•]{4,50})$/u.exec(source) ?? [];
  const text = head !== undefined && isSiteControl(button ?? '') ? head : source;
  if (!/\s[·•|]\s/u.test(text)) return text;
  const parts = text.split(/(\s[·•|]\s)/u);
  const kept = parts.filter((part, place) =>
    place % 2 === 1 ? !COUNTED.test(parts[place + 1] ?? '') : !COUNTED.test(part),
  );
  return kept.join('').replace(/^\s[·•|]\s/u, '');
}

function indexesOfText(lines: readonly Line[]): number[] {
  return lines.flatMap(({ text }, index) => (text === '' ? [] : [index]));
}
