import { createHash } from 'node:crypto';

/**
 * Makes a function that tells values apart by digests of all that they hold: plain objects, arrays,
 * dates and primitives. An object that is met again, in whatever value, costs nothing: objects must not
 * change in between, and not contain themselves. The order of keys does not matter.
 *
 * @throws {TypeError} from that function, for what cannot be told apart by its properties
 */
export function digests(): (value: unknown) => string {
  const known = new WeakMap<object, string>();
  const digest = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return primitive(value);
    const before = known.get(value);
    if (before !== undefined) return before;
    const made = createHash('sha256').update(contents(value)).digest('base64');
    known.set(value, made);
    return made;
  };
  const contents = (value: object): string => {
    if (Array.isArray(value)) return `[${value.map(digest).join()}]`;
    if (value instanceof Date) return `date ${value.getTime()}`;
    if (!isPlain(value)) throw new TypeError(`There is no digest of a ${value.constructor.name}.`);
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${digest(held)}`).join()}}`;
  };
  return digest;
}

function primitive(value: unknown): string {
  if (typeof value === 'function' || typeof value === 'symbol') {
    throw new TypeError(`There is no digest of a ${typeof value}.`);
  }
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

/** Objects of Astro's content store come from another realm, with a prototype of its own. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
