import { companyOfAboutHeading } from './about-heading.ts';
import { INSIDE, IS_SEEKING, POSTED_BY, START, UNDER_ABOUT } from './company-patterns.ts';
import {
  cleanCompanyName,
  isAboutHeading,
  isAmbiguousName,
  isCompanyName,
} from './company-name.ts';
import { isInstitution } from './institution.ts';
import { endsWithLegalForm, withoutLegalForm } from './legal-form.ts';
import type { OutlineLine } from './outline.ts';
import { FIELD_WORD } from './role-words.ts';
import { cleanTitle, isRoleOrField } from './role-name.ts';
import { fold } from './site.ts';

/** One place where a text seems to name the company, and how much that is worth. */
export interface Mention {
  readonly name: string;
  readonly weight: number;
  readonly line: number | undefined;
  /** Read from a header, where the name stands alone and in full. */
  readonly isHeader?: boolean;
}

/** How much of a posting is searched, in characters; long texts name the company early. */
const SEARCHED = 30_000;

/** "Facciamo pasta …", "Fabricamos zapatos …": a verb that says "we", in languages that leave the word out. */
const WE_DO =
  /^\p{Lu}\p{Ll}{1,16}(?:iamo|amos|emos|imos|omos|amy|emy|imy|ymy|áme|íme|eme)\s\p{Ll}/u;

/** Where the text of a posting seems to name the company. */
export function companyMentions(lines: readonly OutlineLine[]): Mention[] {
  const mentions: Mention[] = [];
  const about = companyOfAboutHeading(lines);
  if (about !== null) mentions.push({ ...about, weight: 5 });
  const named = employerBehindRole(lines);
  if (named !== null) mentions.push(named);
  let searched = 0;
  let aboutUs = false;
  for (const { text, line, kind } of lines) {
    searched += text.length;
    if (searched > SEARCHED) break;
    const head = withoutGreeting(withoutEmphasis(text.slice(0, 3000)));
    if (aboutUs && kind === 'paragraph' && !WE_DO.test(head))
      add(mentions, UNDER_ABOUT.exec(head), 5, line);
    aboutUs = isAboutHeading(text);
    const poster =
      head.length <= 120 ? cleanCompanyName(POSTED_BY.exec(head)?.groups?.['name'] ?? '') : '';
    if (isCompanyName(poster)) mentions.push({ name: poster, weight: 6, line, isHeader: true });
    if (kind !== 'item') addInstitution(mentions, head, line);
    const host = HOST_OF_DEPARTMENT.exec(head)?.groups?.['name'] ?? '';
    if (isInstitution(host) && isCompanyName(host)) mentions.push({ name: host, weight: 6, line });
    for (const [pattern, weight] of kind === 'item' ? [] : START)
      add(mentions, pattern.exec(head), weight, line);
    for (const [pattern, weight] of INSIDE) {
      for (const match of head.matchAll(pattern)) add(mentions, match, weight, line);
    }
  }
  return mentions;
}

/** "Baker's hand - Harp Bakery" on top of a text that goes on to use the name. */
function employerBehindRole(lines: readonly OutlineLine[]): Mention | null {
  for (const [index, { text, line, kind }] of lines.slice(0, 4).entries()) {
    if (kind === 'item' || text.length > 140) continue;
    const parts = /^(.{3,80}?)\s(?:[-–—|·@]|at|bei|chez|bij|presso|hos)\s(\p{Lu}.{1,60})$/u.exec(
      text,
    );
    const name = cleanCompanyName(parts?.[2] ?? '');
    const isName = isCompanyName(name) && name.length >= 4 && !isRoleOrField(name);
    if (!isName || !isRoleOrField(cleanTitle(parts?.[1] ?? ''))) continue;
    const spoken = lines.some((other, at) => at !== index && holdsWhole(other.text, name));
    if (spoken) return { name, weight: 6, line, isHeader: true };
  }
  return null;
}

function holdsWhole(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at !== -1 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + name.length));
}

/**
 * "Les Archives départementales du Haut-Vallon recrutent …": an institution's name may hold words in small
 * letters, so it is known by its kind, its capitals at both ends and the verb behind it.
 */
const INSTITUTION_SEEKS = new RegExp(
  String.raw`^(?:(?:[Tt]he|[Ll]es?|[Ll]a|[Ll]['’]|[Ee]l|[Ll]os|[Ll]as|[Ii]l|[Ll]o|[OoAa]s?|[Dd]ie|[Dd]er|[Dd]as|[Dd]e|[Hh]et) ?)?(?<name>\p{Lu}\p{L}{3,24}(?: [\p{L}’'.-]{1,24}){1,8}?),? (?:${IS_SEEKING}|recrute(?:nt)?|recherche(?:nt)?|cherche(?:nt)?|embauche(?:nt)?|busca[n]?|selecciona[n]?|convoca[n]?|precisa[m]?|procura[m]?|recruta[m]?|contrata[m]?|cerca(?:no)?|ricerca(?:no)?|assume|assumono|such(?:t|en)|zoek(?:t|en)|söker|søger|søker|szuka|poszukuje|zatrudni|hledá|hakee|seeks?|is (?:seeking|looking|recruiting|hiring))(?=\s|$)`,
  'u',
);

