import { capitalised } from '../../values/capitalised.ts';
import type { LastResort } from './last-resort-title.ts';
import type { OutlineLine } from './outline.ts';
import { titleCase } from './role-in-prose.ts';
import { isTitleShaped } from './role-name.ts';

const SEARCHED_LINES = 20;
const MOST_WORDS = 6;
/** Somebody seeks one person: verb and article, by language. */
const SEEKS_ONE = new RegExp(
  String.raw`(?<!\p{L})(?:` +
    [
      String.raw`(?:looking for|seeking|hiring|recruiting|searching for|in search of|in need of|(?:wants?|wish(?:es)?|would like|hopes?|plans?|intends?) to (?:hire|take on|appoint|employ|engage|recruit)|we need|needs) (?:an?|one|another|our next)`,
      String.raw`(?:suchen|sucht|brauchen|braucht)(?: wir)?(?: (?:ab|zum|per|für|dringend|aktuell|derzeit|noch) [^.!?,]{0,50}?| dringend| aktuell| derzeit| noch| nun)? (?:eine?n?|unsere?n?)`,
      String.raw`(?:recherch|recrut|cherch|embauch)(?:e|ons|ent) (?:un·e|un\(e\)|une?|notre|son|sa)`,
      String.raw`(?:busca|necesita|selecciona|contrata|precisa)(?:mos|n)? (?:a )?(?:una?|un\/a|un\(a\))`,
      String.raw`(?:(?:procura|precisa|contrata|recruta|busca)(?:mos|m)?(?: de)?|à procura de) (?:uma?|um\(a\))`,
      String.raw`(?:cerca(?:no)?|cerchiamo|ricerca(?:no)?|ricerchiamo|assume|assumiamo|seleziona) (?:uno?|una)`,
      String.raw`(?:zoek(?:en|t)|op zoek naar)(?: (?:we|wij|wij per direct|per direct))? (?:een)`,
      String.raw`(?:söker|søger|søker|leter etter|rekryterar)(?: vi)?(?: nu| nå)? (?:en|ett|et)`,
      // The article may be left out before a role in both its forms: "necesitamos camarero/a".
      String.raw`(?:busca|necesita|selecciona|contrata|precisa|procura|recruta|ricerca|cerca|cerchi|ricerchi|assum)(?:mos|n|m|no|iamo)?(?: de)?(?= \p{L}{3,20}(?: \p{L}{2,20}){0,2}?(?:/|\()(?:a|o|as|os|e|i|ra|trice)(?!\p{L}))`,
      String.raw`(?:szuka|poszukuje)(?:my)?(?= osob)`,
    ].join('|') +
    String.raw`)\s(?<rest>\S.{2,120})`,
  'iu',
);
const ENGLISH =
  /^(?:looking|seeking|hiring|recruiting|searching|in |wants?|wish|would|hope|plan|intend|we need|needs)/iu;
const END =
  /[.,;:!?()"“”–—]|\s(?:to|who|that|which|in|at|on|from|with|met|med|mit|con|com|avec|z|and|um|der|die|das|zur|zum|mit|ab|bei|qui|à|dans|afin|au|aux|que|con|da|che|di|em|no|na|die|om|naar|som|i|med|til|till|och|og|und|et|y|e|en|w|we|z|ze|który|która)(?=\s)/iu;
const PURPOSE =
  /^(?:for|für|pour|para|per|voor|till|til|do|na)\s(?:the |our |die |den |das |unsere[nr]? |notre |la |el |le |l['’]|o |a |il |de |het |onze )?(?<what>[^.,;:!?()]{3,50}?)(?=[.,;:!?()]|$|\s(?:from|of|de|von|ab|in|en|à|a|per|we|w)\s)/iu;
/** Whoever is sought, without a word for the work. */
const ANYBODY =
  /^(?:(?:new|neue[nr]?|nieuwe|ny|nouvelle?|nuev[oa]|nov[oa]) )?(?:persons?|people|someone|somebody|person|jemand(?:en)?|personne|quelqu['’]un|persona|alguien|pessoa|alguém|qualcuno|persoon|iemand|osob[yęa]|colleague|kolleg(?:e|en|in)|collega|collègue|kollega|compañer[oa]|colega)$/iu;
const NO_ROLE =
  /(?<!\p{L})(?:home|way|ways|place|solution|partner|site|office|space|room|house|building|verstärkung|unterstützung|nachfolge|refuerzo|lösung|wohnung|logement|local|vivienda|casa|opportunity|challenge|job|change|future|balance|good|great|leader|mix|number|range|similar|team)(?!\p{L})/iu;
const MANNER =
  /^(?:(?:full|part)[- ]?time|permanent|temporary|seasonal|experienced|motivated|motivierten?|engagierten?|zuverlässigen?|freundlichen?|enthusiastic|reliable|friendly|new|second|third|talented|passionate|dynamique|motivée?|enthousiaste|ervaren|erfaren)\s(?=\S)/iu;

/**
 * Whom the first sentence that seeks somebody says is sought, whatever the word for the work:
 * "… is looking for a full-time server to join us". For texts without any other title.
 */
export function soughtInSentence(lines: readonly OutlineLine[]): LastResort | null {
  for (const { text, line, kind } of lines.slice(0, SEARCHED_LINES)) {
    if (kind === 'item') continue;
    const match = SEEKS_ONE.exec(text.slice(0, 600));
    const sought = whoIsSought(match?.groups?.['rest'] ?? '');
    // English alone writes titles with capitals.
    const value = sought !== null && ENGLISH.test(match?.[0] ?? '') ? titleCase(sought) : sought;
    if (value !== null) return { value, from: 'the sentence that says who is sought', line };
  }
  return null;
}

function whoIsSought(rest: string): string | null {
  let phrase = rest;
  for (let turn = 0; turn < 4; turn += 1) phrase = phrase.replace(MANNER, '');
  const end = END.exec(phrase)?.index ?? phrase.length;
  const purposeAt = /\s(?:for|für|pour|para|per|voor|till|til|do|na)\s/iu.exec(phrase)?.index;
  const who = phrase.slice(0, Math.min(end, purposeAt ?? end)).trim();
  if (who === '' || NO_ROLE.test(who) || who.split(' ').length > MOST_WORDS) return null;
  if (!ANYBODY.test(who)) return isTitleShaped(who) ? capitalised(who) : null;
  if (purposeAt === undefined || purposeAt > end) return null;
  const what = PURPOSE.exec(phrase.slice(purposeAt + 1))?.[0].trim();
  const value = what === undefined ? '' : `${who} ${what}`;
  return value !== '' && isTitleShaped(value) ? capitalised(value) : null;
}
