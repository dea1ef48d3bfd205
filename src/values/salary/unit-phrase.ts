import type { SalaryUnit } from '../salary.ts';

/** How languages name a unit of time in pay; every word folded as for comparison (no accents, lower case). */
interface UnitWords {
  /** Nouns that a preposition or a slash makes a unit: "per hour", "/ Stunde". */
  readonly nouns: string;
  /** Abbreviations, which count behind a slash only. */
  readonly abbreviations: string;
  /** Adverbs and nouns of pay that say the unit alone: "monatlich", "Jahresgehalt". */
  readonly alone: string;
  /** Phrases whose preposition does not go with every noun, separated by `|`: "all'ora", "im Monat". */
  readonly phrases: string;
}

/**
 * English, German, French, Italian, Spanish, Catalan, Portuguese, Dutch, Swedish, Danish, Norwegian,
 * Finnish, Polish, Czech, Slovak, Hungarian, Romanian, Serbo-Croatian, Greek, Turkish, Russian,
 * Ukrainian, Bulgarian. Left out is what another language means otherwise: "год" is the Russian year and
 * the Ukrainian hour, "het" the Hungarian week and the Dutch article.
 */
const WORDS: Readonly<Record<SalaryUnit, UnitWords>> = {
  HOUR: {
    nouns:
      'hour hr stunde std heure hora ora uur timme timmen time timen tunti godzine godzina hodinu hodina ore oru sat oras saat ωρα час',
    abbreviations: 'hours hrs h u tim godz hod ч',
    alone:
      'hourly p/?h stundlich stundenlohn stundensatz uurloon uurtarief timlon timelonn timelon tuntipalkka saatlik satnica',
    phrases:
      "an hour|a hr|each hour|every hour|die stunde|in der stunde|l'heure|taux horaire|horaire de|salaire horaire|all'ora|l'ora|a la hora|la hora|a hora|a l'hora|i timmen|i timen|tunnissa|orankent|po satu|την ωρα|ανα ωρα|в час|на годину|за годину",
  },
  DAY: {
    nouns: 'day tag jour dia dag giorno dzien den paiva zi dan ημερα gun день ден',
    abbreviations: 'days d j',
    alone:
      'daily p/?d pd taglich tagessatz tjm dagtarief dagloon diario diaria quotidiano dagligen daglig dziennie denne naponta dnevno zilnic gunluk ежедневно',
    phrases:
      'a day|each day|day[ -]?rate|am tag|le jour|al giorno|al dia|ao dia|om dagen|i dag|paivassa|na dan|την ημερα|ανα ημερα|gunde|в день',
  },
  WEEK: {
    nouns:
      'week wk woche semaine semana settimana setmana vecka uge uke tydzien tyden tyzden viikko saptamana nedelju tjedan εβδομαδα hafta неделю тиждень седмица',
    abbreviations: 'weeks w vk',
    alone:
      'weekly p/?w pw wochentlich wochenlohn weekloon hebdomadaire semanal settimanale wekelijks veckovis ugentlig ukentlig tygodniowo tydne hetente saptamanal tjedno nedeljno haftalık еженедельно',
    phrases:
      'a week|each week|in der woche|die woche|la semaine|alla settimana|a la semana|a la setmana|i veckan|om ugen|i uken|i uka|viikossa|την εβδομαδα|ανα εβδομαδα|haftada|в неделю',
  },
  MONTH: {
    nouns:
      'month mo mth monat mois mes mese maand manad manaden maned maneden kuukausi miesiac mesic mesiac honap luna mjesec mesec μηνα ay месяц місяць месец',
    abbreviations: 'months m mtl mc mies man md mnd kk міс мес',
    alone:
      'monthly p\\.? ?m\\.? pcm monatlich monatsgehalt bruttomonatsgehalt monatsbrutto monatslohn mensuel mensuels mensuelle mensuelles mensual mensuales mensile mensili mensal mensais maandelijks maandsalaris maandloon manadslon manedslonn manedslon manedlig manadsvis kuukausipalkka miesiecznie mesicne mesacne havonta havi lunar mjesecno mesecno μηνιαιως aylık ежемесячно щомісяця',
    phrases:
      'a month|a mo|each month|im monat|al mes|al mese|ao mes|in de maand|bruto maandsalaris|i manaden|om maneden|i maneden|kuukaudessa|το μηνα|τον μηνα|ανα μηνα|ayda|в месяц',
  },
  YEAR: {
    nouns:
      'year yr annum jahr an annee ano anno jaar ar rok vuosi ev godinu χρονο ετος yıl рік година',
    abbreviations: 'years y a any',
    alone:
      'annually annual annualized annualised annuel annuels annuelle annuelles annuale annuali anual anuale anuales anuais annui yearly p\\.? ?a\\.? jahrlich jahresgehalt bruttojahresgehalt jahresbrutto zieljahresgehalt jahreslohn jaarlijks jaarsalaris arslon arslonn arlig arligen vuosipalkka rocznie rocne evente godisnje ετησιως yıllık ежегодно lpa ctc ote ral',
    phrases:
      "a year|a yr|an annum|each year|im jahr|l'an|all'anno|l'anno|al ano|a l'any|ao ano|in het jaar|om aret|i aret|vuodessa|το χρονο|τον χρονο|ανα ετος|yılda|в год",
  },
};

/** Prepositions and a slash, which make a unit of any noun. */
const PER = '(?:per|pro|par|por|pr\\.?|je|pe|na|za|за|на|/)';

/** Source of a pattern for the phrases of each unit, as they stand behind a sum or in its announcement. */
export const UNIT_PHRASES: readonly (readonly [SalaryUnit, string])[] = (
  Object.keys(WORDS) as SalaryUnit[]
).map((unit) => [unit, patternOf(WORDS[unit])] as const);

function patternOf({ nouns, abbreviations, alone, phrases }: UnitWords): string {
  const anyOf = (words: string): string => words.replace(/ (?!\?)/g, '|');
  return `(?:${PER}[ -]?(?:${anyOf(nouns)})|/ ?(?:${anyOf(`${nouns} ${abbreviations}`)})|${anyOf(alone)}|${phrases})`;
}
