import type { Line } from './lines.ts';
import { indexesOfText } from './chrome-phrases.ts';

/** How far down the one who passes a posting on may write, by lines with text. */
const TOP = 4;
const LONGEST = 260;
/** What those write who pass a posting on or ask others to, by language. */
const PASSES_ON =
  /(?<!\p{L})(?:(?:passing|sending|forwarding|posting|sharing) (?:this|it|these) (?:on|along|around|for|on behalf)|(?:please|kindly|feel free to|could you(?: please)?|can you(?: please)?) (?:re-?)?(?:circulate|forward|share|distribute|pass (?:this|it) on|post the following|spread the word)|(?:bitte|gerne?) (?:an (?:interessierte|alle|eure|ihre) .{0,40})?(?:weiterleiten|weitersagen|teilen|verteilen)|ich leite .{2,40} weiter|merci de (?:bien vouloir )?(?:diffuser|partager|faire (?:suivre|circuler))|je (?:vous )?(?:transmets|transfère|relaie)|(?:os|les) (?:reenvío|paso|comparto)|(?:por favor,? )?(?:difundid|difundan|reenviad|compartid)(?: .{0,30})?|(?:vi )?(?:inoltro|giro) (?:questo|questa|volentieri)|(?:si prega di|pregasi) (?:diffondere|inoltrare)|(?:reencaminho|partilho|repasso) (?:este|esta|a pedido)|(?:agradeço|agradecemos) (?:a )?(?:divulgação|partilha)|(?:graag|svp) (?:doorsturen|delen|verspreiden)|ik stuur .{2,30} door|(?:sprid|dela|skicka vidare) gärna|del gerne|apologies for (?:any |the )?(?:cross[- ]?post\p{L}*|multiple post\p{L}*|duplicat\p{L}*)|(?:please )?excuse (?:any |the )?cross[- ]?post\p{L}*|(?:entschuldigung|entschuldigt|sorry) für (?:mehrfach\p{L}+|doppel\p{L}+|crosspost\p{L}*)|(?:désolée?s?|excuses|toutes nos excuses) pour (?:les |d['’]éventuel\p{L}{1,2} )?(?:envois? multiples?|doublons?|réceptions? multiples?)|(?:disculpas|perdón) por (?:los |las )?(?:envíos?|duplicad\p{L}+|mensajes)|ci scusiamo per (?:gli |eventuali )?(?:invii|duplicat\p{L})|excuses voor (?:cross|dubbele)\p{L}*|proszę (?:o )?(?:rozesłanie|przekazanie|udostępnienie))(?!\p{L})/iu;
const SALUTATION =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon)|liebe[rs]?|hallo|moin|bonjour|chers?|chères?|hola|buenos días|queridos?|olá|caros?|ciao|cari|buongiorno|beste|hoi|hej|kära|kære|cześć|szanowni)(?!\p{L})[^.?]{0,60}$/iu;
/** "[Apologies for cross-posting]", over what went to several lists. */
const CROSS_POSTED =
  /^[^\p{L}]{0,3}(?:(?:with |my |our )?apologies for (?:any )?(?:cross|multiple|duplicate|double)|(?:bitte )?entschuldig\p{L}{1,4} .{0,30}(?:mehrfach|doppel|cross)|(?:désolée?s?|excuse[rz]|toutes nos excuses|mes excuses|merci d['’]excuser) .{0,30}(?:multiples|doublons?|cross)|disculp\p{L}{1,4} .{0,30}(?:múltiples?|duplicad|repetid|cruzad)|(?:as (?:nossas|minhas) )?desculpas? .{0,30}(?:duplicad|repetid|múltipl|cruzad)|(?:ci )?scus\p{L}{1,5} .{0,30}(?:multipl|duplicat|ripetut)|excuses voor .{0,30}(?:dubbel|kruis|cross)|ursäkta .{0,30}(?:dubbel|kors|cross)|beklager .{0,30}(?:dobbel|kryss|kryds|cross)|przepraszam\p{L}{0,2} .{0,30}(?:powiel|podwój|cross))[\p{L} -]{0,60}[^\p{L}]{0,3}$/iu;
/** What only the posting itself says. */
const SAYS_MORE =
  /@|https?:|www\.|[€$£]|\d{2}|(?<!\p{L})(?:hiring|seek\p{L}*|looking for|vacanc\p{L}*|such(?:t|en)|recherche|recrute|busca\p{L}*|cerca\p{L}*|procura\p{L}*|zoek\p{L}*|söker|søger|szuka\p{L}*|asked me)(?!\p{L})/iu;
const RULE = /^[-_=*~—–]{3,80}$/u;

/**
 * The lines without what somebody wrote above a posting to pass it on: a greeting, a sentence that does so
 * and holds nothing of the job, and the rule below it.
 */
export function withoutPassingOn(lines: readonly Line[]): readonly Line[] {
  const texts = indexesOfText(lines);
  const textAt = (place: number): string => lines[texts[place] ?? -1]?.text ?? '';
  let place = SALUTATION.test(textAt(0)) ? 1 : 0;
  const start = place;
  while (place < TOP && isPassingOn(textAt(place))) place += 1;
  if (place === start || place >= texts.length) return lines;
  if (RULE.test(textAt(place))) place += 1;
  const index = texts[place];
  return index === undefined ? lines : lines.slice(index);
}

function isPassingOn(text: string): boolean {
  if (text.length <= 140 && CROSS_POSTED.test(text)) return true;
  return text.length <= LONGEST && PASSES_ON.test(text) && !SAYS_MORE.test(text);
}
