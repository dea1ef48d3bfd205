import { foldText } from './folded-text.ts';

/** How long, in words or figures: "18", "zwei", "deux". */
const COUNT = String.raw`(?:\d{1,2}|ein(?:en|em)?|zwei|drei|vier|funf|sechs|zwolf|one|two|three|four|six|twelve|un|deux|trois|six|dos|tres|seis|doce)`;

/** Words that say of a job that it ends, in the languages of the reader, folded. */
const ENDS = [
  // German
  String.raw`befristet (?:bis|auf|fur)|(?:bis (?:zum )?[\d. \p{L}]{4,20}|auf ${COUNT} (?:jahre?|monate?)|zunachst|vorerst|vorlaufig) befristet|befristete[rsn]? (?:voll|teil)?(?:stelle|vertrag|anstellung|arbeitsvertrag|arbeitsverhaltnis|beschaftigung|position|einstellung)\w{0,2}|(?:als )?(?:elternzeit|mutterschutz|schwangerschafts|krankheits)vertretung|saison(?:stelle|vertrag|anstellung)`,
  // French
  String.raw`cdd|contrats? (?:de travail )?(?:a|de) duree determinee|duree determinee|contrat saisonnier|remplacement de conge \p{L}{4,12}|contrat de ${COUNT} mois`,
  // Spanish, Portuguese, Italian
  String.raw`contrato (?:laboral )?(?:temporal|eventual|de sustitucion|de interinidad|de relevo|temporario|a prazo)|contrato (?:(?:laboral )?(?:de|por) )(?:duracion determinada|obra|temporada|tempo determinado|prazo determinado)|contrato (?:hasta|ate) (?:el |o )?(?:fin\p{L}{0,4} |final |mediados )?(?:de |do )?\p{L}{4,10}|contratto fino a \p{L}{4,12}|(?:duracion|tiempo) determinad[oa]|(?:contrato )?a termo(?: resolutivo)?(?: in?certo)?|(?:por )?(?:tempo|prazo) determinado|(?:a )?tempo determinato|contratto (?:a termine|stagionale)|sostituzione maternita`,
  // Dutch and the North
  String.raw`tijdelijke? (?:contract|dienstverband|aanstelling|functie|baan|arbeidsovereenkomst)|(?:contract|aanstelling|overeenkomst) voor bepaalde tijd|(?:visstid|vikariat|tidsbegransa|tidsbegraense|barselsvikar|saesonstilling|sasongsanstallning)\p{L}{0,12}|midlertidige?,? (?:\p{L}{2,12} )?(?:stilling|ansettelse|ansaettelse|ansat)\w{0,3}|engasjementsstilling|maaraaikai\p{L}{1,8}`,
  // Polish, Czech, Slovak
  String.raw`na czas okreslony|umow[aey] (?:o prace )?na zastepstwo|umow[aey] sezonow[aey]|na dobu urcitou|doba urcita|na dobu urcitu`,
  // English
  String.raw`(?<=(?:^|[:|•·]) ?)term,? (?:full|part)[ -]time|fixed[ -]term(?: (?:contract|appointment|position|post|role|basis|job|employment|for|until|to))?|(?:temporary|limited[ -]term|term[ -]limited|seasonal) (?:(?:full|part)[ -]time )?(?:contract|position|post|role|job|work|appointment|assignment|employment)|maternity (?:leave )?cover(?:age)?(?! (?:pay|benefit|plan))`,
].join('|');
const STATED = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${ENDS})(?![\p{L}\p{N}])`, 'gu');
const MENTION =
  /befrist|vertretung|saison|cdd|détermin|determin|remplacement|contrat|termo|prazo|termine|maternit|tijdel|bepaalde|visstid|vikar|tidsbegr|midlertid|engasjement|määräaik|określony|zastępstwo|sezonow|urč|fixed|temporary|term|seasonal|sæson|säsong/iu;

/** Words before it that say it of something else, of another time, or not at all. */
const NOT_OF_THE_JOB =
  /(?<!\p{L})(?:no|not|non|nicht|kein\w{0,2}|keine|pas|ni|niet|geen|inte|ikke|nie|ne|sin|sem|senza|without|never|after|nach|apres|tras|apos|dopo|efter|previous|other|former|or|oder|ou|o|of|bzw|conversion|our|your|their|unsere\w?|experience|agency|for|several|many|both)(?:[ ,(:'-]{1,3}(?:an?|the|einer?|eine[nm]|un|una|uma|en|de|in|auf|with))?[ ,(:'-]{1,3}$/u;

/**
 * Whether a line of a text states of the very job that it is for a time: "zunächst auf zwei Jahre
 * befristet", "contratto a tempo determinato". Temporary staff, and what comes after a term, do not count.
 */
export function statesTerm(line: string): boolean {
  if (!MENTION.test(line)) return false;
  const folded = foldText(line.slice(0, 2000));
  for (const { index } of folded.matchAll(STATED)) {
    if (!NOT_OF_THE_JOB.test(folded.slice(Math.max(0, index - 40), index))) return true;
  }
  return false;
}
