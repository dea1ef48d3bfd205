import { cleanSpaces, foldText } from './folded-text.ts';

/** Where the work is done. */
export const WORKPLACES = ['remote', 'hybrid', 'onsite'] as const;

export type Workplace = (typeof WORKPLACES)[number];

const HYBRID =
  /\b(?:hybrid(?:e|o|es|arbeit)?|hibrid[oa]|ibrid[oa]|(?:partly|partially|partial|part|semi)[ -]?remote|teilweise (?:remote|home[ -]?office)|teletravail partiel|flexible hybrid|(?:some|occasional|limited) (?:remote|home[ -]?office)|[1-4](?: ?(?:-|to|or) ?[1-4])? ?(?:x |days?|tage?|jours?|dagen|dias)\b.{0,25}?(?:remote|remotely|home|office|studio|on[ -]?site|teletravail|teletrabajo|buro|kantoor|oficina|escritorio|bureau)|(?:home[ -]?office|mobiles arbeiten) (?:moglich|nach absprache|anteilig)|anteilig(?:es)? home[ -]?office|teletravail (?:possible|frequent|occasionnel|ponctuel|regulier)|thuiswerken mogelijk|hybrydow\w{1,2}|hybridarbete|hybridityo)\b/;
const NOT_REMOTE =
  /\b(?:no|not|non|kein|keine|geen|sin|pas de|without|never)[ -](?:\w{1,12} ){0,1}?(?:remote|telecommut\w{0,6}|telework\w{0,4}|home[ -]?office|wfh|teletravail)|\bremote(?: work| working)?(?:: ?| is | )(?:no|not|false|nein|non|nicht)\b/;
const TEMPORARY =
  /\b(?:remote|remotely|home|wfh|home[ -]?office)\b.{0,30}?\b(?:during|until|for now|temporar\w{1,6}|currently|due to|covid|pandemic|initially|while)\b|\b(?:temporar\w{1,6}|currently|initially)\b.{0,12}\b(?:remote|home)\b/;
const UNSURE = /\bremote[ -](?:friendly|possible|potential|considered|negotiable|flexible)\b/;
/** Places that are remote: "regional or remote", "remote communities". */
const REMOTE_COUNTRY =
  /\b(?:regional|rural)(?:,| or| and| &) remote\b|\bremote (?:communit(?:y|ies)|areas?|regions?|schools?|villages?)\b/giu;
const REMOTE =
  /\b(?:remote|remotely|remoto|remota|telecommut(?:e|ing|er)|telework(?:ing)?|teletravail|teletrabajo|smart working|work(?:ing)? from home|wfh|work from anywhere|home[ -]based|home[ -]?office|homeoffice|thuiswerk(?:en)?|distributed|virtual|distance|a distance|distans|etatyo|zdalna|zdalnie|ortsunabhangig|full remote)\b|^(?:フル|完全)(?:リモート|在宅)(?:ワーク|勤務)?(?! ?(?:では|不可|なし))|^リモート(?:ワーク|勤務)?$|^在宅(?:勤務|ワーク)?$/;
const ONSITE =
  /\b(?:on[ -]?site|in[ -]?office|office[ -]based|in[ -]person|in[ -]house|on[ -]?premises?|vor ort|prasenz|sur (?:site|place)|presentiel|presencial(?:es|mente)?|presenziale|in presenza|op (?:kantoor|locatie)|local(?:s)? only|office|stacjonarn\w{1,4}|pa plats|pa stedet|paikan paalla)\b|^(?:完全|原則)?出社(?:勤務)?$/;

/**
 * What a field's value says of the workplace, in the usual words of several languages; `true` stands
 * for a key such as `remote: true`, while `false` only denies remote work and is no answer.
 *
 * Where remote and another arrangement are both on offer ("SF or remote", "Remote OK", a list of
 * both), the answer is `remote`: Google defines TELECOMMUTE as work that "may or must" be done
 * remotely all of the time. Mere openness ("remote friendly", "remote possible") and what lasts for
 * a while ("remote during the pandemic") promise nothing, and are null.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export function readWorkplace(value: unknown): Workplace | null {
  if (value === true) return 'remote';
  if (Array.isArray(value)) {
    return combineWorkplaces(value.slice(0, 50).map((item) => readWorkplaceText(item)));
  }
  return readWorkplaceText(value);
}

/** The one workplace of several that are on offer: remote before hybrid before on-site. */
export function combineWorkplaces(found: readonly (Workplace | null)[]): Workplace | null {
  return WORKPLACES.find((workplace) => found.includes(workplace)) ?? null;
}

