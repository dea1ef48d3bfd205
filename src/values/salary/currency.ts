import { foldText } from '../folded-text.ts';
import type { SalaryHints } from '../salary.ts';

/** ISO 4217 codes that salaries are stated in. Left out are codes that are English words in capitals (ALL, TOP, CUP, BOB). */
const CODES =
  'USD EUR GBP CHF CAD AUD NZD SGD HKD JPY CNY RMB INR SEK NOK DKK ISK PLN CZK HUF RON BGN UAH RUB TRY ILS AED SAR QAR EGP ZAR NGN KES GHS MAD BRL MXN ARS CLP COP PEN UYU KRW TWD THB VND IDR MYR PHP PKR BDT LKR RSD GEL KZT BBD TTD XCD JMD OMR KWD BHD JOD MUR SCR NPR UGX TZS ZMW RWF ETB XOF XAF TND DZD BBD JMD TTD BSD DOP GTQ CRC PYG FJD PGK XPF BMD KYD BZD HNL NIO MVR BND KHR MNT UZS AZN BYN MDL MKD BAM AOA MZN IQD LBP';
const codes = new Set(CODES.split(' '));
/** In a field of its own no code can be mistaken for a word. */
const allCodes = new Set(Intl.supportedValuesOf('currency'));

/** Source of a pattern for those codes. */
export const CURRENCY_CODES = CODES.split(' ').join('|');

const SIGNS = [
  'US\\$',
  'USD\\$',
  'U\\$S',
  'CA\\$',
  'CAD\\$',
  'C\\$',
  'CDN\\$',
  'AU\\$',
  'AUD\\$',
  'A\\$',
  'NZ\\$',
  'HK\\$',
  'SG\\$',
  'S\\$',
  'MX\\$',
  'NT\\$',
  'R\\$',
  'BB\\$',
  'BDS\\$',
  'TT\\$',
  'EC\\$',
  'J\\$',
  'RD\\$',
  'B/\\.?(?=\\s?\\d)',
  // The Peruvian sol.
  'S/\\.?(?=\\s?\\d)',
  // The rand, which only stands before a sum of thousands.
  'R(?=\\s?\\d{1,3}[ ,\\u00a0]\\d{3})',
  // Or with its unit or another such sum behind it.
  'R(?=\\d{2,6}(?:[.,]\\d{2})?\\s?(?:[-–]\\s?R\\s?\\d|to R\\s?\\d|per (?:hour|day|shift|week|month)|an? (?:hour|day|week|month)|p\\/?[hm](?![a-z])|\\/\\s?(?:h|hr|hour|day|month)(?![a-z])))',
  // The shillings of East Africa: "KSh 38,000", "Kshs. 38,000".
  '[KTU]shs?\\.?(?=\\s?\\d)',
  'GH[₵¢]',
  '\\$',
  '€',
  '£',
  '¥',
  '￥',
  '₹',
  '₽',
  '₪',
  '₺',
  '₴',
  '₩',
  '₱',
  '฿',
  '₫',
  '₦',
  '₸',
  '₲',
  '₡',
  '₵',
  '৳',
];
const WORDS = [
  'US[- ]dollars?',
  'Canadian dollars?',
  'Australian dollars?',
  'dollars?',
  'Dollars',
  'euros?',
  'Euros?',
  'pounds sterling',
  'pounds?',
  'GBP',
  'Swiss francs?',
  'Franken',
  'SFr\\.?',
  'Fr\\.',
  'zł(?:otych)?',
  'zlotych',
  'PLN',
  'Kč',
  'kronor',
  'kroner',
  'kr\\.?',
  'Rs\\.?',
  'rupees',
  'yen',
  'Ft',
  'lei',
  'лв',
  'руб\\.?',
  'грн',
  'рублей',
  'гривень',
  'TL',
  'RM',
  'reais',
  'Bs\\.?',
  'F\\.? ?CFA',
  'francs CFA',
];

