import { fieldOfLabel } from '../labels.ts';
import { ANNOUNCES } from '../prose/announcement.ts';
import { isFact } from '../prose/fact-line.ts';
import { readLabelledLine } from '../prose/labels.ts';
import { cleanCompanyName, isCompanyName } from '../prose/company-name.ts';
import { isInstitution } from '../prose/institution.ts';
import { endsWithLegalForm } from '../prose/legal-form.ts';
import { isPlaceName } from '../prose/place-name.ts';
import { isPostingSection } from '../prose/posting-section.ts';
import { cleanTitle, isRoleName, isTitleShaped } from '../prose/role-name.ts';
import { hasRoleWord } from '../prose/role-words.ts';
import { fold, nameFitsHost, ownHost } from '../prose/site.ts';
import type { Line } from './lines.ts';
import { isListingLink } from './listing-link.ts';
import { isOwnPages } from './own-pages.ts';
import { endOfSearchForm } from './search-form.ts';
import { isTrail, partsOfTrail } from './trail.ts';
import { isWayBack } from './way-back.ts';

/** What a page shows above its text is no longer than this. */
const MOST_LINES = 60;
const LONGEST = 120;
/** A line must have at least two good signs. */
const ENOUGH = 6;
/** "(m/w/d)", "H/F", "m/v/x": behind a role alone. */
const GENDER_MARK =
  /\((?:[mwfdxhv]|div|gn)(?:\s?[/|*,]\s?(?:[mwfdxhvi]|div|gn)){1,3}\)|(?<=\p{L}{3} )(?:(?:m\/w|w\/m|f\/m|m\/f|m\/v|v\/m)\/[dx]|h\/f|f\/h)(?![\p{L}/])/iu;
/** Sections of a posting by name, and pages of a site as well. */
const MENU_TOO =
  /^(?:jobs?|position|skills|experience|benefits|profil|profile|missions?|work|role)$/iu;
/** Verbs that begin a button. */
const BUTTON =
  /^(?:save|share|apply|follow|set|see|view|show|find|search|sign|log|print|report|get|upload|skip|back|try|book|merken|speichern|teilen|bewerben|drucken|suchen|partager|postuler|imprimer|enregistrer|compartir|guardar|inscribir\p{L}*|solliciteer|deel|bewaar|bekijk|dela|spara|ansök|udostępnij|zapisz|aplikuj|condividi|salva|candidati|partilhar|del|gem|søg|søk|lagre|jaa|hae|tallenna|uložit|odpovědět|sdílet)(?!\p{L})/iu;

/** Whether a short line begins as buttons do. */
export function isButton(text: string): boolean {
  return text.length <= 40 && !/[.!?:]$/u.test(text) && BUTTON.test(text);
}

/** The head of a page: its lines with text above the first paragraph or section, by index. */
export function headLines(lines: readonly Line[], isNotice: (text: string) => boolean): number[] {
  const head: number[] = [];
  let notice = 0;
  for (const [index, { text }] of lines.entries()) {
    if (text === '') continue;
    if (head.length > 0 && isOverTitle(lines, index)) {
      head.push(index);
      continue;
    }
    if (isNotice(text)) notice = 2;
    else if (notice > 0) notice -= 1;
    const prose =
      text.length > LONGEST ||
      (text.length >= 45 && /[.!?。]$/u.test(text) && !endsWithLegalForm(text));
    const ends =
      (prose && notice === 0) ||
      /@\w/u.test(text) ||
      (isPostingSection(text) && !MENU_TOO.test(text));
    if (ends || head.length >= MOST_LINES) break;
    head.push(index);
  }
  return head;
}

/** What a page puts over the title and facts of a job, and over its text as well. */
const OF_JOB =
  /^(?:(?:job|vacancy|position|role) (?:summary|overview|details?|description)|(?:stellen|job)(?:details|beschreibung|übersicht)|(?:détails?|description|résumé) (?:du poste|de l['’](?:offre|emploi))|(?:detalles?|descripción|resumen) (?:del (?:puesto|empleo)|de la (?:oferta|vacante))|(?:dettagli|descrizione) (?:della posizione|dell['’]offerta)|(?:detalhes|descrição|resumo) da vaga|vacature(?:details|omschrijving)|om jobbet|om stillingen|opis stanowiska|szczegóły oferty)\s?:?$/iu;

