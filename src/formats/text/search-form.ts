/** Above a title stands no more than this. */
const TOP = 24;
const LABEL =
  /^(?:what|where|was|wo|quoi|où|qué|dónde|wat|waar|cosa|dove|o que|onde|vad|var|hvad|hvor|hva|co|gdzie|キーワード|勤務地)\s?[:?]?$/iu;
/** "Job title, keywords, or company", "Stadt oder PLZ": several things that one may type into one field. */
const HINT =
  /^(?:e\.g\. |z\. ?b\. |ex\. ?: ?|enter |search (?:by |for )?)?(?:job ?titles?|titles?|keywords?|skills?|postcode|zip(?: code)?|city|town|location|beruf|jobtitel|stichwort|suchbegriff|ort|stadt|plz|postleitzahl|métier|intitulé|mots?-clés?|ville|code postal|puesto|cargo|palabras? clave|ciudad|población|provincia|functie|beroep|trefwoord(?:en)?|plaats|postcode|stad|professione|mansione|parola chiave|parole chiave|città|cap|profissão|palavras?-chave|cidade|yrke|sökord|stad|ort|stanowisko|słowo kluczowe|miasto)(?:(?:,| or| oder| ou| o| of| eller| lub|\s?\/)(?: ?["“]?[\p{L}-]{2,16}["”]?(?: [\p{L}-]{2,12})?(?:,| or| oder| ou| o| of| eller| lub)?){1,5})[.…]{0,3}$/iu;
const SEARCH =
  /^(?:find|search)(?: (?:for )?jobs)?$|^(?:jobs |stellen )?(?:suchen|finden)$|^(?:re)?chercher$|^rechercher .{0,14}emplois?$|^buscar(?: (?:empleos?|trabajo|ofertas|vagas))?$|^(?:vacatures )?zoeken$|^cerca(?: lavoro)?$|^sök(?: jobb)?$|^szukaj(?: pracy)?$|^検索(?:する)?$/iu;

/**
 * How many of the lines on top of a page reach to the end of the form by which its reader looks for other
 * openings: fields with what may be typed into them. 0 where there is no such form.
 */
export function endOfSearchForm(texts: readonly string[]): number {
  const top = texts.slice(0, TOP);
  const fields = top.flatMap((text, place) => (LABEL.test(text) || HINT.test(text) ? [place] : []));
  const last = fields.at(-1);
  if (last === undefined || fields.length < 2) return 0;
  return SEARCH.test(top[last + 1] ?? '') ? last + 2 : last + 1;
}