function readWorkplaceText(value: unknown): Workplace | null {
  const text =
    typeof value === 'object' && value !== null ? (value as { name?: unknown }).name : value;
  if (typeof text !== 'string' || text.length > 200) return null;
  const folded = foldText(text).replace(/_/g, ' ');
  if (/^(?:true|yes|ja|oui|si|y)$/.test(folded)) return 'remote';
  if (NOT_REMOTE.test(folded)) return HYBRID.test(folded) ? 'hybrid' : 'onsite';
  if (TEMPORARY.test(folded)) return null;
  const remoteToo =
    /\b(?:or|oder|ou|o|of) (?:fully |100 ?% )?remote\b|\bremote (?:or|oder|ou|o|of)\b/;
  if (HYBRID.test(folded)) return remoteToo.test(folded) ? 'remote' : 'hybrid';
  if (UNSURE.test(folded)) return null;
  if (REMOTE.test(folded)) return 'remote';
  return ONSITE.test(folded) ? 'onsite' : null;
}

const JOB = '(?:position|role|job|opportunity|contract|employment|opening|vacancy|stelle|gig)';
const STATES_REMOTE = [
  new RegExp(
    `\\b(?:fully|100 ?%|completely|entirely|all|permanent(?:ly)?)?[ -]?remote,?[ -](?:[a-z-]{2,20},? ){0,3}${JOB}\\b`,
  ),
  new RegExp(
    `\\b(?:this|the|our|your) (?:[a-z-]{2,20} ){0,2}(?:${JOB} )?(?:is|will be|can be)(?: done| performed| a| an|) ?(?:fully|100 ?%|completely|entirely|permanently)?[ -]?remote(?:ly)?\\b(?! (?:first|friendly|team))`,
  ),
  /\b(?:fully|100 ?%|completely) remote\b(?! (?:[a-z]{2,20} )?(?:team|teams|team ?mates?|colleagues|company|organi[sz]ation|workforce|sensing|debugging|desktop|access|control|work environment|customers|clients|users))/,
  /\b(?:work(?:ing)?|be done|live and work) (?:fully |100 ?% |completely )?(?:remotely )?from anywhere in the world\b/,
  /^\W{0,4}can be (?:done |fully |100 ?% )?remote(?:ly)?\b/,
  /\byou can (?:work|live) from wherever\b/,
  /\byou can be (?:located |based )?anywhere\b/,
  /\byou can (?:work|live) (?:remotely|(?:from )?anywhere in the world)\b/,
  /\b(?:komplett|vollstandig|100 ?%) (?:remote|im home[ -]?office)\b/,
  /\b(?:100 ?%|totalmente|completamente|entierement|totalement|full|volledig|helt|w pelni)[ -](?:remot[oae]|en remot[oe]|em remoto|da remoto|a distance|en teletravail|teletravail|teletrabajo|teletrabalho|op afstand|pa distans|distans|zdaln[aei]e?)\b/,
  /\b(?:trabajo|puesto|empleo|trabalho|vaga|modalidad|modalidade|lavoro) (?:100 ?% )?(?:totalmente )?(?:remot[oa]|a distancia|da remoto)\b/,
];
/** Some days of the week and not all: "two days", "one or two days", "up to 3 days". */
const SOME_DAYS =
  '(?:up to )?(?:[1-4]|one|two|three|four)(?: ?(?:-|–|to|or) ?(?:[2-4]|two|three|four))? days?';
