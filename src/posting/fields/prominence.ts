import { problem } from '../../problems/problem.ts';
import { readBoolean } from '../../values/boolean.ts';
import { type FieldContext, locate, nameOf, pick, type Picked, quote } from './pick.ts';

/** Reads the number that orders postings of one day; a number with a fraction is rounded. */
export function readWeight(context: FieldContext): Picked<number> | null {
  return pick(context, 'weight', (value, candidate) => {
    const weight = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    // Adding zero turns -0, which no file can hold, into 0.
    if (typeof weight === 'number' && Number.isFinite(weight)) return Math.round(weight) + 0;
    const details = {
      key: nameOf(candidate, 'weight'),
      value: quote(value),
      expected: 'a whole number',
    };
    context.problems.push(problem('wrong-kind', locate(context, candidate), details));
    return null;
  });
}

/** Whether the posting belongs to the highlighted section. */
export function readFeatured(
  context: FieldContext,
  weight: Picked<number> | null,
  featuredFromWeight: number | null,
): Picked<boolean> | null {
  const stated = pick(context, 'featured', (value, candidate) => {
    const featured = readBoolean(value);
    if (featured !== null) return featured;
    const details = {
      key: nameOf(candidate, 'featured'),
      value: quote(value),
      expected: 'true or false',
    };
    context.problems.push(problem('wrong-kind', locate(context, candidate), details));
    return null;
  });
  if (stated !== null) return stated;
  const heavy =
    weight !== null && featuredFromWeight !== null && weight.value >= featuredFromWeight;
  return heavy ? { value: true, candidate: weight.candidate } : null;
}
