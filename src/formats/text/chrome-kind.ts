import { isButtonWord } from '../prose/button-word.ts';
import { phrasesOf } from './chrome-phrases.ts';
import { CHROME_PHRASES } from './chrome-words.ts';
import { isPager } from './page-machinery.ts';
import { isButton } from './page-title.ts';
import { isSiteControl } from './site-controls.ts';

/** No line of a site's own is longer. */
export const LONGEST_CHROME = 140;

/** Sentences and lines that only the machinery of a site writes; each begins its line. */
const MACHINE =
  /^(?:(?:web ?site|site|web ?design|designed|built|made|developed|realizzazione|réalisation|création|umsetzung|gestaltung|diseño(?: web)?|desarrollo|ontwerp|webbplats)(?: (?:and|&) \p{L}{3,12})?\s?(?:by|:|par|von|di|por|door|av) \p{Lu}[^.!?@]{1,40}$|powered by \S+(?: \S+){0,3}$|(?:(?:©|\(c\)|copyright) |© ?(?=\d{4})).{0,120}$|(?:you (?:get|got|are getting|receive|received|are receiving|'re receiving|’re receiving) this (?:[\p{L}-]{2,14} ){0,3}because|to unsubscribe|unsubscribe(?: here)?:? |manage (?:your )?(?:[\p{L}-]{2,20} ){0,2}(?:preferences|subscriptions?)(?!\p{L})|referrals increase your chances|get notified (?:about|when)|be (?:among|one of) the first \d+ applicants|see how you compare|(?:jobs|hiring|recruiting|karriereseite|recrutement) powered by(?: .{2,40})?$|(?:greenhouse|lever|ashby|workable|personio|teamtailor|recruitee|smartrecruiters|bamboohr|breezy|join)$|\p{Lu}.{1,50} home page$|hiring insights$|job activity$|follow us(?: on)?:|folge(?:n sie)? uns:|suivez-nous|síguenos|seguici|siga-nos|volg ons|följ oss|obserwuj nas|need help\?|(?:questions\? )?contact us$|brauchen sie hilfe\?|besoin d['’]aide|¿necesitas ayuda|(?:not (?:the|a) (?:right|perfect) (?:fit|role|job|match)|not ready to apply|don['’]t see (?:the|a) (?:right )?(?:fit|role|job)|can['’]t find (?:the|a) (?:right )?(?:fit|role|job)|nicht die richtige stelle|nichts passendes|pas le bon poste|niet de juiste vacature)(?!\p{L})|interested in building your career at .{2,60}\? get future opportunities|join our talent (?:community|network|pool)|forward (?:this )?to a friend|(?:set|create|get) (?:an? )?(?:job )?alerts? (?:for|by) .{2,60}|get job alerts|share this (?:job|position|role|page|post|listing|opening|vacancy|opportunity)(?: (?:on|via|with))?:|share:|share on:?|teilen(?: auf| über)?:|diese stelle teilen:?|partager(?: (?:cette offre|sur))?\s?:|compartir(?: en| esta oferta)?:|delen(?: via| op)?:|deel deze vacature|condividi(?: su)?:|partilhar:|dela:|udostępnij:|sie erhalten diese e-?mail|vous (?:recevez|avez reçu) ce(?: message|t e-?mail)|want your (?:job|ad|company) (?:seen|featured|listed|here)|sponsor an? (?:issue|edition)|post (?:a|your) job(?: for free)?$|recibes este (?:correo|mensaje)|je ontvangt deze|se désabonner|abmelden:|afmelden:|darse de baja)(?=.{0,200}$))/iu;
/** A site's guess at the pay, which the employer never stated. */
const PAY_ESTIMATE =
  /^(?:gehalts-?prognose|gehalts-?schätzung|geschätztes gehalt|salary estimate|pay estimate|estimated (?:salary|pay|base pay) (?:from|by)|salaire estimé|estimation (?:de|du) salaire|salario estimado|estimación salarial|geschat salaris|salarisschatting|stipendio stimato|salário estimado|uppskattad lön|szacowane wynagrodzenie)(?![\p{L}])|\(glassdoor est\.?\)|(?:estimated|geschätzt|estimé) (?:by|von|par) \p{Lu}\S+$/iu;
