import { cleanCompanyName, isCompanyName } from './company-name.ts';
import { isInstitution } from './institution.ts';
import { endsWithLegalForm } from './legal-form.ts';
import { domainOfHost, fold } from './site.ts';

const SEARCHED = 20_000;
/** A run of capitalised words with the small words between them: "Museum of Clocks and Reeds". */
const CAPITALISED =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'.&-]{0,24}(?:[ ](?:(?:of|and|the|for|de|du|des|la|le|les|van|der|den|und|für|y|e|di|do|da|och|og|i) ){0,2}(?:&[ ])?\p{Lu}[\p{L}’'.&-]{0,24}){1,6}/gu;
const SMALL =
  /^(?:the|of|and|for|de|du|des|la|le|les|van|der|den|die|das|und|für|y|e|di|do|da|och|og|i|l|d|&)$/iu;

/** Of a word that a host breaks off. */
const SHORTEST_STUMP = 5;

/** A name of several words, of which a host may have been made. */
export interface LongName {
  readonly name: string;
  /** Folded, without the small ones between them. */
  readonly words: readonly string[];
  readonly isBody: boolean;
}

/** The names of several words that stand alone in one of the lines or in a text. */
export function longNames(text: string, lines: readonly string[]): LongName[] {
  const alone = lines.flatMap((line) =>
    line.length > 160 ? [] : line.split(/\s[|·•–—-]\s|,\s|\s{2,20}/u),
  );
  const phrases = [...text.slice(0, SEARCHED).matchAll(CAPITALISED)].map(([phrase]) => phrase);
  return [...new Set([...alone, ...phrases])].flatMap((candidate) => {
    const name = cleanCompanyName(candidate.replace(/['’]s$/u, ''));
    const isFirm = endsWithLegalForm(name);
    if (!/\s/u.test(name) || !(isFirm || isCompanyName(name))) return [];
    return [{ name, words: wordsOf(name), isBody: isFirm || isInstitution(name) }];
  });
}

/**
 * The one of these names that a host was made from: "Reed Museum of Oban" of `oban-reedmuseum` is not, "The
 * Oban Museum of Reeds" of `obanreeds` is. An institution's or a firm's name is known by one of its words as
 * well: "Hochschule Nordhafen" of `hs-nordhafen`.
 */
export function nameMadeInto(host: string, names: readonly LongName[]): string | null {
  const labels = labelsOf(host);
  return names.find((one) => labels.some((label) => isMadeOf(label, one)))?.name ?? null;
}

/** The registered label of a host, and the parts of it that a hyphen keeps apart. */
function labelsOf(host: string): string[] {
  const [label = ''] = domainOfHost(host).split('.');
  const parts = label.split('-').filter((part) => part.length >= 5);
  return [...new Set([fold(label), ...parts.map(fold)])].filter((one) => one.length >= 5);
}

function wordsOf(name: string): string[] {
  return name
    .split(/[\s-]+/u)
    .filter((word) => !SMALL.test(word))
    .map((word) => fold(word.replace(/['’]s$/u, '')))
    .filter((word) => word !== '');
}

/** Whether words of the name, in their order, are all that a label is spelled of. */
function isMadeOf(label: string, { words, isBody }: LongName): boolean {
  let rest = label;
  let used = 0;
  let unused = 0;
  for (const word of words) {
    if (rest !== '' && rest.startsWith(word)) {
      rest = rest.slice(word.length);
      used += 1;
    } else if (used > 0 && rest.length >= SHORTEST_STUMP && word.startsWith(rest)) {
      // "harp-uitzend" of "Harp Uitzendbureau"
      rest = '';
      used += 1;
    } else unused += 1;
  }
  if (rest !== '' || used === 0) return false;
  return used >= 2 ? unused <= (isBody ? 3 : 1) : isBody && unused <= 2;
}
