import type { Field } from '../raw-posting.ts';
import { isClutter } from './clutter.ts';
import type { CheerioAPI, Element } from './document.ts';
import { isElement, lineOf } from './document.ts';
import { plausible } from './fact-value.ts';
import type { Findings } from './findings.ts';
import { isInList } from './named-facts.ts';
import { nameTokens } from './names.ts';
import { textOf } from './text.ts';

const MOST_ICONS = 200;
const LONGEST = 60;
/** Facts marked by icons stand together; a single one may be a contact's telephone or the site's address. */
const FEWEST = 2;

/** What the name of an icon says of the words beside it. */
const ICONS: readonly (readonly [Field, RegExp])[] = [
  ['location', /^(?:map|marker|pin|location|place|geo|locate)$/],
  ['employmentType', /^(?:clock|time|hourglass|stopwatch|watch|schedule)$/],
  ['salary', /^(?:euro|eur|money|wallet|dollar|coins?|salary|cash|banknotes?|pound|payments?)$/],
];

/** Reads facts that have an icon in place of a label: a pin and "Deventer", a clock and "24–28 uur". */
export function readIconFacts($: CheerioAPI, firstLine: number, findings: Findings): void {
  const found = new Map<Field, { value: string; line: number | undefined }>();
  for (const icon of $('i[class], span[class], svg[class], svg[data-icon], img[src]')
    .toArray()
    .filter(isElement)
    .slice(0, MOST_ICONS)) {
    const field = fieldOf(icon);
    const holder = icon.parent;
    if (field === undefined || holder === null || !isElement(holder)) continue;
    const text = textOf(holder, LONGEST * 2) || nextText(holder);
    if (text === '' || text.length > LONGEST || isClutter(holder) || isInList(holder)) continue;
    const value = plausible(field, text);
    if (typeof value === 'string' && !found.has(field))
      found.set(field, { value, line: lineOf(holder, firstLine) });
  }
  if (found.size < FEWEST) return;
  for (const [field, { value, line }] of found)
    if (!findings.has(field)) findings.add(field, { value, origin: 'page', key: 'icon', line });
}

function fieldOf(icon: Element): Field | undefined {
  if (icon.name !== 'svg' && textOf(icon, 10) !== '') return undefined;
  const named = nameTokens(icon).flat();
  const drawn = icon.attribs['data-icon'] ?? fileOf(icon.attribs['src'] ?? '');
  const words = [...named, ...drawn.toLowerCase().split(/[^a-z]+/)];
  return ICONS.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0];
}

/** "pin" of "/img/icons/pin.svg". */
function fileOf(address: string): string {
  return /([\w-]{2,40})\.(?:svg|png|gif|webp)$/i.exec(address.slice(-60))?.[1] ?? '';
}

function nextText(holder: Element): string {
  const next = holder.next?.type === 'text' ? holder.next.next : holder.next;
  return next !== null && isElement(next) ? textOf(next, LONGEST * 2) : '';
}
