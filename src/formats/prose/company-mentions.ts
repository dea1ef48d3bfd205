import { cleanCompanyName, isAmbiguousName, isCompanyName } from './company-name.ts';
import { endsWithLegalForm, withoutLegalForm } from './legal-form.ts';
import type { OutlineLine } from './outline.ts';
import { FIELD_WORD } from './role-words.ts';
import { fold } from './site.ts';

/** One place where a text seems to name the company, and how much that is worth. */
export interface Mention {
  readonly name: string;
  readonly weight: number;
  readonly line: number | undefined;
  /** Read from a header, where the name stands alone and in full. */
  readonly isHeader?: boolean;
}

const WORD = String.raw`(?:[\p{Lu}\p{N}][\p{L}\p{N}&.'’!+-]{0,30}|\p{Ll}{1,2}\p{Lu}[\p{L}\p{N}.]{1,30}|\p{Ll}{2,30}\.\p{Ll}{2,6}|&)`;
const NAME = String.raw`(?<name>${WORD}(?:\s(?:of\s|and\s|the\s|for\s|de\s|du\s|des\s|la\s|van\s|van der\s|van de\s|und\s|y\s|e\s|di\s|della\s|da\s|do\s|für\s)?${WORD}){0,4}?)`;
const LEGAL = String.raw`(?:,? (?:Inc|LLC|Ltd|GmbH(?: & Co\.? KG)?|AG|SE|KG|e\.\s?V|Corp|BV|B\.V|AB|AS|Oy|SA|S\.A|S\.L|SL|S\.r\.l|S\.p\.A|Lda|SARL|SAS|PLC)\.?)?`;
const ASIDE = String.raw`(?:\s?[(<[][^()<>[\]\n]{1,120}[)>\]])?`;
const NOT_NAME_GOES_ON = String.raw`(?![\p{L}\p{N}]|\s\p{Lu})`;

const START: readonly (readonly [RegExp, number])[] = [
  [
    new RegExp(
      String.raw`^(?:[Tt]he )?${NAME}${LEGAL}${ASIDE}(?: in \p{Lu}[\p{L}-]{1,30})?,? (?:is|are|was) (?:[a-z]+ly |now |always |also |still |once again )?(?:hiring|looking|seeking|searching|recruiting|inviting|growing|expanding|in search|on the|out for|always)\b`,
      'u',
    ),
    6,
  ],
  [
    new RegExp(
      String.raw`^(?:[Tt]he |[Ww]e at |[Dd]ie |[Dd]as |[Dd]er )?${NAME}${LEGAL}${ASIDE}(?: at (?:the )?(?:\p{Lu}\p{L}+ ?){1,4}?)? (?:invites (?:applications|expressions)|seeks|wishes to (?:appoint|recruit|employ)|requires|has an? (?:vacancy|opening)|sucht|recherche|recrute|embauche|busca|selecciona|precisa|procura|recruta|contrata|zoekt|vraagt|szuka|poszukuje|zatrudni|hledá|cerca|ricerca|söker|søker|stellt ein)(?=\s)`,
      'u',
    ),
    6,
  ],
  [
    new RegExp(
      String.raw`^(?:L['’])?${NAME}${LEGAL}${ASIDE}(?:,[^,.\n]{3,120},)? (?:fait|accompagne|réunit|gère|conçoit|fabrique|édite|is|are|helps?|builds?|makes?|owns|runs|sells|publishes|keeps|produces|manufactures|organi[sz]es|provides?|develops?|designs?|creates?|offers?|powers?|lets|allows|enables|connects|brings|gives|wants|transforms?|operates?|delivers?|serves|believes|specializes|specialises|was founded|was started|has (?:been|built|raised|developed|created|a|an|over|more)|just raised|needs|recently|continues|started|ist|bietet|entwickelt|est|es)(?=\s)`,
      'u',
    ),
    4,
  ],
  [
    new RegExp(
      String.raw`^${NAME}${LEGAL}\s?[(<[](?:https?:|www\.|YC|[\w.-]{2,40}\.(?:com|io|co|org|net|de|ai)\b)`,
      'u',
    ),
    5,
  ],
  [
    new RegExp(
      String.raw`^${NAME}${LEGAL}${ASIDE}['’]s? (?:mission|goal|platform|product|vision|team|engineering)`,
      'u',
    ),
    4,
  ],
  [
    new RegExp(
      String.raw`^(?:About|Über|À propos de|Sobre|Over|Why|Who is|Working at|Life at|Join)\s${NAME}${LEGAL}[:?]?$`,
      'u',
    ),
    5,
  ],
];

const INSTITUTION =
  'Universität|Hochschule|Stadt|Gemeinde|Stadtverwaltung|Landkreis|Université|Universidad|Universiteit|Gemeente|Università|Universidade|Mairie|Ayuntamiento';

