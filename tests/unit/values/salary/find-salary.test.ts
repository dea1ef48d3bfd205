import { describe, expect, it } from 'vitest';
import { findSalary } from '../../../../src/values/salary.ts';
import { ENOUGH_SECONDS, processorSeconds } from '../../support/processor-time.ts';

function found(prose: string): string | null {
  const salary = findSalary(prose);
  if (salary === null) return null;
  const { min, max, currency, unit } = salary;
  return `${String(min ?? '-')}..${String(max ?? '-')} ${currency ?? '-'} ${unit ?? '-'}`;
}

describe('findSalary', () => {
  it.each([
    ['The salary ranges from $90k to $200k USD. We offer equity.', '90000..200000 USD YEAR'],
    ['A stipend of DKK 18,500 per month', '18500..18500 DKK MONTH'],
    ['Interns receive €1,100 per month, and lunch.', '1100..1100 EUR MONTH'],
    ['Contratto a tempo pieno, 1.600€ netti al mese', '1600..1600 EUR MONTH'],
    ['Acme | Berlin | Remote | $120k–$150k | Full-time', '120000..150000 USD YEAR'],
    ['Software Engineer | $125-175k', '125000..175000 USD YEAR'],
    ['$140-180k, 0.5-1.5% equity', '140000..180000 USD YEAR'],
    ['Compensation\n$120,000 - $140,000 plus equity', '120000..140000 USD YEAR'],
    ['Annual salary: $85,000', '85000..85000 USD YEAR'],
    ['給与は月額205,000円から241,000円で、経験を考慮します。', '205000..241000 JPY MONTH'],
    ['時給1,150円以上、交通費支給', '1150..1150 JPY HOUR'],
    ['Monthly salary of 3000-4000 EUR', '3000..4000 EUR MONTH'],
    ['Pay range is USD $50-70 per hour.', '50..70 USD HOUR'],
    ['You will earn $18/hour', '18..18 USD HOUR'],
    ['Gehalt: 60.000 - 75.000 € brutto im Jahr', '60000..75000 EUR YEAR'],
    ['Jahresgehalt zwischen 60.000 und 75.000 Euro', '60000..75000 EUR YEAR'],
    ['Rémunération : 45 à 55k€ selon profil', '45000..55000 EUR YEAR'],
    ['De salarisrange loopt tot maximaal € 4514,- (bruto maandsalaris)', '-..4514 EUR MONTH'],
    ['The maximum salary is $172,500', '-..172500 USD YEAR'],
    ['$120k base, 10% bonus', '120000..120000 USD YEAR'],
    ['salary $120k and a $5,000 signing bonus', '120000..120000 USD YEAR'],
    ['Base $100,000+ plus monthly commission', '100000..- USD YEAR'],
    ['Lön: 45 000 kr/mån', '45000..45000 - MONTH'],
    ['Signing bonus of $5,000. Salary: $90,000.', '90000..90000 USD YEAR'],
    ['Salary: Step 1 - $109,366', '109366..109366 USD YEAR'],
    ["Salary's 55-62k CAD, full time", '55000..62000 CAD YEAR'],
    ['Pay: £42-50k', '42000..50000 GBP YEAR'],
    ['We pay $65,000 to $80,000', '65000..80000 USD YEAR'],
    ['💰 $65k – $80k, wherever you live', '65000..80000 USD YEAR'],
    ['EUR 44,100 rising to EUR 52,300 per annum', '44100..52300 EUR YEAR'],
    ['Salary: EUR 44,100 gross per year to EUR 52,300', '44100..52300 EUR YEAR'],
    [
      'CAD 145,000–170,000, five weeks off, and health insurance for everybody in your family too.',
      '145000..170000 CAD YEAR',
    ],
    ['CTC: ₹18–24 LPA', '1800000..2400000 INR YEAR'],
    ['1.450 € brutos por mês', '1450..1450 EUR MONTH'],
    ['Retribución: entre 24.000 y 27.500 euros brutos al año', '24000..27500 EUR YEAR'],
  ])('%s', (prose, expected) => {
    expect(found(prose)).toBe(expected);
  });

  it.each([
    '$500 to set up your home office',
    'Health insurance and 401(k)',
    'Competitive salary, 401k with $5,000 match',
    'raised $2M in seed funding',
    '$10 billion processed',
    '15+ nationalities',
    '2,000,000 users',
    'referral bonus of $5,000',
    'stipend of $1,000 per month',
    'we raised $20M',
    'budget of €1,500 per year for education',
    'we pay up to $1,000 per year toward learning',
    'Education: $3,500 per year in educational funds',
    'up to $350 per month if you rent a desk',
    'The average salary at the company is $98,000',
    'Their median income is $34,142.',
    'Our customers pay $50,000 per year',
    'Save customers $100,000 per year',
    'a customer base of over 32k shops',
    'a team of 100-200 people; we pay attention',
    'Competitive salary',
    '',
  ])('%s is no salary', (prose) => {
    expect(found(prose)).toBeNull();
  });

  it('quotes the exact words', () => {
    expect(findSalary('The salary ranges from $90k to $200k USD. And more.')?.text).toBe(
      'from $90k to $200k USD',
    );
  });

  it('takes hints for what the text leaves open', () => {
    expect(findSalary('Salary: $90,000', { country: 'AU' })?.currency).toBe('AUD');
  });

  it('is quick on hostile lines', () => {
    for (const piece of ['$1 - ', '1,', '1.', '1 ', 'salary ', 'up to ', '€', 'per hour ']) {
      const before = process.cpuUsage();
      findSalary(`salary $1 ${piece.repeat(30_000)}`);
      findSalary(`salary $1 ${piece.repeat(900)}\n`.repeat(10));
      expect(processorSeconds(before)).toBeLessThan(ENOUGH_SECONDS);
    }
  });
});
