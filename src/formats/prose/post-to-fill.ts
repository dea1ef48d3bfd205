import { capitalised } from '../../values/capitalised.ts';
import type { OutlineLine } from './outline.ts';
import { isTitleShaped } from './role-name.ts';
import type { FoundTitle } from './title.ts';

const SEARCHED_LINES = 20;
/** A sentence about a post may be spread over so many lines. */
const SENTENCE_LINES = 5;
/** Who is to hold it, in the genitive: "einer wissenschaftlichen Mitarbeiterin", "eines Archivars". */
const HOLDER = String.raw`eine[rs]\s(?:\p{Ll}[\p{L}-]{2,24}en\s){0,2}\p{Lu}[\p{L}-]{3,40}(?:[:*_/]-?in)?`;
const POST = new RegExp(
  String.raw`(?<!\p{L})(?:(?:Plan|Teilzeit|Vollzeit|Beamten)?[Ss]telle|Position|Funktion|Amt)\s(${HOLDER})(?:\s?(?:\/|,|bzw\.|oder|und)\s?(${HOLDER}))?(\s\([mwdxi](?:\s?[/|,]\s?[mwdxi]){1,3}\))?`,
  'u',
);
const TO_FILL =
  /(?<!\p{L})(?:zu\s(?:besetzen|vergeben)|ausgeschrieben|frei|vakant|besetzt\swerden)(?!\p{L})/u;

/**
 * The role of a post that a German notice says is to be filled: "… ist die Stelle einer Archivarin / eines
 * Archivars (m/w/d) zu besetzen", often in lines of its own. It stands in the genitive there; the title is the
 * same in the nominative.
 */
export function postToFill(lines: readonly OutlineLine[]): FoundTitle | null {
  const head = lines.slice(0, SEARCHED_LINES);
  for (const [index, { text, line, kind }] of head.entries()) {
    if (kind === 'item' || !/(?:telle|Position|Funktion|Amt)(?!\p{L})/u.test(text)) continue;
    const said = head
      .slice(index, index + SENTENCE_LINES)
      .map((next) => next.text.slice(0, 400))
      .join(' ');
    const [, first, second, mark = ''] = TO_FILL.test(said) ? (POST.exec(said) ?? []) : [];
    const names = [first, second].flatMap((holder) => holder ?? []).map(nominative);
    const title = names.includes(null) ? '' : names.join(' / ') + mark;
    if (isTitleShaped(title)) return { text: title, line };
  }
  return null;
}

/** "eines wissenschaftlichen Mitarbeiters" is "Wissenschaftlicher Mitarbeiter"; null where the ending does not tell. */
function nominative(holder: string): string | null {
  const [article = '', ...words] = holder.split(/\s/u);
  const noun = words.pop() ?? '';
  const isMan = article === 'eines';
  const ending = isMan ? 'er' : 'e';
  const adjectives = words.map((word) => word.replace(/en$/u, ending));
  const name = isMan ? nominativeOfMan(noun) : noun;
  return name === null ? null : capitalised([...adjectives, name].join(' '));
}

function nominativeOfMan(noun: string): string | null {
  if (/(?:ist|ent|ant|at|et)en$/u.test(noun)) return noun.slice(0, -2);
  if (/(?:log|got|ot|urg)en$/u.test(noun)) return noun.slice(0, -1);
  return /[^s]s$/u.test(noun) ? noun.slice(0, -1) : null;
}
