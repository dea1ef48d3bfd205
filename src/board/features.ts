import type { Posting } from '../posting/posting.ts';
import { plainText } from '../values/plain-text.ts';
import { slugify } from '../values/slug.ts';

/** How much of a description is read: what the work is, it says near its beginning. */
const DESCRIPTION_LENGTH = 2000;

/** What each kind of feature counts, beside its rarity. */
const WEIGHTS = { tag: 1, title: 1, category: 0.7, company: 0.6, body: 0.35 } as const;

/**
 * What a posting is about, each feature with what it counts: its tags, category and company, and
 * the words of its title and description. A word counts as what it counts most as: a tag that the
 * title repeats counts once.
 */
export function featuresOf(posting: Posting): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  const add = (feature: string, weight: number) => {
    if (!features.has(feature)) features.set(feature, weight);
  };
  for (const tag of posting.tags) add(tag.toLowerCase(), WEIGHTS.tag);
  for (const word of words(posting.title)) add(word, WEIGHTS.title);
  if (posting.category !== null) add(`category ${slugify(posting.category)}`, WEIGHTS.category);
  add(`company ${slugify(posting.company.name)}`, WEIGHTS.company);
  const text = plainText(posting.description.slice(0, DESCRIPTION_LENGTH));
  for (const word of words(text)) add(word, WEIGHTS.body);
  return features;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}+#]{1,40}/gu;
/** From here on in Unicode lie the scripts that set no space between words. */
const FIRST_UNSPACED = '\u2e80';

/** The words of a text in lower case; text without spaces between words gives pairs of letters. */
function words(text: string): readonly string[] {
  const found = text.toLowerCase().match(WORD) ?? [];
  if (!found.some(isUnspaced)) return found;
  return found.flatMap((word) => {
    if (!isUnspaced(word)) return [word];
    const letters = Array.from(word);
    return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
  });
}

function isUnspaced(word: string): boolean {
  return word >= FIRST_UNSPACED;
}
