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
 * The employer's own figure: a schema.org MonetaryAmount, a number, or text.
 * @returns the parts, or the text when the source has nothing else.
 */
export function salaryOf(item: SchemaItem): StructuredSalary | string | undefined {
  for (const amount of item.items('baseSalary')) {
    const quantity = amount.items('value')[0] ?? amount;
    const exact = quantity.text('value') ?? amount.text('value');
    const salary = {
      min: quantity.text('minValue') ?? amount.text('minValue') ?? exact,
      max: quantity.text('maxValue') ?? amount.text('maxValue') ?? exact,
      currency:
        amount.text('currency') ??
        quantity.text('currency') ??
        quantity.text('unitCode') ??
        item.text('salaryCurrency'),
      unit: quantity.text('unitText') ?? amount.text('unitText') ?? item.text('unitText'),
    };
    if (salary.min !== undefined || salary.max !== undefined) return salary;
  }
  const text = item.text('baseSalary');
  return text === undefined ? undefined : plainText(text);
}
