/** Words over a posting that name no role: "Job opening", "STELLENAUSSCHREIBUNG". */
export const ANNOUNCES =
  /^(?:(?:job|current|new|open) )?(?:openings?|vacanc(?:y|ies)|vacancy notice|vacancy announcement|job (?:offer|advert\w*|posting|announcement|description)|call for applications|we['’]?re hiring!?|hiring!?|stellen(?:ausschreibung|angebot|anzeige)|wir suchen|offre d['’]emploi|avis de recrutement|recrutement|oferta de (?:empleo|trabajo|emprego)|convocatoria|vacature|offerta di lavoro|avviso|vaga|ledig tjänst|lediga jobb|oferta pracy|ogłoszenie)(?![\p{L}])/iu;
