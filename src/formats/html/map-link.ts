import { isClutter } from './clutter.ts';
import type { CheerioAPI } from './document.ts';
import { lineOf } from './document.ts';
import type { Findings } from './findings.ts';
import { isInList } from './named-facts.ts';
import { textOf } from './text.ts';

const MAP =
  /^(?:https?:)?\/\/(?:(?:www\.)?google\.[a-z.]{2,6}\/maps|maps\.google\.|goo\.gl\/maps|maps\.app\.goo\.gl|maps\.apple\.com|(?:www\.)?openstreetmap\.org|(?:[a-z]{2,3}\.)?mapy\.(?:cz|com)|(?:www\.)?bing\.com\/maps)/i;

const NO_PLACE =
  /\b(?:map|maps|directions?|route|view|show|see|open|karte|anfahrt|carte|itinéraire|mapa|mapě|kaart)\b/i;

/** Reads the place that links to a map, when the page links to one alone. */
export function readMapLink($: CheerioAPI, firstLine: number, findings: Findings): void {
  if (findings.has('location')) return;
  const links = $('a[href]')
    .toArray()
    .filter((link) => MAP.test(link.attribs['href']?.trim() ?? ''))
    .slice(0, 20)
    .map((link) => ({ link, text: textOf(link, 200) }))
    .filter(({ text }) => text.length > 2 && text.length <= 100 && !NO_PLACE.test(text))
    .filter(({ link }) => !isClutter(link) && !isInList(link));
  const texts = new Set(links.map(({ text }) => text));
  const [first] = links;
  if (first === undefined || texts.size !== 1) return;
  const line = lineOf(first.link, firstLine);
  findings.add('location', { value: first.text, origin: 'page', key: 'link to a map', line });
}
