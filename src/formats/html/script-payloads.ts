import { deduplicatedGraph } from './deduplicated-graph.ts';
import type { CheerioAPI, Element } from './document.ts';

/** All scripts of a page together are read up to this length. */
const MAX_LENGTH = 2_000_000;
const MAX_ASSIGNMENTS = 8;

/** `window.__STATE__ = {…}`, `self["props"] = […]`, `window.data = JSON.parse("…")`. */
const ASSIGNMENT =
  /\b(?:window|self|globalThis)(?:\.|\[["'])[\w$]{1,60}(?:["']\])?\s{0,5}=\s{0,5}(?:(?=[{[])|JSON\.parse\(\s{0,5}(?="))/g;

/**
 * The data from which a page's own scripts draw it: JSON in scripts of their own (as Next, Nuxt and
 * others leave it) or assigned to a global. Nothing is run; what is no strict JSON is left alone.
 */
export function scriptPayloads($: CheerioAPI): unknown[] {
  const payloads: unknown[] = [];
  let length = 0;
  for (const script of $('script:not([src])').toArray()) {
    const text = textOf(script);
    length += text.length;
    if (length > MAX_LENGTH) break;
    const type = (script.attribs['type'] ?? '').trim().toLowerCase();
    if (type === 'application/json') payloads.push(...jsonIn(text, script));
    else if (type === '' || type === 'module' || type.endsWith('/javascript'))
      payloads.push(...assignedJson(text));
  }
  return payloads;
}

function jsonIn(text: string, script: Element): unknown[] {
  const value = parsed(text);
  if (value === undefined) return [];
  const isDeduplicated =
    'data-nuxt-data' in script.attribs || script.attribs['id'] === '__NUXT_DATA__';
  return [isDeduplicated && Array.isArray(value) ? deduplicatedGraph(value) : value];
}

function assignedJson(text: string): unknown[] {
  const found: unknown[] = [];
  let count = 0;
  for (const match of text.matchAll(ASSIGNMENT)) {
    if ((count += 1) > MAX_ASSIGNMENTS) break;
    const start = match.index + match[0].length;
    const value = parsed(text.slice(start, endOfValue(text, start)));
    const inner = typeof value === 'string' ? parsed(value) : value;
    if (inner !== undefined) found.push(inner);
  }
  return found;
}

/** Index after the object, list or string that starts at a position. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  let inString = false;
  for (let index = start; index < text.length; index += 1) {
    const char = text[index];
    if (inString) {
      if (char === '\\') index += 1;
      else if (char === '"') {
        inString = false;
        if (depth === 0) return index + 1;
      }
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return text.length;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function textOf(script: Element): string {
  const [child] = script.children;
  return child?.type === 'text' ? child.data : '';
}
