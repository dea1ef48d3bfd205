import type { Element } from './document.ts';
import { isElement } from './document.ts';
import { textOf } from './text.ts';
import { descendantsNamed, removeNodes } from './tree.ts';

const BLOCKS = 'p div li dd td h4 h5 h6';
const MOST_SEARCHED = 600;
/** What stands before links to a site's other openings and pages, by language. */
const POINTS_ELSEWHERE =
  /^(?:see also|also (?:of interest|open|hiring)|(?:our )?(?:other|more|further) (?:vacancies|openings|jobs|positions|roles)|siehe auch|weitere (?:stellen|jobs|stellenangebote)|(?:à )?voir aussi|autres (?:offres|postes)|v[ée]ase también|ver también|otras (?:ofertas|vacantes)|veja também|outras vagas|vedi anche|altre (?:offerte|posizioni)|zie ook|andere vacatures|se även|se också|andra lediga (?:jobb|tjänster)|se også|andre (?:stillinger|ledige stillinger)|zobacz (?:też|także)|inne oferty|viz také|katso myös)\s?[:–-]?$/iu;

/** Removes blocks of nothing but links behind words that point elsewhere: "See also: Baker | Cook". */
export function removeSeeAlso(main: Element): void {
  const gone = descendantsNamed(main, BLOCKS)
    .slice(0, MOST_SEARCHED)
    .filter((block) => {
      const links = descendantsNamed(block, 'a').length;
      return links > 0 && POINTS_ELSEWHERE.test(textOutsideLinks(block));
    });
  removeNodes(gone);
}

/** The words of a block that lead nowhere, without the marks between its links. */
function textOutsideLinks(block: Element): string {
  return textOf(block, 1000, (element) => isElement(element) && element.name === 'a')
    .replace(/(?:\s?[|·•,/;]\s?){1,40}/gu, ' ')
    .trim()
    .slice(0, 60);
}
