import { cleanCompanyName, isCompanyName } from './company-name.ts';
import type { LastResort } from './last-resort-title.ts';
import type { OutlineLine } from './outline.ts';
import { isRoleOrField } from './role-name.ts';
import { isBoard, ownerOfSite } from './site-owner.ts';

const WORD = String.raw`[\p{Lu}\p{N}][\p{L}\p{N}&.'’+-]{0,30}`;
const NAME = String.raw`(${WORD}(?: (?:(?:of|and|the|de|du|des|la|van|und|y|e|di|für|zu|am|&) )?${WORD}){0,4})`;
const VERBS =
  'is an?|is the|has|have|runs?|makes?|builds?|sells?|grows?|designs?|operates?|provides?|publishes|teaches|produces?|manages|looks after|seeks?|sucht|ist|hat|betreibt|baut|fertigt|produziert|zoekt|is een|heeft|maakt|recherche|recrute|est|fabrique|gère|accueille|busca|es|fabrica|tiene|procura|é|cerca|produce|söker|är|har|szuka';
/** "Harp Works makes …", "Die Stiftung Moor sucht …". */
const SUBJECT = new RegExp(
  String.raw`^(?:(?:The|Die|Der|Das|La|Le|L['’]|El|Het|De|O|A|Il) ?)?${NAME},? (?:${VERBS}) `,
  'u',
);
/** The same with any verb: "Die Harp Spedition gehört zu …", "Harp Works maintains …". */
const SUBJECT_OF_ANY = new RegExp(
  String.raw`^(?:(?:The|Die|Der|Das|La|Le|L['’]|El|Het|De|O|A|Il|Lo|I|Os|As|Les|Las|Los) ?)?${NAME},? \p{Ll}{2,14}(?:s|t|e|a|á|o|ó|ò|u|y|en|nt|ent|er|ar|amo|n) `,
  'u',
);
/** What follows a name and is no verb. */
const NO_VERB =
  /^(?:,? )?(?:aus|als|bis|das|des|den|dans|sous|less|across|the|are|were|for|per|over|sur|pour|por|para|entre|sobre|with|mit|unter|hat uns|other|and|that|what|people|or|et|y|on|in|at|to|from|as|de|a|experience|license|degree|we|you|wir|sie|team)(?= )/u;
/** "© 2027 Harp Works", "Copyright 2019–2027 Harp Works. All rights reserved". */
const COPYRIGHT =
  /(?:©|\(c\)|copyright)(?:\s?(?:©|\(c\)))?\s?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s?(?:by )?(\p{Lu}[^.,|·©\d]{1,58})/iu;
const FOR_A_CLIENT =
  /(?<!\p{L})(?:(?:our|my|their) clients?|(?:unser|unseren|unsere[mn]?|für einen|ein) kunden?|auftraggeber|(?:notre|nos|un de nos) clients?|(?:nuestro|nosso|nostro|un nostro) client[ei]|(?:onze|een) (?:klant|opdrachtgever)|vår kund|vores kunde|vår oppdragsgiver|nasz(?:ego)? klient\p{L}{0,2}|recruitment|staffing|zeitarbeit|personaldienst\p{L}*|intérim)(?!\p{L})/iu;
const PRONOUN =
  /^(?:it|this|that|there|here|he|she|they|we|you|one|everyone|someone|nobody|each|what|who|wer|es|sie|er|man|wir|das|dies|il|elle|on|ce|c|nous|el|ella|het|dit|dat|er|wie|who|work|your|our|my|his|her|their|today|experience|team)$/iu;

/** The name with which a paragraph begins that says what somebody is, has, makes or seeks; or null. */
export function subjectOf(paragraph: string): string | null {
  const head = paragraph.slice(0, 200);
  const name = cleanCompanyName(SUBJECT.exec(head)?.[1] ?? subjectOfAny(head));
  return isName(name) ? name : null;
}

function subjectOfAny(head: string): string {
  const name = SUBJECT_OF_ANY.exec(head)?.[1] ?? '';
  const rest = head.slice(head.indexOf(name) + name.length);
  return name.includes(' ') && !NO_VERB.test(rest) ? name : '';
}

/** The owner of a site as its foot names it; or null. */
export function copyrightOwner(line: string): string | null {
  const name = cleanCompanyName(
    (COPYRIGHT.exec(line.slice(0, 300))?.[1] ?? '').split(
      /\s(?:all rights|alle rechte|tous droits)/iu,
      1,
    )[0] ?? '',
  );
  return isName(name) ? name : null;
}

/**
 * A company for a posting that would be refused without one: whom one of the first paragraphs is about,
 * whom the page's foot names as its owner, or a first line that is a name.
 *
 * @param title the job's, which is no company
 */
export function lastResortCompany(
  lines: readonly OutlineLine[],
  frame: readonly string[],
  title: string,
): LastResort | null {
  const paragraphs = lines.filter(({ text, kind }) => kind === 'paragraph' && text.length >= 45);
  const all = [...lines.map(({ text }) => text), ...frame].join('\n').toLowerCase();
  for (const { text, line } of paragraphs.slice(0, 3)) {
    const value = subjectOf(text);
    if (value !== null && value !== title && isUsedAgain(value, all))
      return { value, from: 'the beginning of the text', line };
  }
  // The foot of a board names the board; an agency seeks somebody for a client whom it does not name.
  for (const line of isBoard(frame) && !FOR_A_CLIENT.test(all) ? [] : frame) {
    const value = copyrightOwner(line);
    if (value !== null) return { value, from: 'the foot of the page' };
  }
  const owner = ownerOfSite(frame);
  if (owner !== null && owner !== title) return { value: owner, from: 'the head of the page' };
  const [first] = lines;
  const value = cleanCompanyName(first?.text ?? '');
  const isOther = first === undefined || first.text.length > 60 || first.kind === 'item';
  const isHeading = !isTwiceIn(value, all);
  return isOther || isHeading || value === title || !/^\p{Lu}/u.test(value) || !isName(value)
    ? null
    : { value, from: 'the first line', line: first.line };
}

/** A single word at the start of a sentence may be anything, unless the text or an address has it again. */
export function isUsedAgain(name: string, lowerCaseText: string): boolean {
  return name.includes(' ') || isTwiceIn(name, lowerCaseText);
}

function isTwiceIn(name: string, lowerCaseText: string): boolean {
  const word = name.toLowerCase();
  const first = lowerCaseText.indexOf(word);
  return first !== -1 && lowerCaseText.includes(word, first + word.length);
}

function isName(name: string): boolean {
  return isCompanyName(name) && !PRONOUN.test(name) && !isRoleOrField(name);
}
