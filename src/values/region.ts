import { isCountryCode } from './country.ts';
import { countryOfCity } from './city.ts';
import { foldText } from './folded-text.ts';

const words = (text: string): readonly string[] => text.split(', ');

const US_STATES = words(
  'alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york state, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington state, west virginia, wisconsin, wyoming, district of columbia, d.c, washington dc, washington d.c, socal, norcal, southern california, northern california, new england',
);
const US_CODES = new Set(
  words(
    'AL, AK, AZ, AR, CA, CO, CT, DE, FL, GA, HI, ID, IL, IN, IA, KS, KY, LA, ME, MD, MA, MI, MN, MS, MO, MT, NE, NV, NH, NJ, NM, NY, NC, ND, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VT, VA, WA, WV, WI, WY, DC',
  ),
);
const CANADA = words(
  'ontario, british columbia, quebec, alberta, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland, newfoundland and labrador, prince edward island, yukon, nunavut',
);
const CANADA_CODES = new Set(words('ON, BC, QC, AB, MB, SK, NS, NB, NL, PE, NU, YT'));
const AUSTRALIA = words(
  'new south wales, queensland, tasmania, western australia, south australia, northern territory, australian capital territory',
);
const AUSTRALIA_CODES = new Set(words('NSW, VIC, QLD, TAS, ACT, WA, SA, NT'));
/** Many are countries elsewhere, so that they count behind a town that is known to be Brazilian alone. */
const BRAZIL_CODES = new Set(
  words(
    'AC, AL, AP, AM, BA, CE, DF, ES, GO, MA, MT, MS, MG, PA, PB, PR, PE, PI, RJ, RN, RS, RO, RR, SC, SP, SE, TO',
  ),
);
/** Letters in the names of Brazil's towns and in none of the United States: "Chapecó - SC". */
const PORTUGUESE = /[ãõâêôçáéíóú]/iu;
/** Codes behind such a name that may be Spain's, Romania's, Panama's or Puerto Rico's. */
const ELSEWHERE = new Set(words('ES, RO, PA, PR, PE, SE'));
const GERMANY = words(
  'bavaria, bayern, baden-wurttemberg, north rhine-westphalia, nordrhein-westfalen, nrw, hessen, saxony, sachsen, niedersachsen, lower saxony, brandenburg, thuringia, thuringen, rheinland-pfalz, schleswig-holstein, saarland',
);
const NETHERLANDS = words(
  'noord-holland, north holland, zuid-holland, south holland, noord-brabant, north brabant, gelderland, overijssel',
);
const INDIA = words(
  'karnataka, maharashtra, tamil nadu, telangana, kerala, haryana, uttar pradesh, gujarat, west bengal',
);
const SPAIN = words(
  'catalonia, cataluna, catalunya, andalusia, andalucia, basque country, community of madrid',
);
/** As adjectives, which is how addresses have them. */
const POLAND = words(
  'dolnośląskie, kujawsko-pomorskie, lubelskie, lubuskie, łódzkie, małopolskie, mazowieckie, opolskie, podkarpackie, podlaskie, pomorskie, śląskie, świętokrzyskie, warmińsko-mazurskie, wielkopolskie, zachodniopomorskie',
).map((name) => foldText(name));

/** Those whose name no better-known place bears. */
const NEW_ZEALAND = words(
  "waikato, otago, bay of plenty, taranaki, southland, manawatu, manawatu-whanganui, hawke's bay, hawkes bay, hawke’s bay, wairarapa",
);
const SOUTH_AFRICA = words(
  'gauteng, western cape, eastern cape, northern cape, kwazulu-natal, limpopo, mpumalanga',
);

