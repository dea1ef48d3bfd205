import { foldText } from '../../values/folded-text.ts';
import { LABELS, LABELS_BEFORE_COLON } from '../label-table.ts';
import type { Field } from '../raw-posting.ts';
import { isWordForJob, meaningsOfCompound } from './compound-key.ts';
import { wordsOfKey } from './key-words.ts';
import { SPELLINGS, type ValueKind } from './spelling-table.ts';
import { TRANSLATIONS } from './translation-table.ts';

export interface Meaning {
  readonly field: Field;
  readonly when: ValueKind;
}

/** Names that site generators and other boards use for things that are not the posting's. */
const NOT_OURS = new Set(
  [
    'layout permalink image images author authors host hosts uuid id guid template draft',
    'sponsorlogo num vacancies comments sitemap robots nav order parent contactname city region',
    'companysize teamsize headcount founded careersurl positionsurl jobsurl',
    'province country outputs cascade url slug toc math lastmod updated updatedat dateupdated',
    'lastupdate lastupdated lastupdatedat closedat name',
  ]
    .join(' ')
    .split(' '),
);

/**
 * Keys below which site generators keep a page's own facts: Hugo and Zola tables, WordPress and CMS
 * exports. What stands in them counts as if it stood beside them.
 */
const CONTAINERS = new Set(
  'extra params taxonomies categories fields meta acf metadata job posting jobposting vacancy position role opening listing offer data dates timeline details info jobinfo jobdetails jobdata overview facts attributes frontmatter matter schema jsonld structureddata stelle stellenangebot angaben eckdaten offre annonce oferta vaga vacature annons detalles detalhes datos dados infos informations'.split(
    ' ',
  ),
);

/** Whether a key's own value is a set of facts rather than one. */
export function isContainer(key: string): boolean {
  return CONTAINERS.has(foldKey(key));
}

/** Keys whose text is the description where nothing stands below the front matter. */
export const BODY_KEYS = ['jobdescription', 'body', 'content', 'descriptionhtml', 'description'];

/** A key reduced to what is compared: `apply_url`, `Apply-URL` and `applyUrl` are one. */
export function foldKey(key: string): string {
  return foldText(key).replace(/[\s_.-]/g, '');
}

/** With which values a label of a field counts as its key. */
const WHEN_LABEL: Partial<Record<Field, ValueKind>> = {
  title: 'not a number',
  company: 'not a number',
  employmentType: 'employment type',
};

const meanings = new Map<string, Meaning[]>();
for (const [field, spellings] of Object.entries(SPELLINGS) as [
  Field,
  (typeof SPELLINGS)[Field],
][]) {
  for (const spelling of spellings) {
    const [name, when] = typeof spelling === 'string' ? [spelling, 'any' as const] : spelling;
    const key = foldKey(name);
    meanings.set(key, [...(meanings.get(key) ?? []), { field, when }]);
  }
}
/** With which values a word of another language stands for its field: `publicado` is a date or a switch. */
const WHEN_TRANSLATED: Partial<Record<Field, ValueKind>> = {
  employmentType: 'employment type',
  datePosted: 'not a switch',
  closed: 'switch',
  open: 'switch',
};
const english = new Set(meanings.keys());
for (const [field, words] of Object.entries(TRANSLATIONS) as [Field, string][]) {
  for (const key of words.split(' ')) {
    const when = WHEN_TRANSLATED[field] ?? 'any';
    if (english.has(key)) continue;
    const own = [...(meanings.get(key) ?? []), { field, when }];
    // "regime: presencial" as "type: on-site".
    const isOfWork = field === 'employmentType';
    meanings.set(key, isOfWork ? [...own, { field: 'workplace', when: 'workplace' }] : own);
  }
}

/** Labels of pages and texts that say something else as keys: `end_date` is the end of the employment. */
const NO_KEYS = new Set(['enddate', 'post', 'original', 'publication', 'departement']);
const labels = new Map<string, Meaning>();
for (const table of [LABELS, LABELS_BEFORE_COLON]) {
  for (const [field, lines] of Object.entries(table) as [Field, readonly string[]][]) {
    for (const label of lines.flatMap((line) => line.split('|'))) {
      const key = foldKey(label).replaceAll("'", '');
      const when = WHEN_LABEL[field] ?? 'any';
      if (!NO_KEYS.has(key) && !labels.has(key)) labels.set(key, { field, when });
    }
  }
}

/**
 * What a front-matter key may stand for: by its name, by the words it is made of, or because it is what
 * people write in front of a fact in a text; empty when none says.
 */
export function meaningsOf(key: string): readonly Meaning[] {
  const folded = foldKey(key);
  const named = firstNamed(meanings, folded);
  if (named !== undefined) return named;
  if (isForeignKey(key)) return [];
  const made = [...stateOfJob(key), ...meaningsOfCompound(key)];
  if (made.length > 0) return made;
  const label = firstNamed(labels, folded);
  return label === undefined ? [] : [label];
}

const OF_PUBLICATION: ReadonlySet<Field> = new Set(['open', 'closed', 'state'] as const);

/** `vacante_activa`, `statut_offre`, `job_open`: the state of the posting, with what is in that state. */
function stateOfJob(key: string): readonly Meaning[] {
  const words = wordsOfKey(key);
  const rest = words.filter((word) => !isWordForJob(word));
  if (rest.length !== 1 || rest.length === words.length) return [];
  return (meanings.get(rest[0] ?? '') ?? [])
    .filter(({ field }) => OF_PUBLICATION.has(field))
    .map(({ field, when }) => ({ field, when: field === 'state' ? when : 'switch' }));
}

/** Keys are often kept to ASCII; German then writes `ae` for `ä`, and Danish and Norwegian `aa` for `å`. */
function firstNamed<T>(names: ReadonlyMap<string, T>, folded: string): T | undefined {
  return (
    names.get(folded) ??
    names.get(folded.replace(/([aou])e/g, '$1')) ??
    names.get(folded.replaceAll('aa', 'a'))
  );
}

/** How specific a spelling is for its field: 0 is the field's own name. */
export function specificity(field: Field, key: string): number {
  const folded = foldKey(key);
  const place = SPELLINGS[field].findIndex(
    (spelling) => foldKey(typeof spelling === 'string' ? spelling : spelling[0]) === folded,
  );
  return place === -1 ? SPELLINGS[field].length : place;
}

/** Whether the key belongs to the site generator or another board and is passed over in silence. */
export function isForeignKey(key: string): boolean {
  return NOT_OURS.has(foldKey(key));
}

/** Every spelling of the table, for suggestions. */
export function allSpellings(): readonly string[] {
  return Object.values(SPELLINGS).flatMap((spellings) =>
    spellings.map((spelling) => (typeof spelling === 'string' ? spelling : spelling[0])),
  );
}
