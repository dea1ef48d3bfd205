/**
 * Words of which boards in other languages make their keys, folded as keys are, by the English word that
 * says the same. German, Dutch and the Nordic languages join them: `ansökningsdag`, `Firmenwebsite`.
 */
const WORDS: Readonly<Record<string, string>> = {
  title:
    'titre titulo titolo tytul titel titeln bezeichnung benennung intitule overskrift nazev tittel',
  job: 'poste puesto cargo vaga vacature functie stilling stillings stanowisko stanowiska tjanst befattning befattnings pozice pozicie vacante stelle stellen job jobb annonce annonse annons annuncio anuncio anzeige anzeigen inserat offre offres oferta oferty emploi empleo emprego',
  company:
    'empresa unternehmen firma firmen arbeitgeber entreprise societe employeur azienda bedrijf bedrijfs werkgever foretag foretags arbetsgivare arbetsgivar virksomhed virksomheds arbejdsgiver bedrift bedrifts arbeidsgiver pracodawca pracodawcy firmy zamestnavatel spolecnost spolecnosti yritys yrityksen tyonantaja tyonantajan organisation organisatie organizacion organizacao organizzazione organisme empleador empregador structure etablissement compania entidad entidade',
  name: 'nom nombre nome naam namn navn nazwa nazev nimi',
  apply:
    'bewerbung bewerbungs bewerben candidature candidatures candidatura candidaturas solliciteren sollicitatie sollicitaties sollicitatie postuler postulation postulacion postular inscripcion inscripciones inscricao inscricoes aplicar ansokan ansoknings ansok ansogning ansognings soknad soknads aplikacja aplikacji aplikuj prihlaska prihlasky hakemus hakemuksen haku solicitud solicitudes',
  recruitment:
    'recrutement reclutamiento recrutamento seleccion recruiting rekrytering rekruttering rekrutering rekrutacji personal personals',
  url: 'lien enlace lank lenke odkaz link website webseite webadresse sito sitio hemsida hjemmeside webbplats strona',
  address: 'adresse direccion endereco indirizzo adres adress',
  email: 'courriel correo epost mejl mail maill sahkoposti emailadresse',
  contact: 'contacto contato contatto kontakt yhteystieto',
  date: 'datum fecha data dato tag dag dia jour giorno datas',
  deadline: 'frist fristen limite echeance plazo prazo scadenza schluss termin termine uzaverka',
  last: 'sista siste sidste letzter ultima ultimo dernier derniere laatste viimeinen',
  end: 'fin einde ende fine slut koniec konec loppu',
  hours: 'horas heures stunden uren ore timmar timer godziny godzin hodiny tuntia',
  weekly:
    'semanal semanales hebdomadaire hebdomadaires settimanale settimanali semanais wekelijks wochen veckan ugentlig tygodniowo tydne semaine semana settimana week woche',
  close:
    'cloture cierre fermeture encerramento chiusura sluiting sluitings sluit stangning zamkniecia uzaverky',
  until: 'bis jusqu jusque hasta ate fino tot till til',
  published:
    'publication publicacion publicacao pubblicazione publicatie publicerings publicering publicerad publiee publie publicado publicada pubblicato veroffentlicht veroffentlichung veroffentlichungs erscheinungs erschienen geplaatst plaatsing plaatsings publisert publiserings offentliggjort publikacji dodania ogloszenia zverejneni vlozeni julkaisu parution',
  min: 'minimo minima minimal minimale mindest mindste minst',
  max: 'maximo massimo maxima maximal maximale hochst hogst',
  salary:
    'salaire salaires remuneration salario sueldo remuneracion remuneracao retribuzione stipendio gehalt gehalts vergutung vergutungs lohn lohns entgelt salaris loon lon lone lonn lonns wynagrodzenie wynagrodzenia mzda plat platy palkka',
  range: 'spanne fourchette faixa rango banda widelki rozpeti spann',
  currency: 'devise moneda moeda valuta wahrung waluta mena',
  amount: 'montant betrag importe bedrag valor belopp kwota importo belob belop',
  period:
    'okres intervalo intervalle intervall frequence frecuencia frequenza periode periodo zeitraum unite einheit unidad unidade eenheid',
  monthly: 'mensuel mensual mensal mensile monats monatlich maand manads maneds miesieczne mesicni',
  annual: 'annuel anual annuo annuale jahres jaar ars arlig roczne rocni',
  hourly: 'horaire hora uur tim time godzinowa',
  gross: 'brut bruto brutto lordo brute',
  location:
    'lieu ort orts standort ubicacion lugar localisation localizacion localizacao luogo sede plaats sted plats lokalizacja miejsce misto paikka ville ciudad cidade stadt stad miasto local localidad localite orte standorte plek platz plass plads lieux villes ciudades ubicaciones lugares cidades localizacoes luoghi sedi plaatsen locaties steder platser orter miasta miejscowosci lokality',
  country: 'pays pais land paese kraj zeme stat maa',
  region: 'provincia provincie bundesland kanton wojewodztwo lan fylke',
  work: 'travail trabajo trabalho lavoro arbeit arbeits werk arbets arbejds arbeids pracy prace tyo',
  type: 'tipo typ typu art soort slags rodzaj druh kind forme forma form',
  contract:
    'contrat contrato contratto vertrag vertrags kontrakt umowy smlouvy sopimus anstellungs anstallnings ansattelses ansettelses beschaftigungs',
  time: 'temps tiempo tempo zeit tijd tid horario orario',
  mode: 'modalidad modalidade modalita modele modelo modell tryb model',
  category:
    'categorie categoria kategorie kategori kategoria rubrique rubriek rubrik rubro secteur sector settore branche bransch bransje branza obor fachgebiet berufsfeld vakgebied domaine',
  tags: 'etiquetas etiquettes schlagworte',
  level: 'niveau nivel niveles livello niva stufe',
  remote: 'teletravail teletrabajo teletrabalho homeoffice distans',
  form: 'formulaire formulario formulier formular skjema',
};

