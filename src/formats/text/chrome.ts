import { indexesOfText, phrasesOf, runs } from './chrome-phrases.ts';
import { CHROME_PHRASES } from './chrome-words.ts';
import { readLabelledLine } from '../prose/labels.ts';
import { withoutConversation } from './conversation.ts';
import type { Line } from './lines.ts';
import { isCookieNotice } from '../prose/cookie-notice.ts';
import { headOfPage, isSkipLink } from './page-head.ts';
import { withoutFeedback } from './feedback.ts';
import { withoutCounters, withoutForm, withoutNewsletter } from './page-machinery.ts';
import { withoutPageNumbers } from './page-numbers.ts';
import { isSiteControl } from './site-controls.ts';
import { isAboutSite, withoutFoot } from './site-foot.ts';
import { choosePageTitle, headLines, isButton, isEmployerAbove } from './page-title.ts';
import { isTrail } from './trail.ts';

/** How many lines at either end may be the page's own; the posting lies between. */
const EDGE = 24;
const LONGEST = 140;

/** Sentences and lines that only the machinery of a site writes; each begins its line. */
const MACHINE =
  /^(?:powered by \S+(?: \S+){0,3}$|(?:©|\(c\)|copyright) .{0,120}$|(?:you (?:get|got|are getting|receive|received|are receiving|'re receiving|’re receiving) this (?:e-?mail |message |newsletter )?because|to unsubscribe|unsubscribe(?: here)?:? |manage (?:your )?(?:preferences|subscription)|referrals increase your chances|get notified (?:about|when)|be (?:among|one of) the first \d+ applicants|see how you compare|(?:jobs|hiring|recruiting|karriereseite|recrutement) powered by(?: .{2,40})?$|(?:greenhouse|lever|ashby|workable|personio|teamtailor|recruitee|smartrecruiters|bamboohr|breezy|join)$|\p{Lu}.{1,50} home page$|hiring insights$|job activity$|follow us(?: on)?:|folge(?:n sie)? uns:|suivez-nous|síguenos|seguici|siga-nos|volg ons|följ oss|obserwuj nas|need help\?|(?:questions\? )?contact us$|brauchen sie hilfe\?|besoin d['’]aide|¿necesitas ayuda|(?:not (?:the|a) (?:right|perfect) (?:fit|role|job|match)|not ready to apply|don['’]t see (?:the|a) (?:right )?(?:fit|role|job)|can['’]t find (?:the|a) (?:right )?(?:fit|role|job)|nicht die richtige stelle|nichts passendes|pas le bon poste|niet de juiste vacature)(?!\p{L})|interested in building your career at .{2,60}\? get future opportunities|join our talent (?:community|network|pool)|forward (?:this )?to a friend|(?:set|create|get) (?:an? )?(?:job )?alerts? (?:for|by) .{2,60}|get job alerts|share this (?:job|position|role|page|post|listing|opening|vacancy|opportunity)(?: (?:on|via|with))?:|share:|share on:?|teilen(?: auf| über)?:|diese stelle teilen:?|partager(?: (?:cette offre|sur))?\s?:|compartir(?: en| esta oferta)?:|delen(?: via| op)?:|deel deze vacature|condividi(?: su)?:|partilhar:|dela:|udostępnij:|sie erhalten diese e-?mail|vous (?:recevez|avez reçu) ce(?: message|t e-?mail)|want your (?:job|ad|company) (?:seen|featured|listed|here)|sponsor an? (?:issue|edition)|post (?:a|your) job(?: for free)?$|recibes este (?:correo|mensaje)|je ontvangt deze|se désabonner|abmelden:|afmelden:|darse de baja)(?=.{0,200}$))/iu;
/** A site's guess at the pay, which the employer never stated. */
const PAY_ESTIMATE =
  /^(?:gehaltsprognose|gehaltsschätzung|geschätztes gehalt|salary estimate|pay estimate|estimated (?:salary|pay|base pay) (?:from|by)|salaire estimé|estimation (?:de|du) salaire|salario estimado|estimación salarial|geschat salaris|salarisschatting|stipendio stimato|salário estimado|uppskattad lön|szacowane wynagrodzenie)(?![\p{L}])|\(glassdoor est\.?\)|(?:estimated|geschätzt|estimé) (?:by|von|par) \p{Lu}\S+$/iu;
