import { cleanTitle, isRoleName } from '../prose/role-name.ts';
import type { CheerioAPI } from './document.ts';
import type { Findings } from './findings.ts';

const ARTICLE =
  /"@type"\s{0,4}:\s{0,4}\[?\s{0,4}"(?:BlogPosting|NewsArticle|Article|OpinionNewsArticle)"/u;
/** "How we hire …", "Why … matters": what is written about hiring begins so, and no posting does. */
const ABOUT =
  /^(?:how|why|what|when|\d{1,2} (?:tips|ways|reasons|things|lessons)|lessons|the (?:art|end|future|truth|problem)|inside|a guide|wie|warum|comment|pourquoi|cómo|por qué|hoe|waarom|come|perché|como|porque|så|hur|varför|jak|dlaczego)(?!\p{L})/iu;
const TELLING = ['applyUrl', 'validThrough', 'salary', 'employmentType'] as const;

/**
 * Why a page is an article about work and no posting: it says so in its data or begins as articles do, is
 * not called after a role, and has nothing that a posting has. Null when it may be a posting.
 */
export function articleReason($: CheerioAPI, title: string, findings: Findings): string | null {
  if (isRoleName(cleanTitle(title)) || TELLING.some((field) => findings.has(field))) return null;
  const declared =
    $('meta[property="og:type" i][content="article" i]').length > 0 ||
    $('script[type="application/ld+json"]')
      .toArray()
      .some((script) => ARTICLE.test($(script).text().slice(0, 50_000)));
  const byline = $('article .byline, article [rel="author"], article .author').length > 0;
  return (declared || byline) && ABOUT.test(title) ? 'it is an article, and offers no job' : null;
}
