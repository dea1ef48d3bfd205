import { cleanTitle, isRoleName } from '../prose/role-name.ts';
import { phrasesOf } from './chrome-phrases.ts';

const ROOT =
  /^(?:home|página (?:inicial|principal|de inicio)|pagina iniziale|startsida|startpagina|forsiden|jobs?|careers?|vacancies|all jobs|startseite|karriere|stellen\p{L}*|jobbörse|accueil|emploi|offres?|carrières|inicio|empleos?|ofertas|vacatures|werken bij|lavoro|offerte|início|vagas|hem|jobb|lediga jobb|praca|oferty(?: pracy)?|strona główna|hjem|forside|etusivu|avoimet työpaikat|ledige stillinger|ホーム|トップ(?:ページ)?|首页|홈)$/iu;
/** "You are here:", "Sie sind hier:", "Vous êtes ici :" */
const LEAD = /^\p{L}[\p{L} ]{2,30}\s?:\s+(?=\S)/u;
const LONGEST = 220;

/** The parts of a line such as "Home > Jobs > Planner"; empty where a line is not parted so. */
export function partsOfTrail(text: string): string[] {
  if (text.length > LONGEST) return [];
  const parts = text.replace(LEAD, '').split(/\s+(?:>|»|›|→|\/|::|＞)\s+|＞/u);
  return parts.length < 2 ? [] : parts;
}

/**
 * "Home > Jobs > Planner", "Vacatures / Logistiek / Planner"; and from any root, "Human resources > Current
 * openings > Staff", where the role at its end, if it is one, stands below as well.
 */
export function isTrail(text: string, below: readonly string[]): boolean {
  const parts = partsOfTrail(text);
  const arrows = /[>»›→＞]/u.test(text);
  if (parts.length < 2) return false;
  if (ROOT.test(parts[0] ?? ''))
    return parts.length >= 3 || arrows || parts.every((part) => phrasesOf(part) !== null);
  const last = parts.at(-1) ?? '';
  const known = parts.filter((part) => ROOT.test(part) || phrasesOf(part) !== null).length;
  // "Lagerarbetare" of the title "Lagerarbetare till kvällsskift" below.
  const repeated = below.some(
    (line) => line === last || (last.length >= 6 && line.startsWith(`${last} `)),
  );
  if (parts.length >= 3 && repeated) return true;
  return (
    parts.length >= 3 &&
    (arrows || known >= 2) &&
    parts.every((part) => part.length <= 40 && !/[.!?,;@]|\d/u.test(part)) &&
    (!isRoleName(cleanTitle(last)) || repeated)
  );
}
