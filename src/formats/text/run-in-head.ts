import { cleanTitle, isRoleName } from '../prose/role-name.ts';
import type { Line } from './lines.ts';

/** A head that runs into its paragraph is no longer. */
const LONGEST_HEAD = 150;
/** What a head alone is long enough for. */
const SHORTEST_PARAGRAPH = 200;
const SEPARATOR = /\s[—–|]\s/u;

/**
 * The lines with a head that runs into the first paragraph on a line of its own: "Net Mender — Harp Works
 * (Oban). Harp Works mends …", as newsletters set their items.
 */
export function withRunInHead(lines: readonly Line[]): readonly Line[] {
  const index = lines.findIndex(({ text }) => text !== '');
  const line = lines[index];
  if (line === undefined || line.text.length < SHORTEST_PARAGRAPH) return lines;
  const end = line.text.slice(0, LONGEST_HEAD).search(/(?<=\)|\p{L}{3})\.\s(?=\p{Lu})/u);
  const head = line.text.slice(0, Math.max(0, end));
  const [role = '', ...rest] = head.split(SEPARATOR);
  if (rest.length === 0 || !isRoleName(cleanTitle(role))) return lines;
  const paragraph = { ...line, text: line.text.slice(end + 2) };
  return lines.toSpliced(index, 1, { ...line, text: head }, { ...line, text: '' }, paragraph);
}
