import type { Field } from '../raw-posting.ts';

/** Labels in front of a value on a line of its own, in several languages. */
const LABELS: readonly (readonly [Field, RegExp])[] = [
  [
    'title',
    /^(?:(?:job |position )?title|positions?|job|roles?|vacancy|opening|stelle|stellenbezeichnung|position als|poste|intitulé du poste|puesto|cargo|vacature|functie|stanowisko|pozice|posizione|titel|tjänst|stilling|job position|post|role title|vacancy title|stellentitel|tätigkeit|intitulé|offre|fonction|oferta|vaga|função|vacante|functienaam|functietitel|ruolo|mansione|tjänstetitel|befattning|oferta pracy)$/iu,
  ],
  [
    'company',
    /^(?:company(?: name)?|employer|organi[sz]ation|hiring (?:company|organi[sz]ation)|firma|unternehmen|arbeitgeber|entreprise|société|employeur|empresa|bedrijf|werkgever|firma|azienda|företag|virksomhed|firmy|who|(?:name of )?(?:the )?(?:employer|organi[sz]ation|institution)|employer name|auftraggeber|dienststelle|einrichtung|nom de l['’]entreprise|organisme|recruteur|compañía|empleador|entidad|empregador|organisatie|opdrachtgever|datore di lavoro|società|arbetsgivare|arbeidsgiver|pracodawca|zaměstnavatel)$/iu,
  ],
  [
    'companyWebsite',
    /^(?:company )?(?:web ?site|homepage|home page|webseite|site web|sitio web|web|url|company url)$/iu,
  ],
  [
    'location',
    /^(?:(?:job |work |office )?locations?|places?|city|where|ort|standort|arbeitsort|einsatzort|dienstort|lieu|lieu de travail|localisation|ubicación|lugar|localidad|locatie|plaats|standplaats|lokalizacja|miejsce pracy|místo|sede|luogo|ort\/stad|sted|location of work|work ?place|place of (?:work|employment)|duty station|town|based in|arbeitsstätte|beschäftigungsort|stadt|lieu de (?:mission|poste)|ville|lieu d['’]affectation|ubicación del puesto|ciudad|lugar de trabajo|centro de trabajo|localização|local de trabalho|cidade|werklocatie|werkplek|luogo di lavoro|sede di lavoro|arbetsort|placering|placeringsort|arbetsplats|lokalizacja pracy|miejsce|miasto)$/iu,
  ],
  [
    'salary',
    /^(?:(?:base |annual )?salary(?: range)?|pay(?: range| rate)?|compensation(?: range)?|rate|wage|gehalt|vergütung|lohn|salaire|rémunération|salario|sueldo|remuneración|salaris|wynagrodzenie|mzda|plat|retribuzione|stipendio|lön|løn|how much|money|remuneration|stipend|wages|pay scale|salary scale|grade and salary|bezahlung|entgelt|besoldung|verdienst|entlohnung|gehaltsspanne|jahresgehalt|monatsgehalt|salaire brut|rémunération brute|retribución|salario bruto|rango salarial|remuneração|vencimento|ordenado|salário|bruto ?maandsalaris|salarisindicatie|beloning|retribuzione annua|ral|compenso|månadslön|zarobki|stawka)$/iu,
  ],
  [
    'employmentType',
    /^(?:(?:job |employment |contract |position |work )type|type|employment|commitment|contract|schedule|(?:working )?hours|pensum|anstellungsart|beschäftigungsart|arbeitszeit|vertragsart|type de contrat|contrat|tipo de contrato|contrato|jornada|dienstverband|contracttype|rodzaj umowy|wymiar pracy|typ úvazku|tipo di contratto|contratto|hours of work|contract length|employment basis|umfang|stellenumfang|beschäftigungsumfang|vertragsform|befristung|arbeitsverhältnis|arbeitsumfang|type d['’]emploi|temps de travail|durée du travail|nature du contrat|tipo de jornada|tipo de empleo|modalidad de contratación|horário|tipo de emprego|uren|uren per week|aantal uren|contractvorm|soort dienstverband|orario|orario di lavoro|anställningsform|omfattning|arbetstid|forma zatrudnienia|etat|umowa)$/iu,
  ],
  [
    'workplace',
    /^(?:remote|workplace(?: type)?|work (?:mode|model|setting)|remote\?|telecommut\w+|arbeitsmodell|télétravail|teletrabajo|thuiswerken|remote work|home ?office|working (?:model|arrangement)|arbeitsweise|mobiles arbeiten|modalidad(?: de trabajo)?|modalidade|modalità(?: di lavoro)?|smart working|tryb pracy|distans|distansarbete)$/iu,
  ],
  [
    'category',
    /^(?:category|department|team|abteilung|bereich|département|service|departamento|afdeling|faculty|division|referat|dezernat|área|reparto|avdelning|dział)$/iu,
  ],
  [
    'levels',
    /^(?:(?:seniority|experience|career|job) level|seniority|level|levels|karrierestufe|niveau)$/iu,
  ],
  [
    'tags',
    /^(?:tags|keywords|(?:tech(?:nology)? |our )?stack|tech|technologies|schlagwörter|technologien|mots[- ]clés|etiquetas|trefwoorden)$/iu,
  ],
  [
    'datePosted',
    /^(?:(?:date )?posted(?: on)?|date posted|publication date|published(?: on)?|posting date|date|veröffentlicht(?: am)?|datum|publié le|publicado|geplaatst(?: op)?|advertised|publication|eingestellt(?: am)?|ausgeschrieben(?: am)?|online seit|erschienen(?: am)?|veröffentlichungsdatum|date de publication|date de parution|publiée le|mise? en ligne(?: le)?|fecha de publicación|publicada|publicado el|data de publicação|data da publicação|publicatiedatum|plaatsingsdatum|geplaatst op|data di pubblicazione|pubblicato(?: il)?|publicerad|publicerat|publiceringsdatum|data publikacji|opublikowano)$/iu,
  ],
  [
    'validThrough',
    /^(?:(?:application )?deadline|closing date|closes(?: on)?|apply (?:by|before)|valid (?:through|until)|expires(?: on)?|bewerbungsfrist|bewerbungsschluss|date limite|fecha límite|sluitingsdatum|close date|application closing date|deadline (?:for applications|to apply)|apply no later than|applications? (?:close|due)(?: on| by)?|last day(?: to apply| for applications)?|last date|due date|bewerbungsende|bewerbungsfrist(?: bis)?|bewerbung bis|frist|einsendeschluss|date limite (?:de candidature|de dépôt|pour postuler|de réception)|clôture(?: des candidatures)?|date de clôture|fecha límite(?: de (?:solicitud|inscripción|presentación))?|fecha de cierre|plazo(?: de (?:solicitud|inscripción|presentación))?|cierre|data limite|prazo(?: de candidatura)?|prazo limite|candidaturas até|reageren (?:vóór|voor|tot|t\/m)|reageer (?:vóór|voor|tot|t\/m)|solliciteren (?:kan )?tot(?: en met)?|solliciteer (?:voor|vóór|tot)|uiterste (?:sollicitatie|reactie)datum|scadenza|termine(?: ultimo)?|scadenza (?:candidature|domande)|sista ansökningsdag|ansök senast|ansökan senast|termin (?:składania )?(?:aplikacji|ofert|zgłoszeń)|aplikuj do|søknadsfrist|ansøgningsfrist)$/iu,
  ],
  [
    'applyUrl',
    /^(?:apply(?: (?:here|at|now|online|via|link|url))?|how to apply|to apply|application(?: link| url)?|job (?:url|link|posting|ad)|bewerbung|bewerben|jetzt bewerben|postuler|candidature|aplicar|solicitar|solliciteren|contact|e-?mail|kontakt|e-?mail address|contact (?:e-?mail|info)|applications?(?: to)?|send applications to|apply to|bewerbung(?:en)?(?: an)?|bewerbung per e-?mail|candidatures?(?: à)?|envoyer (?:cv|candidature)(?: à)?|candidaturas?(?: para)?|enviar cv(?: a)?|contacto|correo|inscripción|sollicitatie|sollicitaties|reageren|candidature a|candidati|invia cv(?: a)?|ansökan|ansök(?: här)?|aplikuj|zgłoszenia|contato|contatto|kontaktperson)$/iu,
  ],
  ['sourceUrl', /^(?:source|source url|quelle|original(?: posting)?)$/iu],
];

/** A labelled line, such as "Location: Berlin". */
export interface LabelledLine {
  readonly field: Field;
  readonly label: string;
  readonly value: string;
}

/** Reads a line as a label and its value, or null. */
export function readLabelledLine(source: string): LabelledLine | null {
  const line = source
    .slice(0, 600)
    .replace(/^[-*•·\s]{1,6}|\*\*|__/gu, '')
    .replace(/^\|\s*([^|:]{2,30}?):?\s*\|\s*([^|]{1,300}?)\s*\|?$/u, '$1: $2');
  // "Location: Berlin", and "Location    Berlin" of a table that was pasted as text.
  const match = /^(\p{L}[\p{L} ./?'’-]{1,44}?)(?:\s?[:：]\s*|\t\s*| {2,40})(\S.*)$/u.exec(line);
  if (!match) return null;
  const label = (match[1] ?? '').trim();
  const entry = LABELS.find(([, pattern]) => pattern.test(label));
  return entry ? { field: entry[0], label, value: (match[2] ?? '').trim() } : null;
}
