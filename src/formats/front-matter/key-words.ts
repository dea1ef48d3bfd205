import { cleanSpaces, foldText } from '../../values/folded-text.ts';

/** No name of a field has more words; a longer key is a sentence. */
const MOST_WORDS = 8;
const LONGEST = 60;

/** The words of a key in lower case: `jobLocation_city` → job, location, city. */
export function wordsOfKey(key: string): readonly string[] {
  if (key.length > LONGEST) return [];
  const parted = key.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ');
  const words = cleanSpaces(foldText(parted).replace(/[^\p{L}\p{N}]+/gu, ' '))
    .replace(/\be mail\b/g, 'email')
    .split(' ')
    .filter((word) => word !== '');
  return words.length > MOST_WORDS ? [] : words;
}
