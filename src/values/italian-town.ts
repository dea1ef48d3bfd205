import { countryOfCity } from './city.ts';

const PROVINCES =
  'AG|AL|AN|AO|AP|AQ|AR|AT|AV|BA|BG|BI|BL|BN|BO|BR|BS|BT|BZ|CA|CB|CE|CH|CL|CN|CO|CR|CS|CT|CZ|EN|FC|FE|FG|FI|FM|FR|GE|GO|GR|IM|IS|KR|LC|LE|LI|LO|LT|LU|MB|MC|ME|MI|MN|MO|MS|MT|NA|NO|NU|OR|PA|PC|PD|PE|PG|PI|PN|PO|PR|PT|PU|PV|PZ|RA|RC|RE|RG|RI|RM|RN|RO|SA|SI|SO|SP|SR|SS|SU|SV|TA|TE|TN|TO|TP|TR|TS|TV|UD|VA|VB|VC|VE|VI|VR|VT|VV';
/** Signs that cantons have as well, which the Swiss write in brackets too. */
const CANTONS = /^(?:AG|BL|FR|GE|GR|LU|SO)$/u;
const TOWN = new RegExp(String.raw`^(\p{Lu}[\p{L}’' -]{1,40}) \((?<sign>${PROVINCES})\)$`, 'u');

/** Whether a text is a town with the sign of its province in brackets, as Italians write it: "Oderzo (TV)". */
export function isItalianTown(text: string): boolean {
  const [, town = '', sign = ''] = TOWN.exec(text.trim().slice(0, 60)) ?? [];
  if (town === '' || CANTONS.test(sign)) return false;
  const country = countryOfCity(town);
  return country === null || country === 'IT';
}