const MEXICO = words(
  'aguascalientes, baja california, baja california sur, campeche, chiapas, chihuahua, coahuila, colima, guanajuato, jalisco, michoacan, nayarit, nuevo leon, oaxaca, queretaro, quintana roo, san luis potosi, sinaloa, sonora, tamaulipas, tlaxcala, yucatan, zacatecas, estado de mexico, edo. de mexico',
);
const ARGENTINA = words(
  'provincia de buenos aires, gran buenos aires, caba, chubut, entre rios, jujuy, neuquen, rio negro, santiago del estero, tierra del fuego, tucuman',
);
const BRAZIL = words(
  'minas gerais, parana, santa catarina, rio grande do sul, rio grande do norte, espirito santo, mato grosso, mato grosso do sul, pernambuco, ceara, goias, paraiba, maranhao, alagoas, sergipe, rondonia',
);
const COLOMBIA = words('antioquia, cundinamarca, valle del cauca, risaralda');
const CHILE = words('region metropolitana de santiago, valparaiso, biobio, antofagasta, araucania');

const countryOfRegion = new Map<string, string>(
  (
    [
      ['US', US_STATES],
      ['CA', CANADA],
      ['AU', AUSTRALIA],
      ['NZ', NEW_ZEALAND],
      ['ZA', SOUTH_AFRICA],
      ['DE', GERMANY],
      ['NL', NETHERLANDS],
      ['IN', INDIA],
      ['ES', SPAIN],
      ['PL', POLAND],
      ['MX', MEXICO],
      ['AR', ARGENTINA],
      ['BR', BRAZIL],
      ['CO', COLOMBIA],
      ['CL', CHILE],
    ] as const
  ).flatMap(([country, names]) => names.map((name) => [name, country] as const)),
);

/** Codes of US states under which a foreign reader's own towns are as likely: Germany, India, Illinois or Israel … */
const UNDECIDED = new Set(words('DE, IN, IL, ID, AR, MT, SK, PE'));

/** The country of a state, province or land given by its full name: "Texas", "Ontario", "Bayern". */
export function countryOfRegionName(text: string): string | null {
  return countryOfRegion.get(foldText(text).replace(/\.$/, '')) ?? null;
}

/** Names that are a US state and something else as well; a place before them is needed to tell. */
export function isStateOrCountry(text: string): boolean {
  return foldText(text) === 'georgia';
}

/** Whether the text is a state's or province's code: "TX", "ON", "NSW", "D.C.". */
export function isRegionCode(text: string): boolean {
  const code = plainCode(text);
  return [US_CODES, CANADA_CODES, AUSTRALIA_CODES, BRAZIL_CODES].some((codes) => codes.has(code));
}

/**
 * The country of a code standing after a town, where many codes are a state's and a country's at once
 * ("CA", "DE", "IN"). A well-known town decides; else the American habit of writing "Town, ST" does,
 * except where the other country's towns are as likely to be written so; then null.
 *
 * @param town what stands before the code, or null when nothing does
 */
export function countryOfCode(text: string, town: string | null): string | null {
  const code = plainCode(text);
  if (BRAZIL_CODES.has(code) && town !== null) {
    const known = countryOfCity(town);
    if (known === 'BR' || (known === null && PORTUGUESE.test(town) && !ELSEWHERE.has(code)))
      return 'BR';
  }
  const readings = readingsOfCode(code);
  if (readings.size < 2) return [...readings][0] ?? null;
  if (town === null) return code === 'DE' ? 'DE' : null;
  const known = countryOfCity(town) ?? countryOfRegionName(town);
  if (known !== null && readings.has(known)) return known;
  if (known !== null && code === 'CA') return null;
  if (code === 'NL') return 'NL';
  return UNDECIDED.has(code) || !readings.has('US') ? null : 'US';
}

/** Every country in which the code names a state or province, and the country it names itself. */
export function readingsOfCode(text: string): ReadonlySet<string> {
  const code = plainCode(text);
  const readings = new Set<string>();
  if (US_CODES.has(code)) readings.add('US');
  if (CANADA_CODES.has(code)) readings.add('CA');
  if (AUSTRALIA_CODES.has(code)) readings.add('AU');
  if (isCountryCode(code)) readings.add(code);
  return readings;
}

function plainCode(text: string): string {
  return text.replace(/\./g, '');
}
