import { shortHash } from './short-hash.ts';
import { oneLine } from './text.ts';

/** File systems limit a name to 255 bytes; this leaves room for an extension. */
const MAXIMUM_BYTES = 200;

const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  ŧ: 't',
};
const FOLDED_LETTER = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'gu');

/**
 * A text as part of an address: lower case, Latin accents folded (é to e, ß to ss), other scripts kept
 * as letters, everything else one hyphen. Signs that carry a name are spelled out, so that C, C++ and
 * C# differ: `c-plus-plus`, `c-sharp`, `dot-net`. At most 200 bytes long, longer texts end in a hash of
 * the whole; a text without letters or digits is only a hash; an invisible text is empty.
 */
export function slugify(text: string): string {
  const line = oneLine(text);
  if (line === '') return '';
  const slug = line
    .replace(/[™®©℠]/gu, ' ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(FOLDED_LETTER, (letter) => FOLDED[letter] ?? letter)
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/(?<=[\p{L}\p{N}])\+\+/gu, ' plus plus ')
    .replace(/(?<=[\p{L}\p{N}])\+(?![\p{L}\p{N}])/gu, ' plus ')
    .replace(/(?<=\p{L})#(?![\p{L}\p{N}])/gu, ' sharp ')
    .replace(/(?<![\p{L}\p{N}.])\.(?=\p{L})/gu, ' dot ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (!/[\p{L}\p{N}]/u.test(slug)) return shortHash(line);
  return shorten(slug, line);
}

function shorten(slug: string, whole: string): string {
  if (slug.length * 3 <= MAXIMUM_BYTES || Buffer.byteLength(slug) <= MAXIMUM_BYTES) return slug;
  const hash = shortHash(whole);
  let bytes = hash.length + 1;
  let end = 0;
  for (const character of slug) {
    bytes += Buffer.byteLength(character);
    if (bytes > MAXIMUM_BYTES) break;
    end += character.length;
  }
  return `${slug.slice(0, end).replace(/-$/, '')}-${hash}`;
}
