import { indexesOfText } from './chrome-phrases.ts';
import { isPostingSection } from '../prose/posting-section.ts';
import type { Line } from './lines.ts';

/** What other postings of a site stand under. */
const RELATED =
  /^(?:(?:(?:see|view|browse|explore) )?(?:similar|related|other|more|recommended|featured|latest|other open|more open|current|all) (?:jobs?|positions?|openings?|roles?|vacancies|opportunities|job searches|(?:job )?(?:listings|postings|adverts|ads))(?: (?:for you|at|in|from|near|by|like this)(?: .{1,40})?| you (?:may|might)(?: also)? like)?|(?:people|others|candidates|applicants|job ?seekers|users) (?:who viewed this(?: job)? )?also (?:viewed|searched(?: for)?|applied(?: to| for)?|looked at|liked)|you (?:may|might) also (?:like|be interested in)|jobs you (?:may|might) (?:like|be interested in)|(?:deze|andere) (?:jobs|vacatures|banen) (?:zijn )?(?:misschien|mogelijk|wellicht) (?:ook )?(?:iets|interessant) voor (?:jou|je|u)|ähnliche (?:jobs|stellen|stellenangebote|stellenanzeigen)|weitere (?:jobs|stellen|stellenangebote|stellenanzeigen|offene stellen)(?: .{1,40})?|andere (?:jobs|stellen)|(?:das|diese (?:stellen|jobs)) könnte[n]? (?:sie|dich) (?:auch )?interessieren|auch interessant|(?:ces|d['’]autres) (?:offres|postes) .{0,20}(?:vous intéresser|qui pourraient).{0,20}|vous aimerez aussi|offres (?:similaires|recommandées)|autres (?:offres|postes)(?: .{1,40})?|(?:ofertas|empleos|vacantes) (?:similares|relacionad[ao]s)|otras (?:ofertas|vacantes)|(?:también )?te puede[n]? interesar|estas ofertas .{0,20}interesar.{0,10}|vergelijkbare (?:vacatures|banen)|(?:andere|meer|soortgelijke) vacatures(?: .{1,40})?|ook interessant|bekijk ook|anderen bekeken ook|(?:offerte|annunci) simili|altre (?:offerte|posizioni)|(?:vagas|ofertas|empregos|empleos|trabajos|vacantes) (?:semelhantes|similares|relacionad[ao]s|parecid[ao]s)|outras (?:vagas|ofertas)|liknande (?:jobb|tjänster)|fler (?:jobb|tjänster)|podobne (?:oferty|ogłoszenia)(?: pracy)?|inne oferty(?: pracy)?|zobacz (?:też|podobne oferty|inne oferty)|podobné (?:nabídky|pozice|pracovní nabídky|inzeráty)|další (?:nabídky|volná místa|pozice)(?: .{1,40})?|(?:lignende|andre|flere) (?:ledige )?(?:jobs?|stillinger|annoncer|annonser|jobopslag)(?: .{1,40})?|liknande annonser|fler lediga (?:jobb|tjänster)(?: .{1,40})?|(?:samankaltaisia|muita|lisää) .{0,20}(?:työpaikkoja|paikkoja)|potrebbe(?:ro)? interessarti(?: anche)?|(?:posizioni|lavori) simili|personas que también .{3,40}|(?:pessoas|candidatos) também .{3,40}|benzer (?:iş )?ilanlar[ıi]?|diğer ilanlar|(?:関連|類似)(?:する|の)?求人|他の求人|この求人を見た人.{2,20}|(?:latest|recent|our latest) (?:news|posts|articles|stories|entries)|recent posts|latest from .{2,30}|últimas (?:entradas|noticias|notícias)|neueste (?:beiträge|nachrichten)|aktuelle (?:meldungen|nachrichten|termine)|articles récents|à lire aussi|laatste nieuws|meest gelezen|senaste nytt|nejbližší akce|ultime notizie|mest läst)(?:\s?\(\d{1,4}\))?\s?:?$/iu;

/** What a site offers whoever has read to the end: word of new postings, questions of its form. */
const AFTER_POSTING =
  /^(?:(?:job-?)?(?:benachrichtigung(?:en)?|alarm|alert|agent|abo) (?:einrichten|erstellen|aktivieren|anlegen)|jobalarm (?:einrichten|erstellen|aktivieren)|(?:set|create|activate) (?:an? )?(?:job )?alert(?: for similar jobs)?|(?:créer|activer) (?:une |l['’])alerte(?: emploi)?|crear (?:una )?alerta(?: de empleo)?|(?:maak|stel) (?:een )?(?:job ?alert|vacature-?alert|melding) (?:aan|in)|crea (?:un )?(?:avviso|alert)(?: di lavoro)?|criar alerta(?: de vagas?)?|skapa (?:jobb)?bevakning|utwórz (?:powiadomienie|alert)(?: o pracę)?|employer questions|voluntary self-identification|u\.s\. equal employment opportunity information.{0,40})$/iu;

/** Whether a line stands over other postings of the site. */
export function isRelatedHeading(text: string): boolean {
  const bare = text.replace(/^[#*=_\s-]{1,8}|[#*=_\s]{1,8}$/gu, '');
  return bare.length <= 60 && RELATED.test(bare);
}

/**
 * The lines without lists of other postings, each with its heading: what is listed below it, up to the
 * first line that is none. What follows must not be the posting itself again.
 */
export function withoutRelated(lines: readonly Line[]): Line[] {
  const texts = indexesOfText(lines);
  const gone = new Set<number>();
  for (const [place, index] of texts.entries()) {
    if (gone.has(index) || place * 3 < texts.length) continue;
    const after = texts.slice(place + 1);
    if (place * 2 >= texts.length && AFTER_POSTING.test(lines[index]?.text ?? '')) {
      if (goesOn(after.map((next) => lines[next]?.text ?? ''))) continue;
      for (const own of [index, ...after]) gone.add(own);
      break;
    }
    if (!isRelatedHeading(lines[index]?.text ?? '')) continue;
    const below = texts.slice(place + 1);
    if (areListed(below.map((next) => lines[next]?.text ?? ''))) {
      for (const own of [index, ...below]) gone.add(own);
      break;
    }
    const listed = below.findIndex((next) => !isListed(lines[next]?.text ?? ''));
    const end = listed === -1 ? below.length : listed;
    const rest = below.slice(end).map((next) => lines[next]?.text ?? '');
    if (end === 0 || goesOn(rest)) continue;
    for (const own of [index, ...below.slice(0, end)]) gone.add(own);
  }
  return gone.size === 0 ? [...lines] : lines.filter((_, index) => !gone.has(index));
}

/** Whether the posting goes on below: with a section of its own, how to apply or more than the owner's lines. */
function goesOn(rest: readonly string[]): boolean {
  const said = rest.filter((text) => !isListed(text));
  return (
    said.some((text) => /@\w/u.test(text)) ||
    said.length > MOST_BELOW ||
    rest.some((text) => text.length <= 60 && isPostingSection(text) && !isRelatedHeading(text))
  );
}

/** Sentences of the site's own below such a list. */
const MOST_BELOW = 4;

/** A list of other postings, and a short line or two of the site's own among them. */
function areListed(below: readonly string[]): boolean {
  const others = below.filter((text) => !isListed(text));
  return (
    others.length * 4 <= below.length &&
    others.every((text) => text.length <= 60 && !/@\w|:$/u.test(text))
  );
}

/** One line of a list of other postings: short, no sentence, nothing that tells how to apply. */
function isListed(text: string): boolean {
  return (
    text.length <= 110 &&
    !/@\w/u.test(text) &&
    !/[\p{Ll}]{3}[.!?](?:\s|$)/u.test(text.replace(/\.{3}$/u, '')) &&
    !/:$/u.test(text)
  );
}
