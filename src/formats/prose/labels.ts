import type { Field } from '../raw-posting.ts';

/** Labels in front of a value on a line of its own, in several languages. */
const LABELS: readonly (readonly [Field, RegExp])[] = [
  [
    'title',
    /^(?:(?:job |position )?title|positions?|job|roles?|vacancy|opening|stelle|stellenbezeichnung|position als|poste|intitulé du poste|puesto|cargo|vacature|functie|stanowisko|pozice|posizione|titel|tjänst|stilling)$/iu,
  ],
  [
    'company',
    /^(?:company(?: name)?|employer|organi[sz]ation|hiring (?:company|organi[sz]ation)|firma|unternehmen|arbeitgeber|entreprise|société|employeur|empresa|bedrijf|werkgever|firma|azienda|företag|virksomhed|firmy|who)$/iu,
  ],
  [
    'companyWebsite',
    /^(?:company )?(?:web ?site|homepage|home page|webseite|site web|sitio web|web|url|company url)$/iu,
  ],
  [
    'location',
    /^(?:(?:job |work |office )?locations?|places?|city|where|ort|standort|arbeitsort|einsatzort|dienstort|lieu|lieu de travail|localisation|ubicación|lugar|localidad|locatie|plaats|standplaats|lokalizacja|miejsce pracy|místo|sede|luogo|ort\/stad|sted)$/iu,
  ],
  [
    'salary',
    /^(?:(?:base |annual )?salary(?: range)?|pay(?: range| rate)?|compensation(?: range)?|rate|wage|gehalt|vergütung|lohn|salaire|rémunération|salario|sueldo|remuneración|salaris|wynagrodzenie|mzda|plat|retribuzione|stipendio|lön|løn)$/iu,
  ],
  [
    'employmentType',
    /^(?:(?:job |employment |contract |position |work )type|type|employment|commitment|contract|schedule|(?:working )?hours|pensum|anstellungsart|beschäftigungsart|arbeitszeit|vertragsart|type de contrat|contrat|tipo de contrato|contrato|jornada|dienstverband|contracttype|rodzaj umowy|wymiar pracy|typ úvazku|tipo di contratto|contratto)$/iu,
  ],
  [
    'workplace',
    /^(?:remote|workplace(?: type)?|work (?:mode|model|setting)|remote\?|telecommut\w+|arbeitsmodell|télétravail|teletrabajo|thuiswerken)$/iu,
  ],
  [
    'category',
    /^(?:category|department|team|abteilung|bereich|département|service|departamento|afdeling)$/iu,
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
    /^(?:(?:date )?posted(?: on)?|date posted|publication date|published(?: on)?|posting date|date|veröffentlicht(?: am)?|datum|publié le|publicado|geplaatst(?: op)?)$/iu,
  ],
  [
    'validThrough',
    /^(?:(?:application )?deadline|closing date|closes(?: on)?|apply (?:by|before)|valid (?:through|until)|expires(?: on)?|bewerbungsfrist|bewerbungsschluss|date limite|fecha límite|sluitingsdatum)$/iu,
  ],
  [
    'applyUrl',
    /^(?:apply(?: (?:here|at|now|online|via|link|url))?|how to apply|to apply|application(?: link| url)?|job (?:url|link|posting|ad)|bewerbung|bewerben|jetzt bewerben|postuler|candidature|aplicar|solicitar|solliciteren|contact|e-?mail|kontakt|e-?mail address|contact (?:e-?mail|info))$/iu,
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
  const match = /^(\p{L}[\p{L} ./?-]{1,30}?)(?:\s?[:：]\s*|\t\s*| {2,40})(\S.*)$/u.exec(line);
  if (!match) return null;
  const label = (match[1] ?? '').trim();
  const entry = LABELS.find(([, pattern]) => pattern.test(label));
  return entry ? { field: entry[0], label, value: (match[2] ?? '').trim() } : null;
}
