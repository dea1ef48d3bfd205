import { readLabelledLine } from './labels.ts';
import type { OutlineLine } from './outline.ts';
import { isPostingSection } from './posting-section.ts';

const TOP = 6;
/** "LONDON, 3 May 2027 – …" opens a press release, and so does a headline about what a company did. */
const DATELINE =
  /^\p{Lu}[\p{L} .'’,-]{1,40},? \(?(?:\d{1,2}\.? \p{L}{3,10}\.?,? \d{4}|\p{L}{3,10}\.? \d{1,2}, \d{4}|\d{1,2}\.\d{1,2}\.\d{4})\)?\s?(?:[–—-]{1,2}|\/)/u;
const HEADLINE =
  /^\p{Lu}[^.!?:]{1,80}? (?:names|appoints|announces|acquires|launches|raises|promotes|unveils|reports|wins|ernennt|beruft|übernimmt|eröffnet|nomme|acquiert|annonce|lève|nombra|anuncia|adquiere|benoemt|neemt|nomina|annuncia|nomeia|utser|mianuje)(?=\s)/u;
/** "Battery maker to bring 300 jobs to Ashgrove", "Werk schafft 200 Arbeitsplätze": jobs by the number. */
const JOBS_BY_NUMBER =
  /^\p{Lu}[^.!?:]{1,100} (?:(?:to|will) )?(?:bring|create|add|cut|shed|axe|hire|recruit|move|brings|creates|adds|cuts|sheds|axes|hires|schafft|streicht|baut|crée|créer|supprime|supprimer|crea|creará|recorta|schrapt|schept|skapar|tworzy|cria|corta)(?: (?:up to|about|around|over|more than|some|rund|etwa|bis zu|près de|jusqu['’]à|más de|hasta))? [\d.,]{2,7} (?:new |more |neue |nya )?(?:jobs|roles|positions|workers|staff|people|stellen|arbeitsplätze|jobs|emplois|postes|empleos|puestos|banen|posti|vagas|miejsc)(?!\p{L})/iu;
/** "By Petra Lindqvist" */
const BYLINE =
  /^(?:by|von|par|por|door|av|af|di)(?:\s?:)? \p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,2}(?:,.{1,60}| \|.{1,60})?$/iu;
/** What somebody is reported to have said: "…," said the mayor. */
const REPORTED =
  /[,.!?]["”“«»’'][,]? (?:(?:he|she|they) )?(?:said|says|added|told|explained|sagte|sagt|erklärte|a déclaré|a dit|explique|dijo|afirmó|explicó|zei|zegt|disse|ha detto|sade|säger|powiedział|powiedziała)(?!\p{L})|(?<!\p{L})(?:said|told reporters|announced) on (?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\p{L})/iu;
const ASKS_TO_APPLY =
  /(?<!\p{L})(?:apply|applications? (?:to|at|via|by|are)|send (?:us|your|an?)|cvs?|r[eé]sum[eé]s?|we(?: are|['’]re) (?:hiring|looking for|seeking)|is (?:hiring|looking for|seeking)|bewerb\w*|wir suchen|postule\w*|candidatures?|recherch\w+|buscamos|env[ií]a|solicit\w+|wij zoeken|sollicit\w*|cerchiamo|candidati|procuramos|vi söker|ansök\w*|szukamy|aplikuj)(?!\p{L})/iu;

/** Whether a text reports about a company, also about its jobs, and asks nobody to apply. */
export function isNews(lines: readonly OutlineLine[]): boolean {
  const top = lines.slice(0, TOP);
  const signs = [
    lines.some(({ text }) => REPORTED.test(text.slice(0, 3000))),
    top.some(({ text }) => BYLINE.test(text)),
    top.some(({ text }) => JOBS_BY_NUMBER.test(text.slice(0, 300))),
  ];
  const opens =
    HEADLINE.test(lines[0]?.text ?? '') ||
    top.some(({ text }) => DATELINE.test(text)) ||
    signs.filter(Boolean).length >= 2;
  return opens && !asksSomebody(lines);
}

/** Whether a text has a section or a labelled fact of a posting, or asks to apply. */
export function asksSomebody(lines: readonly OutlineLine[]): boolean {
  return lines.some(({ text, kind }) => {
    const label = readLabelledLine(text);
    return (
      (label !== null && !/^(?:applyUrl|datePosted|companyWebsite)$/u.test(label.field)) ||
      (kind === 'heading' && isPostingSection(text)) ||
      ASKS_TO_APPLY.test(text)
    );
  });
}
