import type { OutlineLine } from './outline.ts';
import { hasRoleWord } from './role-words.ts';
import { findCityWithRegion, isPlaceName } from './place-name.ts';

const SEARCHED_LINES = 60;
/** "We are based in …": where the company or the job is. */
const BASED =
  /(?<!\p{L})(?:(?:we|we['’]re|we are|position|role|job|team|office|offices|company|startup|firm|agency|studio|business|organi[sz]ation|non-?profit|and|is|are) )(?:is |are )?(?:also )?(?:based|located|headquartered) (?:in|at|out of) (?:downtown |beautiful |sunny |central )?(\p{Lu}.{1,60})/u;
/** "Acme (Berlin, Germany) is looking for …" */
const ASIDE =
  /^[\p{Lu}\p{N}][\p{L}\p{N}&.'’! -]{1,40} \(([^()]{3,60})\),? (?:is|are|has|was|sucht|recherche|recrute|busca|zoekt)(?=\s)/u;
/** "… is hiring an engineer in Berlin or Leeds." */
const HIRING_IN =
  /(?<!\p{L})(?:hiring|looking for|seeking|recruiting|to join us)(?=\s)[^.!?;:]{0,120}?\s(?:in|at our offices? in) (?:downtown |central )?(\p{Lu}[^.!?;:()]{1,60})/u;

/** "The Harp Registry in Basel is looking for …", "Harp, Galway, is hiring:" */
const ORGANISATION_IN =
  /^(?:the |die |das )?\p{Lu}[\p{L}\p{N}&.'’ -]{1,60}?(?: in |, (?:à |en |te |in |i |w )?)(\p{Lu}[\p{L}-]{2,30}(?: \p{Lu}[\p{L}-]{2,30})?(?:, \p{Lu}[\p{L} ]{1,30})?),? (?:is|are|invites|seeks|sucht|recrute|busca|zoekt) ?(?:hiring|looking|seeking|recruiting|applications|\p{L})/iu;
/** "… is looking for a Grants Manager in Plymouth (hybrid)." */
const ROLE_IN_TOWN =
  /(?<!\p{L})(?:hiring|looking for|seeking|recruiting)\s([^.!?;:]{3,100}?) in (\p{Lu}\p{L}{2,24}(?:[ -]\p{Lu}\p{L}{2,24}){0,2})(?= \((?:hybrid|remote|on-?site|full|part|office)|[.!](?:\s|$)|$|, (?:to|who|for|starting|from) | (?:to|who|for|starting|from) )/u;
/** "This role is based in Portnahaven.", "The place of work is Velmora." */
const STATED_TOWN =
  /(?<!\p{L})(?:(?:this|the|your) (?:role|position|job|post) (?:is|will be) (?:based|located) (?:in|at)|place of work is|workplace is|(?:teaching|instruction|the work|the placement|the internship|the apprenticeship) (?:takes|will take) place in|place of employment is|sede di lavoro è|lugar de trabajo es|local de trabalho é|arbetsplatsen ligger i|arbejdsstedet er|arbeidsstedet er|arbeitsort ist|dienstort ist|lieu de travail est|le poste est basé à|standplaats is|el puesto está en|we(?: are|['’]re) based in) (\p{Lu}[\p{L}’'-]{2,24}(?:[ -]\p{Lu}[\p{L}’'-]{2,24}){0,2}(?:, \p{Lu}[\p{L} ]{1,30})?)(?=[.,;(]|$| \(| and | with )/iu;
/** One town, with its country or region where that is written behind it. */
const TOWN = String.raw`(\p{Lu}[\p{L}’'-]{2,24}(?:[ -]\p{Lu}[\p{L}’'-]{2,24}){0,2}(?:, \p{Lu}[\p{L}]{1,20}(?: \p{Lu}\p{L}{1,20})?)?)`;
/** "a full-time job on site in Bergen, Norway", "work from our office in Leeds": where this job is done. */
const AT_WORK = [
  new RegExp(
    String.raw`(?<!\p{L})(?:job|position|role|post|work|contract|you(?:['’]ll| will)? work)(?: is| will be)?,? (?:on[ -]?site|in person) in ${TOWN}(?=[.,;(]|$| \(| (?:and|with|for|or from home)(?=\s))`,
    'u',
  ),
  // "The position is full-time for four years, based in Portnahaven."
  new RegExp(
    String.raw`(?<!\p{L})(?:position|role|post|job) (?:is|will be) [^.!?;]{3,120}?,? based (?:in|at) ${TOWN}(?=[.;]|$)`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:[Yy]ou(?:['’]ll| will| can)? (?:be )?(?:work|working|based)|[Tt]he (?:role|job|position|post) is(?: based)?) (?:from|at|in|out of) our (?:\p{Ll}{3,12} )?(?:office|studio|workshop|lab|laboratory|shop|warehouse) in ${TOWN}(?=[.,;(]|$| \(| (?:and|with|for|on|or from (?:home|anywhere))(?=\s))`,
    'u',
  ),
];
/** "A Padaria Harp, em Vila Clara (concelho de …), procura uma padeira": who seeks, and where that is. */
const SEEKER_IN = new RegExp(
  String.raw`^(?:\p{Lu}\p{Ll}{0,3} |[Ll]['’]|(?:die|der|das|la|le|el|il|o|a|de|het) )?\p{Lu}[^.!?:;()]{1,70}?,? (?:in|em|en|à|a|te|i|w|v|ve|near|bei) ${TOWN}(?: \([^()]{2,40}\))?,? (?:procura|busca|contrata|recrute|recruta|recherche|cherche|cerca|ricerca|sucht|stellt|zoekt|söker|søger|søker|szuka|zatrudni|hledá|seeks|needs|wants)(?!\p{L})`,
  'u',
);
/** The places in which people work, and a word that says whose they are, by language. */
const OWN =
  '(?:our|their|its|the|unser\\p{L}*|ihr\\p{L}*|notre|nos|leurs?|son|nuestr\\p{L}|su|nostr\\p{L}|nossa?|noss\\p{L}|sua|onze?|vår\\p{L}?|vores|våre|nasz\\p{L}*|naš\\p{L}*|deren|la|le|el|il|na|no|der|dem|die|de)';
const SITE =
  '(?:site|studio|office|offices|shop|store|branch|workshop|warehouse|depot|clinic|practice|nursery|plant|factory|kitchen|campus|houses?|shops|stores|schools?|Standort(?:e|en)?|Häuser[n]?|Filialen|Schulen?|Filiale|Niederlassung|Werk|Büro|Praxis|Werkstatt|Geschäft|Laden|Betrieb|Klinik|Haus|Kita|siège|agence|magasin|atelier|boutique|établissement|bureau|usine|cabinet|sede|oficina|tienda|taller|centro|planta|fábrica|nave|clínica|loja|escritório|oficina|zona industrial|unidade|stabilimento|negozio|ufficio|laboratorio|vestiging|winkel|kantoor|locatie|filiaal|werkplaats|praktijk|butik|butiken|kontor|kontoret|verkstad|verkstaden|anläggning|biuro|biurze|sklep|sklepie|oddział|oddziale|zakład|zakładzie|provozovn\\p{L}|pobočk\\p{L})';
/** "pour leur site de Pontarlier", "in unserer Werkstatt in Celle", "na zona industrial da Marinha Grande". */
const AT_SITE = new RegExp(
  String.raw`(?<!\p{L})${OWN} (?:\p{Ll}{3,14} )?${SITE} (?:in|at|de|d['’]|à|en|em|da|do|di|a|te|i|w|v|ve) ?${TOWN}(?=[.,;:(]|$| \(| \p{Ll})`,
  'u',
);
/** "Wir sind Elektro Harp aus Stade", "We are a bakery from Oban". */
const WE_ARE_FROM = new RegExp(
  String.raw`^(?:(?:Wir sind) [^.!?:]{2,70}? (?:aus|in)|We(?: are|['’]re) [^.!?:]{2,70}? (?:from|based in|in)|Nous sommes [^.!?:]{2,70}? (?:à|basée?s? à)|Somos [^.!?:]{2,70}? (?:en|em)|Siamo [^.!?:]{2,70}? a|Wij zijn [^.!?:]{2,70}? (?:uit|in)|Vi är [^.!?:]{2,70}? (?:från|i)|Vi er [^.!?:]{2,70}? (?:fra|i)|Jesteśmy [^.!?:]{2,70}? (?:z|ze|w)|Jsme [^.!?:]{2,70}? (?:z|ze|v)) ${TOWN}(?=[.,;:(!]|$| \(| (?:und|and|et|y|e|en|och|og|i) \p{Ll})`,
  'u',
);
/** "Kalmsund, Sweden, on site with the boats.": a sentence that begins with a town and its country. */
const BEGINS_WITH_PLACE =
  /(?:^|[.!?]\s{1,2})(\p{Lu}[\p{L}’'-]{2,24}(?: \p{Lu}[\p{L}’'-]{2,24})?, \p{Lu}[\p{L}]{1,20}(?: \p{Lu}\p{L}{1,20})?)(?=[,.(]|$)/u;
/** A second town makes a list of offices, of which nobody says which is the job's. */
const ANOTHER_TOWN = /^(?:, (?:and |or )?| and | or )(?:in )?\p{Lu}/u;

/** "our client, a parcel carrier based in Oban, Argyll", "Harp Point is in Oban, Argyll": a town and its county. */
const TOWN_AND_COUNTY =
  /(?<!\p{L})(?:(?:client|customer|charity|company|carrier|firm|business|school|trust|museum|farm|hotel|practice|organisation|organization|employer|manufacturer|retailer|supplier|provider)[^.!?;:]{0,60}? (?:based|located|situated) in|^\p{Lu}[\p{L}’' -]{2,40} is (?:based |located |situated )?in) (\p{Lu}[\p{L}’'-]{2,24}(?: \p{Lu}[\p{L}’'-]{2,24}){0,2}, \p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?)(?=[,.;(]|$)/u;

/** "Full time. Based at Harp Yard.": a sentence that says nothing else. */
const BASED_ALONE =
  /(?:^|[.;!] )(?:Based|Located) (?:at|in) (?:our |the )?(\p{Lu}[\p{L}’'-]{2,24}(?: \p{Lu}[\p{L}’'-]{2,24}){0,3}(?:, \p{Lu}[\p{L} ]{1,30})?)(?=[.;]|$)/u;

/** What stands behind "in" and is no town. */
const NO_TOWN =
  /^(?:Test|Residence|Training|Charge|Chief|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|Q\d|Python|Java\w*|Ruby|Rust|Go|React|Marketing|Sales|Engineering|Design|Finance|Product|Operations|Research|Law|Data|Machine|English|German|French|Spanish|Dutch)(?!\p{L})/u;

/** The place that a sentence states, for texts whose header names none; null when none does. */
export function findStatedPlace(
  lines: readonly OutlineLine[],
): { place: string; line: number | undefined } | null {
  for (const pattern of [BASED, ASIDE, HIRING_IN]) {
    for (const { text, line } of lines.slice(0, SEARCHED_LINES)) {
      const words = pattern.exec(text.slice(0, 3000))?.[1];
      if (words === undefined) continue;
      const place = pattern === ASIDE ? wholePlace(words) : placeAtStart(words);
      if (place !== null) return { place, line };
    }
  }
  for (const { text, line } of lines.slice(0, SEARCHED_LINES)) {
    const head = text.slice(0, 1000);
    const place = (
      STATED_TOWN.exec(head)?.[1] ??
      BASED_ALONE.exec(head)?.[1] ??
      ORGANISATION_IN.exec(head.slice(0, 200))?.[1]
    )?.replace(/, \p{Ll}.*$/u, '');
    if (place !== undefined && !NO_TOWN.test(place) && /^\p{Lu}/u.test(place))
      return { place, line };
    const inCounty = TOWN_AND_COUNTY.exec(head)?.[1];
    if (inCounty !== undefined && !NO_TOWN.test(inCounty)) return { place: inCounty, line };
    const worked =
      workedAt(head) ??
      SEEKER_IN.exec(head.slice(0, 200))?.[1] ??
      WE_ARE_FROM.exec(head)?.[1] ??
      null;
    if (worked !== null) return { place: worked, line };
    const [, role = '', town = ''] = ROLE_IN_TOWN.exec(head) ?? [];
    const last = role.split(' ').at(-1) ?? '';
    if (town !== '' && hasRoleWord(last) && !NO_TOWN.test(town)) return { place: town, line };
  }
  for (const { text, line } of lines.slice(0, 12)) {
    const place = BEGINS_WITH_PLACE.exec(text.slice(0, 600))?.[1];
    if (place !== undefined && isPlaceName(place)) return { place, line };
  }
  return onlySite(lines);
}

/** The town where this very job is done, as a sentence says it of the work or of the house; null when none does. */
export function siteOfWork(
  lines: readonly OutlineLine[],
): { place: string; line: number | undefined } | null {
  for (const { text, line } of lines.slice(0, SEARCHED_LINES)) {
    const place = STATED_TOWN.exec(text.slice(0, 1000))?.[1] ?? workedAt(text.slice(0, 1000));
    if (place != null && !NO_TOWN.test(place) && /^\p{Lu}/u.test(place)) return { place, line };
  }
  return onlySite(lines);
}

/** The town of the only place of work that a text names so. */
function onlySite(
  lines: readonly OutlineLine[],
): { place: string; line: number | undefined } | null {
  const found = lines.slice(0, SEARCHED_LINES).flatMap(({ text, line }) => {
    const match = AT_SITE.exec(text.slice(0, 3000));
    const [whole = '', place = ''] = match ?? [];
    const after = match === null ? '' : text.slice(match.index + whole.length);
    return place === '' || NO_TOWN.test(place) || ANOTHER_TOWN.test(after) ? [] : [{ place, line }];
  });
  const [first, ...others] = found;
  return first !== undefined && others.every(({ place }) => place === first.place) ? first : null;
}

/** The one town of a sentence that says where this job is done. */
function workedAt(text: string): string | null {
  for (const pattern of AT_WORK) {
    const match = pattern.exec(text);
    const [whole = '', town = ''] = match ?? [];
    const after = match === null ? '' : text.slice(match.index + whole.length);
    if (town !== '' && !NO_TOWN.test(town) && !ANOTHER_TOWN.test(after)) return town;
  }
  return null;
}

function wholePlace(words: string): string | null {
  return isPlaceName(words) ? words : null;
}

/** The longest beginning that is a place: "UK, Canada or remote. Everything …", "New York City that …". */
function placeAtStart(words: string): string | null {
  const sentence = words.split(/\.(?:\s|$)|[;:!?()]/u, 1)[0] ?? '';
  const ends = [...sentence.matchAll(/,|\s|$/gu)].map((match) => match.index).reverse();
  for (const end of ends) {
    const start = sentence.slice(0, end).replace(/[,\s]+$/u, '');
    if (/\s(?:and|or|in|to|with|for)$/u.test(start) || !/\p{L}$/u.test(start)) continue;
    if (isPlaceName(start)) return start;
  }
  return findCityWithRegion(words);
}
