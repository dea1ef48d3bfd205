import { isInstitution } from './institution.ts';
import { endsWithLegalForm } from './legal-form.ts';
import type { OutlineLine } from './outline.ts';
import { isPlaceName } from './place-name.ts';
import { cleanTitle, isRoleOrField, isTitleShaped } from './role-name.ts';
import type { FoundTitle } from './title.ts';

/** "【正社員】寿司職人募集": Japanese and Chinese put "wanted" behind the role. */
export const WANTED =
  /^(?:【[^】]{1,20}】)?\s?([^【】。、!！\s]{2,40}?)(?:を?(?:大?募集中?)|求人|招聘|招募)(?:のお知らせ|のご案内|のご?案内|要項|案内|について|します)?[!！]{0,3}(?:\s?[（(][^()（）]{1,20}[）)])?$/u;

/** "Milker wanted, Mossgate Farm", "Koch gesucht – Gasthof Adler": the role, and what a note says behind it. */
const SOUGHT =
  /^(\p{L}[^,.!?:;|]{2,60}?) (?:wanted|needed|required|gesucht|gezocht|sökes|søges|søkes|recherchée?|poszukiwan[ya])(?:,| [–—-]) ?\S/iu;

/** The role of such a first line, or null. */
export function soughtAndMore(first: OutlineLine | undefined): string | null {
  const text = first?.kind === 'item' ? '' : (first?.text.slice(0, 160) ?? '');
  const role = cleanTitle(SOUGHT.exec(text)?.[1] ?? '');
  return role !== '' && isTitleShaped(role) ? role : null;
}

/** "Net mender wanted - Oban, Argyll": the town and its county behind what is sought; or null. */
export function placeBehindSought(
  lines: readonly OutlineLine[],
): { place: string; line: number | undefined } | null {
  for (const { text, line, kind } of lines.slice(0, TOP)) {
    const [whole] = kind === 'item' || text.length > LONGEST ? [] : (SOUGHT.exec(text) ?? []);
    const place = whole === undefined ? '' : text.slice(whole.length - 1);
    const isPlace = isPlaceName(place) || (TOWN_AND_COUNTY.test(place) && isCountyLike(place));
    if (isPlace && !isRoleOrField(place)) return { place, line };
  }
  return null;
}

const TOWN_AND_COUNTY =
  /^\p{Lu}[\p{L}’'-]{2,24}(?: \p{Lu}[\p{L}’'-]{2,24}){0,2}, \p{Lu}[\p{L}’'-]{2,24}(?: \p{Lu}[\p{L}’'-]{2,24}){0,2}$/u;

function isCountyLike(place: string): boolean {
  return !endsWithLegalForm(place) && !isInstitution(place);
}

/** A headline stands no further down. */
const TOP = 8;
const LONGEST = 120;

/** "Job offer: …" over a posting: what it announces is the title, whatever the site has above it. */
const ANNOUNCEMENT =
  /^(?:offre d['’]emploi|avis de recrutement|stellen(?:angebot|anzeige|ausschreibung)|oferta de (?:empleo|trabajo|emprego)|vacature|offerta di lavoro|oferta pracy|(?:internal |external |current |new )?(?:job |staff )?(?:offer|vacancy|opening|posting)|vaga(?: de emprego)?|interne stellenausschreibung|ledig (?:stilling|tjänst)|avis de vacance(?: de poste)?|convocatoria|convocação|edital|concorso|bando|avviso|ausschreibung|aviso)(?: (?:n[.°ºo]{0,3}|nr\.?|no\.?|núm\.?|ref\.?|#)\s?[\w./-]{1,24}?)?\s?[:–—] (\S.{2,100})$/iu;

/** The title that such a line near the top announces, or null. */
export function announcedTitle(lines: readonly OutlineLine[]): FoundTitle | null {
  for (const { text, line, kind } of lines.slice(0, 16)) {
    const title = kind === 'item' ? '' : cleanTitle(ANNOUNCEMENT.exec(text)?.[1] ?? '');
    if (title !== '' && isTitleShaped(title)) return { text: title, line };
  }
  return null;
}

/** "Cooperativa Vale Verde procura Enfermeira/o": a headline that says who seeks whom. */
export const SEEKS =
  /^\p{Lu}[^.!?:]{2,60}? (?:procura|busca|sucht|zoekt|recrute|recruta|söker|szuka)(?: (?:une?|eine?n?|een|um|uma|un|una))? (\S[^.!?:]{2,90})$/u;