/** Source of a pattern for a currency before an amount: a sign or a code. */
export const CURRENCY_BEFORE = `(?:${SIGNS.join('|')}|(?:${CURRENCY_CODES})(?:\\s?[$€£])?(?![A-Za-z])|SFr\\.?|Fr\\.|Rs\\.?|Bs\\.?|RM|kr\\.?|zł)`;

/** Source of a pattern for a currency after an amount: a sign, a code or a word. */
export const CURRENCY_AFTER = `(?:(?:${SIGNS.join('|')})(?!\\s?\\d)|(?:${CURRENCY_CODES}|${WORDS.join('|')})(?![\\p{L}\\p{N}])|円|元)`;

const UNAMBIGUOUS: Readonly<Record<string, string>> = {
  us$: 'USD',
  usd$: 'USD',
  u$s: 'USD',
  ca$: 'CAD',
  cad$: 'CAD',
  c$: 'CAD',
  cdn$: 'CAD',
  au$: 'AUD',
  aud$: 'AUD',
  a$: 'AUD',
  nz$: 'NZD',
  hk$: 'HKD',
  sg$: 'SGD',
  s$: 'SGD',
  mx$: 'MXN',
  nt$: 'TWD',
  r$: 'BRL',
  r: 'ZAR',
  bb$: 'BBD',
  bds$: 'BBD',
  tt$: 'TTD',
  ec$: 'XCD',
  j$: 'JMD',
  rd$: 'DOP',
  'b/': 'PAB',
  's/': 'PEN',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₽': 'RUB',
  '₪': 'ILS',
  '₺': 'TRY',
  '₴': 'UAH',
  '₩': 'KRW',
  '₱': 'PHP',
  '฿': 'THB',
  '₫': 'VND',
  '₦': 'NGN',
  '₸': 'KZT',
  '₲': 'PYG',
  '₡': 'CRC',
  '₵': 'GHS',
  '৳': 'BDT',
  ksh: 'KES',
  kshs: 'KES',
  tsh: 'TZS',
  tshs: 'TZS',
  ush: 'UGX',
  ushs: 'UGX',
  'gh₵': 'GHS',
  'gh¢': 'GHS',
  rmb: 'CNY',
  euro: 'EUR',
  euros: 'EUR',
  'us dollar': 'USD',
  'us dollars': 'USD',
  'us-dollars': 'USD',
  'us-dollar': 'USD',
  'canadian dollars': 'CAD',
  'australian dollars': 'AUD',
  'pounds sterling': 'GBP',
  pounds: 'GBP',
  pound: 'GBP',
  'swiss francs': 'CHF',
  'swiss franc': 'CHF',
  franken: 'CHF',
  sfr: 'CHF',
  fr: 'CHF',
  zł: 'PLN',
  zl: 'PLN',
  zlotych: 'PLN',
  kc: 'CZK',
  yen: 'JPY',
  ft: 'HUF',
  lei: 'RON',
  лв: 'BGN',
  руб: 'RUB',
  грн: 'UAH',
  рублеи: 'RUB',
  гривень: 'UAH',
  tl: 'TRY',
  rm: 'MYR',
  reais: 'BRL',
  kronor: 'SEK',
  円: 'JPY',
  元: 'CNY',
};

/** Signs several currencies share: which one a country means by it. Without a country the dollar is the American. */
const SHARED: Readonly<
  Record<
    string,
    { codes: string; usual: string | null; byCountry: Readonly<Record<string, string | null>> }
  >
