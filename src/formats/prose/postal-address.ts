import { isRoleOrField } from './role-name.ts';
import { hasRoleWord } from './role-words.ts';

const LONGEST = 120;
/** A town as it is spelled: "Tomaszów Mazowiecki", "St. Gallen", "L'Isle-d'Abeau", "Frankfurt am Main". */
const TOWN = String.raw`\p{Lu}[\p{L}.’'-]{1,24}(?: (?:\p{Lu}[\p{L}.’'-]{0,24}|am|an|der|den|de|del|di|do|da|la|le|les|sur|sous|en|upon|of|bei|im|ob|nad|pod|i|w|y)){0,4}(?: \d{1,2})?`;
/** Codes before a town, in Europe and Latin America, and behind one, in the English-speaking countries and Brazil. */
const CODE_AND_TOWN = new RegExp(
  String.raw`^(?:(?:[A-Z]{1,2}-)?\d{5}|(?:[A-Z]{1,2}-)?(?!(?:19|20)\d\d )\d{4}|[A-Z]{1,2}-\d{4}|\d{2}-\d{3}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|\d{4}-\d{3}) ${TOWN}(?: \([\p{L} .-]{2,30}\))?$`,
  'u',
);
const CODE_BEHIND = new RegExp(
  String.raw`^(?:${TOWN},? )?(?:(?:NSW|VIC|QLD|WA|SA|TAS|NT|ACT) \d{4}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|(?:[A-Z]{2} )?[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]\d{2} [A-Z\d]{4}|(?:[A-Z]{2}[, ]{1,2})?\d{5}-\d{3}|[A-Z]{2} \d{5}(?:-\d{4})?)$`,
  'u',
);
/** Words of which one stands in the name of nearly every street, and a house's number behind or before it. */
const STREET =
  /^(?:\p{Lu}[\p{L}.’' -]{0,40}(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|ufer|damm|markt|hof|straat|laan|plein|kade|singel|gracht|dijk|gatan|vägen|torget|gade|vej|torv|veien|gata|katu|tie|utca|ulice|třída|náměstí)|(?:ul\.|al\.|pl\.|os\.|via|viale|piazza|corso|calle|c\/|avda\.?|avenida|plaza|paseo|rua|largo|praça|rue|avenue|boulevard|place|quai|chemin|strada) \S.{1,40}?),? (?:n[º°.]\s?)?\d{1,4}\s?\p{L}?(?:[-/]\d{1,4}\p{L}?)?$|^\d{1,5}\p{L}?(?: bis| ter)?,? (?:(?:rue|avenue|boulevard|place|quai|chemin|route|impasse|allée)(?= )|\p{Lu}[\p{L}.’' -]{1,30} (?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|boulevard|blvd|square|quay|terrace|court|close|row|hill|parade|highway|hwy)\.?$).{0,40}$/iu;
/** "Masterbridge 5810": only behind a street, else any name with a number would do. */
const TOWN_AND_CODE = new RegExp(String.raw`^${TOWN} \d{4}$`, 'u');
const ONLY_TOWN = new RegExp(`^${TOWN}$`, 'u');
/** "Dubbo, Dubbo & Central NSW": town, region and state, as Australian boards write them. */
const AUSTRALIAN =
  /^\p{Lu}[\p{L}' -]{1,30}, \p{Lu}[\p{L}' -]{1,30}(?: & \p{Lu}[\p{L}' -]{1,30})? (?:NSW|VIC|QLD|WA|SA|TAS|NT|ACT)$/u;
/** "長野県松本市浅間温泉", "東京都港区芝 3-2-1": prefecture, then city, ward or district, and what lies in it. */
const JAPANESE =
  /^(?:〒?\d{3}-\d{4}\s?)?(?:東京都|北海道|(?:大阪|京都)府|[\p{Script=Han}]{2,3}県)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,8}?[市区町村郡][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーヶ\d\s丁目番地号-]{0,30}$/u;
/** "Ludlow SY8", "Leeds LS11", and no level or grade such as "German B2": a British town and the first half of its postcode. */
const BRITISH_TOWN =
  /^(?!(?:Grade|Scale|Band|Level|Point|Job|Ref|Room|Salary|Pay|Office|Building)(?!\p{L}))\p{Lu}[\p{L}’'-]{2,24}(?:[ -](?:\p{Lu}[\p{L}’'-]{2,24}|upon|on|of|le|under|in|the)){0,4},? (?:A[BL]|B[ABDHLNRST]|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]|F[KY]|G[LUY]|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]|M[EKL]|N[EGNPRW]|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]|T[ADFNQRSW]|UB|W[ACDFNRSV]|YO|ZE)\d{1,2}[A-Z]?$/u;
