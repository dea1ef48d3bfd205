import type { OutlineLine } from './outline.ts';
import { isPlaceName } from './place-name.ts';
import { FIELD_WORD, hasRoleWord } from './role-words.ts';

const TOP = 4;
const LONGEST = 120;
const MORE = /^((?: (?:\p{Lu}[\p{L}’'-]{2,20}|&)){1,2})(?=,| ?[(|·•]| [–—-] |\.?$)/u;
/** What follows a company's name and is no part of it. */
const NOT_PART =
  /(?:^|\s)(?:careers?|jobs?|team|vacanc(?:y|ies)|openings?|hiring|is|blog|website|remote|karriere|stellenangebote|recrutement|empleo|vacatures|wanted|seeks?|sucht|zoekt|recrute|busca)$/iu;

/** "Harp & Reed" as a top line has it in full: "Harp & Reed Bakery, Mill Road, Oban". */
export function fullerName(name: string, lines: readonly OutlineLine[]): string {
  for (const { text } of lines.slice(0, TOP)) {
    if (text.length > LONGEST || !text.startsWith(`${name} `)) continue;
    const more = MORE.exec(text.slice(name.length))?.[1]?.trim() ?? '';
    const other =
      more === '' ||
      hasRoleWord(more) ||
      FIELD_WORD.test(more) ||
      isPlaceName(more) ||
      NOT_PART.test(more);
    if (!other) return `${name} ${more}`;
  }
  return name;
}
