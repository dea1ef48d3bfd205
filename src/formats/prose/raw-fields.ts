import type { Candidate, Field, Origin, RawFields } from '../raw-posting.ts';

/** Collects candidates for fields in the order of trust in which they are added. */
export class FieldCollector {
  private readonly found = new Map<Field, Candidate[]>();

  add(
    field: Field,
    value: unknown,
    at: {
      line?: number | undefined;
      key?: string | undefined;
      origin?: Origin;
      guessedFrom?: string;
    } = {},
  ): void {
    if (
      value === null ||
      value === undefined ||
      value === '' ||
      (Array.isArray(value) && value.length === 0)
    )
      return;
    const { line, key, origin = 'text', guessedFrom } = at;
    const candidates = this.found.get(field) ?? [];
    const guess = guessedFrom === undefined ? {} : { guessedFrom };
    candidates.push({ value, origin, key, line, ...guess });
    this.found.set(field, candidates);
  }

  /** Adds all candidates of `fields` behind those already collected. */
  addAll(fields: RawFields): void {
    for (const [field, candidates] of Object.entries(fields) as [Field, readonly Candidate[]][]) {
      this.found.set(field, [...(this.found.get(field) ?? []), ...candidates]);
    }
  }

  has(field: Field): boolean {
    return this.found.has(field);
  }

  /** The most trusted value of a field, if any. */
  first(field: Field): unknown {
    return this.found.get(field)?.[0]?.value;
  }

  fields(): RawFields {
    return Object.fromEntries(this.found);
  }
}
