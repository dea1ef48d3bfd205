import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import cs from 'i18n-iso-countries/langs/cs.json' with { type: 'json' };
import da from 'i18n-iso-countries/langs/da.json' with { type: 'json' };
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fi from 'i18n-iso-countries/langs/fi.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import it from 'i18n-iso-countries/langs/it.json' with { type: 'json' };
import nb from 'i18n-iso-countries/langs/nb.json' with { type: 'json' };
import nl from 'i18n-iso-countries/langs/nl.json' with { type: 'json' };
import pl from 'i18n-iso-countries/langs/pl.json' with { type: 'json' };
import pt from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import sv from 'i18n-iso-countries/langs/sv.json' with { type: 'json' };
import { COUNTRY_ALIASES } from './country-alias.ts';
import { foldText } from './folded-text.ts';

const codeRows = codes;

/** Every ISO 3166-1 alpha-2 code (and XK, Kosovo), sorted. */
export const ALL_COUNTRY_CODES: readonly string[] = codeRows
  .map(([alpha2]) => alpha2 ?? '')
  .filter(Boolean)
  .sort();

const alpha2Codes = new Set(ALL_COUNTRY_CODES);
const alpha3Codes = new Map(codeRows.map(([alpha2, alpha3]) => [alpha3 ?? '', alpha2 ?? '']));

/** Codes outside ISO 3166-1 that people and institutions write: the United Kingdom's, the EU's for Greece. */
const reservedCodes = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
]);

/** Whether the text is an ISO 3166-1 alpha-2 code as the standard writes it, in upper case. */
export function isCountryCode(code: string): boolean {
  return alpha2Codes.has(code);
}

/**
 * The ISO 3166-1 alpha-2 code of one country.
 *
 * Names count in any case, in English and a dozen European languages. Codes (alpha-2, alpha-3, UK,
 * EL) count in upper case only, since `in`, `it`, `no` and `is` are words; {@link readCountry} is
 * for values known to name a country.
 *
 * @returns null for what is no country, and for a name that several share, such as "Congo".
 */
export function countryCode(text: string): string | null {
  if (text.length > 80) return null;
  const trimmed = text.trim();
  if (/^[A-Z]{2,3}$/.test(trimmed)) {
    const code = alpha2Codes.has(trimmed)
      ? trimmed
      : (reservedCodes.get(trimmed) ?? alpha3Codes.get(trimmed));
    if (code !== undefined) return code;
  }
  if (/^[a-z]{2}$/.test(trimmed)) return null;
  const folded = foldText(trimmed);
  return lookUpName(folded) ?? lookUpName(folded.replace(/^the /, '').replace(/[.,]$/, ''));
}

/**
 * The country a field names: a code in any case, a name, or schema.org's `Country` shape
 * (`{ name }`, also `{ code }`).
 */
export function readCountry(value: unknown): string | null {
  if (typeof value === 'string')
    return countryCode(value.trim().toUpperCase()) ?? countryCode(value);
  if (typeof value !== 'object' || value === null) return null;
  for (const key of ['code', 'identifier', 'name', 'addressCountry']) {
    const part = (value as Record<string, unknown>)[key];
    if (typeof part === 'string') return readCountry(part);
  }
  return null;
}

/**
 * A country's name in the reader's language; the code itself when it is unknown.
 *
 * @param language BCP 47 tag
 */
export function countryName(code: string, language: string): string {
  let names = displayNames.get(language);
  if (names === undefined) {
    names = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'code' });
    displayNames.set(language, names);
  }
  return isCountryCode(code) ? (names.of(code) ?? code) : code;
}

const displayNames = new Map<string, Intl.DisplayNames>();

let namesToCodes: Map<string, string | null> | undefined;

function lookUpName(folded: string): string | null {
  namesToCodes ??= indexNames();
  return namesToCodes.get(folded) ?? null;
}

/** English names win over other languages' where they collide; two countries under one name are none. */
function indexNames(): Map<string, string | null> {
  const index = new Map<string, string | null>(Object.entries(COUNTRY_ALIASES));
  const others = [de, fr, es, it, pt, nl, sv, da, nb, fi, pl, cs];
  addLanguage(index, en.countries);
  const foreign = new Map<string, string | null>();
  for (const { countries } of others) addLanguage(foreign, countries);
  for (const [name, code] of foreign) if (!index.has(name)) index.set(name, code);
  return index;
}

function addLanguage(
  index: Map<string, string | null>,
  countries: Readonly<Record<string, string | readonly string[]>>,
): void {
  for (const [code, names] of Object.entries(countries)) {
    for (const name of [names].flat()) {
      const folded = foldText(name);
      if (folded.length < 3) continue;
      const known = index.get(folded);
      if (known === undefined) index.set(folded, code);
      else if (known !== code && !(folded in COUNTRY_ALIASES)) index.set(folded, null);
    }
  }
}
