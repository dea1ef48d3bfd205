import { HOLDER, inNominative, OR } from './german-genitive.ts';
import type { OutlineLine } from './outline.ts';
import { isTitleShaped } from './role-name.ts';
import type { FoundTitle } from './title.ts';

const SEARCHED_LINES = 20;
/** A sentence about a post may be spread over so many lines. */
const SENTENCE_LINES = 5;
const POST = new RegExp(
  String.raw`(?<!\p{L})(?:(?:Plan|Teilzeit|Vollzeit|Beamten)?[Ss]telle|Position|Funktion|Amt)\s(${HOLDER})(?:${OR}(${HOLDER}))?(\s\([mwdxi](?:\s?[/|,]\s?[mwdxi]){1,3}\))?`,
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
    const names = first === undefined ? null : inNominative([first, ...(second ? [second] : [])]);
    if (names !== null && isTitleShaped(names + mark)) return { text: names + mark, line };
  }
  return null;
}
