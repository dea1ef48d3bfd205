import { isIndustryName } from './industry-name.ts';
import { isInstitution } from './institution.ts';
import { endsWithLegalForm, withoutLegalForm } from './legal-form.ts';
import { isPlaceName } from './place-name.ts';
import { remembered } from './remembered.ts';
import { hasRoleWord } from './role-words.ts';
import { isButtonWord } from './button-word.ts';

const LONGEST = 60;
const MOST_WORDS = 6;
/** "Communauté de communes du Val de l’Eau": public bodies have longer names. */
const MOST_OF_BODY = 9;
/** Words that begin sentences and headings about companies, but name none. */
const NO_NAME =
  /^(?:we|us|our|ours|you|your|i|me|my|it|its|they|them|their|he|she|this|that|these|those|there|here|the (?:company|team|role|position|job|candidate|successful|ideal|right|world|group|opportunity|best|following|project|product|work|problem|perfect|person)|a|an|what|who|whom|whose|which|where|when|why|how|if|as|in|on|at|for|from|with|to|of|by|and|or|but|so|also|both|all|any|some|many|most|every(?:one|thing)?|each|no|not|now|today|currently|please|thanks|note|edit|update|role|roles|job|jobs|position|positions|company|team|teams|candidates?|applicants?|applications?|enquiries|interviews?|engineering|engineers?|developers?|salary|location|remote|onsite|hybrid|full|part|contract|hiring|apply|requirements?|responsibilities|qualifications?|benefits|perks|overview|summary|description|experience|knowledge|skills?|technolog(?:y|ies)|stack|web|software|data|senior|junior|lead|python|ruby|java|javascript|rails|react|django|linux|scala|android|ios|php|aws|node|golang|success|work|working|people|founded|based|headquartered|seeking|looking|competitive|visa|hacker news|hn|yc|internet|cloud|mobile|lavoro|offert[ae](?: di lavoro)?|annuncio|empleos?|emplois?|offres?(?: d['’]emploi)?|trabajo|trabalho|emprego|ofertas?(?: de (?:empleo|trabajo|emprego))?|convocatoria|vagas?|vacantes?|stellen?|stellenangebote?|stellenanzeige|arbeit|job alert|vacatures?|jobb|lediga jobb|praca|oferta pracy|ogłoszenie|urgente?|attenzione|atención|achtung|stages?|minijobs?|someone|anyone|everybody|being|having|once|while|since|after|before|during|because|although|although|interested|questions?|deadline|compensation|pay|hours|travel|travell?ing|housing|training|accommodation|relocation|contact|link|office|start|contract|duties|tasks|shifts?|schedule|equity|health|insurance|vacation|holidays?|interview|process|mission|culture|english|french|german|spanish|dutch|everything|nothing|nobody|anything|accessibility|security|safety|quality|growth|research|teaching|tuition|rent|package|parking|meals|tips|preference|veterans|residence|canvassing|communication|leadership|management|customers?|clients?|users?|members?|staff|students?|visitors|volunteers?|technicians?|nurses?|teachers?|drivers?|details|background|location|placement|probation|supervision|support|ability|applying|selection|shortlisting|funding|review|preferred|previous|proven|strong|excellent|good|native|fluent|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|weekdays?|evenings?|mornings?|nights?|this is|it is|über|wir|uns|unser|das|die|der|nous|notre|le|la|les|il|nosotros|wij|ons)$/iu;
const FIRST_WORD =
  /^(?:we|our|you|your|it|they|this|that|these|those|there|here|what|who|which|where|when|why|how|if|i|i['’]m|we['’]re|please|looking|seeking|hiring|must|about|also|help|join|come|are|is|do|does|would|will|as|for|with|in|at|on|to|if|wir|nous|no|not|currently|competitive|position|positions|role|roles|vaga (?:também|exclusiva|afirmativa|destinada|para|de)|email|contact|apply|send|see|more|read|check|multiple|several|various|many|full-?\s?time|part-?\s?time|remote|onsite|visa|relocation|pay|salary|equity|back to|zurück|terug naar|retour|solliciteer|solliciteren|bewirb|bewerben|postuler|ansök|aplikuj|candidati|candidate-se|inscríbete|deel|partager|teilen)(?![\p{L}\p{N}-])/iu;
const SAYS_MORE =
  /(?<![\p{L}])(?:hiring|looking|seeking|relocat\w+|sponsor\w*|visas?|h-?1b?|h1-?b|salary|equity|benefits|positions?|openings?|authoriz\w+|eligible|full-?time|part-?time|interns?|internships?|remote|onsite|on-site|hybrid|telecommute|funded|competitive|locals?|contract|freelance|permanent|everything|various|multiple|welcome|only|citizens?|startup looking)(?![\p{L}]|\.\p{L})/iu;
/** What a company calls a part of itself, or a legal form by itself. */
const DESCRIPTION =
  /^(?:(?:the|our) .{0,60}(?:team|company|role|position|department|candidate|group|platform|product|office)|inc|llc|ltd|gmbh|corp|co)\.?$/iu;
/** "Careers at Harp Works" is over a company's openings, and no name. */
const OPENINGS_OF =
  /^(?:careers?|jobs?|vacancies|openings|work(?:ing)?|life|karriere|stellen\p{L}*|carrières?|recrutement|empleos?|trabaj\p{L}+|vacatures|werken|lavor\p{L}+|carreiras|jobba?|praca) (?:at|with|for|bei|chez|en|bij|con|in|na|no|hos|w) /iu;
/** The heading of a company's own section. */
const ABOUT_US =
  /^(?:(?:who|what) (?:we|are we|we are)(?: are)?|about (?:the|our) (?:company|organi[sz]ation|employer|business|institution|studio|agency|charity)|(?:our|the) company|company (?:description|profile|overview)|(?:das|unser) unternehmen|über (?:das|unser) unternehmen|notre (?:entreprise|société|structure)|(?:à propos de |présentation de )l['’](?:entreprise|employeur)|(?:sobre |acerca de )?(?:la|nuestra) empresa|(?:sobre )?(?:a|nossa) empresa|(?:over )?(?:het|ons) bedrijf|over de organisatie|(?:om )?företaget|o firmie|sur nous|(?:über|à propos(?: de)?|sobre|over|om|chi|o|about|acerca de) (?:uns|nous|nosotros|nós|ons|nas|oss|us|siamo|mí)|wer wir sind|das sind wir|qui sommes-nous|quiénes somos|quem somos|wie (?:zijn wij|we zijn|wij zijn)|vem är vi|kim jesteśmy|l['’]entreprise|la (?:empresa|société|structure)|a empresa|het bedrijf|l['’]azienda|das unternehmen)$/iu;

/** Who speaks, and whom one speaks of, in the languages that {@link NO_NAME} does not cover. */
const PRONOUN =
  /^(?:vi|du|ni|de|dig|oss|vår[at]?|våra|vores|din|ditt|dine|me|sinä|meidän|je|jij|jouw|wie|zij|men|er|sie|ihr|dich|dir|tu|vous|votre|vos|ils?|elles?|yo|tú|usted(?:es)?|ellos|ellas|eu|ele|ela|eles|elas|você|vocês|a gente|nós|io|lui|lei|noi|voi|loro|ja|ty|ono|on[aei]|my|wy|nasza?|já|vy|biz|siz)$/iu;

/** "La commune de Harp recrute" is a headline. */
const SEEKS_AT_END =
  /\s(?:recrute(?:nt)?|recherche(?:nt)?|sucht|suchen|zoekt|zoeken|busca|cerca|söker|søger|søker|szuka|hledá|hakee|seeks)$/iu;

/** "Harp Works sucht Net Mender" is a headline too; small letters, for a name writes its words large. */
const SEEKS_WITHIN =
  /\s(?:recrutent|sucht|suchen|zoekt|zoeken|söker|søger|søker|szuka|poszukuje|hledá|hakee|seeks)\s/u;

/** "job requisition id", "Reference number", "Kennziffer": the label of a number. */
const NUMBER_OF =
  /^(?:job |stellen|vacature|posting |vacancy |requisition )?(?:reference|referenz|référence|referencia|referência|riferimento|kennziffer|kenn-?nummer|req|ref)\.?(?: ?(?:no|nr|nummer|number|code|id))?\.?$|^\p{L}[\p{L} -]{1,40}[ -](?:id|number|nummer|no\.|nr\.?|n°)$/iu;

/** "brutto / mies.", "Gross per month": what stands below a sum. */
const OF_PAY =
  /^(?:gross|brutt?[oa]s?|brut|nett?o|netto|lordo|lorda|hrubého|gross\/net)(?: ?\/ ?\p{L}|$| (?:per|pro|par|por|im|al|o|à|a|na|miesięcznie|mensile|annuo|mensuel|annuel|monthly|yearly)(?!\p{L}))/iu;

/** "The Trust", "School": what an institution calls itself after its name. */
const KIND_ALONE =
  /^(?:the )?(?:school|trust|college|university|city|county|council|institute|department|faculty|library|museum|hospital|foundation|society|charity|association|centre|center|agency|ministry|authority|academy|district|parish|diocese|laboratory|institution|gemeinde|kirchengemeinde|stadt|schule|hochschule|universität|stiftung|verein|klinik|behörde|verwaltung|commune|mairie|école|université|fondation|ayuntamiento|colegio|escuela|universidad|fundación|comune|scuola|università|fondazione|gemeente|stichting|câmara|escola|universidade|fundação|kommun(?:en)?|kommune[n]?|skolan?|gmina|szkoła|fundacja)$/iu;

/** "Community Stroke Team", "L'établissement": a part of an employer, or what one calls it without its name. */
const PART_OF_BODY =
  /^\p{L}.* team$|^(?:l['’]|la |le |el |il |lo |o |a |die |das |der |de |het )?(?:établissement|structure|entreprise|société|collectivité|mairie|association|empresa|entidad|centro|azienda|struttura|unternehmen|einrichtung|betrieb|organisatie|instelling)$/iu;

/** "Contrato por tiempo indeterminado", "Contrat à durée déterminée": how long one is employed. */
const TERM =
  /^(?:contrato|contratto|contrat|contract|arbeitsvertrag|vertrag|umowa) (?:indefinido|fijo|temporal|sem|a termo|por|a tempo|à|de|di|zu|o|voor|na|over|til|unbefristet|befristet)(?!\p{L})|^(?:unbefristet|befristet|festanstellung|dauerstelle|permanent|indefinido|indeterminado|indeterminato|tillsvidare|onbepaalde tijd|vast contract)$/iu;

/** Whether a line is the heading over what a company says of itself. */
export function isAboutHeading(text: string): boolean {
  return text.length <= 50 && ABOUT_US.test(text.replace(/^[^\p{L}]{1,4}|[\s:?!]{1,3}$/gu, ''));
}

/** "Dettagli della posizione", "Full job description": what boards write over an employer's own words. */
const JOB_ITSELF =
  /^(?:(?:(?:full|complete) )?(?:job|position|role|vacancy) (?:details|description)|(?:details|einzelheiten) (?:zu[rm]?|der|des) (?:stelle|jobs?|position)|(?:stellen|job)details|(?:vollständige )?(?:stellen|job)beschreibung|(?:détails|description complète) (?:de l['’](?:emploi|offre)|du poste)|(?:detalles|descripción completa) (?:del? (?:empleo|puesto)|de la oferta)|(?:dettagli|descrizione completa) (?:della posizione|dell['’](?:offerta|annuncio)|del lavoro)(?: (?:lavorativa|di lavoro))?|(?:detalhes|descrição completa) d[ao] (?:vaga|emprego|oferta)|vacature(?:gegevens|details)|volledige (?:vacature|functiebeschrijving)|(?:jobb|job|stillings)detaljer|fullständig (?:jobb|arbets)beskrivning|(?:szczegóły|pełny opis) (?:oferty|pracy|stanowiska)|(?:detaily|úplný popis) (?:pozice|nabídky)|työpaikan (?:tiedot|kuvaus))$/iu;

/** "Dorfstraße 9", "14 Mill Road": where a company sits. */
const STREET =
  /\p{L}(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|straat|laan)\s\d{1,4}\p{L}?$|^\d{1,4}\p{L}?,? (?:rue|avenue|boulevard|\p{L}+ (?:road|street|avenue|lane|drive|way|boulevard))$/iu;

/** Whether a piece of text has the form of a company's name. */
export const isCompanyName = remembered((text) => {
  const name = text.trim();
  return (
    name.length >= 2 &&
    name.length <= LONGEST &&
    /[\p{L}]/u.test(name) &&
    withoutLegalForm(name).split(/\s+(?:& )?/u).length <=
      (isInstitution(name) ? MOST_OF_BODY : MOST_WORDS) &&
    !/https?:|www\.|@|[!?:;]|[$€£]|\.\s/u.test(
      withoutLegalForm(name).replace(
        /(?<!\p{L})(St|Gebr|Dr|Ing|Prof|Fa|Joh|Wwe|Sta|Sto|Hnos|Fratelli|Flli)\. /giu,
        '$1 ',
      ),
    ) &&
    !NO_NAME.test(name) &&
    !PRONOUN.test(name) &&
    !name.split(/\s{2,20}/u).every(isButtonWord) &&
    !DESCRIPTION.test(name) &&
    !OPENINGS_OF.test(name) &&
    (!FIRST_WORD.test(name) || endsWithLegalForm(name)) &&
    !SAYS_MORE.test(name) &&
    !KIND_ALONE.test(name) &&
    !NUMBER_OF.test(name) &&
    !OF_PAY.test(name) &&
    !TERM.test(name) &&
    !PART_OF_BODY.test(name) &&
    !JOB_ITSELF.test(name) &&
    !isIndustryName(name) &&
    !/(?:募集|求人|採用|について|のお知らせ|します|ください)[!！。]?$/u.test(name) &&
    !SEEKS_AT_END.test(name) &&
    !SEEKS_WITHIN.test(name) &&
    !name.split(/\s?[|/·]\s?/u).some((part) => ABOUT_US.test(part)) &&
    !STREET.test(name) &&
    !/^\d{4,6} \p{Lu}/u.test(name) &&
    (endsWithLegalForm(name) || !isPlaceName(name))
  );
});

/** Whether a name could as well be a role or a list of technologies: weaker evidence. */
export function isAmbiguousName(name: string): boolean {
  return hasRoleWord(name) || name.includes('/') || name.includes(',') || /^\p{Ll}/u.test(name);
}

/** A name without what stands beside it: "(YC S13)", "<http://…>", "[x.example]", a final comma. */
export function cleanCompanyName(text: string): string {
  return text
    .replace(
      /^(?:About|Acerca de|Sobre(?: [ao])?|Über|À propos (?:de |d['’])|Chi è)\s?(?=\p{Lu})/u,
      '',
    )
    .replace(
      /\((?!(?:Pty|Pvt|P|M|HK|UK|Private|Proprietary)\) (?:Ltd|Limited|Sdn))(?:[^()]{0,120})\)|\[[^[\]]{0,120}\]|<[^<>]{0,120}>/gu,
      ' ',
    )
    .replace(/(?:\((?!(?:Pty|Pvt|P|M|HK|UK|Private|Proprietary)\) )|[[<]).*$/u, ' ')
    .replace(
      /^(?:[Ee]mployer|[Cc]ompany) (?:details|profile)\s(?=\p{Lu})|^Détails de l['’]employeur\s(?=\p{Lu})/u,
      '',
    )
    .replace(/https?:\/\/\S*|\bwww\.\S*/giu, ' ')
    .replace(/(?<=\S) home ?page$/iu, '')
    .replace(/[^\p{L}\p{N})!+.]+$|^[^\p{L}\p{N}(]+/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\.$/u, (dot, _, whole: string) =>
      /\bCo\.$/u.test(whole) || endsWithLegalForm(whole) ? dot : '',
    )
    .trim();
}
