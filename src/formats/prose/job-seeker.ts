import type { OutlineLine } from './outline.ts';

const SEARCHED_LINES = 30;
const OPENS =
  /^[^\p{L}]*(?:seeking (?:work|employment|freelance work)\b|looking for (?:work|a job|an? (?:internship|position|new role))|available for|i(?:['’]m| am) (?:a |an )?[\p{L} -]{0,60}(?:looking for|seeking) (?:a |an |new |my )?(?:job|work|position|role|opportunit))/iu;
const KIND_OF_WORK =
  '(?:(?:new|part[- ]?time|full[- ]?time|freelance|remote|temporary|permanent|seasonal|junior|senior|first|paid|next) ){0,3}';
/** "Experienced bookkeeper looking for part-time work", and nobody who looks for "people to work". */
const HEADLINE = new RegExp(
  String.raw`^[^.!?:]{3,80} (?:looking|searching|available) for (?:an? |my )?${KIND_OF_WORK}(?:work|jobs?|employment|freelance work|contracts|commissions)(?= (?:in|near|around|from|at|or)(?!\p{L})|[,.(!–—-]|\s?$)`,
  'iu',
);
/** One person, who looks for a position. */
const SEEKS_WORK = new RegExp(
  [
    String.raw`(?<!\p{L})i(?:['’]m| am) (?:currently |now |also )?(?:looking|searching|hoping) for (?:an? |my )?${KIND_OF_WORK}(?:job|work|position|role|post|employment|opportunit(?:y|ies)|internship)(?!\p{L})`,
    String.raw`(?<!\p{L})ich (?:suche|bin auf der suche nach) (?:ab \p{L}{1,12} )?(?:eine? |einen )?(?:neue[nr]? )?(?:arbeit|stelle|anstellung|job|arbeitsstelle|praktikum|ausbildungsplatz)(?!\p{L})`,
    String.raw`(?<!\p{L})je (?:recherche|cherche|suis à la recherche d['’]) ?(?:une? |du )?(?:nouvel |nouveau )?(?:emploi|travail|poste|stage|alternance)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:busco|estoy buscando) (?:un )?(?:nuevo )?(?:trabajo|empleo|puesto)(?!\p{L})|(?<!\p{L})(?:cerco|sto cercando) (?:un )?(?:nuovo )?(?:lavoro|impiego|posto)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:procuro|estou à procura de) (?:um )?(?:novo )?(?:emprego|trabalho)(?!\p{L})|(?<!\p{L})ik (?:zoek|ben op zoek naar) (?:een )?(?:nieuwe )?(?:baan|werk|stage)(?!\p{L})`,
    String.raw`(?<!\p{L})jag söker (?:ett )?(?:nytt )?(?:jobb|arbete)(?!\p{L})|(?<!\p{L})szukam (?:nowej )?pracy(?!\p{L})`,
  ].join('|'),
  'iu',
);
/** What such a person goes on to tell. */
const OF_ONESELF =
  /^about me(?!\p{L})|(?<!\p{L})(?:my (?:cv|r[eé]sum[eé]|portfolio|name is|references|experience|background|skills)|hire me|i(?:['’]ve| have) (?:\p{L}{1,14} ){0,3}(?:worked|experience|years)|years of experience|mein(?:e|en)? (?:name|lebenslauf|erfahrung)|über mich|mon (?:cv|profil|expérience)|je m['’]appelle|mi (?:cv|currículum|experiencia)|me llamo|mi chiamo|il mio cv|mijn cv|mitt cv|moje cv)(?!\p{L})/iu;
const SOMEBODY_HIRES =
  /(?<!\p{L})(?:we(?: are|['’]re) (?:hiring|looking|seeking|recruiting)|join (?:us|our)|your (?:tasks|role|duties)|you will|wir (?:suchen|bieten)|nous (?:recherchons|recrutons)|buscamos|cerchiamo|wij zoeken|vi söker|szukamy)(?!\p{L})/iu;

/** Whether a text is written by a person who looks for work, and not by one who offers some. */
export function isJobSeeker(lines: readonly OutlineLine[]): boolean {
  const first = (lines[0]?.text ?? '').slice(0, 300);
  if (OPENS.test(first)) return true;
  const head = lines.slice(0, SEARCHED_LINES).map(({ text }) => text.slice(0, 3000));
  const seeks = HEADLINE.test(first) || head.some((text) => SEEKS_WORK.test(text));
  return (
    seeks &&
    head.some((text) => OF_ONESELF.test(text)) &&
    !head.some((text) => SOMEBODY_HIRES.test(text))
  );
}
