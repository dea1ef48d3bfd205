import { FIELD_WORD, hasRoleWord } from './role-words.ts';

const LONGEST = 110;
const MOST_WORDS = 14;
/** Words of a sentence, which no title holds. */
const SENTENCE =
  /(?<![\p{L}\p{N}])(?:we|we['’]re|you|you['’]ll|your|our|us|i['’]m|my|they|is|are|was|were|be|has|have|had|will|would|can|could|should|must|looking|hiring|seeking|needed|here|read|join|who|that|this|these|if|because|please|help|helps|work(?:ing)? (?:with|closely|at|on)|reports? to|experience (?:with|in|as|of|building)|years?|ability|wir|sie|suchen|sucht|nous|vous|recherchons|buscamos|zoeken|zoekt|procura|recrute|recruta|szuka|wij)(?![\p{L}\p{N}])/iu;
/** "I am", and not the Nordic preposition or the first of several grades. */
const FIRST_PERSON = /(?<![\p{L}\p{N}])I (?=\p{Ll})/u;
/** Titles over parts of a page, not over a posting. */
const SECTION =
  /(?<![\p{L}\p{N}])(?:roles?|positions?|openings?|jobs|team|teams|requirements?|responsibilities|skills|summary|description|overview|qualifications?|perks|benefits|culture|(?<!full[ -])stack|technologies|process|vacanc(?:y|ies)|opportunities|details|company|aufgaben|profil|anforderungen|stellenangebote)$/iu;
const PART =
  /^(?:about|for|pour|für|voor|för|dla|what|who|why|how|where|when|meet|contact|apply|note|ps|p\.s|edit|update|thanks|requirements?|responsibilities|qualifications?|skills|benefits|perks|overview|summary|ideal|preferred|required|desired|minimum|basic|bonus|nice|plus|key|job (?:description|summary|details|requirements?)|(?:über|à propos|sobre|over) )(?![\p{L}\p{N}])/iu;

/** Who is sought without saying for what: "Staff wanted". */
const ANYBODY =
  /^(?:staff|help|people|personnel|personal|mitarbeiter(?:innen|in|\/-?in)?|verstärkung|unterstützung|leute|team|personale|pessoal|personeel|medewerkers?|medarbetare|medarbejdere|pracownicy|pracownik)$/iu;

/** Whether a line is the name of a role and nothing more: "Senior Rust Engineer (m/w/d)", "Chef de projet". */
export function isRoleName(line: string): boolean {
  return isTitleShaped(line) && hasRoleWord(line);
}

/** Whether a line names a role or, less surely, a field of work: "Infrastructure Ops Engineering". */
export function isRoleOrField(line: string): boolean {
  return isTitleShaped(line) && (hasRoleWord(line) || FIELD_WORD.test(line));
}

/** Whether a line has the form of a title: short, no sentence, no address, not over a mere part. */
export function isTitleShaped(line: string): boolean {
  const text = line.replace(/:$/u, '').trim();
  return (
    text.length >= 2 &&
    text.length <= LONGEST &&
    /\p{L}{2}/u.test(text) &&
    !/https?:|www\.|\||@\w|[!?]$|[.!?] +\p{Lu}|:\s|[$€£]\s?\d/u.test(
      text.replace(/(?<!\p{L})(?:Sr|Jr|St|Mgr)\. /gu, ''),
    ) &&
    !/\bfull-?\s?time\b|\bh-?1b|\bvisas?\b/iu.test(text) &&
    !/(?<!\b(?:Sr|Jr|Inc|Ltd|Mgr|Eng|Dev|Dr))\.$/u.test(text) &&
    text.split(/\s+/u).length <= MOST_WORDS &&
    !FIRST_PERSON.test(text) &&
    !SENTENCE.test(text.replace(/\bI\b(?=\s*(?:$|[|,/(-]))/gu, '').replace(/\bIT\b/gu, '')) &&
    !SECTION.test(text.replace(/[^\p{L}\p{N}]+$/u, '')) &&
    !PART.test(text) &&
    !ANYBODY.test(text) &&
    !GREETING.test(text) &&
    !STREET.test(text) &&
    !/^(?:and|or|&|und|oder|et|y)\s/u.test(text)
  );
}

/** "Hello fellow Orlanders", "Liebe Kolleginnen und Kollegen": how a message begins. */
const GREETING =
  /^(?:hi|hello|hey|hiya|dear|greetings|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|guten (?:morgen|tag|abend)|moin|servus|grüezi|bonjour|bonsoir|salut|cher[s]?|chère[s]?|hola|buenos días|buenas(?: tardes)?|estimad[oa]s?|querid[oa]s?|olá|oi|bom dia|boa tarde|prezad[oa]s|car[oaei]|ciao|buongiorno|salve|gentili|beste|geachte|hoi|dag|hej|hei|kære|kjære|bästa|cześć|szanowni|dzień dobry|ahoj|dobrý den|vážen[íé])(?=[\s,!]|$)(?!-)/iu;

/** "Kirchgasse 3", "14 Mill Road", "12 rue des Lilas", "Via Roma 8": where an office is. */
const STREET =
  /^(?:\p{L}[\p{L}.-]{1,30} ){0,3}\p{L}{0,30}(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|(?<!ee|u)ring|damm|ufer|straat|laan|plein|gracht|kade|gatan|vägen|gata|veien|vej|gade|katu)\s\d{1,4}\s?\p{L}?$|^\d{1,4}\s?\p{L}?,? (?:(?:bis |ter )?(?:rue|avenue|boulevard|place|chemin|quai|impasse|allée)(?!\p{L}).{2,50}|(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:road|street|avenue|lane|drive|way|boulevard|close|terrace|square))$|^(?:calle|avenida|avda\.?|plaza|paseo|via|viale|piazza|corso|rua|ul\.|ulica|al\.)\s.{2,40}\s\d{1,4}\p{L}?$/iu;

/** What an office puts before the name of a document: "[EXTERNAL] JD – ", "FINAL: job description - ". */
const DOCUMENT_MARK =
  /^(?:\[\p{Lu}[\p{Lu} -]{2,20}\]\s{0,3})?(?:(?:jd|job description|job spec(?:ification)?|role profile|role description|stellenbeschreibung|fiche de poste|functieomschrijving|descripción del puesto)\s?[:–—-]\s)?/iu;

/** What people put in front of the role: "Job vacancy:", "Now hiring:", "Se busca". */
const ANNOUNCED =
  /^(?:(?:new |open |internal |current |external |job |staff ){0,2}(?:vacancy|opening|offer|opportunity|posting|position|role|job|recruitment)|interne (?:stellen)?ausschreibung|job of the (?:day|week|month)|(?:volunteer|work|intern|train|apprentice|study|teach) with us|join us(?: as(?: an?)?)?|come (?:and )?(?:work|join us)(?: with us)?|nous recrutons|on recrute|buscamos|estamos contratando|stellenausschreibung|wir stellen ein|recrutement|(?:we['’]re |now )?hiring|wanted|help wanted|gesucht|stellenangebot|offre d['’]emploi|vaga|vacature|oferta de empleo|vi söker|cerchiamo|procuramos|szukamy|(?:we are |now )(?:hiring|recruiting|looking for|seeking)|wij? zoeken|wir suchen)\s?[:!–—-]\s+(?:an? (?=\p{Lu}))?|^se (?:busca|necesita|solicita)\s+|^(?:wir suchen|gezocht:?|(?:nous |on )?(?:recherche|recrute|cherche)(?:ons)?|cerchiamo|cercasi|buscamos|procuramos|contratamos|(?:wij|we) zoeken|vi söker|vi søger|vi søker|szukamy|zatrudnimy|hledáme|join us as)\s+(?:ab sofort\s+)?(?:un['’]|(?:eine?n?|eine[/(*:]n\)?|une?|un[·(/]e\)?|un[ao]?|un[/(]?a\)?|uma?|een|e[nt]t?|an?)\s+)?(?=\p{L}{3})/iu;

/** "[Vaga] Soldador", "【正社員】木工": what a forum or a board puts before its titles. */
const TAG = /^(?:\[[^\][]{1,24}\]|【[^】]{1,20}】)\s{0,3}(?=[\p{L}\d])/u;

/** "Recrutement d'une archiviste", "Vacancy for a clerk", "Vacature voor een kok": the role behind what announces it. */
const ANNOUNCED_AS =
  /^(?:(?:avis de )?(?:recrutement|recherche)|offre d['’]emploi|vacanc(?:y|ies)|opening|recruitment|call for applications|stelle|stellenangebot|stellenausschreibung|ausschreibung|vacature|convocatoria|oferta(?: de (?:empleo|trabajo|emprego))?|selezione|ricerca|ledig stilling|ledig tjänst)\s(?:d['’]|(?:for|of|as|als|para|per|voor|pour|di|de|som)\s)(?:(?:an?|une?|un[·.(/-]{1,2}e\)?|eine?n?|een|un[ao]?|uma?|en|ett?)\s)?(?!(?:empleo|trabajo|emprego|emploi|lavoro|trabalho)(?!\p{L}))(?=\p{L}{3})/iu;

/** "Net mender wanted (remote, 5 h a week)", "Koch gesucht (m/w/d)". */
const WANTED =
  / (?:is |are |wird |werden )?(?:urgently |ab sofort |dringend )?(?:wanted|needed|required|gesucht|gezocht|sökes|søges|søkes|recherchée?|poszukiwan[ya]|cercasi|procura-se|etsitään|haetaan)(?:\s?(\([^()]{1,60}\)))?[!.]{0,3}$/iu;

function isGenderMark(aside: string | undefined): boolean {
  return (
    aside !== undefined &&
    /^\((?:[mwfdxhiav*]|all genders)(?:\s?[/|,]\s?[mwfdxhiav*]){0,4}\)$/iu.test(aside)
  );
}

/** A title without what people put before or behind it to say that somebody is sought: "Job: …", "… wanted". */
export function withoutAnnouncement(title: string): string {
  const rest = title
    .replace(ANNOUNCED, '')
    .replace(WANTED, (_, aside?: string) => (isGenderMark(aside) ? ` ${aside ?? ''}` : ''))
    .trim();
  return rest.length >= 3 ? capitalisedLike(title, rest) : title;
}

const FACTS_BEHIND =
  /(?<=\p{L}{2}\)?)(?:,|\s[–—|-])\s(?:(?:fully |100 ?% )?(?:remote|hybrid),\s.{2,40}|(?:[$€£]\s?\d|\d[\d.,]{0,8}\s?(?:k|€|eur|usd|gbp|chf|zł)(?!\p{L})).{0,60})$/iu;

/** "Net mender - SMC04417", "Net mender (R-0012345)": the number of a file, and no standard's. */
const NUMBER_BEHIND =
  /(?<=\p{L}{2}\)?)(?:(?:,|\s[–—|-])\s|\s(?=[([]))[([]?(?!ISO|DIN|COVID|EN\d|SAP)(?:#\d{2,10}|\p{Lu}{1,6}[/_-]?\d{4,10}(?:[/_-]\d{1,8}){0,2}|\d{5,10})[)\]]?$/u;
/** "Net mender (Ref. 2027/14)", "Net mender, Req #10442", "Netzflicker - Kennziffer 33/2027": one that says so. */
const REFERENCE_BEHIND =
  /(?<=\p{L}{2}\)?)(?:(?:,|\s[–—|-])\s|\s(?=[([]))[([]?(?:job |posting |vacancy |stellen)?(?:ref(?:erence|erenz|erencia)?|réf(?:érence)?|req(?:uisition)?|id|kennziffer|kenn-?nr|code|r[ií]f)\.?(?: ?(?:no|nr|id|number|n[°º])\.?)?\s?[:#]?\s?(?=[\p{L}/_.-]{0,12}\d)[\p{L}\d/_.-]{2,20}[)\]]?$/iu;

/** "Net mender (02 Nos.)", "Netzflicker (2 Stellen)": how many are sought. */
const COUNT_BEHIND =
  /(?<=\p{L}{2}\)?)\s?\((?:\d{1,3}|one|two|three|four|five|eine|zwei|drei|une?|deux|trois|un[ao]|dos|tres|due|tre|uma|duas|dois)\s(?:nos?\.?|posts?|positions?|vacanc(?:y|ies)|openings?|seats?|stellen?|planstellen?|postes?|plazas?|vacantes?|vagas?|posti?|posizioni|plaatsen|functies|tjänster|platser|stillinger|etaty?|miejsc[ae]?|míst[ao]?)\)$/iu;

/** A title without the marks, numbers and addresses that a line carries around it. */
export function cleanTitle(line: string): string {
  return capitalisedLike(
    line,
    line
      .replace(/https?:\/\/\S*|\bwww\.\S*/giu, ' ')
      .replace(/[([<{]\s*[)\]>}]/gu, ' ')
      .replace(/\*\*|__|`/gu, '')
      .replace(/\s+/gu, ' ')
      .replace(/^[\s\-–—•*=#|>:,;.]+/u, '')
      .replace(DOCUMENT_MARK, '')
      .replace(TAG, '')
      .replace(
        /^(?:u[nm]\([ea]\)|un[·./-]e|ein[*:/]e|ein\(e\)|une?|eine?n?|een|uma?|una|uno)\s(?=\p{Ll}{3})/iu,
        '',
      )
      .replace(ANNOUNCED_AS, '')
      .replace(ANNOUNCED, '')
      .replace(WANTED, (_, aside?: string) => (isGenderMark(aside) ? ` ${aside ?? ''}` : ''))
      .replace(
        /\s?\((?:(?:permanent|temporary|fixed[ -]term|casual),? )?(?:full|part)[ -]time\b[^()]{0,40}\)$/iu,
        '',
      )
      .replace(/[\s\-–—•*=|:,;<>]{1,40}$/u, '')
      // "Net mender – remote, EU time zones", "Net mender, $1,800 flat": facts beside the role.
      .replace(FACTS_BEHIND, '')
      .replace(REFERENCE_BEHIND, '')
      .replace(COUNT_BEHIND, '')
      .replace(NUMBER_BEHIND, '')
      // "Senior Java Developer for a payments client", as agencies say it.
      .replace(/(?<=\p{L}{3}\)?) for (?:an?|our|one of our|my) [^,:]{0,40}?\bclients?$/iu, '')
      .trim(),
  );
}

/** "Cerchiamo un tecnico luci" names "Tecnico luci"; "iOS" keeps its small letter. */
function capitalisedLike(line: string, title: string): string {
  return /^\p{Lu}/u.test(line) && /^\p{Ll}{2,30}(?![\p{L}.])/u.test(title)
    ? title.charAt(0).toUpperCase() + title.slice(1)
    : title;
}
