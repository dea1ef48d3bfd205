import { readText } from './text.ts';

const MAXIMUM_ENTRIES = 1000;
const MAXIMUM_DEPTH = 4;
const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);
const SEPARATORS = new Set([',', ';', '|', '\n', '\r', '、', '，', '；', '،']);

/**
 * Reads a list: a YAML list (entries kept whole, objects by their name), or text separated by commas,
 * semicolons, pipes or line breaks outside brackets. Keeps the source's order and drops empty entries
 * and repetitions (whatever their case).
 */
export function readList(value: unknown): string[] {
  return unique(entriesOf(value, MAXIMUM_DEPTH));
}

function entriesOf(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return splitText(value).map(cleanEntry);
  if (!Array.isArray(value))
    return isSetInBraces(value) ? Object.keys(value) : [readText(value) ?? ''];
  return value
    .slice(0, MAXIMUM_ENTRIES)
    .flatMap((entry: unknown) =>
      Array.isArray(entry) && depth > 0 ? entriesOf(entry, depth - 1) : [readText(entry) ?? ''],
    );
}

/** `{soil, hedges}`: a YAML list in the wrong brackets is a map of names without values. */
function isSetInBraces(value: unknown): value is Record<string, null> {
  if (typeof value !== 'object' || value === null) return false;
  const values = Object.values(value);
  return values.length > 0 && values.every((entry) => entry === null);
}

/** Splits at separators outside brackets; at all of them when brackets are not balanced. */
function splitText(text: string): string[] {
  const trimmed = text.trim();
  const inner = /^\[[^[\]]*\]$/.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
  return splitOutsideBrackets(inner) ?? inner.split(/[,;|\n\r、，；،]/u);
}

function splitOutsideBrackets(text: string): string[] | null {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (OPENING.has(character)) depth += 1;
    else if (CLOSING.has(character)) depth -= 1;
    else if (depth === 0 && SEPARATORS.has(character)) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
    if (depth < 0) return null;
  }
  return depth === 0 ? [...parts, text.slice(start)] : null;
}

function cleanEntry(text: string): string {
  const entry = (readText(text) ?? '').replace(/^[-*•‣·–] /u, '');
  return /^(["']).*\1$/u.test(entry) ? entry.slice(1, -1).trim() : entry;
}

function unique(entries: readonly string[]): string[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = entry.toLowerCase();
    if (entry === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
