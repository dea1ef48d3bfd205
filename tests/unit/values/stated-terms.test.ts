import { describe, expect, it } from 'vitest';
import { findSalary } from '../../../src/values/salary.ts';
import { findWorkplace } from '../../../src/values/workplace.ts';

describe('how often people come in', () => {
  it.each([
    ['Gravel Works | Berlin | Hybrid 3 days/wk | Full-time', 'hybrid'],
    ['Ollerup – hybrid, 2x per week in the office', 'hybrid'],
    ['Northampton, UK (hybrid, 3 days on-site)', 'hybrid'],
    ['Homeoffice möglich, Teilzeit, Vollzeit', 'hybrid'],
    ['Télétravail fréquent', 'hybrid'],
    ['📍 Remote (Portugal or Spain)', 'remote'],
    ['Work location: In person', 'onsite'],
    ['The position is permanent. Working from home is possible on two days a week.', 'hybrid'],
    ['Working from home is possible on one or two days a week.', 'hybrid'],
    ['Come in three days a week, stay home for two.', 'hybrid'],
    ['We are in our office on Mondays and Fridays and work from home on the rest.', 'hybrid'],
    ['Sie können bis zu zwei Tage in der Woche mobil arbeiten.', 'hybrid'],
    ['Nous proposons deux jours de télétravail par semaine.', 'hybrid'],
    ['Ofrecemos dos días de teletrabajo.', 'hybrid'],
    ['Thuiswerken kan op maandag en vrijdag.', 'hybrid'],
    ['100% remoto desde México', 'remote'],
    ['Trabajo totalmente remoto, con buen equipo y mucha calma.', 'remote'],
    ['Sorry, this is not something that can be done from home.', 'onsite'],
    ['We work four days a week in the mill.', null],
    ['Our customers work from home.', null],
  ])('%s', (line, workplace) => {
    expect(findWorkplace(line)).toBe(workplace);
  });
});

describe('pay that a sentence offers', () => {
  it.each([
    ['We offer £33,000 to £37,000, pro rata.', { min: 33_000, max: 37_000, currency: 'GBP' }],
    [
      "Jahreslohn von CHF 72'000 bis 86'000 (bei 100 %)",
      { min: 72_000, max: 86_000, currency: 'CHF', unit: 'YEAR' },
    ],
    ['月給21万5,000円~27万円', { min: 215_000, max: 270_000, currency: 'JPY', unit: 'MONTH' }],
    ['年収400万円〜550万円', { min: 4_000_000, max: 5_500_000, currency: 'JPY', unit: 'YEAR' }],
    ['The fee is £260 a day.', { min: 260, max: 260, currency: 'GBP', unit: 'DAY' }],
    [
      'The salary scale is BB$ 96,000 x 2,400 - 120,000 per annum.',
      { min: 96_000, max: 120_000, currency: 'BBD', unit: 'YEAR' },
    ],
  ])('%s', (line, salary) => {
    expect(findSalary(line)).toMatchObject(salary);
  });

  it.each(['We offer a learning budget of £1,000.', 'Our fees start at £260 a day for clients.'])(
    'is not: %s',
    (line) => {
      expect(findSalary(line)).toBeNull();
    },
  );
});
