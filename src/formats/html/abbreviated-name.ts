import { foldText } from '../../values/folded-text.ts';

const ABBREVIATION = /^\p{Lu}{2,8}$/u;

/**
 * The one of a site's own names that a title's abbreviates: "Institute of Harp Making Oban" for "IHM Oban".
 * Its other words must all stand in the name, and its letters in their order. Null where none is.
 */
export function spelledOutAs(name: string, siteNames: readonly string[]): string | null {
  const words = name.split(/\s+/u);
  const [short, another] = words.filter((word) => ABBREVIATION.test(word));
  if (short === undefined || another !== undefined || words.length < 2) return null;
  const rest = words.filter((word) => word !== short).map(foldText);
  return (
    siteNames.find((full) => {
      const own = foldText(full).split(/[^\p{L}\p{N}]+/u);
      return (
        own.length > words.length &&
        rest.every((word) => own.includes(word)) &&
        abbreviates(foldText(short), own.filter((word) => !rest.includes(word)).join(''))
      );
    }) ?? null
  );
}

/** Whether the letters stand in the text in their order, the first of them at its start. */
function abbreviates(letters: string, text: string): boolean {
  if (letters[0] !== text[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
