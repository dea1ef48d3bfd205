import { readText } from './text.ts';

const YES = new Set(['true', 'yes', 'y', 'on', '1', 't', 'ja', 'oui', 'sí', 'si', 'sim']);
const NO = new Set(['false', 'no', 'n', 'off', '0', 'f', 'nein', 'nee', 'non', 'não', 'nao']);

/** Reads true or false from a boolean, 0 or 1, or a word for either; null when it says neither. */
export function readBoolean(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const word = readText(value)?.toLowerCase();
  if (word === undefined) return null;
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
