import { foldText } from './folded-text.ts';

const list = (codes: string): readonly string[] => codes.split(' ');

const EU = list('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE');
const EEA = [...EU, ...list('IS LI NO')];
const EUROPE = [
  ...EEA,
  ...list('GB CH AL AD BA BY FO GG GI IM JE MC MD ME MK RS RU SM UA VA XK AX SJ'),
];
const DACH = list('DE AT CH');
const NORDICS = list('DK FI IS NO SE');
const BENELUX = list('BE NL LU');
const BALTICS = list('EE LV LT');

/** The three that employers mean by it; Greenland, Bermuda and Central America are left to "Americas". */
const NORTH_AMERICA = list('US CA MX');
const CENTRAL_AMERICA = list('BZ CR SV GT HN NI PA');
const CARIBBEAN = list(
  'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
);
const SOUTH_AMERICA = list('AR BO BR CL CO EC FK GF GY PE PY SR UY VE');
const LATIN_AMERICA = [
  ...list('MX CU DO HT PR'),
  ...CENTRAL_AMERICA,
  ...list('AR BO BR CL CO EC GF PE PY UY VE'),
];
const AMERICAS = [
  ...NORTH_AMERICA,
  ...list('BM GL PM'),
  ...CENTRAL_AMERICA,
  ...CARIBBEAN,
  ...SOUTH_AMERICA,
];

const AFRICA = list(
  'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR ' +
    'MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW',
);
const MIDDLE_EAST = list('AE BH IL IQ IR JO KW LB OM PS QA SA SY TR YE');
const SOUTHEAST_ASIA = list('BN ID KH LA MM MY PH SG TH TL VN');
const EAST_ASIA = list('CN HK JP KP KR MN MO TW');
const SOUTH_ASIA = list('AF BD BT IN LK MV NP PK');
const CENTRAL_ASIA = list('KG KZ TJ TM UZ');
const ASIA = [
  ...EAST_ASIA,
  ...SOUTHEAST_ASIA,
  ...SOUTH_ASIA,
  ...CENTRAL_ASIA,
  ...MIDDLE_EAST,
  ...list('AM AZ GE CY'),
];
const OCEANIA = list(
  'AS AU CC CK CX FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV VU WF WS',
);
const APAC = [...EAST_ASIA, ...SOUTHEAST_ASIA, ...SOUTH_ASIA, ...OCEANIA];
const MENA = [...MIDDLE_EAST, ...list('DZ EG LY MA TN')];

const GROUPS: ReadonlyMap<string, readonly string[]> = new Map([
  ...named(EU, 'eu', 'e.u', 'e.u.', 'european union', 'eu countries', 'eu-27', 'union europeenne'),
  ...named(EEA, 'eea', 'european economic area', 'eu/eea', 'ewr'),
  ...named(EUROPE, 'europe', 'europa', 'european countries'),
  ...named(DACH, 'dach', 'd-a-ch', 'dach region'),
  ...named(NORDICS, 'nordics', 'nordic countries', 'the nordics'),
  ...named(list('DK NO SE'), 'scandinavia'),
  ...named(BENELUX, 'benelux'),
  ...named(BALTICS, 'baltics', 'baltic states'),
  ...named(list('GB IE'), 'uk & ireland', 'uk and ireland', 'uki'),
  ...named(AMERICAS, 'americas', 'north and south america', 'north & south america'),
  ...named(NORTH_AMERICA, 'north america', 'northern america', 'nordamerika', 'noram'),
  ...named(LATIN_AMERICA, 'latin america', 'latam', 'latinoamerica', 'america latina'),
  ...named(SOUTH_AMERICA, 'south america', 'sudamerica', 'sudamerika'),
  ...named(CENTRAL_AMERICA, 'central america'),
  ...named(CARIBBEAN, 'caribbean'),
  ...named(AFRICA, 'africa', 'afrika'),
  ...named(ASIA, 'asia', 'asien'),
  ...named(SOUTHEAST_ASIA, 'southeast asia', 'south east asia', 'south-east asia'),
  ...named(OCEANIA, 'oceania'),
  ...named(list('AU NZ'), 'anz', 'australia and new zealand', 'australasia'),
  ...named(APAC, 'apac', 'asia pacific', 'asia-pacific', 'asia/pacific'),
  ...named(MIDDLE_EAST, 'middle east'),
  ...named(MENA, 'mena', 'middle east and north africa'),
  ...named([...EUROPE, ...MIDDLE_EAST, ...AFRICA], 'emea'),
]);

/**
 * The member countries of a region that employers name in place of a list: EU, EEA, Europe, DACH,
 * Nordics, Americas, LATAM, APAC, EMEA and their like.
 *
 * @returns ISO 3166-1 alpha-2 codes, unique and sorted; null when the text is no such region.
 */
export function countryGroup(text: string): string[] | null {
  if (text.length > 60) return null;
  const folded = foldText(text).replace(/^the /, '');
  const members = GROUPS.get(folded);
  return members === undefined ? null : [...new Set(members)].sort();
}

function named(
  members: readonly string[],
  ...names: readonly string[]
): (readonly [string, readonly string[]])[] {
  return names.map((name) => [name, members] as const);
}