/** Such a heading with a role below it, and a fact below that. */
function isOverTitle(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (text.length > 40 || !OF_JOB.test(text)) return false;
  const [role = '', fact = ''] = lines
    .slice(index + 1, index + 8)
    .map((line) => line.text)
    .filter((line) => line !== '');
  return isRoleName(cleanTitle(role)) && mayBeTitle(role) && factsBelow([fact]) === 1;
}

/**
 * Chooses the title among the lines of a page's head by what speaks for it: a word or mark of a role, the
 * end of the trail that leads to the page, the words of the file's name, facts right below. Null where no
 * line has two such signs.
 *
 * @param head indexes of the head's lines
 * @param isChrome whether a line is known to be the site's
 */
export function choosePageTitle(
  lines: readonly Line[],
  head: readonly number[],
  stems: readonly string[],
  isChrome: (text: string) => boolean,
): number | null {
  const texts = head.map((index) => lines[index]?.text ?? '');
  const isOfTrail = texts.map((text, place) => isTrail(text, texts.slice(place + 1)));
  const trails = texts.flatMap((text, place) =>
    isOfTrail[place] === true ? [partsOfTrail(text).at(-1) ?? ''] : [],
  );
  let best: { index: number; score: number } | null = null;
  const form = endOfSearchForm(texts);
  const trail = isOfTrail.indexOf(true);
  for (const [place, index] of head.entries()) {
    const text = texts[place] ?? '';
    if (place < form || !mayBeTitle(text) || isChrome(text) || isOfTrail[place] === true) continue;
    const above = texts[place - 1] ?? '';
    const alone =
      (lines[index - 1]?.text ?? '') === '' || isChrome(above) || isOfTrail[place - 1] === true;
    const run = runBelow(lines, index);
    const below = texts
      .slice(place + 1, place + 8)
      .filter((line) => !isBackLink(line))
      .slice(0, Math.max(4, run));
    const own = signsWithin(text) + signsOfTrail(text, trails) + signsOfName(text, stems);
    const isOther = own === 0 && (isInstitution(text) || isFact(text));
    const isHead = alone && run >= 3 && !isEmployerAbove(text, lines.slice(index + 1));
    const around = own > 0 ? 0 : Math.max(signsBelow(below), isHead ? signsOfRun(below) : 0);
    const signs = Math.max(
      own,
      around,
      isHead ? signsOfNameBelow(below, lines) : 0,
      trail !== -1 && place === trail + 1 ? signsBehindTrail(below) : 0,
    );
    // The way to a page stands above its title; over it only a role is one.
    if (signs === 0 || isOther || (own === 0 && place < trail)) continue;
    const score =
      signs +
      Math.min(3, factsBelow(below)) +
      (alone ? 1 : 0) +
      (texts.indexOf(text) < place ? 1 : 0) +
      (alone && (run === 1 || run === 2) && isNameBelow(below[0] ?? '') ? 1 : 0) -
      (/^\p{Ll}/u.test(text) ? faultOfSmallLetter(text, factsBelow(below)) : 0) -
      (isMenuBelow(below) ? 4 : 0);
    if (best === null || score > best.score) best = { index, score };
  }
  return best !== null && best.score >= ENOUGH ? best.index : null;
}

/** Some sites write roles in small letters, as sentences are that go on: facts below tell which it is. */
function faultOfSmallLetter(text: string, facts: number): number {
  return facts >= 2 && isRoleName(text) ? 0 : 4;
}

/** The visitor's own pages below, and none of the job's facts above them: a word of the menu. */
function isMenuBelow(below: readonly string[]): boolean {
  const own = below.findIndex(isOwnPages);
  return own > 0 && factsBelow(below.slice(0, own)) === 0;
}

/** "← Back to all jobs", between a title and its facts. */
function isBackLink(text: string): boolean {
  return /^[←‹«<]{1,2}\s?\p{L}/u.test(text) && text.length <= 40;
}

function mayBeTitle(text: string): boolean {
  const plain = text.replace(GENDER_MARK, '');
  return (
    text.length <= 110 &&
    !BUTTON.test(text) &&
    !isOwnPages(text) &&
    !isWayBack(text) &&
    !/[.!?。:]$|@|https?:|www\./u.test(text) &&
    (isTitleShaped(cleanTitle(plain)) || GENDER_MARK.test(text)) &&
    readLabelledLine(text) === null &&
    fieldOfLabel(text) === undefined &&
    !isPlaceName(text) &&
    !ANNOUNCES.test(text) &&
    !isListingLink(text) &&
    !endsWithLegalForm(text)
  );
}

