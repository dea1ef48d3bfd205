const OF_TITLE =
  /^(?:(?:enter|insert|add|put|write|type|your|the|new|sample|example|my)\s)?(?:(?:job|position|role|post|posting|vacancy)\s)?(?:title|position|role|job title|headline|untitled)(?:\s(?:name|title))?(?:\s(?:goes\s)?here)?$/iu;
const OF_COMPANY =
  /^(?:(?:enter|insert|add|put|write|type|your|the|sample|example|my)\s)?(?:company|organi[sz]ation|employer|org)(?:\s(?:name|inc))?(?:\s(?:goes\s)?here)?$/iu;
/** "ENTER OFFICE HERE", "insert title here", "Lorem ipsum", a variable that no generator filled in. */
const ANYWHERE =
  /\b(?:ENTER|INSERT) [A-Z][A-Z ]{1,40} HERE\b|\binsert [a-z ]{1,30} here\b|\blorem ipsum\b|\{\{|\{%|<%=|\$\{[a-z]/iu;

/** Whether a title is what a template has in place of one: "TITLE", "[Job title]", "{{ title }}". */
export function isPlaceholderTitle(text: string): boolean {
  return isPlaceholder(text, OF_TITLE);
}

/** Whether a company's name is what a template has in place of one: "Company name", "Your company". */
export function isPlaceholderCompany(text: string): boolean {
  return isPlaceholder(text, OF_COMPANY);
}

function isPlaceholder(text: string, words: RegExp): boolean {
  const bare = text.replace(/^[\s[({<*_"']{1,10}|[\s\])}>*_"'.…]{1,10}$/gu, '');
  return (
    words.test(bare.slice(0, 100)) || ANYWHERE.test(text.slice(0, 500)) || /^x{3,}$/iu.test(bare)
  );
}

/** What sites call the part of them that holds their postings. */
const SECTION =
  /^(?:(?:our |all |current |open |new |latest )?(?:jobs?|careers?|vacanc(?:y|ies)|openings?|positions?|opportunit(?:y|ies)|employment|recruitment)(?: opportunit(?:y|ies)| openings?| vacancies| offers?| board| listings?| postings?| (?:at|with|page|details?|description|post|ad|advert).{0,40})?|job (?:post(?:ing)?|offer|opening|vacancy|ad|advert(?:isement)?|listing)s?|(?:we(?:['’]re| are) |now )?hiring|work (?:with|for) us|join (?:us|our team|the team)|stellen(?:angebote?|ausschreibung(?:en)?|anzeigen?|markt)?|(?:offene )?stellen|karriere|jobangebote?|offres? d['’]emploi|nos offres|recrutement|emplois?|rejoignez-nous|(?:onze )?vacatures?|werken bij(?: ons)?|(?:ofertas? de )?empleos?|trabaj[ao] con nosotros|únete(?: a nosotros)?|vagas?|trabalhe conosco|lediga? (?:jobb|tjänst(?:er)?|stilling(?:er)?)|jobba hos oss|offert[ae] di lavoro|lavora con noi|oferty pracy|praca|kariera|kariéra|volné pozice|avoimet työpaikat)$/iu;

/** Whether a title is that of a site's section for jobs, and not a job's: "Careers", "Stellenangebote". */
export function isSectionTitle(text: string): boolean {
  return SECTION.test(text.slice(0, 120).replace(/^[^\p{L}]{1,10}|[\s!.:…]{1,10}$/gu, ''));
}
