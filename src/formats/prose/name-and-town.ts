import { cleanCompanyName, isCompanyName } from './company-name.ts';
import type { Mention } from './company-mentions.ts';
import type { OutlineLine } from './outline.ts';
import { isPlaceName } from './place-name.ts';
import { isSpokenOfAsPlace } from './place-in-title.ts';
import { cleanTitle, isRoleName, isRoleOrField } from './role-name.ts';
import { fold } from './site.ts';

/** A message on top of which they stand has its title among its first lines. */
const TOP = 4;
const NAME_AND_TOWN =
  /^(\p{Lu}[^,|·•:;!?]{3,60}), (\p{Lu}[\p{L}’'-]{1,24}(?:[ -]\p{Lu}[\p{L}’'-]{1,24}){0,2})$/u;
/** A shorter word may be anywhere. */
const LEAST_WORD = 5;
/** Endings change from case to case. */
const ENDING = 2;
const HOST = /[@/.]([\p{L}\d-]{4,60})\.\p{L}{2,20}/gu;

/**
 * "Harp Inn, Portnahaven", alone right below the line that names the role, where the text goes on to use a word
 * of the name, is reached at a host spelled like it, or speaks of the town.
 */
export function nameAndTown(lines: readonly OutlineLine[]): Mention | null {
  for (const [index, { text, line, kind }] of lines.slice(1, TOP).entries()) {
    const above = lines[index]?.text ?? '';
    const [, written = '', town = ''] = kind === 'item' ? [] : (NAME_AND_TOWN.exec(text) ?? []);
    const name = cleanCompanyName(written);
    if (town === '' || !isRoleName(withoutPictures(above)) || isPlaceName(text)) continue;
    if (!isCompanyName(name) || isRoleOrField(name) || isRoleOrField(town)) continue;
    const below = lines.slice(index + 2);
    if (isUsed(name, below) || isSpokenOfAsPlace(town, below))
      return { name, weight: WEIGHT, line, isHeader: true };
  }
  return null;
}

const WEIGHT = 6;

/** A signature is no longer. */
const NEAR_END = 6;
const LOCAL_PART = /(?<![\p{L}\p{N}._%+-])([\p{L}\d._-]{4,60})@/gu;

/** "Harp Bakery, Portnahaven" below a text that is answered at harpbakery@mail.example: who signs it. */
export function nameAndTownSigned(
  lines: readonly OutlineLine[],
): (Mention & { readonly town: string }) | null {
  const text = lines.map((one) => one.text.slice(0, 3000)).join('\n');
  const mailboxes = new Set([...text.matchAll(LOCAL_PART)].map(([, local = '']) => fold(local)));
  for (const { text: signature, line, kind } of lines.slice(-NEAR_END)) {
    const [, written = '', town = ''] =
      kind === 'item' ? [] : (NAME_AND_TOWN.exec(signature) ?? []);
    const name = cleanCompanyName(written);
    if (mailboxes.has(fold(name)) && isCompanyName(name) && !isPlaceName(signature))
      return { name, weight: WEIGHT, line, town };
  }
  return null;
}

/** "🔥 Net mender 🔥" */
function withoutPictures(text: string): string {
  return cleanTitle(text.replace(/^[^\p{L}\p{N}]{1,8}|[\s\p{So}\uFE0F]{1,8}$/gu, ''));
}

function isUsed(name: string, below: readonly OutlineLine[]): boolean {
  const words = name
    .split(/[\s-]+/u)
    .map(fold)
    .filter((word) => word.length >= LEAST_WORD)
    .map((word) => word.slice(0, Math.max(LEAST_WORD, word.length - ENDING)));
  return below.some(({ text }) => {
    if (text.includes(name)) return true;
    const hosts = [...text.slice(0, 3000).matchAll(HOST)].map(([, host = '']) => fold(host));
    return hosts.some((host) => words.some((word) => host.includes(word)));
  });
}
