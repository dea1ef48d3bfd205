import { countryOfCity } from './city.ts';
import { isRegionCode } from './region.ts';

const PROVINCES =
  'AG|AL|AN|AO|AP|AQ|AR|AT|AV|BA|BG|BI|BL|BN|BO|BR|BS|BT|BZ|CA|CB|CE|CH|CL|CN|CO|CR|CS|CT|CZ|EN|FC|FE|FG|FI|FM|FR|GE|GO|GR|IM|IS|KR|LC|LE|LI|LO|LT|LU|MB|MC|ME|MI|MN|MO|MS|MT|NA|NO|NU|OR|PA|PC|PD|PE|PG|PI|PN|PO|PR|PT|PU|PV|PZ|RA|RC|RE|RG|RI|RM|RN|RO|SA|SI|SO|SP|SR|SS|SU|SV|TA|TE|TN|TO|TP|TR|TS|TV|UD|VA|VB|VC|VE|VI|VR|VT|VV';
/** Signs that cantons have as well, which the Swiss write in brackets too. */
const CANTONS = /^(?:AG|BL|FR|GE|GR|LU|SO)$/u;
const TOWN = new RegExp(String.raw`^(\p{Lu}[\p{L}’' -]{1,40}) \((?<sign>${PROVINCES})\)$`, 'u');

/** "Oderzo, TV", as job boards write the same. */
const BEFORE_COMMA = new RegExp(
  String.raw`^(\p{Lu}[\p{L}’' -]{1,40}), (?<sign>${PROVINCES})$`,
  'u',
);
/** Signs that behind a comma are forms of companies, degrees or trades more often. */
const ELSE_BEHIND_COMMA = /^(?:AN|AS|AT|BI|CH|CZ|EN|FI|IM|IS|LT|MC|PT|RN|SA|SS|TV|VR)$/u;

/**
 * Whether a text is a town with the sign of its province, as Italians write it: "Oderzo (TV)", "Faenza, RA". Behind
 * a comma, only where the sign stands for nothing else, or the town is known.
 */
export function isItalianTown(text: string): boolean {
  const written = text.trim().slice(0, 60);
  const behindComma = BEFORE_COMMA.exec(written);
  const [, town = '', sign = ''] = TOWN.exec(written) ?? behindComma ?? [];
  if (town === '' || CANTONS.test(sign)) return false;
  if (behindComma !== null && (ELSE_BEHIND_COMMA.test(sign) || isRegionCode(sign)))
    return countryOfCity(town) === 'IT';
  const country = countryOfCity(town);
  return country === null || country === 'IT';
}
