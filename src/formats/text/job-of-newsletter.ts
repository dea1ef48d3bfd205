import { readDate } from '../../values/date.ts';
import { isPostingSection } from '../prose/posting-section.ts';
import type { Line } from './lines.ts';
import { showsNewsletter } from './page-machinery.ts';

/** A rule across the page between two items. */
const RULE = /^[-_=*~—–#•·](?:\s?[-_=*~—–#•·]){2,100}$/u;
/** What newsletters put over the one job that they pass on, by language. */
const HEADING = new RegExp(
  String.raw`^(?:[\d.)\s#*•–-]{0,6})(?:` +
    [
      String.raw`(?:the )?(?:jobs?|vacanc(?:y|ies)|position|role)(?: (?:of|for) the (?:day|week|month|issue)| corner)?|situations? vacant|help wanted|work wanted and offered`,
      String.raw`(?:die )?(?:stelle|job|stellen(?:anzeige|angebot|ausschreibung|markt))(?: (?:der woche|des (?:tages|monats)))?`,
      String.raw`(?:l['’])?(?:offre )?(?:d['’])?emploi(?: (?:de la semaine|du (?:jour|mois)))?|petite annonce`,
      String.raw`(?:(?:la )?oferta de )?(?:empleo|trabajo)(?: (?:de la semana|del (?:día|mes)))?`,
      String.raw`(?:oferta de emprego|(?:a )?vaga)(?: (?:da semana|do (?:dia|mês)))?`,
      String.raw`(?:offerta di )?lavoro(?: (?:della settimana|del (?:giorno|mese)))?`,
      String.raw`vacature(?: van de (?:dag|week|maand))?`,
      String.raw`(?:veckans|månadens|dagens) (?:jobb|lediga tjänst)|lediga? (?:jobb|tjänst)|(?:ugens|månedens|dagens) job|ledigt? (?:job|stilling)|(?:ukens|månedens|dagens) (?:jobb|stilling)`,
      String.raw`(?:oferta pracy|praca)(?: (?:tygodnia|miesiąca|dnia))?|(?:nabídka práce|práce)(?: (?:týdne|měsíce))?|(?:viikon|kuukauden|avoin) työpaikka|今週の求人|求人情報?`,
    ].join('|') +
    String.raw`)\s?[:!]?$`,
  'iu',
);
/** A heading alone is no item. */
const FEWEST_LINES = 3;
const FEWEST_ITEMS = 3;
const HEAD = 6;
const LONGEST_HEAD = 120;

/**
 * The lines of the one item of a newsletter that is a job, where rules part its items and only one is headed
 * as a job; all lines otherwise.
 */
export function onlyJobOfNewsletter(lines: readonly Line[]): readonly Line[] {
  const items = itemsOf(lines);
  if (items.length < FEWEST_ITEMS) return lines;
  const texts = lines.flatMap(({ text }) => (text === '' ? [] : [text]));
  if (!showsNewsletter(texts)) return lines;
  const headed = items.filter((item) => HEADING.test(headOf(item)));
  const [job, another] = headed;
  const isPosting = items.some((item) => item !== job && isPostingSection(headOf(item)));
  if (job === undefined || another !== undefined || isPosting) return lines;
  const start = job.findIndex(({ text }) => text !== '') + 1;
  return job.slice(start);
}

/** The day on which a newsletter says near its top that it came out; null when it says none. */
export function dayOfIssue(lines: readonly Line[]): string | null {
  const head = lines.flatMap(({ text }) =>
    text === '' || text.length > LONGEST_HEAD ? [] : [text],
  );
  for (const part of head
    .slice(0, HEAD)
    .flatMap((text) => text.split(/\s[/|·•–—-]\s|,\s(?=\p{L})/u))) {
    const reading = readDate(part);
    if (reading.kind === 'date') return reading.date;
  }
  return null;
}

/** The stretches between rules that hold more than a heading. */
function itemsOf(lines: readonly Line[]): Line[][] {
  const items: Line[][] = [[]];
  for (const line of lines) {
    if (RULE.test(line.text)) items.push([]);
    else items.at(-1)?.push(line);
  }
  return items.filter((item) => item.filter(({ text }) => text !== '').length >= FEWEST_LINES);
}

function headOf(item: readonly Line[]): string {
  return item.find(({ text }) => text !== '')?.text.slice(0, 60) ?? '';
}
