import type { Field } from '../raw-posting.ts';
import { isClutter, isHidden } from './clutter.ts';
import type { CheerioAPI, Element } from './document.ts';
import { isElement, lineOf } from './document.ts';
import type { Findings } from './findings.ts';
import { plausible } from './fact-value.ts';
import { NAMED, nameTokens } from './names.ts';
import { textOf } from './text.ts';
import { ancestors, descendantsNamed } from './tree.ts';

const PREFIX =
  '(?:(?:job|jd|posting|position|listing|vacancy|offer|info|header|top ?card|sort by|meta(?: ?data)?|detail)s? ){0,3}';

/** What ids, classes and test attributes call a fact. */
const NAMES: readonly (readonly [Field, RegExp])[] = [
  ['location', new RegExp(`^${PREFIX}(?:locations?|city)(?: (?:name|text|value|item))?$`)],
  [
    'salary',
    new RegExp(`^${PREFIX}(?:salary|compensation|pay range)(?: (?:range|text|value|item))?$`),
  ],
  [
    'employmentType',
    new RegExp(
      `^${PREFIX}(?:employment type|job type|contract type|work type|commitment|time type)(?: (?:text|value|item))?$`,
    ),
  ],
  ['workplace', new RegExp(`^${PREFIX}(?:workplace types?|remote type)(?: (?:text|value|item))?$`)],
  ['category', new RegExp(`^${PREFIX}(?:department|category)(?: (?:name|text|value|item))?$`)],
  [
    'datePosted',
    new RegExp(
      `^${PREFIX}(?:posted date|date posted|online date|posted on|publish(?:ed)? date)(?: (?:text|value))?$`,
    ),
  ],
];

/** Reads facts that carry no label but stand in an element named for them. */
export function readNamedFacts($: CheerioAPI, firstLine: number, findings: Findings): void {
  const found = new Map<Field, { values: string[]; line: number | undefined }>();
  for (const element of $(NAMED).toArray().filter(isElement)) {
    const field = fieldOf(element);
    if (field === undefined || findings.has(field, 'page')) continue;
    const text = (field === 'datePosted' ? dayOf(element) : undefined) ?? valueOf(element);
    const value = plausible(field, text);
    if (value === null || Array.isArray(value) || isClutter(element) || isInList(element)) continue;
    const known = found.get(field) ?? { values: [], line: lineOf(element, firstLine) };
    if (!known.values.some((each) => each.includes(value) || value.includes(each)))
      known.values.push(value);
    found.set(field, known);
  }
  for (const [field, { values, line }] of found) {
    const value = field === 'location' && values.length > 1 ? values : values[0];
    if (field === 'location' && findings.has(field)) continue;
    findings.add(field, { value, origin: 'page', key: field, line });
  }
}

function fieldOf(element: Element): Field | undefined {
  if (['body', 'html', 'main', 'input', 'select', 'form', 'svg', 'i'].includes(element.name))
    return undefined;
  const tokens = nameTokens(element).map((words) => words.join(' '));
  return NAMES.find(([, pattern]) => tokens.some((token) => pattern.test(token)))?.[0];
}

/** "3 days ago" says its day to machines. */
function dayOf(element: Element): string | undefined {
  const [time] = element.name === 'time' ? [element] : descendantsNamed(element, 'time');
  return time?.attribs['datetime'];
}

function valueOf(element: Element): string {
  return textOf(element, 400, isHidden).replace(/^[^:]{2,20}:\s{1,5}|[\s/|·,–-]{1,10}$/gu, '');
}

/** In a list of other jobs each entry has its own place, below a heading that is a link. */
export function isInList(element: Element): boolean {
  const entry = ancestors(element).find(({ name }) => ['li', 'article', 'tr'].includes(name));
  if (entry === undefined) return false;
  const links = descendantsNamed(entry, 'a').filter((link) =>
    /job|vacanc|stelle|offre/i.test(link.attribs['href'] ?? ''),
  );
  return links.some(
    (link) =>
      descendantsNamed(link, 'h2 h3 h4').length > 0 ||
      ancestors(link)
        .slice(0, 2)
        .some(({ name }) => /^h[2-4]$/.test(name)),
  );
}
