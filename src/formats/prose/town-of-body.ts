const TOWN = String.raw`(?<town>\p{Lu}[\p{L}'’.-]{1,30}(?:[ /](?:(?:am|an der|im|in|ob|bei|sur|sous|de|del|di|do|da|la|les|le|upon|on|under|the|aan den|aan de|nad) )?\p{Lu}[\p{L}'’.-]{1,30}){0,3})`;
/** "Stadt Hohenau", "Mairie de Brest", "Comune di Gubbio", "City of Oban". */
const BEFORE = new RegExp(
  String.raw`^(?:Die |La |Le |El |De |Het |The |O |A |Il )?(?:(?:Landeshaupt|Universitäts|Hanse|Kreis|Markt)?[Ss]tadt(?:verwaltung)?|(?:Einwohner|Orts|Verbands|Samt|Markt)?[Gg]emeinde(?:verwaltung)?|Gemeente|(?:Mairie|Ville|Commune) (?:de |d['’])|(?:Ayuntamiento|Concello) de|Ajuntament (?:de |d['’])|Comune di|(?:Câmara Municipal|Município|Prefeitura(?: Municipal)?) d[eoa]s?|(?:City|Town|Village|Municipality) of|Urząd (?:Miasta|Gminy|Miasta i Gminy)|Gmina|Město|Obec)\s{0,1}${TOWN}$`,
  'u',
);
/** "Älvsbacka kommun", "Odense Kommune", "Oban Town Council". */
const BEHIND = new RegExp(
  String.raw`^${TOWN} (?:[Kk]ommune?|[Ss]tad|(?:Town|City|Parish|Village) Council)$`,
  'u',
);

/** The town that a municipality is named for, which is where its people work; null for other bodies. */
export function townOfBody(company: string): string | null {
  const name = company.slice(0, 100).trim();
  return (BEFORE.exec(name) ?? BEHIND.exec(name))?.groups?.['town'] ?? null;
}
