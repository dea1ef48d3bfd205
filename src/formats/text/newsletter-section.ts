import { isPostingSection } from '../prose/posting-section.ts';
import { indexesOfText } from './chrome-phrases.ts';
import type { Line } from './lines.ts';
import { isOfNewsletter } from './page-machinery.ts';

/** The heading over the openings of whoever sends the letter. */
const JOBS =
  /^(?:jobs?|job of the (?:week|month)|vacanc(?:y|ies)|situations? vacant|careers?|we(?:['’]re| are) (?:hiring|recruiting)|(?:come and )?work with us|join (?:us|our team|the team)|stellen(?:angebote?|anzeigen?|markt|ausschreibung)?|offene stellen?|wir suchen(?: .{2,30})?|jobs? bei uns|mitarbeiten|offres? d['’]emploi|emplois?|on recrute|nous recrutons|rejoignez-nous|recrutement|empleos?|trabaja con nosotros|ofertas? de (?:empleo|trabajo)|buscamos(?: .{2,30})?|lavora con noi|offert[ae] di lavoro|cerchiamo(?: .{2,30})?|vagas?|trabalh[ae] (?:connosco|conosco)|oferta de emprego|vacatures?|werken bij(?: .{2,30})?|kom bij ons werken|lediga (?:jobb|tjänster)|jobba hos oss|ledige? (?:stillinger?|jobs?)|job hos os|jobb hos oss|praca|pracuj z nami|praca u nas|volná místa|pracujte s námi)[!:]{0,2}$/iu;
const LONGEST_HEADING = 50;
/** A letter has sections of other kinds beside that one. */
const FEWEST_SECTIONS = 3;
/** Less is a word about an opening elsewhere. */
const LEAST_POSTING = 300;

/**
 * Of a newsletter the section with its one opening: between a heading in capitals over the jobs and the next
 * that is no section of the posting. Other texts are as they are.
 */
export function newsletterSection(lines: readonly Line[]): readonly Line[] {
  const texts = indexesOfText(lines);
  if (!texts.some((index) => isOfNewsletter(lines[index]?.text ?? ''))) return lines;
  const headings = texts.filter((index) => isShoutedHeading(lines, index));
  if (headings.length < FEWEST_SECTIONS) return lines;
  const [start, other] = headings.filter((index) => JOBS.test(lines[index]?.text ?? ''));
  if (start === undefined || other !== undefined) return lines;
  const end = headings.find(
    (index) => index > start && !isPostingSection(lines[index]?.text ?? ''),
  );
  const section = lines.slice(start + 1, end);
  const length = section.reduce((sum, { text }) => sum + text.length, 0);
  return length >= LEAST_POSTING ? section : lines;
}

function isShoutedHeading(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  return (
    text.length <= LONGEST_HEADING &&
    (lines[index - 1]?.text ?? '') === '' &&
    /\p{Lu}{3}/u.test(text) &&
    !/\p{Ll}|[.,;@]|\d{3}/u.test(text)
  );
}