/** Small words that say where a range begins or ends, or of what time, when they come last: `salaire_de`, `gehalt_bis`. */
const LAST: ReadonlyMap<string, string> = new Map([
  ...'per pro par por'.split(' ').map((word) => [word, 'per'] as const),
  ...'de du da von van vanaf fra fran od ab desde d'
    .split(' ')
    .map((word) => [word, 'from'] as const),
  ...'a do ate bis tot til till hasta jusqua au'.split(' ').map((word) => [word, 'until'] as const),
]);

/** Small words that join others and say nothing. */
const JOINING = new Set(
  'de du des d la le les l el los las del do da dos das di della dello dei van der den het een die das dem fur zu zum zur im pour per para por par voor om for av af na o e y et und en och og i a au aux em em no'.split(
    ' ',
  ),
);

const ENGLISH = new Map(
  Object.entries(WORDS).flatMap(([english, words]) =>
    words.split(' ').map((word) => [word, english] as const),
  ),
);
/** Words that are the same in English, so that a key of nothing else is an English one. */
const SHARED = new Set(
  'url email link website min max type date job title contact contract team name salary form mode model time tags local structure organisation period'.split(
    ' ',
  ),
);
/** Between the parts of a German or Swedish word. */
const LINKS = ['', 's', 'n', 'en', 'es'] as const;
const SHORTEST_PART = 3;

/**
 * The words of a key in English: `fecha_limite` → date, deadline; `bewerbungsfrist` → apply, deadline.
 * Empty where a word is not known, or where all of them are English anyway.
 */
export function inEnglish(words: readonly string[]): readonly string[] {
  const last = words.length > 1 ? LAST.get(words.at(-1) ?? '') : undefined;
  const foreign = (last === undefined ? words : words.slice(0, -1)).filter(
    (word) => !JOINING.has(word),
  );
  if (foreign.every((word) => SHARED.has(word))) return [];
  const translated = [...foreign.map(translate), ...(last === undefined ? [] : [[last]])];
  return translated.some((parts) => parts.length === 0) ? [] : translated.flat();
}

/**
 * The English name of a key within a set of facts, where it is a word of another language: `ville` →
 * city. Null for others.
 */
export function englishPart(words: readonly string[]): string | null {
  const [only = ''] = words;
  const end = words.length === 1 ? LAST.get(only) : undefined;
  const english = end === undefined ? inEnglish(words) : [end];
  if (english.length === 0) return null;
  return english.map((word) => (word === 'location' ? 'city' : word)).join('');
}

function translate(word: string): readonly string[] {
  const known = translateWord(word);
  if (known !== null) return [known];
  for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end -= 1) {
    const tail = translateWord(word.slice(end));
    if (tail === null) continue;
    const head = word.slice(0, end);
    const link = LINKS.find(
      (one) =>
        head.endsWith(one) && translateWord(head.slice(0, head.length - one.length)) !== null,
    );
    if (link === undefined) continue;
    const first = translateWord(head.slice(0, head.length - link.length));
    if (first !== null) return [first, tail];
  }
  return [];
}

function translateWord(word: string): string | null {
  if (SHARED.has(word)) return ENGLISH.get(word) ?? word;
  // Keys are often kept to ASCII, and German then writes `ae` for `ä`.
  return ENGLISH.get(word) ?? ENGLISH.get(word.replace(/([aou])e/gu, '$1')) ?? null;
}