/** "What can I earn as a net mender?": a question only the site asks. */
const ASKS_ABOUT_PAY =
  /^(?:wie ?viel verdien\p{L}{1,2} |was verdien\p{L}{1,2} |what (?:can i|can you|do|does) .{0,40}\bearn |how much (?:do|does|can) .{2,60}\b(?:earn|make)|combien gagn\p{L}{1,4} |cuánto (?:gana|cobra) |quanto (?:guadagna|ganha) |hoeveel verdien\p{L}{0,2} |hur mycket tjänar |ile zarabia ).{0,60}$/iu;
/** "Find out what others earn. Sign in". */
const ASKS_TO_SIGN_IN =
  /^[^.!?]{3,80}[.!?] (?:sign in|sign up|log in|register now|jetzt anmelden|jetzt registrieren|se connecter|inicia sesión|inloggen|accedi|inicie sessão|logga in|zaloguj się)(?: now| here| jetzt| hier| ici| ahora| nu| teraz)?[.!]?$/iu;
/** "mira_jobs 3 hours ago | prev | next [–]", "2 weeks ago on: Who is hiring?". */
const BYLINE =
  /^\S{2,30} (?:on [\p{L} ]{3,12} \d{1,2}, \d{4}|\d{1,3} (?:minute|hour|day|week|month|year)s? ago)(?:(?: on: .{3,80})?(?:\s?[|·]\s?(?:root|parent|prev|next|context|favorite|hide|flag|un-?vote|\d+ comments?|link|reply)| ?\[[–—+-]\]){1,8}|$)/iu;
const BUTTONS =
  /^(?:apply now|apply|jetzt bewerben|postuler|solliciteer(?: nu)?|candidati|candidatar|inscribirme|ansök|aplikuj|save|share)\s{1,10}[|·•]?\s{0,4}\S/iu;

/** Whether only the machinery of a site writes such a line: who runs it, whom to follow, alerts. */
export function isMachine(text: string): boolean {
  return MACHINE.test(text);
}

/** Whether a line says who posted a message when, as forums do. */
export function isByline(text: string): boolean {
  return BYLINE.test(text);
}

/** Whether a line is about pay that the site guesses or sells. */
export function isPayOfSite(text: string): boolean {
  return (
    PAY_ESTIMATE.test(text) ||
    ASKS_TO_SIGN_IN.test(text) ||
    (text.length <= 90 && ASKS_ABOUT_PAY.test(text))
  );
}

/** Whether a line consists of words of a site: `control` wherever it stands, `menu` beside other chrome. */
export function kindOf(text: string): 'menu' | 'control' | null {
  if (text === '' || text.length > LONGEST_CHROME) return null;
  if (BYLINE.test(text) && /\[|\|/u.test(text)) return 'control';
  if (isPayOfSite(text) || isPager(text)) return 'control';
  const found = phrasesOf(text);
  if (found === null) return isSiteControl(text) || areControls(text) ? 'control' : null;
  const control = found.some((phrase) => CHROME_PHRASES.get(phrase) === 'control');
  // "Apply now   Save": two buttons side by side.
  return control || (found.length >= 2 && BUTTONS.test(text)) ? 'control' : 'menu';
}

/**
 * "Delen via WhatsApp  |  Delen via LinkedIn", "[Save job]  [Tell a friend]": buttons side by side, by their
 * words or, where one of them is known, by their brackets or their verbs.
 */
function areControls(text: string): boolean {
  const cells = text.split(/\s*[|·•[\]]+\s*|\s{2,}|\t/u).filter((cell) => /\p{L}/u.test(cell));
  if (cells.length < 2 || cells.length > 12) return false;
  const isKnown = (cell: string): boolean => isSiteControl(cell) || isButtonWord(cell);
  const inBrackets = BRACKETED.test(text);
  return (
    cells.some(isKnown) &&
    cells.every(
      (cell) =>
        isKnown(cell) ||
        phrasesOf(cell) !== null ||
        isButton(cell) ||
        (inBrackets && isShort(cell)),
    )
  );
}

/** "[Postuler]  [Imprimer]", each of a few words. */
const BRACKETED = /^(?:\[[^[\]]{2,40}\]\s{0,10}){2,12}$/u;

function isShort(cell: string): boolean {
  return cell.length <= 34 && !/[\d@:;.]/u.test(cell);
}

/** How many chrome phrases a line consists of; 0 when it holds another word. */
export function countPhrases(text: string): number {
  return text.length > LONGEST_CHROME ? 0 : (phrasesOf(text)?.length ?? 0);
}
