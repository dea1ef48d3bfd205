import { cleanSpaces, foldText } from './folded-text.ts';
import type { Workplace } from './workplace.ts';

/** Names of fields that ask for remote work, folded and without spaces. */
const ASKS =
  /^(?:is|allow)?(?:remote(?:work|working|ok|allowed|option|options|possible|policy|status|type)?|tele(?:work|working|commute|commuting|arbeit|travail|trabajo|trabalho)|home[- ]?office|wfh|workfromhome|thuiswerk(?:en)?|smartworking|lavoroagile|lavorodaremoto|remoto|distans(?:arbete)?|hjemmekontor|hjemmearbejde|etatyo|pracazdalna|pracezdomova|mobilesarbeiten)$/;
/** Of these, the names that say no more than "remote", whose plain "no" is often a form's default. */
const MERELY_REMOTE = /^(?:is|allow)?remote/;
const DAYS =
  /(?<![\d.])[1-4](?: ?(?:-|to|bis|a|or|ou|of|oder|tot) ?[1-4])? ?(?:x |days?|tage?|jours?|dagen|dag|dias?|giorni|giorno|dagar|dage|dager|dni|dny|paivaa)(?!\p{L})/u;
const EVERY_DAY =
  /(?<!\d)5 ?(?:days?|tage|jours|dagen|dias|giorni)(?!\p{L})|(?:every|all|tous les|alle|todos los) (?:day|jour|tage|dagen|dias)/u;
const PERCENT = /(?<!\d)(\d{1,3}) ?%/;
const PART =
  /^(?:partial(?:ly)?|partly|part|part[- ]time|some|sometimes|occasional(?:ly)?|limited|flexible|mixed|partiel(?:lement)?|ponctuel|occasionnel|regulier|frequent|possible|teilweise|anteilig|zum teil|tageweise|moglich|nach absprache|gelegentlich|gedeeltelijk|deels|deeltijds?|mogelijk|parcial(?:mente)?|ocasional|parziale|parzialmente|delvis|delvist|osittain|czesciow[oa]|castecne|hybrid[aeo]?|hibrid[oa]|ibrid[oa])(?!\p{L})/u;
const WHOLE =
  /^(?:full(?:y)?|complete(?:ly)?|total(?:e|ement|mente)?|entirely|entierement|complet|integral(?:e|mente)?|vollstandig|komplett|ganz|volledig|geheel|totaal|completo|completamente|helt|kokonaan|calkowicie|w pelni|plne|always|toujours|immer|altijd|siempre|sempre)(?!\p{L})/u;
const YES = /^(?:yes|ja|oui|si|sim|tak|ano|kylla|true)$/;
const NO =
  /^(?:no|non|nein|nee|nao|nie|ne|ei|nej|nei|none|never|aucun|jamais|pas(?: de teletravail)?|kein|keins|nicht moglich|geen|niet mogelijk|ninguno|nunca|nenhum|nessuno|not possible|not available|impossible)[.!]?$/;

/**
 * What the value of a field that asks for remote work says of it, where it does not name it itself:
 * `télétravail: partiel, 2 jours par semaine` is hybrid, `homeoffice: 100 %` remote. A plain "no" under
 * "remote" is none: it denies one arrangement of three.
 *
 * @param key the field's name as the file has it
 */
export function readRemoteShare(key: string, value: unknown): Workplace | null {
  const asked = foldText(key.slice(0, 60)).replace(/[\s_.-]/g, '');
  if (!ASKS.test(asked)) return null;
  if (typeof value !== 'string' || value.length > 200) return null;
  const text = foldText(cleanSpaces(value));
  if (NO.test(text)) return MERELY_REMOTE.test(asked) ? null : 'onsite';
  if (YES.test(text) || EVERY_DAY.test(text)) return 'remote';
  const share = PERCENT.exec(text)?.[1];
  if (share !== undefined) return shareToWorkplace(Number(share));
  if (PART.test(text) || DAYS.test(text)) return 'hybrid';
  return WHOLE.test(text) ? 'remote' : null;
}

function shareToWorkplace(percent: number): Workplace | null {
  if (percent === 100) return 'remote';
  if (percent === 0) return 'onsite';
  return percent < 100 ? 'hybrid' : null;
}
