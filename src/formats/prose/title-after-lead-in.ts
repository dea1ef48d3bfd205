import { capitalised } from '../../values/capitalised.ts';
import type { OutlineLine } from './outline.ts';
import { HOLDER, inNominative, OR } from './german-genitive.ts';
import { cleanTitle, isRoleName } from './role-name.ts';
import type { FoundTitle } from './title.ts';

const SEARCHED_LINES = 14;
const LONGEST = 140;
/** The words with which a sentence breaks off, so that the role can stand alone in the line below. */
const LEAD_IN = new RegExp(
  String.raw`(?<!\p{L})(?:` +
    [
      String.raw`(?:post|position|role|office|vacancy|opening|appointment) (?:of|for|as)(?: an?| the)?|(?:looking|recruiting|searching) for(?: an?| the)?|seeks?(?: an?)?|is (?:hiring|seeking)(?: an?)?|(?:to )?(?:appoint|recruit|engage)(?: an?)?|applications? (?:for|from)(?: the (?:post|position) of)?`,
      String.raw`(?:die|eine|folgende|unbefristete|befristete) (?:plan|voll|teil)?(?:zeit)?(?:stelle|position|professur)(?: (?:als|einer?|eines|der|des))?|(?:sucht|suchen)(?: wir)?(?: [^.:;!?]{3,60})?(?: eine?n?| als)?`,
      String.raw`(?:poste|emploi) (?:de|d['’]|en qualité de)|(?:recrute|recherche|recrutons|recherchons)(?: pour [^.:;!?]{3,50})?(?: une?(?:\(e\))?| son| sa)?`,
      String.raw`(?:puesto|plaza|cargo|vacante) (?:de|como)|(?:busca|selecciona|convoca|precisa|necesita)(?:mos)?(?: una?| el puesto de| la plaza de)?`,
      String.raw`(?:vaga|lugar|cargo|posto) (?:de|para)|(?:procura|recruta|contrata|seleciona)(?:mos)?(?: uma?)?`,
      String.raw`posto (?:di|per|da)|(?:figura|posizione|ruolo) (?:di|per)|(?:cerca|ricerca|assume|seleziona)(?: un['’oa]?)?`,
      String.raw`(?:functie|vacature|positie) (?:van|voor|als)(?: een)?|(?:zoekt|zoeken)(?: (?:wij|we))?(?: (?:een|per direct een))?`,
      String.raw`(?:tjänst(?:en)?|stilling(?:en)?|anställning) (?:som|for|till)|(?:söker|søger|søker)(?: vi)?(?: en| ett| et)?`,
      String.raw`(?:stanowisk[oau]|posad[ęy]) (?:pracy )?(?:ds\.)?|(?:szuka|poszukuje|zatrudni)(?:my)?|(?:pozici|místo)|(?:hledá)(?:me)?`,
    ].join('|') +
    String.raw`)\s?$`,
  'iu',
);
/** "einer Kirchenmusikerin / eines Kirchenmusikers": the case that German takes behind "die Stelle". */
const GERMAN_GENITIVE = new RegExp(String.raw`^(${HOLDER})(?:${OR}(${HOLDER}))?(?!\p{L})`, 'u');
const ARTICLE =
  /^(?:an?|the|one|eine[rsmn]?|ein|une?|un\(e\)|una|uno|um|uma|een|en|ett?)\s(?=\S)/iu;

/**
 * The title that stands alone below a sentence which breaks off before it: "the Board wishes to appoint a",
 * "Net Mender (part-time)". Null where there is none.
 */
export function titleAfterLeadIn(lines: readonly OutlineLine[]): FoundTitle | null {
  for (const [index, { text, kind }] of lines.slice(0, SEARCHED_LINES).entries()) {
    const next = lines[index + 1];
    if (kind === 'item' || kind === 'heading' || next === undefined) continue;
    if (next.text.length > LONGEST || !LEAD_IN.test(text.slice(-200))) continue;
    const title = cleanTitle(withoutArticle(next.text));
    if (isRoleName(title)) return { text: capitalised(title), line: next.line };
  }
  return null;
}

function withoutArticle(text: string): string {
  const [whole, first, second] = GERMAN_GENITIVE.exec(text) ?? [];
  const names = first === undefined ? null : inNominative([first, ...(second ? [second] : [])]);
  return whole === undefined || names === null
    ? text.replace(ARTICLE, '')
    : names + text.slice(whole.length);
}
