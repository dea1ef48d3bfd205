import { cleanSpaces, foldText } from './folded-text.ts';
import { statesTerm } from './employment-term.ts';
import { isLevelName } from './level.ts';

/** Google's eight values for schema.org employmentType. */
export const EMPLOYMENT_TYPES = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
] as const;

export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];

/** Whether a type says how much of the week one works. */
export function isOfTime(type: EmploymentType): boolean {
  return type === 'FULL_TIME' || type === 'PART_TIME';
}

/**
 * Whole words or phrases of a field's value, after {@link foldText} with every mark as a space. A
 * permanent contract (CDI, Festanstellung) says how long, not how many hours, and is none of
 * Google's values; a Werkstudent works part time by German law (20 hours a week in term). Folding takes
 * the marks from kana as well: パート is ハート here.
 */
const FIELD_PATTERNS: readonly (readonly [RegExp, EmploymentType])[] = [
  [
    /\b(?:full ?time|fulltime|vollzeit|voll (?:oder|und|bzw) teilzeit|temps (?:plein|complet)|(?<=^ )(?:complet|completa|completo|pieno|integral)|tiempo completo|jornada completa|voltijds?|fulltijds?|heltid|tempo pieno|tempo (?:integral|inteiro|completo)|horario (?:integral|completo)|pelny etat|clt|pelen etat|plny (?:pracovni )?uvazek|teljes munkaido|kokoaika(?:i\w*|tyo\w*)|kokopaiva\w*|fuldtids?\w*|(?:full|hel) (?:stilling|tjanst)|100 % stilling|heltids\w*|uvazek plny|cely uvazek|hpp|jornada (?:laboral )?(?:completa|integral)|tam zamanli|pelny wymiar|(?:3[89]|40) ?(?:std|stunden|wochenstunden) (?:pro woche|woche)|cdi temps plein)\b|正社員|正職員|(?<!非)常勤|フルタイム/,
    'FULL_TIME',
  ],
  [
    /\b(?:part ?time|parttime|teilzeit|temps partiel|tiempo parcial|media jornada|deeltijds?|deltid|tempo parziale|tempo parcial|werkstudent(?:in|en|innen)?|working student|minijob|mini job|niepelny etat|czesc etatu|(?:zkraceny|castecny|skrateny|ciastocny) (?:pracovni |pracovny )?uvazek|reszmunkaido|osa ?aika(?:i\w*|tyo\w*)|jornada (?:laboral )?parcial|deltids\w*|mi temps|temps non complet|yari zamanli|uvazek (?:castecny|zkraceny|polovicni)|polovicni uvazek|(?:pol|[1-7] [2-8]|0 [1-9]\d?) etatu|halbtags)\b|ハート|アルハイト|非常勤|短時間勤務|時短勤務/,
    'PART_TIME',
  ],
  [
    /\b(?:contract(?:or|ors|ing|ual)?|(?<=^ (?:individual |national |international )?)(?:consultancy|consultoria)(?= (?:$|\d|contract|assignment|for))|freelance[rs]?|freelancing|freiberuflich|freie mitarbeit|independent|self employed|zzp|c2c|corp to corp|b2b|1099|autonomo|prestataire|(?<=\b(?:contratacao|contrato|regime|modelo|vinculo|tipo|vaga|clt ou|clt) (?:como |de )?)pj|pessoa juridica)\b|業務委託|フリーランス/,
    'CONTRACTOR',
  ],
  [
    /\b(?:temporary|temp|fixed (?:term|until|for)|term limited|(?<=^ ?)term(?= (?:full|part|\d))|seasonal|befristet|cdd|interim|limited term|tijdelijke?|temporal|befristete[rsn]?|(?:tempo|contratto a tempo) determinato|a termine|(?:prazo|termo) (?:in)?certo|(?<!sem )(?:a|contrato) termo|(?:prazo|tempo) determinado|trabajo temporal|maternity (?:leave )?cover|elternzeitvertretung|plazo (?:fijo|determinado)|duracion determinada|duree determinee|tidsbegrans\w*|tidsbegrae?ns\w*|visstid\w*|vikariat\w*|midlertidig\w*|maaraaikai\w*|doba urcita|na dobu urcitou|(?:na )?czas okreslony|sasongs?\w*|sesongs?\w*|saisonarbeit\w*|saisonnier\w*|stagionale|interinidad)\b|契約社員|派遣社員|契約職員|嘱託|臨時職員|任期付|有期雇用|会計年度任用/,
    'TEMPORARY',
  ],
  [
    /\b(?:intern|interns|internship|internships|praktikum|praktikant(?:in)?|stage|stagiaire|co ?op|trainee|practicas|becario|alternance|tirocinio|estagio|harjoittelu\w*|staz|praktikplats|praktikant\w*)\b|インターン/,
    'INTERN',
  ],
  [
    /\b(?:volunteer|volunteering|voluntary|ehrenamt|ehrenamtlich|benevole|benevolat|voluntari(?:o|a|ado)|volontariato|vrijwilligers?(?:werk)?|volontar|frivillig(?:t)?|wolontariat|dobrovolnik)\b/,
    'VOLUNTEER',
  ],
  [/\b(?:per diem|day labou?r)\b/, 'PER_DIEM'],
];
const ANY_TYPE = new RegExp(FIELD_PATTERNS.map(([{ source }]) => source).join('|'));
const ALL_OF_TYPE = FIELD_PATTERNS.map(([{ source }]) => new RegExp(source, 'g'));

