import { readDate } from '../../values/date.ts';
import { isPostingSection } from '../prose/posting-section.ts';
import type { Line } from './lines.ts';
import { showsNewsletter } from './page-machinery.ts';

/** A rule across the page between two items. */
const RULE = /^[-_=*~—–#•·](?:\s?[-_=*~—–#•·]){2,100}$/u;
/** What newsletters put over the one job that they pass on, or that their sender offers, by language. */
const HEADING = new RegExp(
  String.raw`^(?:[\d.)\s#*•–-]{0,6})(?:` +
    [
      String.raw`(?:the )?(?:jobs?|vacanc(?:y|ies)|position|role)(?: (?:of|for) the (?:day|week|month|issue)| corner)?|situations? vacant|help wanted|work wanted and offered`,
      String.raw`careers?|we(?:['’]re| are) (?:hiring|recruiting)|(?:come and )?work with us|join (?:us|our team|the team)`,
      String.raw`(?:die )?(?:(?:offene )?stellen?|job|stellen(?:anzeigen?|angebote?|ausschreibung|markt))(?: (?:der woche|des (?:tages|monats)))?|wir suchen(?: .{2,30})?|jobs? bei uns|mitarbeiten`,
      String.raw`(?:l['’])?(?:offres? )?(?:d['’])?emplois?(?: (?:de la semaine|du (?:jour|mois)))?|petite annonce|on recrute|nous recrutons|rejoignez-nous|recrutement`,
      String.raw`(?:(?:la )?ofertas? de )?(?:empleos?|trabajo)(?: (?:de la semana|del (?:día|mes)))?|trabaja con nosotros|buscamos(?: .{2,30})?`,
      String.raw`(?:oferta de emprego|(?:a )?vagas?)(?: (?:da semana|do (?:dia|mês)))?|trabalh[ae] (?:connosco|conosco)`,
      String.raw`(?:offert[ae] di )?lavoro(?: (?:della settimana|del (?:giorno|mese)))?|lavora con noi|cerchiamo(?: .{2,30})?`,
      String.raw`vacatures?(?: van de (?:dag|week|maand))?|werken bij(?: .{2,30})?|kom bij ons werken`,
      String.raw`(?:veckans|månadens|dagens) (?:jobb|lediga tjänst)|lediga? (?:jobb|tjänst(?:er)?)|jobba hos oss|(?:ugens|månedens|dagens) job|ledige?t? (?:jobs?|stilling(?:er)?)|jobb? hos os{1,2}|(?:ukens|månedens|dagens) (?:jobb|stilling)`,
      String.raw`(?:oferta pracy|praca)(?: (?:tygodnia|miesiąca|dnia))?|pracuj z nami|praca u nas|(?:nabídka práce|práce)(?: (?:týdne|měsíce))?|volná místa|pracujte s námi|(?:viikon|kuukauden|avoin) työpaikka|今週の求人|求人情報?`,
    ].join('|') +
    String.raw`)\s?[:!]?$`,
  'iu',
);
/** A heading alone is no item. */
const FEWEST_LINES = 3;
const FEWEST_ITEMS = 3;
const LONGEST_HEADING = 60;
/** Less is a word about an opening elsewhere. */
const LEAST_POSTING = 100;
const HEAD = 6;
const LONGEST_HEAD = 120;

/**
 * The lines of the one item of a newsletter that is a job, where rules or headings in capitals part its items
 * and only one is headed as a job; all lines otherwise.
 */
export function onlyJobOfNewsletter(lines: readonly Line[]): readonly Line[] {
  const texts = lines.flatMap(({ text }) => (text === '' ? [] : [text]));
  if (!showsNewsletter(texts)) return lines;
  const job = onlyJob(ruledItems(lines)) ?? onlyJob(headedItems(lines));
  if (job === null) return lines;
  const posting = job.slice(job.findIndex(({ text }) => text !== '') + 1);
  const length = posting.reduce((sum, { text }) => sum + text.length, 0);
  return length < LEAST_POSTING ? lines : posting;
}

function onlyJob(items: readonly (readonly Line[])[]): readonly Line[] | null {
  if (items.length < FEWEST_ITEMS) return null;
  const [job, another] = items.filter((item) => HEADING.test(headOf(item)));
  const isPosting = items.some((item) => item !== job && isPostingSection(headOf(item)));
  return job === undefined || another !== undefined || isPosting ? null : job;
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
function ruledItems(lines: readonly Line[]): Line[][] {
  const items: Line[][] = [[]];
  for (const line of lines) {
    if (RULE.test(line.text)) items.push([]);
    else items.at(-1)?.push(line);
  }
  return items.filter((item) => item.filter(({ text }) => text !== '').length >= FEWEST_LINES);
}

/** The stretches below headings in capitals, those of a posting's sections with what stands above them. */
function headedItems(lines: readonly Line[]): Line[][] {
  const items: Line[][] = [[]];
  for (const [index, line] of lines.entries()) {
    const isHead = isShouted(line.text) && (lines[index - 1]?.text ?? '') === '';
    if (isHead && !isPostingSection(line.text)) items.push([line]);
    else items.at(-1)?.push(line);
  }
  return items.slice(1);
}

function isShouted(text: string): boolean {
  return (
    text.length <= LONGEST_HEADING && /\p{Lu}{3}/u.test(text) && !/\p{Ll}|[.,;@]|\d{3}/u.test(text)
  );
}

function headOf(item: readonly Line[]): string {
  return item.find(({ text }) => text !== '')?.text.slice(0, LONGEST_HEADING) ?? '';
}
