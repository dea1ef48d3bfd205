import type { Field } from '../raw-posting.ts';

/** What pages call a fact when they label it, in the languages of the larger boards. */
const LABELS: { readonly [F in Field]?: string } = {
  title:
    'job title|position title|post title|position|vacancy title|role|role title|stellenbezeichnung|berufsbezeichnung|intitulé du poste|poste|functie|functietitel|puesto|cargo|stanowisko|nazwa stanowiska|název pozice|posizione|befattning|stilling',
  company:
    'company|company name|employer|organization|organisation|hiring organization|hiring company|firma|unternehmen|arbeitgeber|entreprise|employeur|société|bedrijf|werkgever|organisatie|společnost|zaměstnavatel|spoločnosť|empresa|azienda|företag|arbetsgivare|virksomhed|firma zatrudniająca|pracodawca',
  location:
    'location|locations|job location|work location|place of work|office location|city|where|where you’ll work|duty station|place|based in|campus|standort|standorte|arbeitsorte|ort der tätigkeit|arbeitsort|einsatzort|dienstort|lieu|lieu de travail|localisation|locatie|standplaats|werklocatie|lokalita|místo výkonu práce|místo práce|ubicación|lugar de trabajo|localização|local|sede|sede di lavoro|ort|plats|arbetsort|platser|placering|placeringsort|sted|arbejdssted|arbeidssted|sijainti|työpaikan sijainti|lokalizacja|miejsce pracy',
  employmentType:
    'type|hours|working hours|work hours|employment status|position status|time|workload|job basis|appointment type|type of appointment|basis|vacancy type|terms of employment|employment type|employment form|work schedule|working pattern|working time|job type|type of employment|type of work|contract type|contract|position type|work type|schedule|job schedule|time type|commitment|employment|anstellungsart|beschäftigungsart|arbeitszeit|vertragsart|type de contrat|contrat|dienstverband|type contract|typ pracovního poměru|typ úvazku|úvazek|tipo de contrato|jornada|tipo di contratto|anställningsform|omfattning|tjänstgöringsgrad|umfang|stellenumfang|art der beschäftigung|pensum|beschäftigungsgrad|temps de travail|type de poste|arbeidsduur|uren|soort dienstverband|ansættelsesform|arbejdstid|stillingstype|työsuhde|rodzaj umowy|wymiar pracy',
  salary:
    'salary|salary range|salary/rate|salary and benefits|starting salary|compensation|compensation range|pay|pay range|pay rate|pay scale|rate|rate of pay|wage|wages|stipend|fee|annual salary|yearly salary|salary per annum|monthly salary|hourly rate|hourly pay|hourly wage|hourly salary|daily rate|day rate|weekly pay|base salary|base pay|remuneration|jahresgehalt|bruttojahresgehalt|monatsgehalt|stundenlohn|tagessatz|entgelt|salaire annuel|salaire mensuel|taux horaire|taux journalier|salaire brut annuel|maandsalaris|bruto maandsalaris|uurloon|jaarsalaris|salario anual|salario mensual|månadslön|årslön|timlön|månedsløn|årsløn|timeløn|årslønn|palkka|gehalt|vergütung|lohn|salaire|rémunération|salaris|plat|mzda|salario|sueldo|salário|retribuzione|lön|løn|wynagrodzenie',
  datePosted:
    'opening date|open date|date opened|date of posting|placed on|advertised|advertised on|date advertised|first posted|date|added|added on|job posting date|erschienen|erschienen am|eingestellt am|publié le|publie le|publiée le|mise en ligne le|mis en ligne le|date de parution|posted|posted on|posted at|date posted|posting date|posted date|published|published on|publication date|listed on|job posted|veröffentlicht|veröffentlicht am|veröffentlichungsdatum|online seit|date de publication|geplaatst|geplaatst op|publicatiedatum|zveřejněno|datum zveřejnění|vloženo|publicado|publicado el|publicado em|pubblicato il|publicerad|opublikowano',
  validThrough:
    'closing|closing on|closing date and time|application closing date|applications due|application due date|due date|last day to apply|apply until|applications until|open until|deadline to apply|deadline for applications|bewerben bis|frist|date limite de dépôt|postuler avant|reageer voor|solliciteren voor|ansök senast|sök senast|ansøg senest|søk senest|haku päättyy|closing date|application deadline|deadline|apply by|apply before|applications close|closes|closes on|expires|expires on|expiry date|expiration date|valid until|valid through|end date for applications|bewerbungsfrist|bewerbungsschluss|date limite|date limite de candidature|sluitingsdatum|reageren voor|uzávěrka|platnost do|fecha límite|data limite|scadenza|sista ansökningsdag|ansøgningsfrist|søknadsfrist|termin składania',
  category:
    'category|job category|listed in|zařazeno|job function|function|department|berufsfeld|kategorie|tätigkeitsbereich|catégorie|métier|categorie|vakgebied|functiegroep|kategorie práce|obor|categoría|área|categoria|kategori|kategoria',
  levels:
    'seniority|seniority level|level|job level|career level|experience level|karrierestufe|erfahrungsstufe|carrièreniveau|niveau',
  workplace:
    'work type location|work location type|location type|work mode|working model|work setting|workplace model|work style|distansarbete|distansjobb|fjernarbejde|hjemmekontor|etätyö|thuiswerken|teletrabajo|práce z domova|práca zdalna|praca zdalna|lavoro agile|smart working|mobiles arbeiten|remote-option|workplace|workplace type|work arrangement|work model|remote|remote work|remote status|arbeitsmodell|télétravail|homeoffice|home office',
  applicantLocations:
    'applicants from|applicant location|eligible countries|candidate location|who can apply|remote location|region restriction|hiring from',
  tags: 'tags|keywords|technologies|tech stack|skills required|schlagwörter|mots-clés|štítky|technologie',
};

const FIELD_OF = new Map<string, Field>();
for (const [field, labels] of Object.entries(LABELS)) {
  for (const label of labels.split('|'))
    if (!FIELD_OF.has(label)) FIELD_OF.set(label, field as Field);
}

/** The longest label, so that longer texts need no look. */
export const MAX_LABEL_LENGTH = 40;

/** The field that a label names: "Closing date:" → `validThrough`. */
export function fieldOfLabel(label: string): Field | undefined {
  if (label.length > MAX_LABEL_LENGTH) return undefined;
  const bare = label
    .toLowerCase()
    .replace(/[\s:：*•–-]{1,10}$/u, '')
    .replace(/^[\s*•–-]{1,10}/u, '')
    .replace(/\(s\)$/, '');
  return FIELD_OF.get(bare);
}
