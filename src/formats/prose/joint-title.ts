import { capitalised } from '../../values/capitalised.ts';
import type { OutlineLine } from './outline.ts';
import { rolePhrase } from './role-in-prose.ts';
import { cleanTitle, isTitleShaped } from './role-name.ts';
import { FIELD_WORD } from './role-words.ts';

const LONGEST = 90;
const SEARCHED_LINES = 120;
/** Things named before a joint title ends with "and more". */
const MOST_THINGS = 4;

const SPEAKS_OF_HIRING =
  /(?<!\p{L})(?:hiring|hires?|open|looking|seeking|recruit\w*|fill|available|apply|we have|we['’]ve got|have|growing|suchen|offen\w*|recrut\w*|recherch\w*)(?!\p{L})/iu;
/** A line that leads into a list of what people are wanted for. */
const LEADS_IN =
  /(?<!\p{L})(?:hiring|recruiting|(?<!you['’]re |you are )looking for|seeking|open(?:ings| positions| roles)|positions|roles|following areas|suchen|recrutons|recherchons|buscamos)(?!\p{L})/iu;
const SEVERAL =
  /(?<![\p{L}\p{N}])(?:(?:many|multiple|several|various|numerous|different|mehrere|verschiedene|plusieurs|varios|varias|verschillende|a (?:few|(?:large |small |good )?number of|(?:wide |broad |whole )?(?:variety|range) of|handful of|lot of|couple of)|lots of|all (?:kinds|sorts|types) of|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\s(?:[\p{L}\p{N}][\p{L}\p{N}/&+#.-]{0,24},?\s){0,4}?)(?:positions|roles|jobs|openings|opportunities|vacancies|stellen|postes|puestos|vacatures)(?![\p{L}\p{N}-])/iu;
const HEADING =
  /^(?!our|the|your|my|about|other|previous|past)(?:\p{L}[\p{L}\p{N}/&+#-]{0,24}\s){1,3}(?:positions|roles|openings|opportunities|vacancies)(?:\s(?:available|open))?:?$/iu;
const FOR_FIELDS =
  /(?<!\p{L})(?:hiring|recruiting|openings|positions|roles|opportunities)\s(?:for|in|across)\s(?:our\s)?([^.;:!?()\n]{4,80}?)(?:\s(?:to|who|with|at|so|and we)\s|[.;:!?()\n]|$)/iu;
const PERSON =
  /(?<!\p{L})(?:looking for|hiring|seeking|need|want|suchen)\s(?:an?\s|some\s|another\s)?((?:[\p{L}.][\p{L}\p{N}/&+#.-]{0,24}\s){1,4}?)(guy|gal|person|people|folks|talent|minds)(?!\p{L})/giu;
const EMPTY_PRAISE =
  /^(?:good|great|smart|talented|brilliant|bright|awesome|amazing|nice|kind|the|right|best|more|few|a|an|some|any|other|new|young|old|local|passionate|creative|motivated|experienced|like-minded|technical|top|real|very|really|interesting|exceptional|curious|for|of|couple|one|two|three|first|another|additional|same|hardworking|hard-working|sharp|and|or|to|with|who|in|outstanding|excellent|ambitious|driven|fun|clever)$/iu;

/**
 * The joint title of a posting that plainly hires and names no role, in the text's own words: "Multiple
 * engineering positions", "Full-stack, iOS, Android" of a list, "Data, backend and more". Null when the
 * text does not say at all for what people are wanted.
 */
export function findJointTitle(
  lines: readonly OutlineLine[],
): { text: string; line: number | undefined } | null {
  const head = lines.slice(0, SEARCHED_LINES);
  for (const read of [offeredItem, listed, headingOf, personIn, fieldsIn, severalIn, described]) {
    for (const [index, line] of head.entries()) {
      const text = read(line, index, head);
      if (text !== null) return { text, line: line.line };
    }
  }
  return null;
}

type Reader = (line: OutlineLine, index: number, lines: readonly OutlineLine[]) => string | null;

/** "* Rails Product Focus - FULL-TIME": an item near the top that says how one is employed. */
const offeredItem: Reader = ({ text, kind }, index) => {
  if (index > 10 || kind === 'heading' || text.length > 120) return null;
  const match = /^(.{4,70}?)\s[-–—|]{1,2}\s(?:full|part|half)[ -]?time(?!\p{L})/iu.exec(text);
  const title = cleanTitle(match?.[1] ?? '');
  return kind === 'item' && isTitleShaped(title) ? title : null;
};

/** "We're hiring in the following areas:" and the heads of the items below it. */
const listed: Reader = ({ text, kind }, index, lines) => {
  const sentence =
    text
      .slice(-200)
      .split(/[.!?]\s/u)
      .at(-1) ?? '';
  const leads = LEADS_IN.test(sentence) && (text.endsWith(':') || kind === 'heading');
  const ofYou = /(?<!\p{L})you(?:['’]ll| will| have| are)?(?!\p{L})/iu.test(sentence);
  if (kind === 'item' || !leads || ofYou) return null;
  const items: string[] = [];
  for (let next = index + 1; lines[next]?.kind === 'item'; next += 1)
    items.push(lines[next]?.text ?? '');
  const heads = items.map((item) =>
    cleanTitle(
      item.split(/[:;(]|\s[-–—]{1,3}\s|https?:|\.\s|\.$|,\s(?:with|who|to)\s/u, 1)[0] ?? '',
    ).replace(/^(?:an?|the|some)\s/iu, ''),
  );
  const fits = heads.every((head) => isTitleShaped(head) && head.length <= 40);
  if (heads.length === 0 || !fits) return null;
  const named = heads.slice(0, MOST_THINGS).join(', ');
  const title = heads.length > MOST_THINGS ? `${named} and more` : named;
  return capitalised(title.length <= LONGEST ? title : (heads[0] ?? ''));
};

/** "Engineering Positions" over whatever follows. */
const headingOf: Reader = ({ text, kind }, index) =>
  (kind === 'heading' || index < 12) && kind !== 'item' && text.length <= 60 && HEADING.test(text)
    ? text.replace(/:$/u, '')
    : null;

/** "We need a senior Ruby guy". */
const personIn: Reader = ({ text }) => {
  for (const match of text.slice(0, 3000).matchAll(PERSON)) {
    const words = (match[1] ?? '').trim().split(/\s+/u);
    while (words[0] !== undefined && EMPTY_PRAISE.test(words[0])) words.shift();
    const certain = words.some((word) => /\p{Lu}|[+#/]/u.test(word) || FIELD_WORD.test(word));
    if (certain && !words.some((word) => EMPTY_PRAISE.test(word)))
      return capitalised(`${words.join(' ')} ${match[2] ?? ''}`);
  }
  return null;
};

/** "Currently hiring for data, backend, product analytics and more". */
const fieldsIn: Reader = ({ text }) => {
  const fields = FOR_FIELDS.exec(text.slice(0, 3000))?.[1]?.trim() ?? '';
  const certain =
    FIELD_WORD.test(fields) && !/(?<!\p{L})(?:teams?|you|our|us)(?!\p{L})/iu.test(fields);
  return certain ? capitalised(fields.replace(/^(?:a|an|the)\s/iu, '')) : null;
};

/** "We have a variety of positions open". */
const severalIn: Reader = ({ text }, index) => {
  const stated =
    index === 0 ? text.split(/\s*\|\s*/u).find((part) => SEVERAL.test(part)) : undefined;
  if (stated !== undefined && stated.length < text.length && stated.length <= LONGEST)
    return capitalised(SEVERAL.exec(stated)?.[0] ?? stated);
  for (const sentence of text.slice(0, 3000).split(/[.!?]\s/u)) {
    const match = SEVERAL.exec(sentence);
    if (match && SPEAKS_OF_HIRING.test(sentence) && match[0].length <= LONGEST)
      return capitalised(match[0]);
  }
  return null;
};

const YOU_ARE =
  /(?<!\p{L})(?:(?:if )?you(?:['’]re| are| consider yourself| see yourself as)|as one of our(?: first)?|du bist|sie sind|vous êtes)\s(?=\p{L})/iu;
const NO_OCCUPATION =
  /^(?:(?:\p{L}+ )?(?:experts?|builders?|makers?|hackers?|owners?|leaders?|lead|enthusiasts?|partners?|champions?|generalists?|contributors?|members?|team members?|associates?|workers?|fellows?|founders?|guru|ninja|rockstar|wizard|operators?|principal|chief|head|keepers?))$/iu;

/** "You are a statistician who …": whom the text addresses, where it says nothing better. */
const described: Reader = ({ text }) => {
  const match = YOU_ARE.exec(text.slice(0, 1000));
  if (!match) return null;
  const role = rolePhrase(text.slice(match.index + match[0].length).slice(0, 160));
  return role === null || NO_OCCUPATION.test(role) ? null : role;
};
