import type { Field } from '../raw-posting.ts';

/** What pages call a fact when they label it, in the languages of the larger boards. */
const LABELS: { readonly [F in Field]?: string } = {
  company:
    'company|company name|employer|organization|organisation|hiring organization|hiring company|firma|unternehmen|arbeitgeber|entreprise|employeur|société|bedrijf|werkgever|organisatie|společnost|zaměstnavatel|spoločnosť|empresa|azienda|företag|arbetsgivare|virksomhed|firma zatrudniająca|pracodawca',
  location:
    'location|locations|job location|work location|place of work|office location|city|standort|arbeitsort|einsatzort|dienstort|lieu|lieu de travail|localisation|locatie|standplaats|werklocatie|lokalita|místo výkonu práce|místo práce|ubicación|lugar de trabajo|localização|local|sede|sede di lavoro|ort|plats|arbetsort|lokalizacja|miejsce pracy',
  employmentType:
    'employment type|employment form|work schedule|working pattern|working time|job type|type of employment|type of work|contract type|contract|position type|work type|schedule|job schedule|time type|commitment|employment|anstellungsart|beschäftigungsart|arbeitszeit|vertragsart|type de contrat|contrat|dienstverband|type contract|typ pracovního poměru|typ úvazku|úvazek|tipo de contrato|jornada|tipo di contratto|anställningsform|rodzaj umowy|wymiar pracy',
  salary:
    'salary|salary range|compensation|pay|pay range|pay rate|wage|annual salary|base salary|remuneration|gehalt|vergütung|lohn|salaire|rémunération|salaris|plat|mzda|salario|sueldo|salário|retribuzione|lön|løn|wynagrodzenie',
  datePosted:
    'posted|posted on|posted at|date posted|posting date|posted date|published|published on|publication date|listed on|job posted|veröffentlicht|veröffentlicht am|veröffentlichungsdatum|online seit|publiée? le|date de publication|geplaatst|geplaatst op|publicatiedatum|zveřejněno|datum zveřejnění|vloženo|publicado|publicado el|publicado em|pubblicato il|publicerad|opublikowano',
  validThrough:
    'closing date|application deadline|deadline|apply by|apply before|applications close|closes|closes on|expires|expires on|expiry date|expiration date|valid until|valid through|end date for applications|bewerbungsfrist|bewerbungsschluss|date limite|date limite de candidature|sluitingsdatum|reageren voor|uzávěrka|platnost do|fecha límite|data limite|scadenza|sista ansökningsdag|ansøgningsfrist|søknadsfrist|termin składania',
  category:
    'category|job category|listed in|zařazeno|job function|function|department|berufsfeld|kategorie|tätigkeitsbereich|catégorie|métier|categorie|vakgebied|functiegroep|kategorie práce|obor|categoría|área|categoria|kategori|kategoria',
  levels:
    'seniority|seniority level|level|job level|career level|experience level|karrierestufe|erfahrungsstufe|carrièreniveau|niveau',
  workplace:
    'workplace|workplace type|work arrangement|work model|remote|remote work|remote status|arbeitsmodell|télétravail|homeoffice|home office',
  applicantLocations:
    'applicants from|applicant location|eligible countries|candidate location|who can apply|remote location|region restriction|hiring from',
  tags: 'tags|keywords|technologies|tech stack|skills required|schlagwörter|mots-clés|štítky|technologie',
};

const FIELD_OF = new Map<string, Field>();
for (const [field, labels] of Object.entries(LABELS)) {
  for (const label of labels.split('|')) FIELD_OF.set(label, field as Field);
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
