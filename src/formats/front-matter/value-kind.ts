import { readBoolean } from '../../values/boolean.ts';
import { readEmploymentTypes } from '../../values/employment-type.ts';
import { readPlaces } from '../../values/place.ts';
import { readWorkplace } from '../../values/workplace.ts';
import { readWorkload } from '../../values/workload.ts';
import type { ValueKind } from './spelling-table.ts';

/**
 * Whether a value is of the kind for which a spelling stands for its field.
 *
 * @param key as it is written; it tells what a bare number counts
 */
export function isOfKind(value: unknown, kind: ValueKind, key = ''): boolean {
  const isNumber =
    typeof value === 'number' || (typeof value === 'string' && /^\s*-?\d+\s*$/.test(value));
  switch (kind) {
    case 'any':
      return true;
    case 'switch':
      return readBoolean(value) !== null;
    case 'not a switch':
      return typeof value !== 'boolean' && (isNumber || readBoolean(value) === null);
    case 'number':
      return isNumber;
    case 'not a number':
      return !isNumber;
    case 'employment type':
      return namesEmploymentType(value) || countsWork(value, key);
    case 'not an employment type':
      return !namesEmploymentType(value) && !namesWorkplace(value);
    case 'workplace':
      return namesWorkplace(value);
    case 'place':
      return namesPlace(value);
    case 'not a place':
      return !namesPlace(value);
  }
}

/** "60 %", `{ pensum: 60 % }`. */
function countsWork(value: unknown, key: string): boolean {
  if (typeof value !== 'object' || value === null) return readWorkload(value, key) !== null;
  return Object.entries(value)
    .slice(0, 20)
    .some(([name, part]) => readWorkload(part, name) !== null);
}

/** "Remote" or "hybrid", and hardly anything else. */
function namesWorkplace(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 20 && readWorkplace(value) !== null;
}

/** "Yamagata, Japan", and nothing of where one works from. */
function namesPlace(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 100 || readWorkplace(value) !== null)
    return false;
  return readPlaces(value).places.some(({ country }) => country !== null);
}

/** Beside words for kinds of work, "other" is one more kind of work. */
function namesEmploymentType(value: unknown): boolean {
  return readEmploymentTypes(value).some((type) => type !== 'OTHER');
}