/** What stands behind a number and is no town. */
const COUNTED =
  /^\d+ (?:EUR|Euros?|CHF|Franken|Fr|Kronen|Kronor|Kroner|PLN|USD|GBP|Zl|Mitarbeit\p{L}*|Beschäftigte\p{L}*|Einwohner\p{L}*|Kund\p{L}*|Studierende\p{L}*|Stud\p{L}*|Menschen|Personen|Stunden|Quadratmeter|Werke?|Betten|Anwender\p{L}*|Nutzer\p{L}*|Employees|People|Customers|Students|Hours)(?!\p{L})/u;
/** "12 HARP LANE 089321", "4 Mill Road, #03-12, Singapore 049213": a street's number and name, and the six digits of Singapore. */
const SINGAPORE =
  /^\d{1,4}\p{L}?,? (?=.{0,50}(?:street|st|road|rd|avenue|ave|lane|drive|dr|way|close|crescent|place|link|walk|quay|boulevard|jalan|jln|lorong|bukit)(?!\p{L}))\p{Lu}[\p{L}’' -]{2,50}(?: \d{1,2})?(?:,? #\d{2}-\d{2,4})?,? (?:singapore )?\d{6}$/iu;
const ITALIAN_PROVINCES = new Set(
  'AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV'.split(
    ' ',
  ),
);
/** "Caxias do Sul - RS", "Lajeado/RS": a town and its Brazilian state. */
const BRAZILIAN = new RegExp(
  String.raw`^(${TOWN})(?:\s[-–]\s|\s?/\s?|, )(?:AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO)$`,
  'u',
);
const ITALIAN = new RegExp(String.raw`^(${TOWN}) \(([A-Z]{2})\)$`, 'u');

/**
 * Whether a line is a postal address or its end: "ul. Kolejowa 14, 97-200 Tomaszów", "10115 Berlin", "Dubbo NSW
 * 2830", "12 Mill Road, Oban", and "Fano (PU)" as Italians tell one town from another.
 */
export function isPostalAddress(text: string): boolean {
  if (text.length < 4 || text.length > LONGEST || !/^[\p{L}\d]/u.test(text)) return false;
  if (JAPANESE.test(text) || SINGAPORE.test(text)) return true;
  if (BRITISH_TOWN.test(text)) return !hasRoleWord(text);
  const [, town = '', province] = ITALIAN.exec(text) ?? [];
  if (province !== undefined) return ITALIAN_PROVINCES.has(province) && !hasRoleWord(town);
  const inBrazil = BRAZILIAN.exec(text)?.[1];
  if (inBrazil !== undefined) return !isRoleOrField(inBrazil);
  if (AUSTRALIAN.test(text)) return true;
  if (!/\d/u.test(text) || COUNTED.test(text)) return false;
  // "Rua das Flores, 12": the number behind its comma.
  const pieces = text
    .replace(/(?<=\p{L}), (?=(?:n[º°.] ?)?\d{1,4}\p{L}?(?:,|$))/u, ' ')
    .split(/,\s+/u)
    .filter((piece) => piece !== '');
  if (pieces.length > 6) return false;
  const coded = pieces.some((piece) => CODE_AND_TOWN.test(piece) || CODE_BEHIND.test(piece));
  const street = pieces.findIndex((piece) => STREET.test(piece));
  const behind = pieces[street + 1] ?? '';
  const hasTown = street !== -1 && (ONLY_TOWN.test(behind) || TOWN_AND_CODE.test(behind));
  if (!coded && !hasTown) return false;
  return pieces.every(
    (piece, index) =>
      index === street ||
      (street !== -1 && TOWN_AND_CODE.test(piece)) ||
      CODE_AND_TOWN.test(piece) ||
      CODE_BEHIND.test(piece) ||
      /^\d{1,4}\p{L}?$/u.test(piece) ||
      (ONLY_TOWN.test(piece) && !hasRoleWord(piece)),
  );
}
