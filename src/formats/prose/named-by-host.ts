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

/**
 * The name in a text, of several words, that a host was made from: "Reed Museum of Oban" of
 * `oban-reedmuseum` is not, "The Oban Museum of Reeds" of `obanreeds` is. An institution's or a firm's
 * name is known by one of its words as well: "Hochschule Nordhafen" of `hs-nordhafen`.
 */
export function nameMadeInto(host: string, text: string, lines: readonly string[]): string | null {
  const labels = labelsOf(host);
  const alone = lines.flatMap((line) =>
    line.length > 160 ? [] : line.split(/\s[|·•–—-]\s|,\s|\s{2,20}/u),
  );
  const phrases = [...text.slice(0, SEARCHED).matchAll(CAPITALISED)].map(([phrase]) => phrase);
  for (const candidate of [...alone, ...phrases]) {
    const name = cleanCompanyName(candidate.replace(/['’]s$/u, ''));
    const isFirm = endsWithLegalForm(name);
    if (!/\s/u.test(name) || !(isFirm || isCompanyName(name))) continue;
    const certain = isFirm || isInstitution(name);
    if (labels.some((label) => isMadeOf(label, name, certain))) return name;
  }
  return null;
}

/** The registered label of a host, and the parts of it that a hyphen keeps apart. */
function labelsOf(host: string): string[] {
  const [label = ''] = domainOfHost(host).split('.');
  const parts = label.split('-').filter((part) => part.length >= 5);
  return [...new Set([fold(label), ...parts.map(fold)])].filter((one) => one.length >= 5);
}

/** Whether words of the name, in their order, are all that a label is spelled of. */
function isMadeOf(label: string, name: string, certain: boolean): boolean {
  const words = name
    .split(/[\s-]+/u)
    .filter((word) => !SMALL.test(word))
    .map((word) => fold(word.replace(/['’]s$/u, '')))
    .filter((word) => word !== '');
  let rest = label;
  let used = 0;
  let unused = 0;
  for (const word of words) {
    if (rest !== '' && rest.startsWith(word)) {
      rest = rest.slice(word.length);
      used += 1;
    } else unused += 1;
  }
  if (rest !== '' || used === 0) return false;
  return used >= 2 ? unused <= (certain ? 3 : 1) : certain && unused <= 2;
}
