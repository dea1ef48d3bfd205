import { isTitleShaped } from './role-name.ts';
import { BOTH_GENDERS, ROLE_WORD, hasRoleWord } from './role-words.ts';

const LONGEST = 160;
const MOST_WORDS = 11;
const TRIGGER =
  /(?<![\p{L}\p{N}])(?:(?:also |always |now |currently |actively |especially )?(?:looking (?:for|to (?:hire|add|meet|bring on|recruit|contract with))|trying to find|(?:to |help \p{L}+ )(?:find|recruit|appoint|hire) (?:their|our|its|your|the|his|her|an?)(?: next| new| first)?|ad is for|fulfill? the|fill the|out for|(?:open |job )?(?:roles|positions|opportunities) for|hiring(?: for)?|seeking|in search of|searching for|recruiting|on the (?:hunt|lookout) for|in need of|need|needs|want to hire|to hire|would love to hire|(?:would like|wish(?:es)?|hope|plan|intend|about) to (?:take on|appoint|employ|engage|recruit|hire)|wanted:?|openings? for|(?:add|adding|welcome) an?|position:|role:|as an?|such(?:en|t)(?: wir)?(?: (?:zum|ab|per) (?:\d{1,2}\. ?(?:\d{1,2}\.?(?: ?\d{4})?|\p{L}{3,9}(?: \d{4})?)|sofort|(?:nächst|frühest)möglichen? (?:zeitpunkt|termin)))?|gesucht:?|recherchons|recherche|recrutons|buscamos|busca|procura|recrute|recruta|zoeken|zoekt(?: per \d{1,2} \p{L}+)?|søker|søger|söker|szukamy|hledáme|hledá|poszukuje(?:my)?|cerchiamo|cerca|ricerchiamo|procuramos|precisamos de|contratamos|(?:está|estamos|estão|están) (?:contratando|buscando|a contratar|a recrutar)|contrata|necesit(?:a|amos)|precisa de|etsimme|haemme|ansætter|ansetter|rekryterar|mangler|behöver|gezocht:?))[\s:?-]+/giu;
const STOP =
  /(?<!\p{L})\*|\*(?!\p{L})|\.(?![\p{L}\p{N}])|[;:!?\n"“”…]|\s[-–—]{1,2}\s|(?<=\s)(?:to|who|that|with|for|in|at|on|da (?:inserire|impiegare|assumere|adibire|destinare)|which|whose|based|from|interested in|looking|as|across|ready|available|able to|passionate about|experienced (?:in|with)|working|willing|fluent|familiar|skilled|having|we|you|our|join|joining|help|because|while|so|if|und|mit|für|zur|zum|in|der|die|das|pour|avec|para|con|voor|met|when|where|be|is|are|right|immediately|now|and (?:help|we|you|more|much|many|who|others?|everything|looking|want|have))(?=[\s,.)]|$)/iu;
const LEADING =
  /^(?:an?|the|our|some|several|pretty|much|types?|range|variety|various|multiple|many|more|most|a few|few|couple|of|one|two|three|four|five|six|\d{1,2}(?: ?x)?|another|new|team of|talented|brilliant|sharp|clever|hungry|seasoned|expert|like-minded|mission-driven|great|good|excellent|smart|passionate|experienced|motivated|self-motivated|awesome|amazing|kick-?\s?ass|strong|capable|skilled|highly|skillful|creative|exceptional|outstanding|top|top-notch|notch|rockstars?(?= \p{L})|stellar|world[- ]class|bright|additional|versatile|solid|enthusiastic|dedicated|ambitious|for|exciting|local|first|second|next|founding(?= (?:team|member))|full-?\s?time|part-?\s?time|fulltime|permanent|remote|very|superb|energetic|best|ideal|just|even|only|hands-on|hard-?working|driven|early|stage|early-stage|interested|fantastic|incredible|incredibly|extraordinary|curious|inspired|pragmatic|well-rounded|all|any|people|every|type|kinds?|of|also|both|couple|a|terrific|technical(?= people)|awesomely|really|super|quality|committed|productive|flat|out|potential|und|eine?n?|ein[*:_]e|eine[*:_/]n|ein\(e\)|eine\(n\)|zwei|mehrere|une?|un|uno|una|een|ett?|en|nye?|des|erfahrenen?|motivierten?|engagierten?)\s+/iu;

/**
 * The role that a sentence says it is hiring for: "we are looking for a talented front end developer
 * to join us" names "Front End Developer". Null when no sentence names one.
 */
export function roleInProse(text: string): string | null {
  const prose = text
    .slice(0, 20_000)
    .replace(/https?:\S+|\bwww\.\S+/giu, '…')
    .replace(/(?<=\s)\*{1,2}(?=\p{L})/gu, '');
  for (const match of prose.matchAll(TRIGGER)) {
    const after = prose.slice(
      match.index + match[0].length,
      match.index + match[0].length + LONGEST,
    );
    const role = rolePhrase(after) ?? rolePhrase(afterColon(after));
    if (role !== null) return role;
  }
  return roleBeforeEmployer(text);
}

/** "a few roles: mobile developer (iOS), …" goes on behind its colon. */
function afterColon(after: string): string {
  return (
    /^[^.:;!?]{0,40}(?:roles|positions|openings|jobs)[^.:;!?]{0,30}:\s*(.*)$/iu.exec(after)?.[1] ??
    ''
  );
}

/** "Sr. Software Engineer for Acme" at the start of a paragraph. */
function roleBeforeEmployer(text: string): string | null {
  const match =
    /^(\p{Lu}\S{0,20}(?: \S{1,20}){0,5}?) (?:for|at|needed|wanted)(?= \p{Lu}| an?\b|[.,:!]|$)/u.exec(
      text.slice(0, 160),
    );
  const role = match?.[1] ?? '';
  return /^(?:our|the|we|as|all|every)\b/iu.test(role) || !hasRoleWord(role.split(' ').at(-1) ?? '')
    ? null
    : role;
}

/** What is said of a role behind it in the languages of the South. */
const COMPLEMENT =
  /^(?:\([ao]s?\))?(?: \p{L}{4,20}\([ao]s?\))?(?: (?:de|da|do|das|dos|di|du|des) (?:la |las |los )?\p{L}{4,20})?(?!\p{L})/u;

/** "um(a)", "un·e", "eine(n)" before a role. */
const BOTH_ARTICLES =
  /^(?:u[nm]a?\s(?:o|ou|e|y|u)\su[nm]a?|une?\sou\sune?|eine?n?\soder\seine?n?|u[nm]\([ea]\)|un[·./-]e|uno\/a|um\/a|un\/a|ein\(e\)|ein[*:/]e|eine[(*:/]n\)?)\s/iu;

/** The role that a phrase starts with: "talented front end developer to join us". */
export function rolePhrase(after: string): string | null {
  const plain = after.replace(BOTH_ARTICLES, '');
  const stop = STOP.exec(` ${plain}`);
  let phrase = (stop ? plain.slice(0, Math.max(0, stop.index - 1)) : plain).replace(
    // "Técnico(a)" keeps its ending, and "Baker (nights)" loses its aside.
    /(?<=\s)\((?:[^()]{0,80}\)|.*$)|\((?!(?:[aeo]s?|in|innen|ne|euse|trice|ra)\))(?:[^()]{0,80}\)|.*$)/gu,
    ' ',
  );
  phrase = phrase.replace(/\s+/gu, ' ').trim();
  for (let turn = 0; turn < 8 && LEADING.test(`${phrase} `); turn += 1) {
    const shorter = phrase.replace(LEADING, '').replace(/^,\s*/u, '');
    if (shorter === phrase) break;
    // "interested and motivated engineers"
    phrase =
      /^(?:and|or) /iu.test(shorter) && LEADING.test(shorter.replace(/^\S+ /u, ''))
        ? shorter.replace(/^\S+ /u, '')
        : shorter;
  }
  if (/^(?:and|or)\s/iu.test(phrase)) return null;
  phrase = firstParts(phrase);
  const end = lastRoleEnd(phrase);
  if (end === 0) return null;
  const leads =
    /(?:heads?|vp|president|directors?|managers?|chief|leads?|leader|officer|professor)$/iu.test(
      phrase.slice(0, end),
    );
  const extension = leads ? (/^ of(?: [\p{L}&]+){1,3}/u.exec(phrase.slice(end))?.[0] ?? '') : '';
  // "Técnico(a) Auxiliar de Farmácia", "Assistente Dentário(a)"
  const complement = /\([ao]s?\)/u.test(phrase)
    ? (COMPLEMENT.exec(phrase.slice(end))?.[0] ?? '')
    : '';
  phrase = phrase.slice(0, end) + (extension || complement);
  if (phrase.split(' ').length > MOST_WORDS) phrase = phrase.split(/, | and /u, 1)[0] ?? phrase;
  const words = phrase.split(' ').length;
  if (
    phrase.length < 3 ||
    words > MOST_WORDS ||
    /^(?:people|person|team members?|partners?|leaders?|experts?|someone|devs|associates?)$/iu.test(
      phrase,
    )
  ) {
    return /^devs$/iu.test(phrase) ? 'Devs' : null;
  }
  return isTitleShaped(phrase) ? titleCase(phrase.trim()) + markBehind(plain, phrase) : null;
}