/** "at the Department of Reeds, Oban University College, Scotland": the institution behind its part. */
const HOST_OF_DEPARTMENT =
  /(?:^|(?<!\p{L})(?:at|in|within|an|am|à|au|en|bij|aan|ved|på|vid|presso) )(?:the |der |dem |l['’]|la |le |het |de |el )?(?:Departments?|School|Faculty|Institute|Centre|Center|Division|Laboratory|Institut|Fakultät|Lehrstuhl|Abteilung|Département|Faculté|Laboratoire|Departamento|Facultad|Instituto|Dipartimento|Facoltà|Afdeling|Faculteit|Institutionen|Institutt|Avdelning(?:en)?)(?: (?:of|for|für|de|d['’]|di|för|for|voor|van))? [^,.;:|]{3,60}, (?:the |der |dem |l['’]|la |het )?(?<name>\p{Lu}[^,.;:|()]{4,60}?)(?=[,.;(]|$|\s(?:in|is|invites|seeks)\s)/u;

function addInstitution(mentions: Mention[], text: string, line: number | undefined): void {
  const match = INSTITUTION_SEEKS.exec(text.slice(0, 200));
  const name = match?.groups?.['name'] ?? '';
  if (/ (?:in|at|à|en|em|te|i|w|v|ve) \p{Lu}/u.test(name)) return;
  const last = name.split(/[\s’']/u).at(-1) ?? '';
  if (/^\p{Lu}/u.test(last) && isInstitution(name)) add(mentions, match, 8, line);
}

/** "Bom dia! A Padaria Harp procura …": a greeting within the line of the sentence. */
function withoutGreeting(text: string): string {
  return text.replace(
    /^(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|hallo|moin|servus|guten (?:tag|morgen|abend)|liebe\p{L}{0,2}|bonjour|bonsoir|salut|hola|buenos días|buenas(?: tardes| noches)?|olá|oi|bom dia|boa (?:tarde|noite)|ciao|salve|buongiorno|buonasera|hoi|dag|goedendag|goedemorgen|hej|hei|god (?:morgen|dag)|cześć|dzień dobry|ahoj|dobrý den)(?: \p{L}{1,20}){0,3}[!,.:]\s(?=\p{Lu})(?!L['’])/iu,
    '',
  );
}

/** "We're hiring at *Harp Works*!" */
function withoutEmphasis(text: string): string {
  return text.includes('*') || text.includes('_')
    ? text.replace(
        /(?<![\p{L}\p{N}*_])[*_]{1,2}(?=[^\s*_])|(?<=[^\s*_])[*_]{1,2}(?![\p{L}\p{N}*_])/gu,
        '',
      )
    : text;
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
  const written = match?.groups?.['name'] ?? '';
  // "Yahoo!" keeps its mark, but not where it ends the line.
  const endsLine = match !== null && (match.index ?? 0) + match[0].length === match.input?.length;
  const name = withoutArticle(cleanCompanyName(endsLine ? written.replace(/!$/, '') : written));
  if (name === '' || !isCompanyName(name)) return;
  mentions.push({ name, weight: isAmbiguousName(name) ? weight - 2 : weight, line });
}

/** "The Harp Makers Society" is known as "Harp Makers Society"; "The Guardian" keeps its article. */
function withoutArticle(name: string): string {
  // "La Biblioteca Comunale cerca …": an institution is named by its kind.
  const kind = /^(?:La|Il|Lo|Le|El|Het|De|O|A) (\S{4,40}(?: .{2,60})?)$/u.exec(name)?.[1];
  if (kind !== undefined && isInstitution(`${kind.split(' ', 1)[0] ?? ''} N`)) return kind;
  const rest = name.replace(
    /^(?:Die|Der|Das|Unsere?|Notre|Nuestr[ao]|Onze|Ons|Vårt?|Nasz[ae]?) /u,
    '',
  );
  return /^The (?:\S+ ){2,5}\S+$/u.test(rest) ? rest.slice(4) : rest;
}

function keyOf(name: string): string {
  return fold(withoutLegalForm(name).replace(/,? (?:inc|llc|ltd|gmbh|ag|corp|bv)\.?$/iu, ''));
}
