import { EMPLOYMENT_TYPES, type EmploymentType } from '../values/employment-type.ts';

const EMPLOYMENT_TYPE_LABELS: Record<EmploymentType, string> = {
  FULL_TIME: 'Full time',
  PART_TIME: 'Part time',
  CONTRACTOR: 'Contract',
  TEMPORARY: 'Temporary',
  INTERN: 'Internship',
  VOLUNTEER: 'Volunteer',
  PER_DIEM: 'By the day',
  OTHER: 'Other',
};

export function employmentTypeLabel(type: EmploymentType): string {
  return EMPLOYMENT_TYPE_LABELS[type];
}

/** A category as a name: `devops` reads `Devops`; what has capitals of its own is left alone. */
export function categoryLabel(category: string): string {
  if (/\p{Lu}/u.test(category)) return category;
  const [first = '', ...rest] = Array.from(category);
  return first.toUpperCase() + rest.join('');
}

/** An employment type by its schema.org value; what is none reads as itself. */
export function employmentTypeName(value: string): string {
  const type = EMPLOYMENT_TYPES.find((known) => known === value);
  return type === undefined ? value : employmentTypeLabel(type);
}

/** A number with its noun: `1 posting`, `12 postings`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;
}
