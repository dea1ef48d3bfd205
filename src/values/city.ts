import { foldText } from './folded-text.ts';

/** Large cities by country whose bare name means that city to any reader; Birmingham, Cambridge and San José do not. */
const CITIES: Readonly<Record<string, string>> = {
  AE: 'dubai, abu dhabi',
  AR: 'buenos aires, rosario, mar del plata, bahia blanca',
  AT: 'vienna, wien, graz, linz, salzburg, innsbruck',
  AU: 'sydney, melbourne, brisbane, canberra, adelaide',
  BE: 'brussels, bruxelles, brussel, antwerp, antwerpen, ghent, gent, leuven',
  BG: 'sofia, plovdiv',
  BR: 'sao paulo, rio de janeiro, belo horizonte, curitiba, porto alegre, florianopolis, campinas, recife, brasilia',
  CA: "toronto, montreal, vancouver, ottawa, calgary, edmonton, winnipeg, quebec city, mississauga, kitchener, saskatoon, st. john's, st john's, charlottetown",
  CH: 'zurich, zuerich, geneva, geneve, genf, basel, bern, lausanne, zug, lugano',
  CL: 'santiago de chile',
  CN: 'beijing, shanghai, shenzhen, guangzhou, hangzhou, chengdu',
  CO: 'bogota, medellin, cali, barranquilla',
  CZ: 'prague, praha, brno, ostrava',
  DE: 'berlin, munich, munchen, muenchen, hamburg, cologne, koln, koeln, frankfurt, frankfurt am main, stuttgart, dusseldorf, duesseldorf, leipzig, dresden, hannover, hanover, nuremberg, nurnberg, bremen, karlsruhe, dortmund, essen, bonn, mannheim, heidelberg, potsdam, freiburg, aachen, darmstadt, walldorf, munster, augsburg, wiesbaden, mainz, jena, paderborn, ulm, regensburg, erlangen',
  DK: 'copenhagen, kobenhavn, kopenhagen, aarhus, arhus, odense, aalborg',
  GE: 'tbilisi, batumi',
  EE: 'tallinn, tartu',
  EG: 'cairo',
  ES: 'madrid, barcelona, valencia, sevilla, seville, malaga, bilbao, zaragoza',
  FI: 'helsinki, espoo, tampere, turku, oulu',
  FR: 'paris, lyon, marseille, toulouse, bordeaux, lille, nantes, strasbourg, grenoble, montpellier, rennes, sophia antipolis',
  GB: 'london, edinburgh, glasgow, liverpool, leeds, sheffield, cardiff, belfast, nottingham',
  GR: 'athens, athina, thessaloniki',
  HK: 'hong kong',
  HR: 'zagreb',
  HU: 'budapest',
  ID: 'jakarta, bandung, surabaya',
  IE: 'dublin, limerick, galway',
  IL: "tel aviv, tel-aviv, tel aviv-yafo, haifa, herzliya, jerusalem, ramat gan, petah tikva, ra'anana, raanana, netanya, rehovot",
  IN: 'bangalore, bengaluru, mumbai, delhi, new delhi, hyderabad, chennai, pune, kolkata, gurgaon, gurugram, noida, ahmedabad, kochi, jaipur, coimbatore',
  IS: 'reykjavik',
  IT: 'milan, milano, rome, roma, turin, torino, bologna, florence, firenze, naples, napoli',
  JP: 'tokyo, osaka, kyoto, yokohama, fukuoka, nagoya',
  KE: 'nairobi',
  KR: 'seoul, busan',
  LT: 'vilnius, kaunas',
  LU: 'luxembourg city',
  LV: 'riga',
  MT: "sliema, valletta, st julian's, st. julian's, st. julians, gzira, msida, birkirkara",
  MX: 'mexico city, ciudad de mexico, cdmx, guadalajara, monterrey',
  MY: 'kuala lumpur',
  NG: 'lagos, abuja',
  NL: 'amsterdam, rotterdam, utrecht, eindhoven, den haag, the hague, delft, groningen, nijmegen, arnhem, apeldoorn, hilversum, zwolle, haarlem, leiden, enschede, tilburg, breda, amersfoort, maastricht, almere, den bosch',
  NO: 'oslo, bergen, trondheim, stavanger',
  NZ: 'auckland, christchurch, wellington, dunedin, tauranga',
  PE: 'lima',
  PH: 'manila, makati, cebu',
  PK: 'karachi, lahore, islamabad',
  PL: 'warsaw, warszawa, krakow, cracow, wroclaw, gdansk, poznan, lodz, katowice',
  PT: 'lisbon, lisboa, porto, oporto, braga, coimbra',
  RO: 'bucharest, bucuresti, cluj-napoca, cluj, timisoara, iasi, brasov',
  RS: 'belgrade, beograd, novi sad',
  RU: 'moscow, saint petersburg, st. petersburg russia',
  SE: 'stockholm, gothenburg, goteborg, malmo, uppsala, linkoping, lund',
  SG: 'singapore',
  SI: 'ljubljana',
  SK: 'bratislava, kosice',
  TH: 'bangkok',
  TR: 'istanbul, ankara, izmir',
  TW: 'taipei',
  UA: 'kyiv, kiev, lviv, kharkiv, odesa, dnipro',
  US: 'new york, new york city, nyc, manhattan, brooklyn, san francisco, sf, sf bay area, san francisco bay area, bay area, silicon valley, palo alto, mountain view, menlo park, sunnyvale, santa clara, redwood city, san mateo, oakland, berkeley, los angeles, santa monica, culver city, san diego, seattle, bellevue, redmond, chicago, boston, austin, dallas, houston, denver, boulder, atlanta, miami, philadelphia, phoenix, minneapolis, detroit, pittsburgh, las vegas, salt lake city, nashville, raleigh, washington dc, washington d.c, baltimore, indianapolis, milwaukee, honolulu, cupertino, chapel hill, sacramento, st. louis, new orleans, san antonio, cincinnati',
  VN: 'hanoi, ho chi minh city, saigon, da nang',
  ZA: 'cape town, johannesburg, pretoria, stellenbosch',
};

const countries = new Map(
  Object.entries(CITIES).flatMap(([code, names]) =>
    names.split(', ').map((name) => [name, code] as const),
  ),
);

/** The country of a well-known city; null for a small town and for a name that many towns bear. */
export function countryOfCity(text: string): string | null {
  if (text.length > 60) return null;
  const folded = foldText(text)
    .replace(/^(?:central|downtown|greater|inner|metro) /, '')
    .replace(/ (?:area|metro|metropolitan area|region|city cent(?:re|er)|hq|office)$/, '')
    .replace(/[.,]$/, '');
  return countries.get(folded) ?? null;
}