function signsWithin(text: string): number {
  const role = hasRoleWord(cleanTitle(text)) ? 4 : 0;
  return role + (GENDER_MARK.test(text) ? 3 : 0);
}

/** "Home > Jobs > Net mender" leads to "Net mender" and to "Net mender, Oban". */
function signsOfTrail(text: string, trails: readonly string[]): number {
  const title = fold(text);
  return trails.some((last) => {
    const end = fold(last);
    return (
      end.length >= 3 && (title.startsWith(end) || (title.length >= 6 && end.startsWith(title)))
    );
  })
    ? 5
    : 0;
}

function signsOfName(text: string, stems: readonly string[]): number {
  const title = fold(text);
  const words = new Set(
    stems.flatMap((stem) => stem.toLowerCase().match(/\p{L}{4,40}/gu) ?? []).map(fold),
  );
  const shared = [...words].filter((word) => title.includes(word)).length;
  return shared >= 2 ? 3 : shared === 1 ? 1 : 0;
}

/** An employer's name or a place right below, and another fact of a job with it. */
function signsBelow(below: readonly string[]): number {
  const [next = ''] = below;
  // The employer, the town, the role.
  if (isPlaceName(next) && isRoleName(cleanTitle(below[1] ?? ''))) return 0;
  const employer = endsWithLegalForm(next) || isInstitution(next) || isPlaceName(next);
  return employer && factsBelow(below.slice(0, 3)) >= 2 ? 3 : 0;
}

/** A name right below that stands alone in the page again, as over what a company says of itself, and facts with it. */
function signsOfNameBelow(below: readonly string[], lines: readonly Line[]): number {
  const [next = ''] = below;
  const isName = isNameBelow(next) && next.includes(' ') && !isFact(next);
  const again = isName && lines.filter(({ text }) => text === next).length >= 2;
  return again && factsBelow(below) >= 2 ? 4 : 0;
}

/** A name right below and hardly anything else: whose job it is. */
function isNameBelow(text: string): boolean {
  return text.length <= 60 && /^\p{Lu}/u.test(text) && isCompanyName(text) && !hasRoleWord(text);
}

/** How many lines with text follow without a blank one. */
function runBelow(lines: readonly Line[], index: number): number {
  const end = lines.findIndex(({ text }, at) => at > index && text === '');
  return Math.min(8, (end === -1 ? lines.length : end) - index - 1);
}

/** What stands on top of a block of facts is the title, whatever its words are, where none of them names a role. */
function signsOfRun(below: readonly string[]): number {
  const facts = factsBelow(below);
  if (facts < 2 || below.some((text) => hasRoleWord(text))) return 0;
  return facts === 2 ? 3 : 2;
}

/** What the way to a page leads to, over facts of a job, is the title whatever its words are. */
function signsBehindTrail(below: readonly string[]): number {
  return factsBelow(below) >= 2 && !below.some((text) => hasRoleWord(text)) ? 4 : 0;
}

/** How many of the lines below tell facts of a job. */
function factsBelow(below: readonly string[]): number {
  return below.filter(
    (text) =>
      readLabelledLine(text) !== null ||
      fieldOfLabel(text) !== undefined ||
      endsWithLegalForm(text) ||
      isInstitution(text) ||
      text.split(/\s[·•|–—]\s|\s{2,20}|,\s/u).some(isFact),
  ).length;
}

/**
 * Whether the line right above the title is the employer's: a name with its legal form, an institution's,
 * or one that the posting goes on to use.
 */
export function isEmployerAbove(text: string, below: readonly Line[]): boolean {
  const name = cleanCompanyName(text);
  if (text.length > 80 || !isCompanyName(name)) return false;
  return (
    endsWithLegalForm(text) ||
    isInstitution(text) ||
    below.some(
      (line) => line.text !== text && (line.text.includes(name) || hasHostOf(name, line.text)),
    )
  );
}

const ADDRESS = /(?:https?:\/\/|www\.|@)[\w.-]{4,100}/giu;

/** Whether a line holds an address at a host that is spelled like the name. */
function hasHostOf(name: string, text: string): boolean {
  if (!/@|:\/\/|www\./u.test(text)) return false;
  return [...text.slice(0, 1000).matchAll(ADDRESS)].some(([address]) => {
    const host = ownHost(address.replace(/^@/u, ''));
    return host !== null && nameFitsHost(name, host);
  });
}
