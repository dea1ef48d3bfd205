import type { Candidate, Field, Origin, RawFields } from '../raw-posting.ts';
import { FIELDS, ORIGINS } from '../raw-posting.ts';

/** Gathers the candidates of a page, without repeating a value within one origin. */
export class Findings {
  readonly #found = new Map<Field, Candidate[]>();

  add(field: Field, candidate: Candidate): void {
    const { value } = candidate;
    if (value === undefined || value === null || value === '') return;
    if (Array.isArray(value) && value.length === 0) return;
    const list = this.#found.get(field) ?? [];
    const key = JSON.stringify(value);
    const known = list.some(
      (other) => other.origin === candidate.origin && JSON.stringify(other.value) === key,
    );
    if (known) return;
    list.push(candidate);
    this.#found.set(field, list);
  }

  has(field: Field, origin?: Origin): boolean {
    return (this.#found.get(field) ?? []).some(
      (candidate) => origin === undefined || candidate.origin === origin,
    );
  }

  /** The most trusted value that is a string. */
  text(field: Field): string | undefined {
    const value = this.#sorted(field).find(
      (candidate) => typeof candidate.value === 'string',
    )?.value;
    return typeof value === 'string' ? value : undefined;
  }

  /** All candidates, most trusted first; within one origin in the order in which they were found. */
  fields(): RawFields {
    const fields: { [F in Field]?: readonly Candidate[] } = {};
    for (const field of FIELDS) {
      if (this.#found.has(field)) fields[field] = this.#sorted(field);
    }
    return fields;
  }

  #sorted(field: Field): Candidate[] {
    const list = this.#found.get(field) ?? [];
    return list.toSorted((a, b) => ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin));
  }
}