/** "zwei bis drei Tage Homeoffice in der Woche", "deux jours de télétravail", folded. */
const DAYS_AT_HOME =
  /\b(?:[1-4]|ein(?:en)?|zwei|drei|vier|un|deux|trois|quatre|uno?|dos|tres|cuatro|due|tre|quattro|um|dois|quatro|een|twee|drie|vier|en|tva|to|fyra|fire)(?: ?(?:-|–|bis|a|o|ou|of|tot|eller|till) ?(?:[2-4]|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|due|tre|quattro|dois|quatro|twee|drie|vier|tva|fyra|fire))? (?:tage?|jours?|dias?|giorn[io]|dagen|dag|dagar|dage|dager)(?: (?:pro|in der|die|par|a la|por|alla|per|i|om) (?:woche|semaine|semana|settimana|week|veckan|ugen|uken))? (?:(?:im|in|de|en|da|di|van|pa|aus dem) )?(?:home[ -]?office|mobil(?:es|em)? arbeiten|teletravail|teletrabajo|teletrabalho|smart working|lavoro agile|thuis(?:werken)?|distansarbete|hjemmearbejde|hjemmekontor)\b/;
const STATES_HYBRID = [
  DAYS_AT_HOME,
  new RegExp(
    `\\bhybrid,?[ -](?:[a-z-]{2,20},? ){0,3}(?:${JOB}|work(?:ing|place)?|arrangement|schedule)\\b`,
  ),
  new RegExp(`\\b(?:this|the) ${JOB} (?:is|will be)(?: an?)? hybrid\\b`),
  /\b(?:[1-4]|one|two|three|four)(?: ?(?:-|to|or) ?(?:[2-5]|two|three|four))? days (?:a|per|each|\/) ?week (?:in|at|from) (?:(?:the|our) (?:[a-z]{2,20} )?office|home)\b/,
  /\b(?:in|at|from|based in) (?:the|our) (?:[a-z]{2,20} ){0,2}office (?:for )?(?:about |at least )?(?:[1-4]|one|two|three|four)(?: ?(?:-|to|or) ?(?:[2-5]|two|three|four))? days (?:a|per|each) week\b/,
  new RegExp(
    `\\b(?:work(?:ing)? (?:from home|remotely|remote)|home[ -]?working|remote work(?:ing)?) (?:is |can be )?(?:possible |allowed |welcome |fine |an option )?(?:on |up to |for |for up to )?${SOME_DAYS}(?: (?:a|per|each|every) week|/week)\\b`,
  ),
  new RegExp(
    `\\b${SOME_DAYS}(?: (?:a|per|each|every) week|/week) (?:(?:can be|are|is|to be) )?(?:worked |spent |working )?(?:remote|remotely|from home|from wherever)\\b`,
  ),
  new RegExp(
    `\\b(?:come in|in the office|in our office|on[ -]?site|at the office)(?: for| on)? ${SOME_DAYS}(?: (?:a|per|each|every) week)?\\b.{0,60}\\b(?:home|remote|remotely|wherever|anywhere)\\b`,
  ),
  // "In the office on Mondays and Thursdays, and from wherever you like on the rest."
  /\b(?:office|studio|site|building|workshop)\b.{0,60}\b(?:mon|tues|wednes|thurs|fri)days?\b.{0,60}\b(?:home|remote|remotely|from wherever|from anywhere|the rest)\b/,
  /\b(?:home|remote|remotely) (?:(?:on|for) )?(?:the )?(?:other days|rest of the (?:week|time)|remaining days|otherwise)\b/,
  /\b(?:work(?:ing)? from home|remote(?:ly)?)(?: work(?:ing)?)? (?:on|every) (?:mon|tues|wednes|thurs|fri)days?\b/,
  /\bbis zu (?:[1-4]|ein|einen|einem|zwei|drei|vier) tagen? (?:in der|pro|je|die) woche (?:im home[ -]?office|mobil|von zu ?hause|remote|zu ?hause)\b/,
  /\b(?:[1-4]|ein|einen|zwei|drei|vier)(?: bis (?:zwei|drei|vier|[2-4]))? tag(?:e|en)? (?:in der|pro|je|die) woche\b.{0,12}\b(?:home[ -]?office|mobil(?:e[sn]?)?|zu ?hause|remote)\b/,
  /\b(?:teletravail|a distance|chez (?:vous|toi|soi))\b.{0,20}\b(?:[1-4]|un|deux|trois|quatre)(?: (?:a|ou) (?:[2-4]|deux|trois))? jours? par semaine\b|\b(?:[1-4]|un|deux|trois|quatre)(?: (?:a|ou) (?:[2-4]|deux|trois))? jours? (?:de teletravail|par semaine (?:en teletravail|a distance))\b/,
  /\b(?:[1-4]|uno|una|dos|tres|cuatro) dias? (?:de teletrabajo|a la semana (?:de teletrabajo|desde casa|en remoto)|(?:por semana|semanales) (?:de teletrabajo|desde casa|en remoto|em casa|remotos?))\b|\bteletrabajo\b.{0,20}\b(?:[1-4]|uno?|dos|tres|cuatro) dias?\b/,
  /\b(?:[1-4]|um|dois|tres|quatro) dias? (?:de teletrabalho|por semana (?:em (?:casa|teletrabalho|home office)|remotos?))\b|\bteletrabalho\b.{0,20}\b(?:[1-4]|um|dois|tres|quatro) dias?\b/,
  /\b(?:thuis ?werken|thuis)\b.{0,24}\b(?:[1-4]|een|twee|drie|vier) dag(?:en)?\b|\b(?:[1-4]|een|twee|drie|vier) dag(?:en)? (?:per week |in de week )?(?:thuis|vanuit huis)\b|\bthuis ?werken (?:kan|mag|is mogelijk) op (?:maan|dins|woens|donder|vrij)dag\b/,
  /\b(?:jobba|arbeta|arbete) (?:hemifran|pa distans) (?:upp till )?(?:[1-4]|en|ett|tva|tre|fyra) dag(?:ar)?\b|\b(?:[1-4]|jeden|dwa|trzy) dni (?:w tygodniu )?(?:zdalnie|z domu)\b/,
  /\b(?:arbeiten|arbeit) im home[ -]?office (?:an|bis zu) (?:[1-4]|einem|zwei|drei|vier) tagen?\b/,
];
/** "You work in a hybrid pattern", "hybrides Arbeiten", "je werkt hybride", and two days there, the rest at home. */
const STATES_HYBRID_ELSEWHERE = [
  /\bhybrid (?:pattern|basis|set-?up|model|mode|policy|week|way of working|environment|office|contract)\b|\bwork(?:ing|s)? (?:in |on |to )?(?:an? |our )?hybrid(?:ly)?\b/,
  new RegExp(
    `\\b${SOME_DAYS} (?:a|per|each|every) week\\b.{0,80}\\b(?:from home|at home|remotely|remote)\\b`,
  ),
  /\bhybrid(?:e|es|er|em|en)? (?:arbeit\w{0,12}|modell\w?|stelle|tatigkeit|zusammenarbeit)\b|\b(?:wir|sie|du|ihr) arbeite(?:n|st|t) hybrid\b|\barbeite(?:n|st|t) (?:wir|sie|du|ihr) hybrid\b|\bhybrid(?:modell|arbeit)\b/,
  /\b(?:werkt?|werken|gewerkt) (?:je |we |wij |wordt )?hybride?\b|\bhybride? (?:werken|werkwijze|functie|baan|werkplek)\b|\b(?:hybride? (?:te )?werken)\b/,
  /\b(?:travail|mode|organisation|rythme|modele|poste|format|teletravail)(?: de travail)? hybride\b|\ben (?:mode )?hybride\b/,
  /\b(?:trabajo|modalidad|modelo|puesto|jornada|formato|esquema|trabalho|regime|modalidade|vaga) (?:de trabajo |de trabalho )?(?:es )?hibrid[oa]\b|\bde (?:forma|manera|modo) hibrid[oa]\b|\b(?:lavoro|modalita|modello) (?:di lavoro )?ibrid[oa]\b/,
  /\bhybrid(?:arbete|arbejde|modell)\b|\b(?:arbetar|jobbar|arbejder) (?:vi )?hybrid\w{0,2}\b|\bprac\w{1,2} hybrydow\w\b|\b(?:hybrydow\w|tryb hybrydowy)\b/,
];
/** What is said of the work itself and nothing beside it: "the internship takes place on site". */
const STATES_ONSITE_ALONE = [
  /\b(?:takes?|taking|took) place (?:\w{1,12} ){0,2}on[ -]?site\b|\b(?:performed|carried out|based|done|located|conducted) (?:\w{1,12} ){0,2}on[ -]?site\b/,
  /\b(?:interns|staff|employees|colleagues|we|of us|trainees|apprentices|you|you will|you['’]ll) (?:all )?works? (?:fully |entirely |always )?on[ -]?site\b/,
  /\b(?:office|site|studio|campus|workshop|school|shop|laboratory|lab|warehouse)[ -]based (?:[a-z-]{2,20} )?(?:position|role|job|post|opportunity|contract|employment|vacancy|internship)\b/,
  /\b(?:position|role|job|post|internship|placement|apprenticeship|traineeship) (?:is|will be) (?:fully |entirely |100 ?% )?(?:on[ -]?site|in[ -]person|in[ -]office|(?:office|site|studio|campus)[ -]based|based (?:on|at) site)\b/,
  /\b(?:in[ -]person|in[ -]office) (?:position|role|job|post|opportunity|internship|vacancy)\b/,
  /\b(?:tatigkeit|arbeit|stelle|praktikum|ausbildung|einsatz)\b(?: \w{1,12}){0,4} (?:vor ort|in prasenz)\b|\b(?:reine )?prasenz(?:stelle|tatigkeit|arbeitsplatz)\b|\b(?:home[ -]?office|mobiles arbeiten|telearbeit) ist (?:\w{1,12} ){0,3}nicht moglich\b/,
  /\b(?:poste|travail|stage|mission|emploi|alternance)(?: \w{1,12}){0,4} (?:sur (?:site|place)|en presentiel)\b|\b(?:pas de teletravail|teletravail n['’]est pas)\b/,
  /\b(?:trabajo|puesto|modalidad|empleo|practicas|beca|trabalho|vaga|regime|estagio)(?: \w{1,12}){0,3} presencial(?:es)?\b|\b(?:trabaja\w{0,4}|se trabaja) (?:de (?:forma|manera) )?presencial(?:mente)?\b/,
  /\b(?:je werkt|werkt|werken|het werk|de functie|de stage)(?: \w{1,12}){0,4} op (?:locatie|kantoor)\b|\bthuis ?werken is (?:\w{1,12} ){0,3}niet mogelijk\b/,
  // "É presencial", "Es presencial, en Vigo": the sentence has no other subject than the job.
  /^\W{0,4}(?:(?:o|el|la|le) (?:trabalho|posto|puesto|poste) )?(?:es|e|sera|c['’]est|ce sera) (?:um trabalho |un trabajo |(?:du |en |100 ?% )?)(?:presencial|presentiel)\b/,
  /\b(?:praca|tryb|stanowisko|pracy?)(?: \w{1,12}){0,2}:? ?stacjonarn\w{1,4}\b|\b(?:arbete\w{0,2}|tjansten|jobbet|arbetar) (?:\w{1,12} ){0,3}pa plats\b/,
  /\b(?:lavoro|posizione|tirocinio|stage|attivita)(?: \w{1,12}){0,3} in (?:presenza|sede)\b|\b(?:niente|no|senza) smart ?working\b/,
];
/** Words beside which working on site is only a part of the arrangement. */
const NOT_ALONE =
  /\b(?:remot\w{0,3}|hybrid\w{0,3}|hibrid\w|ibrid\w|home|days?|tagen?|jours?|dias?|giorn\w|dag(?:en)?|customers?|clients?|klant\w{0,2}|kunden\w{0,6}|klanten|clientes|sometimes|occasional\w{0,2}|if needed|when needed|as needed|gelegentlich|teilweise|part of|or)\b/;
const STATES_ONSITE = [
  /\bwork (?:location|place): ?in[ -]person\b/,
  /\b(?:you work|work is) on[ -]?site\b/,
  /\b(?:can ?not|can['’]t|is ?n['’]t|not|never)\b.{0,40}\b(?:be )?(?:done|worked|carried out|performed|something that can be done) (?:from home|remotely)\b/,
  /\b(?:kein|keine|pas de|sin|geen|sem|niente) (?:home[ -]?office|teletravail|teletrabajo|thuiswerk\w{0,2}|teletrabalho|smart working)(?: moglich| mogelijk| possible)?\b/,
  /\bno remote\b/,
  /\bnot (?:a )?remote\b/,
  /\bno (?:remotes|telecommut\w{1,5}|remote work\w{0,3})\b/,
  /\b100 ?% (?:presencial|presentiel|en presentiel|in presenza|vor ort|on[ -]?site|in[ -]office|in[ -]person|stacjonarn\w{1,4}|op locatie|pa plats)\b/,
  /\bon[ -]?site only\b/,
  /\bonly on[ -]?site\b/,
  /\bwork(?:ing)? from (?:the |our )?office only\b|\b(?:in[ -]office|office[ -]based) only\b/,
  new RegExp(`\\bon[ -]?site (?:[a-z-]{2,20} ){0,2}${JOB}\\b`),
  new RegExp(`\\b${JOB},? (?:is )?(?:on[ -]?site|in person) in [a-z]`),
  new RegExp(
    `\\b(?:this|the) (?:[a-z-]{2,20} ){0,2}${JOB} is (?:fully |100 ?% )?(?:on[ -]?site|in[ -]office|office[ -]based)\\b`,
  ),
];
/** A cheap test before the thorough ones. */
const MENTION =
  /remot|hybrid|on[ -]?site|office|home|in[ -]person|anywhere|wherever|telecommut|days|based|t[ée]l[ée]trav|teletrab|distan|mobil|zu ?hause|chez |desde casa|em casa|thuis|vanuit huis|hemifr|zdaln|z domu|afstand|[cç]asa |h[ií]brid|ibrid|hybryd|vor ort|pr[äa]senz|sur (?:site|place)|pr[ée]sentiel|presencial|presenza|in sede|locatie|kantoor|smart ?working|stacjonarn|på plats|paikan päällä/i;
const PASSING =
  /\b(?:until further notice|during (?:the )?(?:pandemic|covid)|due to covid|for the time being|temporarily|everyone|right now|currently|depends on|available to remote|not a remote|isn't a remote)\b/;

/**
 * The workplace that a posting's text states of this very job. Counts a statement ("a fully remote
 * position", "this role is hybrid", "no remote") and a workplace word standing as a piece of its own
 * in a short header line ("Acme | Berlin | REMOTE"). Remote colleagues, remote sensing, and working
 * remotely until further notice do not count.
 *
 * Where remote is offered beside another arrangement, the answer is `remote`; see
 * {@link readWorkplace} for the rule. A header line outranks a sentence.
 */
export function findWorkplace(prose: string): Workplace | null {
  const lines = prose.slice(0, 50_000).split(/[\r\n]+/);
  const header = lines.filter((line) => line.trim() !== '').slice(0, 12);
  const fromHeader = combineWorkplaces(header.map((line) => workplaceOfHeader(line)));
  if (fromHeader !== null) return fromHeader;
  const sentences = lines
    .filter((line) => MENTION.test(line))
    .flatMap((line) => line.split(/[.!?](?:\s|$)/))
    .filter((sentence) => sentence.length <= 2000 && MENTION.test(sentence))
    .map((sentence) => foldText(sentence));
  return combineWorkplaces(sentences.map((sentence) => workplaceOfSentence(sentence)));
}

function workplaceOfHeader(source: string): Workplace | null {
  // A message all on one line begins with its header.
  const line = source.length > 300 && source.includes(' | ') ? source.slice(0, 300) : source;
  if (
    line.length > 300 ||
    !/remot|h[iy]brid|on[ -]?site|telecommut|wfh|office|vor ort|travail|sur (?:site|place)|distance|presen[cz]|in[ -]person|locatie|kantoor|home ?office|thuiswerk|h[íi]brid|hybryd|zdaln|stacjonarn|på plats|på stedet|paikan päällä|etätyö|リモート|在宅|出社/i.test(
      line,
    )
  )
    return null;
  if (OF_INTERVIEWS.test(line) || isListInSentence(line)) return null;
  const pieces = line
    .replace(HYBRID_DAYS, '$1')
    .replace(REMOTE_COUNTRY, ' ')
    .split(
      /[|•·;,/()（）[\]\t]|\p{Extended_Pictographic}|\s{3}|\s[-–—]+\s|:\s|\s(?:or|and|OR|AND)\s/u,
    );
  const found = pieces.map((piece) => {
    const text = cleanSpaces(piece).replace(/^[^\p{L}\p{N}]{1,8}/u, '');
    if (ALONE.test(text)) return readWorkplaceText(text);
    return (pieces.length > 1 || text.length <= 40) && CAPITALS.test(text)
      ? readWorkplaceText(text)
      : null;
  });
  return combineWorkplaces(found);
}

/** "Repairs diesel, hybrid and electric coaches.": a word between others of a sentence says nothing of the work. */
function isListInSentence(line: string): boolean {
  return (
    line.length >= 50 &&
    /^\P{L}{0,4}\p{Lu}\p{Ll}+,? [^|•·;/()[\]\t]{30,280}[^\s,]\.$/u.test(line) &&
    /, hybrid(?: and|,)|hybrid,? and \p{Ll}/u.test(line) &&
    !/remote|on[ -]?site|home/iu.test(line)
  );
}

/** Interviews may be held in person for a job at home. */
const OF_INTERVIEWS =
  /interview|entretien|entrevista|colloqui|vorstellungsgespr|bewerbungsgespr|sollicitatiegespre|intervju|rozmow[ayę]|pohovor/i;

const ALONE =
  /^(?:no |not |fully[ -]|100 ?% ?|full[ -]?time |part[ -]?time |location |workplace )?(?:remote(?:ly)?|on[ -]?site|hybride?|h[ií]brid[oa]|ibrid[oa]|telecommute|wfh|in[ -]office|vor ort|t[ée]l[ée]travail(?: (?:partiel|fréquent|occasionnel|ponctuel|régulier))?|sur (?:site|place)|à distance|remoto|teletrabajo|presencial(?:es)?|presenziale|in presenza|présentiel|präsenz|in[ -]person|(?:100 ?% )?(?:remoto|remota) (?:desde|en|em|no) [\p{Lu}][\p{L}. ]{1,30}|op locatie|op kantoor|home[ -]?office|thuiswerken|(?:praca |tryb |tryb pracy )?(?:zdaln[aey]|zdalnie|stacjonarn[aey]|stacjonarnie|hybrydow[aoey])|på (?:plats|stedet|distans)|paikan päällä|etätyö|hybridityö|distansarbete|(?:フル|完全)?(?:リモート|在宅)(?:ワーク|勤務)?|出社(?:勤務)?)(?:[ -](?:möglich|mogelijk|partiel|ok(?:ay)?|only|possible|friendly|work|job|position|role|eligible|welcome|first|in [\p{Lu}][\p{L}. ]{1,30}))?[.!]?$/iu;
/** "Hybrid 3 days/wk", "hybrid (2x per week in the office)": how often does not change the word. */
const HYBRID_DAYS =
  /\b(h[iíy]brid[ao]?e?),? \(?(?:up to |min\.? )?(?:\d|one|two|three|four)(?: ?[-–] ?\d)?(?:x| ?times| ?days?| ?Tage?| ?jours?| ?dagen| ?d[ií]as)(?: ?(?:\/|a|per|each|pro|par|por|in|en|no|on[ -]?site|on|office|the|week|wk|w|Woche|semaine|semana|escritório|oficina|studio|our|site)){0,8}\)?(?=\s{0,3}(?:$|[|,;·•)]|[-–—]\s))/iu;
const CAPITALS = /(?:^|[^\p{L}-])(?:REMOTE|ONSITE|ON-SITE|HYBRID)(?:$|[^\p{L}-])/u;

function workplaceOfSentence(sentence: string): Workplace | null {
  if (sentence.length > 2000 || PASSING.test(sentence)) return null;
  if (STATES_ONSITE.some((pattern) => pattern.test(sentence))) return 'onsite';
  if (STATES_HYBRID.some((pattern) => pattern.test(sentence))) return 'hybrid';
  if (STATES_HYBRID_ELSEWHERE.some((pattern) => pattern.test(sentence))) return 'hybrid';
  if (!NOT_ALONE.test(sentence) && STATES_ONSITE_ALONE.some((pattern) => pattern.test(sentence)))
    return 'onsite';
  if (/\b(?:no|not|isn't|non)[ -](?:a |an )?(?:\w{1,12} )?remote\b/.test(sentence)) return null;
  return STATES_REMOTE.some((pattern) => pattern.test(sentence)) ? 'remote' : null;
}
