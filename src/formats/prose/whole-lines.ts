import type { OutlineLine } from './outline.ts';
import { isRoleName } from './role-name.ts';
import { hasRoleWord } from './role-words.ts';

/** A title stands no further down. */
const TOP = 8;
const LONGEST = 70;
/** A word that no title ends with: more follows in the next line. */
const UNFINISHED =
  /\s(?:de|de la|de l['’]|du|des|d['’]|la|le|les|l['’]|el|los|del|dello|della|di|da|do|dos|das|e|y|et|und|and|of|the|for|für|der|den|dem|im|in|zur|zum|van|voor|het|och|og|i|ds\.|ve|&)$/iu;
/** "Baker, Nights — Harp Bread (Oban). We bake …": a head and its text in one paragraph, as newsletters set it. */
const HEAD = /^([^.!?]{4,90}? [—–|] \p{Lu}[^.!?()]{2,60}(?:\([^()]{2,40}\))?)\.\s(\p{Lu}.{40,})$/su;

/**
 * The lines of a text with its title whole and alone: what a margin has broken in two is joined, and a head
 * that its own paragraph follows on the same line is parted from it.
 */
export function withWholeTitle(lines: readonly OutlineLine[]): readonly OutlineLine[] {
  const [first] = lines;
  const [, head, rest] = first?.kind === 'item' ? [] : (HEAD.exec(first?.text ?? '') ?? []);
  if (first !== undefined && head !== undefined && rest !== undefined) {
    const [role = ''] = head.split(/ [—–|] /u, 1);
    if (isRoleName(role))
      return [{ ...first, text: head }, { ...first, text: rest }, ...lines.slice(1)];
  }
  const at = lines.slice(0, TOP).findIndex((line, index) => isBroken(line, lines[index + 1]));
  if (at === -1) return lines;
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined) return lines;
  return [
    ...lines.slice(0, at),
    { ...line, text: `${line.text} ${next.text}` },
    ...lines.slice(at + 2),
  ];
}

function isBroken(line: OutlineLine, next: OutlineLine | undefined): boolean {
  return (
    line.kind !== 'item' &&
    next !== undefined &&
    next.kind !== 'item' &&
    line.text.length <= LONGEST &&
    next.text.length <= LONGEST &&
    UNFINISHED.test(line.text) &&
    hasRoleWord(line.text) &&
    isRoleName(`${line.text} ${next.text}`)
  );
}