/**
 * The employment types that a field's value names: Google's values, schema.org addresses, the usual
 * words of several languages, one or many, as text or list. Unknown words yield nothing.
 */
export function readEmploymentTypes(value: unknown): EmploymentType[] {
  const texts = textsOf(value);
  const found = texts.flatMap((text) => typesIn(text));
  return [...new Set(found)];
}

function textsOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value.slice(0, 50) : [value];
  return values.flatMap((item: unknown) => {
    const texts = typeof item === 'object' && item !== null ? partsOf(item) : [item];
    return texts.filter((text) => typeof text === 'string').filter((text) => text.length <= 300);
  });
}

/** `{ name }`, `{ type: part-time, contract: fixed-term }`. */
function partsOf(item: object): readonly unknown[] {
  const named = ['name', 'type', 'kind', 'time', 'hours', 'schedule', 'contract', 'label', 'value'];
  return named.map((part) => (item as Record<string, unknown>)[part]);
}

function typesIn(text: string): EmploymentType[] {
  const spaced = cleanSpaces(text)
    .replace(/^https?:\/\/schema\.org\//i, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  // "Harp, S.Coop." is a cooperative.
  const words = ` ${foldText(spaced).replace(/[^\p{L}\p{N}]+/gu, ' ')} `.replace(
    / s coop(?= )/gu,
    '',
  );
  // In lower case "Other" is the rest of whatever list a site sorts its jobs by.
  if (spaced === 'OTHER') return ['OTHER'];
  if (!ANY_TYPE.test(words)) return typesOfShare(spaced);
  const denied = words.replace(/\b(?:no|not|non|kein|keine) (?:\w+ ){0,1}\w+/g, ' ');
  const stated =
    AMBIGUOUS.test(denied) && !isAlone(denied) ? denied.replace(AMBIGUOUS_ALL, ' ') : denied;
  const types = FIELD_PATTERNS.filter(([pattern]) => pattern.test(stated)).map(([, type]) => type);
  if (types.length === 0) return typesOfShare(spaced);
  return types.includes('CONTRACTOR') ? withoutContractOfEmployment(types, words) : types;
}

/** "60–80 %", "Pensum 100%", "ca. 50 %": how much of the week, as Switzerland and the North say it. */
const SHARE =
  /^[(\s]{0,2}(?:(?:pensum|stelle|position|workload|omfattning|omfang|stillingsprosent|stillingsbrøk|taux|ca\.?|zu|à)[\s:]{1,2}){0,2}(?:(\d{2,3})\s?%?\s?(?:[-–—]|bis|to|à|til|till)\s?)?(\d{2,3})\s?%[\s-]?(?:pensum|stelle|position|stilling|tjänst|fast)?[)\s]{0,2}$/iu;

/** Some of a week is part time, the whole is full time, and "80–100 %" may be either. */
function typesOfShare(text: string): EmploymentType[] {
  const [, from, to] = SHARE.exec(text.slice(0, 60)) ?? [];
  const most = Number(to ?? 0);
  const least = from === undefined ? most : Number(from);
  if (least < 10 || most > 100 || least > most) return [];
  if (most < 100) return ['PART_TIME'];
  return least === 100 ? ['FULL_TIME'] : ['FULL_TIME', 'PART_TIME'];
}

/** Words that name a type when they stand alone, and a trade in "Contracts & Legal" or "Stage Management". */
const AMBIGUOUS =
  /\b(?:contracts?|contracting|contractual|independent|volunteer(?:ing)?|interim|temp|stage|trainee|seasonal)\b/;
const AMBIGUOUS_ALL = new RegExp(AMBIGUOUS.source, 'g');

const FILLERS =
  /\b(?:\d+ ?(?:h|hrs?|hours?|m|months?|mois|monate|y|years?|days?)?|a|an|and|or|und|oder|et|ou|y|o|of|for|to|with|per|the|in|en|de|on|basis|based|type|position|role|job|work|employment|employee|opportunity|hire|staff|permanent|regular|remote|hybrid|onsite|site|hours?|week(?:ly)?|months?|years?|long|short|fixed|term|limited|indefinite|only|w2|perm|casual|hourly|salaried|paid|unpaid|full|part|time|contract|open|possible|program(?:me)?|etudes|stage|cdi|agency|maternity|cover|initial|h|m|f|d|w|unbefristete?r?|festanstellung|cdi|indefinid[oa]|indeterminad[oa]|indeterminato|indeterminee|onbepaalde?|tijd|vast|vaste|tillsvidare(?:anstallning)?|fast|fastanstallning|bezterminowo|umowa o prace|vakituinen|toistaiseksi voimassa oleva|vast contract|fastansaettelse|contrato|contrato sem termo|contratto|a tempo|contrat|duree|prazo|efectivo|efetivo|i|e|do|na|em|ab sofort)\b/g;

/** Whether a value holds nothing but names of types and words that go with them. */
function isAlone(words: string): boolean {
  const rest = ALL_OF_TYPE.reduce((left, pattern) => left.replace(pattern, ' '), words);
  return rest.replace(FILLERS, ' ').trim() === '';
}

/** "Permanent contract" and "fixed-term contract" are employment, no contracting. */
function withoutContractOfEmployment(types: EmploymentType[], words: string): EmploymentType[] {
  const employed =
    /\b(?:permanent|fixed term|employment|temporary|indefinite|limited term|full ?time|part ?time|vast|tijdelijk|voltijds?|deeltijds?) contract\b|\bcontract (?:voor|van) (?:on)?bepaalde\b|\bcontract (?:type )?(?:permanent|fixed term|employment|indefinite)\b/;
  if (!employed.test(words) || /\b(?:contractor|freelance|contracting)/.test(words)) return types;
  return types.filter((type) => type !== 'CONTRACTOR');
}

const JOB_NOUN =
  '(?:positions?|roles?|jobs?|opportunit(?:y|ies)|employment|contract|vacanc(?:y|ies)|openings?|hire|stelle|festanstellung|work(?! (?:experience|week|schedule|permit|load)))';
const KINDS: readonly (readonly [string, EmploymentType])[] = [
  ['(?:full[ -]?time|vollzeit)', 'FULL_TIME'],
  ['(?:part[ -]?time|teilzeit)', 'PART_TIME'],
  ['(?:freelance|contract(?:or)?)', 'CONTRACTOR'],
  ['(?:temporary|temp|fixed[ -]term)', 'TEMPORARY'],
  ['(?:internship|intern)', 'INTERN'],
  ['volunteer', 'VOLUNTEER'],
];
const STATEMENTS = KINDS.map(
  ([kind, type]) =>
    [
      type,
      {
        /** "a full-time remote position" */
        adjective: new RegExp(`\\b${kind}(?:[ ,/-]+[a-z-]{2,20}){0,2}[ -]+${JOB_NOUN}\\b`, 'i'),
        /** "this role is full-time", "we are hiring a full-time developer" */
        predicate: new RegExp(
          `\\b(?:(?:this|it) (?:is|will be)|${JOB_NOUN} (?:is|are|will be)|you(?:['’]ll| will| are|['’]re)? (?:be )?(?:employed|work)(?: with us| by us)?(?: on)?|(?:is|will be) (?:employed|engaged|appointed|hired)|(?:hiring|looking for|seeking|recruiting|searching for|needs?|wants?|applications? for|to recruit|to appoint)) (?:an? |our )?(?:[a-z-]{2,20},? ){0,3}${kind}\\b(?!,? (?:employees?|staff|teams?|equivalent|work experience))`,
          'i',
        ),
        /** "join us on a full-time, permanent basis" */
        basis: new RegExp(
          `^[^a-z]{0,4}${kind} hours\\b|\\bfor an? ${kind} week\\b|\\bon an? ${kind}(?:,? (?:and )?[a-z-]{2,20})? basis\\b`,
          'i',
        ),
      },
    ] as const,
);
const ANY_KIND = new RegExp(KINDS.map(([kind]) => kind).join('|'), 'i');

/** Hours as other languages put them, folded; what is said of the job needs no verb there. */
const HOURS_ELSEWHERE: readonly (readonly [EmploymentType, string])[] = [
  [
    'FULL_TIME',
    '(?:jornada integral|(?:i )?(?:full|hel) stilling|vollzeit (?:oder|und|bzw\\.?) teilzeit|(?:in|auf) vollzeit|vollzeit(?:stelle|job|position|anstellung)|voll- (?:oder|und|bzw\\.?) teilzeit|(?:a|en|cdd|cdi|mois) (?:temps plein|temps complet|tiempo completo|jornada completa)|jornada completa|tiempo completo|(?:em |a )?tempo (?:integral|inteiro|completo)|horario (?:integral|completo)|(?:a )?tempo pieno|full[ -]time (?=\\d)|(?:contratto|contrato|stagionale|indeterminato|determinato|indefinido|temporal)[ ,]{1,2}(?:di lavoro )?full[ -]?time|pa (?:fuld|full) tid|(?:pa )?heltid(?:stjanst|sstilling|sanstallning|sjobb)?|(?:op )?(?:fulltime|voltijds?) (?:basis|functie|baan|job|dienstverband|contract|dienstbetrekking|rol|vacature)|(?:op )?voltijd(?:se)? basis|(?:na )?pel(?:ny|en) etat|plny uvazek|hlavni pracovni pomer|teljes munkaido\\w{0,4})',
  ],
  [
    'PART_TIME',
    '(?:(?:in|auf) teilzeit|teilzeit(?:stelle|job|position|anstellung)|(?:voll|vollzeit)-? (?:oder|und|bzw\\.?) teilzeit|(?:a|en) (?:temps partiel|tiempo parcial|media jornada)|media jornada|jornada parcial|tiempo parcial|(?:em |a )?tempo parcial|part[ -]time (?:a(?!\\p{L})|de(?!\\p{L})|di(?!\\p{L})|von|mit|à|\\d)|(?:contratto|indeterminato|determinato|rapporto|contrato|contrat|lavoro)[ ,](?:di lavoro )?part[ -]?time|pa nedsat tid|(?:pa )?deltid(?:stjanst|sstilling|sanstallning|sjobb)?|(?:op )?(?:parttime|deeltijds?) (?:basis|functie|baan|job|dienstverband|contract|dienstbetrekking|rol|vacature)|(?:na )?(?:czesc|pol|[1-7]\\/[2-8]|0,[1-9]\\d?) etatu|zkraceny uvazek|(?:(?<!\\d)(?:[1-8]\\d|9[0-5])(?:[.,]\\d{1,2})? ?(?:%|v\\. ?h\\.|vom hundert|prozent)|halfte) (?:der|einer) (?:\\p{L}{4,20} ){0,2}(?:arbeitszeit|vollzeit\\p{L}{0,14}|vollbeschaftigung))',
  ],
];
const ADVERBIALS = HOURS_ELSEWHERE.map(
  ([type, phrases]) => [type, new RegExp(`(?<![\\p{L}])${phrases}(?![\\p{L}])`, 'u')] as const,
);
const ANY_ADVERBIAL =
  /vollzeit|voll- |full[ -]?time|teilzeit|arbeitszeit|vollbeschäftigung|temps (?:plein|complet|partiel)|jornada|tiempo (?:completo|parcial)|tempo (?:integral|inteiro|completo|pieno|parcial)|hor[aá]rio (?:integral|completo)|heltid|deltid|på (?:fuld|full|nedsat) tid|(?:full|hel) (?:stilling|tjänst)|fulltime|part[ -]time|voltijd|parttime|deeltijd|etat|úvazek|pracovní poměr|munkaid/i;
/** Said of colleagues, of an experience or of another job: "Mitarbeitende in Vollzeit", "after studies". */
const OF_OTHERS =
  /(?:mitarbeit\w{0,8}|kolleg\w{0,4}|beschaftigte\w{0,2}|angestellte\w{0,2}|medewerkers|collega'?s|salaries|collaborateurs|empleados|trabajadores|colaboradores|medarbetare|kollegor|medarbejdere|ansatte|dipendenti|pracownikow|basis|bezogen|kein\w{0,2}|keine|geen|pas|no|inte|ikke|ikkje|nicht|niet|studium|studi\w{0,4})[ ,(-]{1,3}(?:\p{L}{1,12} ){0,2}$/u;

function typesInAdverbials(folded: string): EmploymentType[] {
  return ADVERBIALS.flatMap(([type, pattern]) => {
    const match = pattern.exec(folded.slice(0, 4000));
    if (match === null) return [];
    const before = folded.slice(Math.max(0, match.index - 50), match.index);
    return OF_OTHERS.test(before) ? [] : [type];
  });
}

/** "Contract" over "Permanent": a label without its colon, and its value. */
const LABEL_OF_TERM = /^contract$/i;
const TERM_BELOW =
  /^(?:permanent|fixed[ -]term|(?:full|part)[ -]?time|casual|open[ -]ended|zero[ -]hours?|bank|secondment|\d{1,2} (?:months?|years?)|unlimited|limited)\b/i;

/**
 * The employment types that a posting's text states of this very job: "a full-time position",
 * "this role is part-time", "Vollzeit" as a line or a header's segment ("Acme | Berlin | Full Time").
 * What it says of colleagues or of benefits ("full-time employees enjoy …") does not count.
 */
export function findEmploymentTypes(prose: string): EmploymentType[] {
  const found = new Set<EmploymentType>();
  const lines = prose.slice(0, 50_000).split(/[\r\n]+/);
  for (const [index, line] of lines.entries()) {
    if (LABEL_OF_TERM.test(line) && TERM_BELOW.test(lines[index + 1] ?? '')) continue;
    const elsewhere = ANY_ADVERBIAL.test(line) ? typesInAdverbials(foldText(line)) : [];
    for (const type of elsewhere) found.add(type);
    if (statesTerm(line)) found.add('TEMPORARY');
    const namesKind = ANY_KIND.test(line);
    if (!namesKind && !ALONE.test(line) && line.length > SHORT) continue;
    for (const segment of headerSegments(line, index < HEADER_LINES)) {
      for (const type of readEmploymentTypes(segment)) found.add(type);
    }
    if (!namesKind) continue;
    const words = line
      .slice(0, 4000)
      .replace(/\bfull (and|or|\/|&) part[ -]time\b/i, 'full-time $1 part-time');
    for (const [type, { adjective, predicate, basis }] of STATEMENTS) {
      if (isStated(words, adjective) || predicate.test(words) || basis.test(words)) found.add(type);
    }
  }
  return EMPLOYMENT_TYPES.filter((type) => found.has(type));
}

/** "Regular/Temporary: Regular", "Full/Part Time: Full-Time": a label that names what may be chosen. */
export const CHOICE_AS_LABEL =
  /^(?:full|regular|permanent)(?:[ -]?time)?\s?\/\s?(?:part|temporary|temp)(?:[ -]?time)?\s?:/iu;

/**
 * Short pieces of a line that hold nothing but an employment type and words that go with it; "Intern"
 * on a line of its own is a level.
 */
function headerSegments(line: string, isHeader: boolean): string[] {
  if (line.length > 400 || isLevelName(line)) return [];
  return line
    .replace(/(?:^|\s)(?:contract|intern|temporary)\s?:/giu, ': ')
    .replace(CHOICE_AS_LABEL, '')
    .split(/[|•·;*_#\p{So}]|\s(?:[-–—]+|\/)\s|[()[\]]|,(?!\d)|:|\.(?:\s|$)|!/u)
    .map((segment) => cleanSpaces(segment).replace(HOURS_BEHIND, '$1'))
    .filter((segment) => ALONE.test(segment) || isHoursAlone(segment, isHeader));
}

/** "Vollzeit mit 38,5 Stunden", "Part time to start", "full time, 40 h": what says the same in figures. */
const HOURS_BEHIND =
  /^([\p{L} -]{4,20}?)(?: (?:mit|bei|zu|of|with|at|à|de|a|met|med|på|om|con|com))? (?:(?:ca\.? |about |around )?\d{1,2}(?:[.,]\d{1,2})?(?:\s?[-–]\s?\d{1,2}(?:[.,]\d{1,2})?)? ?(?:h|hrs?|hours|std\.?|stunden|wochenstunden|uur|heures|horas|ore|timmar|timer)(?: (?:pro|per|a|par|por|i) (?:woche|week|semaine|semana|settimana|veckan))?|to (?:start|begin)(?: with)?)$/iu;

/** Further down "(50 %)" may be a discount. */
const HEADER_LINES = 12;

/** A line of facts is no longer, and is read closely whatever its language. */
const SHORT = 160;

/** "Vollzeit und unbefristet", "60–80 %": hours, and what goes with them. */
function isHoursAlone(segment: string, isHeader: boolean): boolean {
  // "12 employees, 3 part-time" counts people.
  if (segment.length > 60 || /\d\s?\p{L}{4}/u.test(segment)) return false;
  const words = ` ${foldText(segment).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const types = readEmploymentTypes(segment);
  return (
    types.length > 0 &&
    types.every(isOfTime) &&
    ((isHeader && typesOfShare(segment).length > 0) || (/\p{L}{3}/u.test(words) && isAlone(words)))
  );
}

const ALONE =
  /^(?:(?:full|part)[ -]?time|vollzeit|teilzeit|freelance|contract(?:or)?|intern(?:ship)?s?|temporary|werkstudent(?:in)?|temps plein|temps partiel|fulltime|parttime|voltijds?|deeltijds?|heltid|deltid|tillsvidare|cdi|permanent|on-?site|remote|only|and|or|oder|und|all|welcome|available|possible|long-term|short-term|b2b|umowa b2b|\/|&|\s){1,12}$/i;

function isStated(words: string, adjective: RegExp): boolean {
  const match = adjective.exec(words);
  if (match === null || DENIAL.test(words.slice(Math.max(0, match.index - 25), match.index))) {
    return false;
  }
  // "contract boiler work for other lines" is work that a firm does.
  if (/^contract [a-z-]{2,20} .*work$/i.test(match[0])) return false;
  return !/\b(?:employees?|staff|team|experience|student|after|into)\b/i.test(match[0]);
}

const DENIAL =
  /\b(?:no|not|non|never|isn't|than|into|previous|prior|your|other|future|possible|potential|leads? to|become|convert(?:ing)? to|eventually|another|alongside|with|besides)(?: an?| the)?[ -]$/i;
