/** "Kitchen jobs in Oban", "Stellenangebote Koch in Husum": what leads to other openings of a kind and a town. */
const LISTING =
  /^(?:\p{L}[\p{L}\d &/'’(),-]{1,50} (?:jobs|vacancies|openings) (?:in|near|around) \p{Lu}[\p{L} ,'’-]{1,40}|jobs (?:in|near|around) \p{Lu}[\p{L} ,'’-]{1,40}|(?:jobs|stellenangebote|stellen|jobangebote) (?:als |für |im bereich )?\p{Lu}[\p{L} /:*-]{2,40} in \p{Lu}[\p{L} -]{1,40}|(?:offres d['’]emploi|emplois?) \p{L}[\p{L} '’/-]{2,40} (?:à|en|dans) \p{L}[\p{L} '’-]{1,40}|(?:ofertas de (?:empleo|trabajo)|empleos|trabajos?|vacantes) (?:de |como )?\p{L}[\p{L} /-]{2,40} en \p{Lu}[\p{L} -]{1,40}|(?:vagas|empregos|ofertas de emprego) (?:de |para )?\p{L}[\p{L} /-]{2,40} em \p{Lu}[\p{L} -]{1,40}|(?:offerte di lavoro|lavoro) \p{L}[\p{L} '’/-]{2,40} (?:a|in) \p{Lu}[\p{L} '’-]{1,40}|(?:vacatures|banen) \p{L}[\p{L} /-]{2,40} (?:in|te) \p{Lu}[\p{L} '’-]{1,40}|(?:lediga jobb|jobb som|ledige (?:jobs?|stillinger)) \p{L}[\p{L} -]{2,40} i \p{Lu}[\p{L} -]{1,40}|praca \p{L}[\p{L} /-]{2,40} (?:w|we) \p{Lu}[\p{L} -]{1,40})$/iu;

/** Whether a short line is such a link, as boards put them above a posting and below it. */
export function isListingLink(text: string): boolean {
  return text.length <= 90 && LISTING.test(text);
}
