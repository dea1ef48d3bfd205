const TOWN = String.raw`\p{Lu}[\p{L}’'-]{2,24}(?:[ -](?:\p{Lu}[\p{L}’'-]{1,24}|am|an|der|de|del|di|la|sur|ob|im|in)){0,3}`;
/** What a town calls itself where it employs, before its name and behind it. */
const BEFORE = new RegExp(
  String.raw`^(?:(?:Die|La|Le|L['’]|Il|El|O|A|De|The) ?)?(?:(?:Einwohner|Orts|Markt|Verbands|Samt|Politische |Stadt|Markt)?[Gg]emeinde(?:verwaltung)?|Stadt(?:verwaltung|werke)?|(?:Hanse|Universitäts|Kreis|Landeshaupt)stadt|Markt|Mairie|Ville|Commune|Comune|Municipio|Ayuntamiento|Ajuntament|Concello|Câmara Municipal|Município|Prefeitura(?: Municipal)?|Junta de Freguesia|Gemeente|Stad|Urząd (?:Miasta|Gminy|Miejski)|Gmina|Miasto|Město|Městský úřad|Obec|Mesto|City|Town|Village|Borough|Municipality) (?:de la |de l['’]|de |d['’]|di |do |da |del |of |w |i Gminy )?(${TOWN})$`,
  'u',
);
const BEHIND = new RegExp(
  String.raw`^(${TOWN}?)(?: (?:kommune?n?|stad|kaupunki|kunta|(?:City|Town|Parish|Borough|Village) Council|Municipality))$`,
  'u',
);
/** Bodies of a whole county or region, whose name is no town's. */
const WIDER = /(?:^|\s)(?:County|Region|Kreis|Landkreis|Shire)$/u;

/** "Björkvik" of "Björkvik kommun", "Hohenau" of "Gemeinde Hohenau": where a town employs people; or null. */
export function townOfAuthority(company: string): string | null {
  if (company.length > 80) return null;
  const name = /\p{Ll}/u.test(company) ? company : inSmallLetters(company);
  const town = BEFORE.exec(name)?.[1] ?? BEHIND.exec(name)?.[1];
  if (town === undefined || WIDER.test(town)) return null;
  // "Björkviks kommun" is the municipality of Björkvik.
  return /kommune?n?$/u.test(company) ? town.replace(/(?<=\p{Ll}{3}[^s])s$/u, '') : town;
}

/** "VILLE DE SAINT-AUBRAC" as one writes it in a sentence. */
function inSmallLetters(name: string): string {
  return name
    .toLowerCase()
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(
      /(?<=\p{L} |-)(?:De|Du|Des|La|Le|Les|Di|Del|Do|Da|Der|Am|An|Of|Sur|En)(?=[ -])/gu,
      (word) => word.toLowerCase(),
    );
}
