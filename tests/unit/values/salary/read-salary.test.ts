import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { type SalaryHints, readSalary } from '../../../../src/values/salary.ts';

/** "120000..150000 USD YEAR", with "-" for what is null. */
function pay(value: unknown, hints?: SalaryHints): string | null {
  const salary = readSalary(value, hints);
  if (salary === null) return null;
  const { min, max, currency, unit } = salary;
  return `${String(min ?? '-')}..${String(max ?? '-')} ${currency ?? '-'} ${unit ?? '-'}`;
}

describe('readSalary: text', () => {
  it.each([
    ['$120k–$150k + equity', '120000..150000 USD YEAR'],
    ['$120k - $150k + 0.5% equity', '120000..150000 USD YEAR'],
    ['90.000 € brutto/Jahr', '90000..90000 EUR YEAR'],
    ['月給 26万円〜34万円', '260000..340000 JPY MONTH'],
    ['時給1,200円', '1200..1200 JPY HOUR'],
    ['£45 per hour', '45..45 GBP HOUR'],
    ['$50-70/hr', '50..70 USD HOUR'],
    ['20 €/h', '20..20 EUR HOUR'],
    ['€ 18,50 / Stunde', '18.5..18.5 EUR HOUR'],
    ['€500/day', '500..500 EUR DAY'],
    ['1.500,50 € monatlich', '1500.5..1500.5 EUR MONTH'],
    ['€2.980,- tot €4.150 bruto per maand', '2980..4150 EUR MONTH'],
    ['3 000 € net / mois', '3000..3000 EUR MONTH'],
    ['45 000 € - 55 000 € par an', '45000..55000 EUR YEAR'],
    ['90\u00a0000 SEK', '90000..90000 SEK -'],
    ["90'000 CHF", '90000..90000 CHF YEAR'],
    ["CHF 110'000 - 130'000", '110000..130000 CHF YEAR'],
    ['₹1,20,000 per month', '120000..120000 INR MONTH'],
    ['15 000 - 20 000 zł', '15000..20000 PLN -'],
    ['50-80.000 Kč', '50000..80000 CZK -'],
    ['38 500 až 46 000 Kč měsíčně', '38500..46000 CZK MONTH'],
    ['$210,677-$234,085', '210677..234085 USD YEAR'],
    ['$80,000.00 to $95,000.00 annually', '80000..95000 USD YEAR'],
    ['$70K/yr - $90K/yr', '70000..90000 USD YEAR'],
    ['45.000 bis 55.000 Euro', '45000..55000 EUR YEAR'],
    ['40.000 à 50.000 €', '40000..50000 EUR YEAR'],
    ['£20 - 25k', '20000..25000 GBP YEAR'],
    ['60-80k EUR', '60000..80000 EUR YEAR'],
    ['60 Tsd. €', '60000..60000 EUR YEAR'],
    ['up to $150k', '-..150000 USD YEAR'],
    ['bis zu 80.000 €', '-..80000 EUR YEAR'],
    ['from 60.000 EUR', '60000..- EUR YEAR'],
    ['ab 60.000 € p.a.', '60000..- EUR YEAR'],
    ['$100,000+', '100000..- USD YEAR'],
    ['$175,000 OTE', '175000..175000 USD YEAR'],
    ['CA$120,000', '120000..120000 CAD YEAR'],
    ['$40k to 60k CAD', '40000..60000 CAD YEAR'],
    ['S$5,000 - S$7,000 / month', '5000..7000 SGD MONTH'],
    ['¥6M - ¥9M', '6000000..9000000 JPY -'],
    ['10-15 lakhs', '1000000..1500000 - -'],
    ['USD2,500 - USD3,000', '2500..3000 USD -'],
    ['120000-150000', '120000..150000 - -'],
    ['142,701', '142701..142701 - -'],
    ['$150k - $120k', '150000..120000 USD YEAR'],
    ['€60k, 36 hours per week', '60000..60000 EUR YEAR'],
  ])('%s', (text, expected) => {
    expect(pay(text)).toBe(expected);
  });

  it.each([
    'Competitive',
    'DOE',
    'TBD',
    'Negotiable',
    '0-0',
    '$0 - $0',
    '$2M',
    '$250 billion',
    '0.5% - 1% equity',
    '4 weeks of holiday',
    '',
  ])('%s is no salary', (text) => {
    expect(pay(text)).toBeNull();
  });

  it('keeps the source’s words', () => {
    expect(readSalary(' $120k–$150k  + equity ')?.text).toBe('$120k–$150k + equity');
  });
});

describe('readSalary: hints', () => {
  it.each<[unknown, SalaryHints, string]>([
    ['$90,000', { country: 'CA' }, '90000..90000 CAD YEAR'],
    ['$90,000', { currency: 'AUD' }, '90000..90000 AUD YEAR'],
    ['$90,000', { currency: 'EUR' }, '90000..90000 USD YEAR'],
    ['$90,000', { country: 'CL' }, '90000..90000 - -'],
    ['45 000 kr', { country: 'NO' }, '45000..45000 NOK -'],
    ['45 000 kr', {}, '45000..45000 - -'],
    [90000, { currency: 'EUR', unit: 'YEAR' }, '90000..90000 EUR YEAR'],
    ['5000-7000', { currency: 'EUR', unit: 'MONTH' }, '5000..7000 EUR MONTH'],
    ['$50 per hour', { unit: 'YEAR' }, '50..50 USD HOUR'],
  ])('%j with %j', (value, hints, expected) => {
    expect(pay(value, hints)).toBe(expected);
  });
});

describe('readSalary: data', () => {
  it.each<[unknown, string | null]>([
    [90000, '90000..90000 - -'],
    [0, null],
    [{ min: 100, max: 200, currency: 'usd', unit: 'hour' }, '100..200 USD HOUR'],
    [{ min: '142,701', max: '183,500', currency: 'USD' }, '142701..183500 USD YEAR'],
    [
      {
        '@type': 'MonetaryAmount',
        currency: 'CAD',
        value: { '@type': 'QuantitativeValue', minValue: '50.43', unitText: 'HOUR' },
      },
      '50.43..- CAD HOUR',
    ],
    [{ currency: 'USD', value: { minValue: 0, maxValue: 0, unitText: 'YEAR' } }, null],
    [{ currency: 'EUR', value: 55000, unitText: 'YEAR' }, '55000..55000 EUR YEAR'],
    [
      { currency: 'GBP', value: { value: '40000.0000', unitText: 'ANNUAL' } },
      '40000..40000 GBP YEAR',
    ],
    [{ currency: 'EUR', minValue: 50000, maxValue: 60000 }, '50000..60000 EUR YEAR'],
    [{ min: '$61,500', max: '$70,250', period: 'annually' }, '61500..70250 USD YEAR'],
    [{ from: '2 050 €', until: '2 250 €', period: 'mensuel brut' }, '2050..2250 EUR MONTH'],
    ['R18 000 - R22 000 per month', '18000..22000 ZAR MONTH'],
    [{ currency: 'GBP', value: '£40,000 - £50,000' }, '40000..50000 GBP YEAR'],
    [['Competitive', '$60,000'], '60000..60000 USD YEAR'],
    [{}, null],
    [null, null],
    [true, null],
  ])('%j', (value, expected) => {
    expect(pay(value)).toBe(expected);
  });

  it('never throws, and never yields a negative or endless sum', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string()), (value) => {
        const salary = readSalary(value);
        for (const end of [salary?.min, salary?.max]) {
          if (typeof end === 'number') expect(Number.isFinite(end) && end >= 0).toBe(true);
        }
      }),
    );
  });
});