/** " (m/w/d)", where the text has it right behind the role. */
function markBehind(text: string, phrase: string): string {
  const at = text.indexOf(phrase);
  const behind = at === -1 ? '' : text.slice(at + phrase.length, at + phrase.length + 16);
  return (
    /^ \((?:[mwfdxhv]|div|gn)(?:\s?[/|,]\s?(?:[mwfdxhvi]|div|gn)){1,3}\)/iu.exec(behind)?.[0] ?? ''
  );
}

/** Of several things in a row, those up to the first that is no role. */
function firstParts(phrase: string): string {
  const parts = phrase.split(/(, and |, or |, | and | or | & )/u);
  let kept = parts[0] ?? '';
  for (let index = 1; index + 1 < parts.length; index += 2) {
    const part = parts[index + 1] ?? '';
    // "android and iOS developers": the first part leans on a later one.
    if (hasRoleWord(kept) && !hasRoleWord(part)) break;
    kept += (parts[index] ?? '') + part;
  }
  return kept;
}

function lastRoleEnd(phrase: string): number {
  let end = 0;
  for (const word of [ROLE_WORD, BOTH_GENDERS])
    for (const match of phrase.matchAll(word)) end = Math.max(end, match.index + match[0].length);
  return end;
}

/** Small words stay; a word with a capital or a digit of its own is spelled as it is. */
export function titleCase(phrase: string): string {
  return phrase
    .split(' ')
    .map((word, index) => {
      if (index > 0 && /^(?:of|and|or|and\/or|for|the|a|an|in|und|de|des|du|en|y)$/u.test(word))
        return word;
      return /^\p{Ll}[\p{Ll}/-]*,?$/u.test(word)
        ? word.replace(
            /(^|[/-])(\p{Ll})/gu,
            (_, before: string, letter: string) => before + letter.toUpperCase(),
          )
        : word;
    })
    .join(' ')
    .replace(/\b(?:Ios|IOS)\b/gu, 'iOS')
    .replace(/\b(Ui|Ux|Qa|Cto|Vp|Php|Sql|Aws|It|Hr)\b/gu, (word) => word.toUpperCase());
}
