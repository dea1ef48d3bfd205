const WRAPPERS = ['name', 'value', '@value', 'text', 'label', 'title'] as const;
const MAXIMUM_DEPTH = 6;

/**
 * The one string or number inside a value: itself, `{ name: … }`, `{ value: … }` and their like, or
 * the only filled entry of a list. Undefined when there is none, or more than one.
 */
export function unwrapScalar(value: unknown): string | number | undefined {
  let inner = value;
  for (let depth = 0; depth < MAXIMUM_DEPTH; depth += 1) {
    if (typeof inner === 'string') return inner;
    if (typeof inner === 'bigint') return inner.toString();
    if (typeof inner === 'number') return Number.isFinite(inner) ? inner : undefined;
    if (typeof inner !== 'object' || inner === null) return undefined;
    inner = Array.isArray(inner) ? onlyEntry(inner) : wrapped(inner);
  }
  return undefined;
}

function onlyEntry(list: readonly unknown[]): unknown {
  const filled = new Set(
    list.filter((entry) => entry !== null && entry !== undefined && entry !== ''),
  );
  return filled.size === 1 ? [...filled][0] : undefined;
}

function wrapped(object: object): unknown {
  const entries = object as Record<string, unknown>;
  const key = WRAPPERS.find((name) => Object.hasOwn(entries, name) && entries[name] !== null);
  return key === undefined ? undefined : entries[key];
}
