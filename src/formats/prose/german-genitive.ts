import { capitalised } from '../../values/capitalised.ts';

/** Who is to hold a post, in the genitive: "einer wissenschaftlichen Mitarbeiterin", "eines Archivars". */
export const HOLDER = String.raw`eine[rs]\s(?:\p{Ll}[\p{L}-]{2,24}en\s){0,2}\p{Lu}[\p{L}-]{3,40}(?:[:*_/]-?in)?`;
/** What parts a woman's and a man's name of the same post. */
export const OR = String.raw`\s?(?:\/|,|bzw\.|oder|und)\s?`;

/**
 * Names of a post in the nominative, as one title: "eines wissenschaftlichen Mitarbeiters" is
 * "Wissenschaftlicher Mitarbeiter". Null where an ending does not tell.
 *
 * @param holders each of the form {@link HOLDER}
 */
export function inNominative(holders: readonly string[]): string | null {
  const names = holders.map(nominative);
  return names.includes(null) ? null : names.join(' / ');
}

function nominative(holder: string): string | null {
  const [article = '', ...words] = holder.split(/\s/u);
  const noun = words.pop() ?? '';
  const isMan = article === 'eines';
  const ending = isMan ? 'er' : 'e';
  const adjectives = words.map((word) => word.replace(/en$/u, ending));
  const name = isMan ? nominativeOfMan(noun) : noun;
  return name === null ? null : capitalised([...adjectives, name].join(' '));
}

function nominativeOfMan(noun: string): string | null {
  if (/(?:ist|ent|ant|at|et)en$/u.test(noun)) return noun.slice(0, -2);
  if (/(?:log|got|ot|urg)en$/u.test(noun)) return noun.slice(0, -1);
  return /[^s]s$/u.test(noun) ? noun.slice(0, -1) : null;
}