/** "Find out what others earn. Sign in". */
const ASKS_TO_SIGN_IN =
  /^[^.!?]{3,80}[.!?] (?:sign in|sign up|log in|register now|jetzt anmelden|jetzt registrieren|se connecter|inicia sesión|inloggen|accedi|inicie sessão|logga in|zaloguj się)[.!]?$/iu;
/** "mira_jobs 3 hours ago | prev | next [–]", "2 weeks ago on: Who is hiring?". */
const BYLINE =
  /^\S{2,30} (?:on [\p{L} ]{3,12} \d{1,2}, \d{4}|\d{1,3} (?:minute|hour|day|week|month|year)s? ago)(?:(?: on: .{3,80})?(?:\s?[|·]\s?(?:root|parent|prev|next|context|favorite|hide|flag|un-?vote|\d+ comments?|link|reply)| ?\[[–—+-]\]){1,8}|$)/iu;
/** What other postings of a site stand under. */
const RELATED =
  /^(?:(?:(?:see|view|browse|explore) )?(?:similar|related|other|more|recommended|featured|latest|other open|more open|current|all) (?:jobs?|positions?|openings?|roles?|vacancies|opportunities|job searches|listings)(?: (?:for you|at|in|from|near|by|like this)(?: .{1,40})?| you (?:may|might)(?: also)? like)?|(?:people|others|candidates|applicants|job ?seekers|users) (?:who viewed this(?: job)? )?also (?:viewed|searched(?: for)?|applied(?: to| for)?|looked at|liked)|you (?:may|might) also (?:like|be interested in)|jobs you (?:may|might) (?:like|be interested in)|ähnliche (?:jobs|stellen|stellenangebote|stellenanzeigen)|weitere (?:jobs|stellen|stellenangebote|stellenanzeigen|offene stellen)(?: .{1,40})?|andere (?:jobs|stellen)|(?:das|diese (?:stellen|jobs)) könnte[n]? (?:sie|dich) (?:auch )?interessieren|auch interessant|(?:ces|d['’]autres) (?:offres|postes) .{0,20}(?:vous intéresser|qui pourraient).{0,20}|vous aimerez aussi|offres (?:similaires|recommandées)|autres (?:offres|postes)(?: .{1,40})?|(?:ofertas|empleos|vacantes) (?:similares|relacionad[ao]s)|otras (?:ofertas|vacantes)|(?:también )?te puede[n]? interesar|estas ofertas .{0,20}interesar.{0,10}|vergelijkbare (?:vacatures|banen)|(?:andere|meer|soortgelijke) vacatures(?: .{1,40})?|ook interessant|bekijk ook|anderen bekeken ook|(?:offerte|annunci) simili|altre (?:offerte|posizioni)|(?:vagas|ofertas|empregos) (?:semelhantes|similares|relacionad[ao]s)|outras (?:vagas|ofertas)|liknande (?:jobb|tjänster)|fler (?:jobb|tjänster)|podobne (?:oferty|ogłoszenia)(?: pracy)?|inne oferty(?: pracy)?)\s?:?$/iu;
const BUTTONS =
  /^(?:apply now|apply|jetzt bewerben|postuler|solliciteer(?: nu)?|candidati|candidatar|inscribirme|ansök|aplikuj|save|share)\s{1,10}[|·•]?\s{0,4}\S/iu;
const MAILING_LIST =
  /mailing list$|(?<!\p{L})(?:unsubscribe|abmelden|désabonner|desuscribir|uitschrijven|subscription|listinfo|options)(?!\p{L})/iu;

/**
 * The lines of a posting without what the page around it put there when it was copied: the menu on top,
 * buttons, share lines, a list of similar jobs and the footer. Only whole short lines of known words go,
 * so no sentence of a posting is ever lost.
 */
export function withoutChrome(lines: readonly Line[]): Line[] {
  return readPage(lines).lines;
}

/**
 * The same lines, and the line that was chosen as the title where the page's head tells one.
 *
 * @param stems what the file and the page's address are called
 */
export function readPage(
  lines: readonly Line[],
  stems: readonly string[] = [],
): { lines: Line[]; titleLine: number | undefined } {
  const spoken = withoutPageNumbers(withoutFeedback(withoutConversation(lines)));
  const title = titleOfCopiedPage(spoken, stems);
  // The ends first: what stands beside a word of a menu tells what it is.
  const body = withoutNewsletter(withoutForm(withoutOpening(spoken, title?.above ?? [])));
  const ended = withoutClosing(withoutRelated(withoutEnd(body)));
  return {
    lines: withoutClosing(withoutControls(withoutCounters(ended))),
    titleLine: title?.line,
  };
}

/**
 * The title of a page that was copied with its head, and the indexes of what stands above it: the site's,
 * but for a labelled fact and the employer's name right over the title.
 */
function titleOfCopiedPage(
  lines: readonly Line[],
  stems: readonly string[],
): { line: number; above: number[] } | null {
  const head = headLines(lines, isCookieNotice);
  const index = choosePageTitle(lines, head, stems, (text) => kindOf(text) !== null);
  if (index === null) return null;
  const line = lines[index]?.number ?? 0;
  const above = head.slice(0, head.indexOf(index));
  if (!isCopied(lines, above, head)) return null;
  const below = lines.slice(index + 1);
  const stays = (at: number): boolean => {
    const text = lines[at]?.text ?? '';
    return (
      readLabelledLine(text) !== null ||
      (text.length >= 60 && text.split(' ').length >= 9 && !isCookieNotice(text)) ||
      (at === above.at(-1) && kindOf(text) === null && isEmployerAbove(text, below))
    );
  };
  return { line, above: above.filter((at) => !stays(at)) };
}

/** Whether a head holds what only a site has: a notice of cookies, a trail, a menu, buttons. */
function isCopied(
  lines: readonly Line[],
  above: readonly number[],
  head: readonly number[],
): boolean {
  const texts = above.map((index) => lines[index]?.text ?? '');
  const certain = texts.some(
    (text, place) =>
      isSkipLink(text) || isCookieNotice(text) || isTrail(text, texts.slice(place + 1)),
  );
  if (certain || texts.filter((text) => kindOf(text) !== null).length >= 2) return true;
  const buttons = head.filter((index) => {
    const text = lines[index]?.text ?? '';
    return kindOf(text) === 'control' || isButton(text);
  });
  return buttons.length >= 2;
}

/** The lines without their foot, known line by line or by its shape. */
function withoutEnd(lines: readonly Line[]): Line[] {
  const isChrome = (text: string): boolean =>
    MACHINE.test(text) || kindOf(text) === 'control' || isCookieNotice(text);
  return withoutClosing(withoutFoot(withoutClosing(lines), isChrome));
}

/** The two tabs of an applicant system, one under the other. */
const TABS = /^overview\napplication$/iu;

function withoutOpening(lines: readonly Line[], above: readonly number[]): Line[] {
  const top = indexesOfText(lines).slice(0, EDGE);
  const gone = new Set([...headOfPage(lines), ...above]);
  for (const [place, index] of top.entries()) {
    const text = lines[index]?.text ?? '';
    if (gone.has(index)) continue;
    const below = top.slice(place + 1).map((next) => lines[next]?.text ?? '');
    const next = top[place + 1] ?? -1;
    if (TABS.test(`${text}\n${lines[next]?.text ?? ''}`)) gone.add(index).add(next);
    if (text.length > LONGEST) break;
    if (place < 4 && BYLINE.test(text)) gone.add(index);
    else if (place < 12 && isTrail(text, below)) gone.add(index);
    else if (place < 8 && countPhrases(text) >= 3) gone.add(index);
  }
  return lines.filter((_, index) => !gone.has(index));
}

/**
 * Buttons and the like, wherever they stand by themselves or at an end of a run of short lines; words of
 * a menu only in a run of nothing but chrome.
 */
function withoutControls(lines: readonly Line[]): Line[] {
  const gone = new Set<number>();
  for (const [start, end] of runs(lines)) {
    const run = lines.slice(start, end).map(({ text }) => text);
    const kinds = run.map(kindOf);
    if (!kinds.includes('control')) continue;
    const only = kinds.every((kind) => kind !== null);
    const onTop = lines.slice(0, end).every(({ text }) => text.length <= 40);
    for (const [offset, kind] of kinds.entries()) {
      const chrome = kind === 'control' ? isApart(run, kinds, offset) : kind === 'menu' && onTop;
      if (kind !== null && (only || chrome)) gone.add(start + offset);
    }
  }
  return lines.filter((_, index) => !gone.has(index));
}

/** Not the end of a wrapped sentence: a line of its own among short ones. */
function isApart(
  run: readonly string[],
  kinds: readonly (string | null)[],
  offset: number,
): boolean {
  const text = run[offset] ?? '';
  if (PAY_ESTIMATE.test(text) || ASKS_TO_SIGN_IN.test(text)) return true;
  if (!/^[\p{Lu}[]/u.test(text) || /[.!?]$/u.test(text)) return false;
  return [offset - 1, offset + 1].every(
    (near) => kinds[near] !== null || (run[near] ?? '').length <= 60,
  );
}

function withoutRelated(lines: readonly Line[]): Line[] {
  const texts = indexesOfText(lines);
  const heading = texts.find((index, place) => {
    const text = (lines[index]?.text ?? '').replace(/^[#*=_\s-]{1,8}|[#*=_\s]{1,8}$/gu, '');
    return (
      place * 3 >= texts.length &&
      text.length <= 60 &&
      RELATED.test(text) &&
      areListed(texts.slice(place + 1).map((below) => lines[below]?.text ?? ''))
    );
  });
  return heading === undefined ? [...lines] : lines.slice(0, heading);
}

/** A list of other postings, and a short line or two of the site's own among them. */
function areListed(below: readonly string[]): boolean {
  const others = below.filter((text) => !isListed(text));
  return (
    others.length * 4 <= below.length &&
    others.every((text) => text.length <= 60 && !/@\w|:$/u.test(text))
  );
}

/** One line of a list of other postings: short, no sentence, nothing that tells how to apply. */
function isListed(text: string): boolean {
  return (
    text.length <= 110 &&
    !/@\w/u.test(text) &&
    !/[\p{Ll}]{3}[.!?](?:\s|$)/u.test(text.replace(/\.{3}$/u, '')) &&
    !/:$/u.test(text)
  );
}

function withoutClosing(lines: readonly Line[]): Line[] {
  const footer = mailingListFooter(lines);
  let end = footer ?? lines.length;
  for (let turn = 0; turn < EDGE && end > 0; turn += 1) {
    const last = lines.slice(0, end).findLastIndex(({ text }) => text !== '');
    const text = lines[last]?.text ?? '';
    if (last === -1 || text.length > 260) break;
    const divider = end < lines.length && /^[-_=*—–]{1,80}$/u.test(text);
    const machine =
      MACHINE.test(text) || kindOf(text) === 'control' || isWayOut(text) || isAboutSite(text);
    if (!divider && !machine && !isCookieNotice(text) && !isMenuBelow(lines, last)) break;
    end = last;
  }
  return lines.slice(0, end);
}

/** "Back to top | Next section: For sale": a row of links, one of them known. */
function isWayOut(text: string): boolean {
  if (text.length > LONGEST || /[\p{Ll}]{3}[.!?](?:\s|$)/u.test(text)) return false;
  const cells = text.split(/\s*\|\s*|\s[·•]\s|\s{2,20}|\t+/u);
  return cells.length > 1 && cells.some((cell) => kindOf(cell) === 'control');
}

/** "Security" under "Privacy policy", "Facebook | X | Email": footers name pages one after another. */
function isMenuBelow(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (countPhrases(text) >= 2) return true;
  if (countPhrases(text) === 0) return false;
  const near = lines.slice(Math.max(0, index - 4), index);
  const above = near.map((line) => (MACHINE.test(line.text) ? 'control' : kindOf(line.text)));
  return above.includes('control') || above.filter((kind) => kind === 'menu').length >= 2;
}

/** Where the footer of a mailing list starts: a rule, and short lines about the list behind it. */
function mailingListFooter(lines: readonly Line[]): number | null {
  const texts = indexesOfText(lines);
  for (const index of texts.slice(-8)) {
    const below = lines.slice(index + 1);
    if (!/^(?:[-_=*]{5,80}|—|–|--)$/u.test(lines[index]?.text ?? '')) continue;
    const about = below.some(({ text }) => MAILING_LIST.test(text));
    if (about && below.every(({ text }) => text.length <= 200)) return index;
  }
  return null;
}

function kindOf(text: string): 'menu' | 'control' | null {
  if (text === '' || text.length > LONGEST) return null;
  if (BYLINE.test(text) && /\[|\|/u.test(text)) return 'control';
  if (PAY_ESTIMATE.test(text) || ASKS_TO_SIGN_IN.test(text)) return 'control';
  const found = phrasesOf(text);
  if (found === null) return isSiteControl(text) ? 'control' : null;
  const control = found.some((phrase) => CHROME_PHRASES.get(phrase) === 'control');
  // "Apply now   Save": two buttons side by side.
  return control || (found.length >= 2 && BUTTONS.test(text)) ? 'control' : 'menu';
}

/** How many chrome phrases a line consists of; 0 when it holds another word. */
function countPhrases(text: string): number {
  return text.length > LONGEST ? 0 : (phrasesOf(text)?.length ?? 0);
}
