/** Above a title stands no more than this. */
const TOP = 24;
const LABEL =
  /^(?:what|where|was|wo|quoi|où|qué|dónde|wat|waar|cosa|dove|o que|onde|vad|var|hvad|hvor|hva|co|gdzie|kde|mitä|missä|キーワード|勤務地)\s?[:?]?$/iu;
/** "Where: town or postcode": the label and the hint of one field, side by side. */
const LABEL_AND_HINT = /^(\p{L}[\p{L} ]{1,10}\s?[:?])\s{1,4}(\S.{3,80})$/u;
/** What one may type into such a field, in a word. */
const WHAT =
  '(?:job ?titles?|titles?|keywords?|skills?|postcode|zip(?: code)?|city|town|location|beruf|jobtitel|stichwort|suchbegriff|ort|stadt|plz|postleitzahl|métier|intitulé|mots?-clés?|ville|code postal|puesto|cargo|palabras? clave|ciudad|población|provincia|functie|beroep|trefwoord(?:en)?|plaats|postcode|stad|professione|mansione|parola chiave|parole chiave|città|cap|profissão|palavras?-chave|cidade|yrke|sökord|stad|ort|stanowisko|słowo kluczowe|miasto|qualifica|titel|fritekst|nøgleord|arbejdssted|stilling|arbeidssted|sted|ammatti|hakusana|tehtävä|paikkakunta|sijainti|kunta|profese|pozice|klíčové slovo|lokalita|město)';
/** "Job title, keywords, or company", "Stadt oder PLZ": several things that one may type into one field. */
const HINT = new RegExp(
  `^(?:e\\.g\\. |z\\. ?b\\. |ex\\. ?: ?|enter |search (?:by |for )?)?${WHAT}(?:(?:,| or| oder| ou| o| of| eller| lub| tai| nebo|\\s?\\/)(?: ?["“]?[\\p{L}-]{2,16}["”]?(?: [\\p{L}-]{2,12})?(?:,| or| oder| ou| o| of| eller| lub| tai| nebo)?){1,5})[.…]{0,3}$`,
  'iu',
);
/** "Location", which only what stands beside it tells to be a field. */
const ONE_WORD = new RegExp(`^${WHAT}$`, 'iu');
const SEARCH =
  /^(?:find|search)(?: (?:for )?jobs)?$|^(?:jobs |stellen )?(?:suchen|finden)$|^(?:re)?chercher$|^rechercher .{0,14}emplois?$|^buscar(?: (?:empleos?|trabajo|ofertas|vagas))?$|^(?:vacatures )?zoeken$|^cerca(?: lavoro)?$|^sök(?: jobb)?$|^szukaj(?: pracy)?$|^hae(?: työpaikkoja)?$|^(?:hledat|vyhledat|najít)(?: (?:práci|nabídky))?$|^søg(?: job)?$|^søk(?: (?:jobb|stilling))?$|^検索(?:する)?$/iu;

/**
 * How many of the lines on top of a page reach to the end of the form by which its reader looks for other
 * openings: fields with what may be typed into them. 0 where there is no such form.
 */
export function endOfSearchForm(texts: readonly string[]): number {
  const top = texts.slice(0, TOP);
  const fields = top.flatMap((_, place) => (isField(top, place) ? [place] : []));
  const last = fields.at(-1);
  if (last === undefined || fields.length < 2) return 0;
  return SEARCH.test(top[last + 1] ?? '') ? last + 2 : last + 1;
}

function isField(texts: readonly string[], place: number): boolean {
  const text = texts[place] ?? '';
  if (LABEL.test(text) || HINT.test(text)) return true;
  const [, label = '', hint = ''] = LABEL_AND_HINT.exec(text) ?? [];
  if (LABEL.test(label) && HINT.test(hint)) return true;
  return (
    ONE_WORD.test(text) &&
    (SEARCH.test(texts[place + 1] ?? '') || HINT.test(texts[place - 1] ?? ''))
  );
}
