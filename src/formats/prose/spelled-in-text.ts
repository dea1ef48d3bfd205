import { capitalised } from '../../values/capitalised.ts';
import { literalPattern } from '../../values/literal-pattern.ts';

/**
 * A name in capitals as the text spells it: "Résidence Les Tilleuls" of "RESIDENCE LES TILLEULS". As it
 * stands where the text has it in capitals alone.
 */
export function spelledInText(name: string, text: string): string {
  if (!/\p{Lu}{3}/u.test(name) || /\p{Ll}/u.test(name) || !/\s/u.test(name)) return name;
  const plain = withoutMarks(text);
  const at = [...plain.matchAll(new RegExp(literalPattern(withoutMarks(name)), 'giu'))].find(
    ({ index, 0: found }) => /\p{Ll}/u.test(found) && !/\p{L}/u.test(plain.charAt(index - 1)),
  );
  if (at === undefined || plain.length !== text.length) return name;
  const spelled = text.slice(at.index, at.index + name.length);
  return capitalised(spelled);
}

/** One letter for one letter, so that both texts keep their places. */
function withoutMarks(text: string): string {
  return text.normalize('NFC').replace(/[^\0-\x7f]/gu, (letter) => {
    const [plain = letter] = letter.normalize('NFD');
    return plain.length === letter.length ? plain : letter;
  });
}
