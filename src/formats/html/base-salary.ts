import { plainText } from './description-html.ts';
import type { SchemaItem } from './schema-item.ts';

/** A salary as structured data gives it; figures may still be text (`"60,000"`). */
export interface StructuredSalary {
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly currency?: string | undefined;
  readonly unit?: string | undefined;
}

/**
 * The employer's own figure: a schema.org MonetaryAmount or PriceSpecification, a number, or text.
 * @returns the parts, or the text when the source has nothing else.
 */
export function salaryOf(item: SchemaItem): StructuredSalary | string | undefined {
  for (const amount of item.items('baseSalary')) {
    const salary = amountOf(amount, item);
    if (salary !== undefined) return salary;
  }
  const texts = item.texts('baseSalary').map(plainText);
  const [min, max] = texts;
  if (texts.length === 2 && isFigure(min) && isFigure(max))
    return { min, max, currency: item.text('salaryCurrency'), unit: item.text('unitText') };
  return min;
}

function amountOf(amount: SchemaItem, item: SchemaItem): StructuredSalary | string | undefined {
  const quantity = amount.items('value')[0] ?? amount;
  const sources = [quantity, amount];
  const text = (...names: string[]): string | undefined =>
    names
      .flatMap((name) => sources.map((source) => source.text(name)))
      .find((each) => each !== undefined);
  const exact = text('value', 'price');
  const currency = text('currency', 'priceCurrency', 'unitCode') ?? item.text('salaryCurrency');
  const unit = text('unitText') ?? item.text('unitText');
  const salary = {
    min: text('minValue', 'minPrice'),
    max: text('maxValue', 'maxPrice'),
    currency,
    unit,
  };
  if (salary.min !== undefined || salary.max !== undefined) return salary;
  if (exact === undefined) return undefined;
  if (isFigure(exact)) return { ...salary, min: exact, max: exact };
  return [exact, currency, unit === undefined ? undefined : `per ${unit.toLowerCase()}`]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** One number and nothing else, however it is grouped. */
function isFigure(text: string | undefined): text is string {
  return text !== undefined && /^[\d.,'\s]{1,20}$/.test(text);
}
