import { readEmploymentTypes } from '../../values/employment-type.ts';
import { readWorkplace } from '../../values/workplace.ts';
import { isCookieNotice } from '../prose/cookie-notice.ts';
import { isPlaceName } from '../prose/place-name.ts';
import { cleanTitle, isRoleName } from '../prose/role-name.ts';
import { phrasesOf, runs } from './chrome-phrases.ts';
import type { Line } from './lines.ts';
import { isSiteControl } from './site-controls.ts';

/** How many lines with text may belong to a page's own head. */
const TOP = 24;
const MENU_ROWS = 10;
const LONGEST_ENTRY = 34;
const MOST_WORDS = 4;

/** What stands on top of a page for those who cannot see it; a menu follows. */
const SKIP_LINK =
  /^(?:skip (?:to|navigation)|jump to|direkt zum|zu[rm] (?:seiten|haupt|such|fuß)?(?:inhalt|navigation|menü|suche|bereich|zeile)|aller au (?:contenu|menu)|passer au contenu|(?:saltar|ir|pular|saltare) (?:al|ao|para o) (?:contenido|conteúdo|contenuto)|vai al contenuto|(?:ga )?naar (?:de )?(?:inhoud|hoofdinhoud)|hoppa till|till (?:sid\p{L}{1,4} )?(?:huvud)?innehåll(?:et)?|gå til|przejdź do|přejít|spring til|hopp til|siirry|saltar al?)(?!\p{L})|^(?:メイン)?(?:コンテンツ|本文)[へに]|^跳[到至]/iu;
/** Whether a line leads those who cannot see the menu past it. */
export function isSkipLink(text: string): boolean {
  return text.length <= 60 && SKIP_LINK.test(text);
}

/**
 * The indexes of a page's own head: what it says of cookies, rows of a menu, and the menu entry by entry
 * behind a skip link. A line that names a role, a place or a kind of work is the posting's.
 */
export function headOfPage(lines: readonly Line[]): Set<number> {
  const gone = new Set<number>();
  const texts = lines.flatMap(({ text }, index) => (text === '' ? [] : [index])).slice(0, TOP);
  for (const [place, index] of texts.entries()) {
    const text = lines[index]?.text ?? '';
    if (place < 8 && isCookieNotice(text)) gone.add(index);
    else if (place < MENU_ROWS && isMenuRow(text, isBesideChrome(texts, place, lines)))
      gone.add(index);
  }
  for (const [start, end] of runs(lines)) {
    if (gone.has(start)) continue;
    if ((lines[start]?.text.length ?? 0) > 80 || !texts.includes(start)) break;
    for (const index of menuOf(lines, start, end)) gone.add(index);
  }
  const first = texts.find((index) => !gone.has(index));
  if (first === undefined || !SKIP_LINK.test(lines[first]?.text ?? '')) return gone;
  const run = runs(lines).find(([start, end]) => start <= first && first < end);
  for (const index of run ? entriesOf(lines, first, run[1]) : []) gone.add(index);
  return gone;
}

function isBesideChrome(texts: readonly number[], place: number, lines: readonly Line[]): boolean {
  return [place - 1, place + 1].some((beside) => {
    const text = lines[texts[beside] ?? -1]?.text ?? '';
    return text.length <= 160 && (phrasesOf(text) !== null || isMenuRow(text));
  });
}

/** A run of nothing but entries of a menu, most of them known; what stands above the first may be a name. */
function menuOf(lines: readonly Line[], start: number, end: number): number[] {
  if (end - start < 3 || end - start > 30) return [];
  const known: number[] = [];
  for (let index = start; index < end; index += 1) {
    const text = withoutCount(lines[index]?.text ?? '');
    if (phrasesOf(text) !== null || isSiteControl(text) || SKIP_LINK.test(text)) known.push(index);
    else if (!isEntry(text)) return [];
  }
  const first = known[0] ?? end;
  if (known.length < 3 || known.length * 2 < end - start || first > start + 1) return [];
  return Array.from({ length: end - first }, (_, offset) => first + offset);
}

/** "Basket (0)" */
function withoutCount(text: string): string {
  return text.replace(/ \(\d{1,4}\)$/u, '');
}

/** The entries of a menu that stands line by line, up to the last that is known, if enough are. */
function entriesOf(lines: readonly Line[], start: number, end: number): number[] {
  const entries: number[] = [];
  let known = 0;
  let last = 0;
  for (let index = start; index < Math.min(end, start + 16); index += 1) {
    const text = lines[index]?.text ?? '';
    const phrases = phrasesOf(text)?.length ?? 0;
    if (phrases === 0 && !isEntry(text)) break;
    known += phrases;
    entries.push(index);
    if (phrases > 0) last = entries.length;
  }
  return known >= 3 && last >= 4 ? entries.slice(0, last) : [];
}

/** Entries that only a site's menu has: its front page, and the way in for those who are known. */
const ONLY_OF_MENU =
  /^(?:home(?: ?page)?|startseite|accueil|inicio|início|hem|forside|hjem|etusivu|strona główna|domů|domov|ana sayfa|ホーム|トップ|(?:sign|log) ?(?:in|on|up)|login|register|anmelden|einloggen|registrieren|(?:mein|mon|mi|mijn|min|moje|my) (?:konto|compte|cuenta|account|profil|profile)|se connecter|connexion|mon espace(?: .{2,20})?|(?:iniciar|iniciar) sesión|acceder|acceso .{3,20}|inloggen|accedi|entrar|logga in|log ind|logg inn|zaloguj(?: się)?|post an? (?:job|vacancy|ad)|for employers|employers(?: \/ post job)?)$/iu;

/**
 * "Our values   Life here   Open roles", "Home | Patients & Visitors | Find a Doctor | Careers". What is known
 * of a site beyond doubt makes a menu of the whole row, and so does another line of chrome beside it.
 */
export function isMenuRow(text: string, isBesideChrome = false): boolean {
  if (text.length > 160) return false;
  const cells = text.split(/\s*\|\s*|\s[·•›»>/]\s|\s{2,20}|\t+/u).filter((cell) => cell !== '');
  if (cells.length < 3 || cells.length > 14) return false;
  const known = cells.filter((cell) => phrasesOf(cell) !== null || ONLY_OF_MENU.test(cell));
  if (known.length < (isBesideChrome && cells.length >= 4 ? 1 : 2)) return false;
  const certain = cells.length >= 4 && cells.some((cell) => ONLY_OF_MENU.test(cell));
  return cells.every(
    (cell) => known.includes(cell) || isEntry(cell) || (certain && isShortName(cell)),
  );
}

/** "Recruiters", "London jobs": a page of the site, where its row is certainly a menu. */
function isShortName(cell: string): boolean {
  return cell.length <= LONGEST_ENTRY && /^\p{L}[\p{L} &/’'-]*$/u.test(cell);
}

/** A few words that could name a page of a site, and say nothing of a job. */
export function isEntry(text: string): boolean {
  return (
    text.length <= LONGEST_ENTRY &&
    text.split(' ').length <= MOST_WORDS &&
    /^\p{L}[\p{L} &’'-]*$/u.test(text) &&
    !(isRoleName(cleanTitle(text)) && !/^find an? /iu.test(text)) &&
    !isPlaceName(text) &&
    readWorkplace(text) === null &&
    readEmploymentTypes(text).length === 0
  );
}
