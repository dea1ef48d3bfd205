import { FeedError } from './job-system.ts';

/** An object of a JSON feed, whatever it holds. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** @throws {FeedError} when it is no JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new FeedError('it is no JSON');
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a key; an empty one when there is none. */
export function objectAt(value: JsonObject, key: string): JsonObject {
  const found = value[key];
  return isObject(found) ? found : {};
}

/** The objects in a list at a key. */
export function objectsAt(value: JsonObject, key: string): readonly JsonObject[] {
  const found = value[key];
  return Array.isArray(found) ? found.filter(isObject) : [];
}

/** Text or a number at a key, as text; null when there is none. */
export function textAt(value: JsonObject, key: string): string | null {
  const found = value[key];
  if (typeof found === 'number') return String(found);
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
}

/**
 * The list that a feed must have.
 *
 * @throws {FeedError} when it has none
 */
export function requiredList(feed: unknown, key: string): readonly JsonObject[] {
  if (!isObject(feed) || !Array.isArray(feed[key])) throw new FeedError(`it has no list "${key}"`);
  return objectsAt(feed, key);
}