const INSIDE: readonly (readonly [RegExp, number])[] = [
  // An institution is named by its kind and its place: "Universität Nordhafen".
  [
    new RegExp(
      String.raw`(?<![\p{L}])(?<name>(?:${INSTITUTION})\s(?:de |di |of |d['’])?\p{Lu}[\p{L}-]{2,30})(?![\p{L}])`,
      'gu',
    ),
    3,
  ],
  // A legal form belongs to a name wherever it stands.
  [
    new RegExp(
      String.raw`(?:^|\s)(?<name>${WORD}(?: (?:und |& )?${WORD}){0,3} (?:gGmbH|GmbH(?: & Co\. KG)?|AG|S\.L\.|S\.A\.|SARL|SAS|B\.V\.|Ltd|LLC|S\.r\.l\.|S\.p\.A\.))(?![\p{L}])`,
      'gu',
    ),
    3,
  ],
  [
    new RegExp(
      String.raw`(?:^|[.!?]\s|\n)(?:Here )?(?:At|at|Bei|Chez|Bij) ${NAME}${LEGAL},? (?:we|you|our|I|we['’]re|wir|nous|every|people|everyone)(?=[\s’'])`,
      'gu',
    ),
    5,
  ],
  [
    new RegExp(
      String.raw`\b(?:[Jj]oin(?:ing)?|[Ww]ork(?:ing)? (?:at|for)|[Cc]areers? (?:at|with)|[Ll]ife at|[Ee]ngineers? at|[Dd]evelopers? at|[Tt]eams? at|[Jj]obs? at|[Rr]oles? at|[Pp]ositions? (?:at|with)|[Oo]pportunit(?:y|ies) (?:at|with)|[Hh]ere at|[Cc]ulture at|[Ff]it at|years at) ${NAME}${NOT_NAME_GOES_ON}`,
      'gu',
    ),
    3,
  ],
  [
    new RegExp(
      String.raw`(?:^|[.!]\s|\n)(?:Hi[!,.]? |Hello[!,.]? )?(?:We['’]re|We are|This is) ${NAME}(?:,|\s\(|\.\s| and we| [-–—])`,
      'gu',
    ),
    4,
  ],
  [
    new RegExp(
      String.raw`\b(?:[Ww]e|[Uu]s)(?: here)?(?: at| \() ?${NAME}(?:,|\)| are| have| believe| build| love)`,
      'gu',
    ),
    4,
  ],
  [
    new RegExp(
      String.raw`(?:^|[.!?]\s|\n)${NAME}['’]s (?:mission|goal|team|platform|vision|product|engineering|technology|customers|culture|software)`,
      'gu',
    ),
    3,
  ],
  [
    new RegExp(
      String.raw`(?:^|[.!?]\s|\n)(?:The )?${NAME}${LEGAL}${ASIDE} (?:is|are) (?:currently |now |actively |also |always )?(?:hiring|looking (?:for|to)|seeking|growing|recruiting)`,
      'gu',
    ),
    4,
  ],
];

/** How much of a posting is searched, in characters; long texts name the company early. */
const SEARCHED = 30_000;

/** Where the text of a posting seems to name the company. */
export function companyMentions(lines: readonly OutlineLine[]): Mention[] {
  const mentions: Mention[] = [];
  let searched = 0;
  for (const { text, line, kind } of lines) {
    searched += text.length;
    if (searched > SEARCHED) break;
    const head = text.slice(0, 3000);
    for (const [pattern, weight] of kind === 'item' ? [] : START)
      add(mentions, pattern.exec(head), weight, line);
    for (const [pattern, weight] of INSIDE) {
      for (const match of head.matchAll(pattern)) add(mentions, match, weight, line);
    }
  }
  return mentions;
}

/** The name that the mentions agree on best, if they are worth at least `enough` together. */
export function mostMentioned(mentions: readonly Mention[], enough: number): Mention | null {
  const totals = new Map<string, { weight: number; best: Mention }>();
  for (const mention of mentions) {
    const key = keyOf(mention.name);
    if (key === '') continue;
    const total = totals.get(key);
    if (!total) totals.set(key, { weight: mention.weight, best: mention });
    else {
      total.weight += mention.weight;
      if (mention.weight > total.best.weight) total.best = mention;
    }
  }
  let winner: { weight: number; best: Mention } | null = null;
  for (const total of totals.values()) {
    if (total.weight >= enough && (winner === null || total.weight > winner.weight)) winner = total;
  }
  return winner ? (spelledInFull(winner.best, mentions) ?? winner.best) : null;
}

/**
 * A better spelling of the name that won: the one without `.com` where the text itself uses it for the
 * company, or the fuller one of the header ("Harp Works" over "Harp").
 */
function spelledInFull(winner: Mention, mentions: readonly Mention[]): Mention | null {
  const bare = /^(.{2,40})\.(?:com|io|co|net|org)$/u.exec(winner.name)?.[1];
  if (bare !== undefined)
    return mentions.find(({ name, weight }) => name === bare && weight >= 4) ?? null;
  return (
    mentions.find(
      ({ name, weight, isHeader }) =>
        isHeader === true &&
        weight >= 3 &&
        isFuller(name, winner.name) &&
        (endsWithLegalForm(name) || !FIELD_WORD.test(name)),
    ) ?? null
  );
}

/** "Harp Works", "Cooperative Harp" and "Harp, S.A." say "Harp" more fully. */
function isFuller(name: string, winner: string): boolean {
  const words = comparable(name);
  const own = comparable(winner);
  const fuller = words.length > own.length || name.length > winner.length;
  const whole = words.slice(0, own.length).join(' ') === own.join(' ');
  const atEnd = words.slice(-own.length).join(' ') === own.join(' ');
  return fuller && (whole || atEnd) && words.length <= own.length + 2;
}

function comparable(name: string): string[] {
  return withoutLegalForm(name).replace(/^the /iu, '').toLowerCase().split(' ');
}

function add(
  mentions: Mention[],
  match: RegExpMatchArray | null,
  weight: number,
  line: number | undefined,
): void {
  const name = cleanCompanyName(match?.groups?.['name'] ?? '').replace(/^(?:Die|Der|Das) /u, '');
  if (name === '' || !isCompanyName(name)) return;
  mentions.push({ name, weight: isAmbiguousName(name) ? weight - 2 : weight, line });
}

function keyOf(name: string): string {
  return fold(withoutLegalForm(name).replace(/,? (?:inc|llc|ltd|gmbh|ag|corp|bv)\.?$/iu, ''));
}
