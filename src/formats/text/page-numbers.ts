import { fold } from '../prose/site.ts';
import { indexesOfText } from './chrome-phrases.ts';
import type { Line } from './lines.ts';

const NUMBERED =
  /^[-–—\s]{0,4}(?:(?:page|seite|pagina|página|sida|side|strona|sivu|p\.|s\.|blz\.?)\s?)(\d{1,3})(?:\s?(?:of|\/|von|de|di|sur|van|av|af|z|ze)\s?\d{1,3})?[-–—\s]{0,4}$|^(\d{1,3})\s?(?:\/|of|von|sur)\s?\d{1,3}$|^[-–—]\s?(\d{1,3})\s?[-–—]$/iu;
/** "Notice 2027/14      Page 1 of 2": a running foot, with the number of all pages. */
const NUMBERED_BEHIND =
  /^\S.{0,78}?(?:\s{2,80}|\s[|·•–—-]\s|,\s)(?:page|seite|pagina|página|sida|side|strona|strana|sivu|p\.|s\.|blz\.?)\s?\d{1,3}\s?(?:of|\/|von|de|di|sur|van|av|af|z|ze)\s?\d{1,3}$/iu;
const LONGEST = 160;
/** "[page break]", as text that was taken out of a document marks the end of a sheet. */
const PAGE_BREAK =
  /^[[(<*-]{1,4}\s?(?:page ?break|new page|seiten(?:umbruch|wechsel)|neue seite|saut de page|salto de página|quebra de página|interruzione di pagina|pagina-?einde|sidbrytning|sideskift|sidebryting|podział strony|konec stránky|sivunvaihto|改ページ)\s?[\])>*-]{1,4}$/iu;
const TOP = 6;

/** "Page 1 of 2", wherever on its sheet it stands. */
export function isPageNumber(text: string): boolean {
  return text.length <= 40 && NUMBERED.test(text);
}

/**
 * The lines without what a printed page repeats: "Page 1 of 2", "- 2 -", and below it the heading that
 * stood on top of the first page.
 */
export function withoutPageNumbers(lines: readonly Line[]): Line[] {
  const texts = indexesOfText(lines);
  const numbers = texts.filter((index) => isOfSheet(lines[index]?.text ?? ''));
  if (numbers.length === 0) return [...lines];
  const heads = new Set(texts.slice(0, TOP).map((index) => headOf(lines[index]?.text ?? '')));
  const gone = new Set(numbers);
  for (const index of numbers) {
    const next = texts.find((below) => below > index) ?? -1;
    const text = lines[next]?.text ?? '';
    const head = headOf(text);
    const isRepeated = (head.length >= 4 && heads.has(head)) || isMadeOf(text, heads);
    if (isRepeated && texts.indexOf(next) >= TOP) gone.add(next);
  }
  for (const index of runningHeads(lines, texts, gone)) gone.add(index);
  for (const index of repeatedOnSheets(lines, texts, new Set(numbers))) gone.add(index);
  return lines.filter((_, index) => !gone.has(index));
}

function isOfSheet(text: string): boolean {
  return (
    (text.length <= LONGEST && NUMBERED_BEHIND.test(text)) ||
    (text.length <= 60 && (NUMBERED.test(text) || PAGE_BREAK.test(text)))
  );
}

/**
 * The lines beside page numbers that hold the same two cells or more on every sheet, in any order: the name of
 * the paper on the left of one page and on the right of the next.
 */
function runningHeads(
  lines: readonly Line[],
  texts: readonly number[],
  numbers: ReadonlySet<number>,
): number[] {
  const beside = texts.filter(
    (index, place) =>
      !numbers.has(index) &&
      [texts[place - 1], texts[place + 1]].some((near) => near !== undefined && numbers.has(near)),
  );
  const sheets = new Map<string, number[]>();
  for (const index of beside) {
    const cells = (lines[index]?.text ?? '').slice(0, 200).split(/\s{3,200}|\t/u);
    if (cells.length < 2) continue;
    const key = cells.map(fold).sort().join('|');
    sheets.set(key, [...(sheets.get(key) ?? []), index]);
  }
  return [...sheets.values()].filter((same) => same.length >= 2).flat();
}

/** How many lines may stand between a number of a page and what the sheet repeats beside it. */
const NEAR = 3;
const SHORTEST_REPEATED = 16;

/**
 * The lines that stand near the edge of each sheet in the same words: who printed it, from where it was
 * downloaded. What the first sheet has on top stays there once.
 */
function repeatedOnSheets(
  lines: readonly Line[],
  texts: readonly number[],
  numbers: ReadonlySet<number>,
): number[] {
  if (numbers.size < 2) return [];
  const edges = texts.flatMap((index, place) =>
    numbers.has(index) || place === texts.length - 1 ? [place] : [],
  );
  const places = new Map<string, number[]>();
  for (const [place, index] of texts.entries()) {
    const text = lines[index]?.text ?? '';
    if (text.length < SHORTEST_REPEATED || !/\p{L}/u.test(text)) continue;
    places.set(text, [...(places.get(text) ?? []), place]);
  }
  return [...places.values()].flatMap((same) => {
    const isAtEdges = same.every((place) => edges.some((edge) => Math.abs(edge - place) <= NEAR));
    if (same.length < 2 || same.length > numbers.size || !isAtEdges) return [];
    const [first = 0] = same;
    const stays = first < TOP && first < (edges[0] ?? 0) ? same.slice(1) : same;
    return stays.flatMap((place) => texts[place] ?? []);
  });
}

/** "Town of Harp · Notice 14/2027" below a page that begins with the one and the other. */
function isMadeOf(text: string, heads: ReadonlySet<string>): boolean {
  const cells = text.length > LONGEST ? [] : text.split(/\s{1,4}[·•|–—]\s{1,4}|\s-\s/u);
  return (
    cells.length >= 2 &&
    cells.every((cell) => cell.length >= 4 && heads.has(fold(withoutNumberSign(cell))))
  );
}

/** The first cell of a line, compared without case and spaces. */
function headOf(text: string): string {
  return fold(withoutNumberSign(text.slice(0, 200).split(/\s{2,20}|\t/u, 1)[0] ?? ''));
}

/** "Notice no. 14/2027" is "Notice 14/2027" in the head of the next sheet. */
function withoutNumberSign(text: string): string {
  return text.replace(/(?<!\p{L})(?:no|nr|núm|n[°º]|č)\.? (?=\d)/iu, '');
}
