import { cleanTitle, isRoleName } from '../prose/role-name.ts';
import type { CheerioAPI } from './document.ts';
import type { Findings } from './findings.ts';
import { sectionsIn } from './job-signs.ts';

const ARTICLE =
  /"@type"\s{0,4}:\s{0,4}\[?\s{0,4}"(?:BlogPosting|NewsArticle|Article|OpinionNewsArticle)"/u;
/** What newspapers say of their own pages, and job boards hardly of theirs. */
const NEWS =
  /"@type"\s{0,4}:\s{0,4}\[?\s{0,4}"(?:News|OpinionNews|ReportageNews|AnalysisNews|BackgroundNews)Article"/u;
/** "How we hire …", "Why … matters": what is written about hiring begins so, and no posting does. */
const ABOUT =
  /^(?:how|why|what|when|\d{1,2} (?:tips|ways|reasons|things|lessons)|lessons|the (?:art|end|future|truth|problem)|inside|a guide|wie|warum|comment|pourquoi|cómo|por qué|hoe|waarom|come|perché|como|porque|så|hur|varför|jak|dlaczego)(?!\p{L})/iu;
/** How those who seek somebody speak to whom they seek. */
const OFFERS =
  /(?<!\p{L})(?:how to apply|to apply|apply (?:now|by|before|here|online|via|through|with)|your (?:cv|resume|application)|we(?:['’]re| are) (?:looking|hiring|seeking|recruiting)|is (?:looking for|hiring|seeking|recruiting)|join (?:us|our)|bewerb\p{L}*|wir suchen|sucht|gesucht|postul\p{L}*|recrut\p{L}*|recherch(?:e|ons)|candidat\p{L}*|buscamos|busca|cerchiamo|cerca|procur(?:a|amos)|contrata\p{L}*|solliciteer|sollicit\p{L}*|zoek(?:en|t)|söker|ansök\p{L}*|søger|søker|ansøg\p{L}*|søknad\p{L}*|haemme|hakemu\p{L}*|poszuku\p{L}*|szukamy|zatrudni\p{L}*|hledá\p{L}*|募集|応募)(?!\p{L})/iu;
const TELLING = ['applyUrl', 'validThrough', 'salary', 'employmentType'] as const;

/**
 * Why a page is an article about work and no posting: it says so in its data or names its author, is not
 * called after a role, and begins as articles do or has nothing that a posting has. Null when it may be a posting.
 */
export function articleReason(
  $: CheerioAPI,
  title: string,
  html: string,
  findings: Findings,
): string | null {
  const data = $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => $(script).text().slice(0, 50_000));
  const hasApplication = findings.has('applyUrl') || findings.has('applyEmail');
  if (data.some((text) => NEWS.test(text)) && !hasApplication && sectionsIn(html) < 2)
    return "it is a newspaper's article, and offers no job";
  if (isRoleName(cleanTitle(title)) || TELLING.some((field) => findings.has(field))) return null;
  const declared =
    $('meta[property="og:type" i][content="article" i]').length > 0 ||
    data.some((text) => ARTICLE.test(text));
  const byline = $('article .byline, article [rel="author"], article .author').length > 0;
  const isOnly = sectionsIn(html) < 2 && !findings.has('applyEmail') && !OFFERS.test(html);
  return (declared || byline) && (ABOUT.test(title) || isOnly)
    ? 'it is an article, and offers no job'
    : null;
}
