import pc from 'picocolors';
import type { FoundField } from './found-fields.ts';

/** Columns that the value of a field gets at least, however narrow the terminal is. */
const NARROWEST_VALUE = 20;
const GAP = '  ';

/**
 * Fields, values and where they were found, in aligned columns.
 *
 * @param width columns of the terminal; long values are cut to fit
 */
export function fieldTable(fields: readonly FoundField[], width: number, colour: boolean): string {
  const { bold, dim } = pc.createColors(colour);
  const names = widest(fields.map(({ field }) => field));
  const origins = widest(fields.map(originText));
  const room = Math.max(NARROWEST_VALUE, width - names - origins - 3 * GAP.length);
  const values = Math.min(room, widest(fields.map(({ value }) => value ?? NOT_STATED)));
  return fields
    .map((found) => {
      const name = found.field.padEnd(names);
      if (found.value === null) return `${GAP}${bold(name)}${GAP}${dim(NOT_STATED)}`;
      const value = padded(cut(found.value, values), values);
      return `${GAP}${bold(name)}${GAP}${value}${GAP}${dim(originText(found))}`.trimEnd();
    })
    .join('\n');
}

const NOT_STATED = 'not stated';

const ORIGIN_WORDS: Readonly<Record<string, string>> = {
  page: 'page text',
  text: 'text',
  default: 'nothing better was found',
};

/** Where a fact was found, in words. */
export function originText({ origin, key, line }: FoundField): string {
  if (origin === null) return '';
  const parts = [ORIGIN_WORDS[origin] ?? origin, key, line === null ? null : `line ${line}`];
  return parts.filter((part) => part !== null).join(', ');
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(columns));
}

function cut(text: string, room: number): string {
  const line = text.replace(/\s+/g, ' ');
  if (columns(line) <= room) return line;
  let shown = '';
  for (const character of line) {
    if (columns(shown + character) >= room) break;
    shown += character;
  }
  return `${shown}…`;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/** East Asian letters take two columns, marks above letters none. */
function columns(text: string): number {
  const wide = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  );
  const marks = text.match(/\p{M}/gu);
  return Array.from(text).length + (wide?.length ?? 0) - (marks?.length ?? 0);
}