> = {
  $: {
    codes: 'USD CAD AUD NZD SGD HKD MXN TWD ARS CLP COP UYU BBD JMD TTD BSD',
    usual: 'USD',
    byCountry: {
      CA: 'CAD',
      AU: 'AUD',
      NZ: 'NZD',
      SG: 'SGD',
      HK: 'HKD',
      MX: 'MXN',
      TW: 'TWD',
      AR: null,
      CL: null,
      CO: null,
      UY: null,
      BB: 'BBD',
      JM: 'JMD',
      TT: 'TTD',
      BS: 'BSD',
    },
  },
  '¥': { codes: 'JPY CNY', usual: null, byCountry: { JP: 'JPY', CN: 'CNY' } },
  rs: {
    codes: 'INR PKR LKR NPR MUR SCR',
    usual: 'INR',
    byCountry: { PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR', SC: 'SCR' },
  },
  // The francs of West and of Central Africa go by one name.
  fcfa: {
    codes: 'XOF XAF',
    usual: null,
    byCountry: {
      ...Object.fromEntries(
        ['BJ', 'BF', 'CI', 'GW', 'ML', 'NE', 'SN', 'TG'].map((one) => [one, 'XOF']),
      ),
      ...Object.fromEntries(['CM', 'CF', 'TD', 'CG', 'GQ', 'GA'].map((one) => [one, 'XAF'])),
    },
  },
  // Bolivianos and bolívares.
  bs: { codes: 'BOB VES', usual: null, byCountry: { BO: 'BOB', VE: 'VES' } },
  kr: {
    codes: 'SEK NOK DKK ISK',
    usual: null,
    byCountry: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' },
  },
};

/**
 * The ISO 4217 code of a currency as written: a sign, a code or a word.
 *
 * A sign that several currencies share is settled by the hints; `$` alone is the US dollar, unless the
 * country has a dollar or peso of its own. `kr` and `¥` without a hint stay null.
 */
export function currencyOf(written: string, hints: SalaryHints = {}): string | null {
  const trimmed = written.trim();
  const code = /^[A-Z]{3}/.exec(trimmed)?.[0];
  if (code !== undefined && codes.has(code)) return code === 'RMB' ? 'CNY' : code;
  const lower = trimmed.toLowerCase().replace(/\.$/, '');
  const plain = UNAMBIGUOUS[lower] ?? UNAMBIGUOUS[foldText(lower)];
  if (plain !== undefined) return plain;
  const shared = SHARED[sharedSign(lower)];
  if (shared === undefined) return null;
  const hinted = hints.currency ?? null;
  if (hinted !== null && shared.codes.includes(hinted)) return hinted;
  const byCountry = hints.country == null ? undefined : shared.byCountry[hints.country];
  if (byCountry !== undefined) return byCountry;
  // Spanish writes most of its pesos with the same sign.
  return shared === SHARED['$'] && /^es\b/i.test(hints.language ?? '') ? null : shared.usual;
}

function sharedSign(lower: string): string {
  if (/^dollars?$/.test(lower)) return '$';
  if (lower === '￥') return '¥';
  if (/^(?:f\.? ?|francs )cfa$/.test(lower)) return 'fcfa';
  if (lower === 'rupees') return 'rs';
  return lower === 'kroner' ? 'kr' : lower;
}

/** A field's currency: an ISO 4217 code in any case, a sign or a word; null when it is none. */
export function readCurrency(value: unknown, hints: SalaryHints = {}): string | null {
  if (typeof value !== 'string' || value.length > 40) return null;
  const upper = value.trim().toUpperCase();
  if (codes.has(upper)) return currencyOf(upper);
  return allCodes.has(upper) ? upper : currencyOf(value, hints);
}

/** Currencies whose unit is so small that pay is stated in millions. */
export function countsInMillions(currency: string | null): boolean {
  return currency !== null && /^(?:JPY|KRW|IDR|VND|CLP|COP|HUF|NGN)$/.test(currency);
}

/** The sum that a yearly wage reaches and no monthly one does; null where pay is too uneven to tell. */
export function leastYearlyWage(currency: string | null): number | null {
  if (currency === null) return null;
  if (/^(?:USD|EUR|GBP|CHF|CAD|AUD)$/.test(currency)) return 20_000;
  return /^(?:SEK|NOK|DKK)$/.test(currency) ? 180_000 : null;
}
