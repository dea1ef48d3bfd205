import { readList } from '../../values/list.ts';
import { readText } from '../../values/text.ts';

/** Words by which a site tells its postings from its other pages; they say nothing of the job. */
const SAYS_POSTING =
  /^(?:jobs?|job[ -]?(?:postings?|posts?|ads?|offers?|listings?)|postings?|posts?|pages?|careers?|vacanc(?:y|ies)|vacatures?|openings?|positions?|listings?|blog|news|uncategori[sz]ed|jekyll update|hiring|offres?|stellen(?:angebote)?|empleos?|招聘(?:信息)?|求人|採用|채용)$/iu;

/** Reads the category: the first of a list that says more than "job posting". */
export function readCategory(value: unknown): string | null {
  const found = Array.isArray(value) ? readList(value) : [readText(value)];
  return found.find((entry) => entry !== null && !SAYS_POSTING.test(entry)) ?? null;
}
