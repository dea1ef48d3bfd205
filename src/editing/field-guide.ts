import { SPELLINGS } from '../formats/front-matter/spelling-table.ts';
import type { Field } from '../formats/raw-posting.ts';
import { EMPLOYMENT_TYPES } from '../values/employment-type.ts';
import { SALARY_UNITS } from '../values/salary.ts';
import { WORKPLACES } from '../values/workplace.ts';
import type { FieldKind } from './field-kind.ts';

/**
 * How much a field matters to whoever writes a posting. `understood` fields are read where another
 * board wrote them, and nobody is asked to write them.
 */
export type Importance = 'required' | 'advised' | 'optional' | 'understood';

/** What an editor should know of a field of the front matter. */
export interface FieldGuide {
  /** The field's name in a form. */
  readonly label: string;
  /** What to write, in one or two plain sentences. */
  readonly description: string;
  readonly kind: FieldKind;
  readonly importance: Importance;
  /** Values as one would write them; each reads without a problem. */
  readonly examples: readonly [unknown, ...unknown[]];
}

const text = { kind: 'text' } as const;
const texts = { kind: 'texts' } as const;
const day = { kind: 'day' } as const;
const onOff = { kind: 'switch' } as const;
const address = { kind: 'address' } as const;
const amount = { kind: 'amount' } as const;

/**
 * Every field of the front matter, in the order in which a posting states them. Which names stand for a
 * field is the affair of {@link SPELLINGS}; the first of them is the one to write.
 */
export const FIELD_GUIDE: { readonly [F in Field]: FieldGuide } = {
  title: {
    label: 'Title',
    description: 'The job alone: no company, no place, no pay.',
    kind: text,
    importance: 'required',
    examples: ['Lamp Keeper'],
  },
  company: {
    label: 'Company',
    description: 'Who is hiring, spelled the same way in each of its postings.',
    kind: text,
    importance: 'required',
    examples: ['Ninefold Lighthouses'],
  },
  companyWebsite: {
    label: 'Company website',
    description: 'The address of the company’s own site.',
    kind: address,
    importance: 'optional',
    examples: ['https://ninefold.example'],
  },
  companyLogo: {
    label: 'Company logo',
    description: 'The address of the company’s logo. A company profile is the better place for it.',
    kind: address,
    importance: 'understood',
    examples: ['https://ninefold.example/logo.svg'],
  },
  datePosted: {
    label: 'Posted on',
    description: 'The day on which the job was posted, year first.',
    kind: day,
    importance: 'advised',
    examples: ['2026-11-20'],
  },
  validThrough: {
    label: 'Closes after',
    description:
      'The last day on which applications are accepted. The posting closes by itself after it.',
    kind: day,
    importance: 'advised',
    examples: ['2026-12-31'],
  },
  applyUrl: {
    label: 'Apply at',
    description: 'The web address at which people apply.',
    kind: address,
    importance: 'advised',
    examples: ['https://ninefold.example/apply'],
  },
  applyEmail: {
    label: 'Apply by e-mail to',
    description: 'The e-mail address to apply to, where there is no web address for it.',
    kind: { kind: 'email' },
    importance: 'optional',
    examples: ['jobs@ninefold.example'],
  },
  workplace: {
    label: 'Workplace',
    description: 'Where the work is done: from afar, partly in an office, or on site.',
    kind: { kind: 'one of', values: WORKPLACES },
    importance: 'advised',
    examples: ['onsite'],
  },
  location: {
    label: 'Location',
    description: 'Town and country; for several places, a list.',
    kind: texts,
    importance: 'advised',
    examples: ['Bergen, Norway', ['Bergen, Norway', 'Lille, France']],
  },
  applicantLocations: {
    label: 'Who may apply',
    description:
      'For remote work, from where one may apply: the word worldwide, or a list of two-letter country codes.',
    kind: texts,
    importance: 'advised',
    examples: [['NO', 'SE'], 'worldwide'],
  },
  salary: {
    label: 'Pay',
    description: 'The pay in your own words, with the currency and what it is paid for.',
    kind: { kind: 'pay' },
    importance: 'advised',
    examples: ['38,000–44,000 EUR a year', '€19 per hour'],
  },
  salaryMin: {
    label: 'Pay from',
    description: 'The lower end of the pay, where it is kept apart from the upper one.',
    kind: amount,
    importance: 'understood',
    examples: [38_000],
  },
  salaryMax: {
    label: 'Pay to',
    description: 'The upper end of the pay, where it is kept apart from the lower one.',
    kind: amount,
    importance: 'understood',
    examples: [44_000],
  },
  salaryCurrency: {
    label: 'Currency',
    description: 'The three-letter code of the currency that the figures are in.',
    kind: text,
    importance: 'understood',
    examples: ['EUR'],
  },
  salaryUnit: {
    label: 'Paid for each',
    description: 'The time for which the figures are paid.',
    kind: { kind: 'one of', values: SALARY_UNITS },
    importance: 'understood',
    examples: ['YEAR'],
  },
  employmentType: {
    label: 'Employment type',
    description: 'How one is employed; for several ways, a list.',
    kind: { kind: 'some of', values: EMPLOYMENT_TYPES },
    importance: 'advised',
    examples: ['FULL_TIME', ['FULL_TIME', 'PART_TIME']],
  },
  levels: {
    label: 'Levels',
    description: 'The seniority, as you would say it.',
    kind: texts,
    importance: 'optional',
    examples: [['Mid', 'Senior']],
  },
  category: {
    label: 'Category',
    description: 'One broad field of work, spelled as in the board’s other postings.',
    kind: text,
    importance: 'advised',
    examples: ['operations'],
  },
  tags: {
    label: 'Tags',
    description: 'What the work is about, in small letters; up to a dozen.',
    kind: texts,
    importance: 'advised',
    examples: [['lamps', 'weather', 'boats']],
  },
  summary: {
    label: 'Summary',
    description:
      'One sentence for lists and feeds. Without it, the first sentence of the text is used.',
    kind: text,
    importance: 'optional',
    examples: ['Keep a lamp lit on a rock in the North Sea.'],
  },
  closed: {
    label: 'Closed',
    description:
      'Whether the job is filled. Its page stays, so that no link dies, and says that it is closed.',
    kind: onOff,
    importance: 'optional',
    examples: [true],
  },
  featured: {
    label: 'Featured',
    description: 'Whether the posting stands in the highlighted section.',
    kind: onOff,
    importance: 'optional',
    examples: [true],
  },
  weight: {
    label: 'Weight',
    description: 'Orders the postings of one day, higher ones first.',
    kind: { kind: 'integer' },
    importance: 'optional',
    examples: [10],
  },
  sourceUrl: {
    label: 'Source',
    description: 'The page that the posting was taken from.',
    kind: address,
    importance: 'optional',
    examples: ['https://ninefold.example/jobs/lamp-keeper'],
  },
  slug: {
    label: 'Address',
    description: 'The last part of the page’s address, in place of the file’s name.',
    kind: text,
    importance: 'optional',
    examples: ['lamp-keeper'],
  },
  aliases: {
    label: 'Former addresses',
    description: 'Paths at which the posting was found before, each beginning with a slash.',
    kind: texts,
    importance: 'optional',
    examples: [['/2024/lamp-keeper/']],
  },
  language: {
    label: 'Language',
    description: 'The language of the text, where it is told wrongly without this.',
    kind: text,
    importance: 'optional',
    examples: ['en'],
  },
  open: {
    label: 'Open',
    description: 'The reverse of closed.',
    kind: onOff,
    importance: 'understood',
    examples: [true],
  },
  state: {
    label: 'State',
    description: 'A word for whether applications are accepted, such as open, filled or draft.',
    kind: text,
    importance: 'understood',
    examples: ['open'],
  },
  summaryFallback: {
    label: 'Fallback summary',
    description: 'The summary where there is no other.',
    kind: text,
    importance: 'understood',
    examples: ['Keep a lamp lit on a rock in the North Sea.'],
  },
};

/** All fields, in the order of the guide. */
export const GUIDED_FIELDS = Object.keys(FIELD_GUIDE) as readonly Field[];

/** The name to write for a field. */
export function nameOfField(field: Field): string {
  const [first] = SPELLINGS[field];
  return typeof first === 'string' ? first : (first?.[0] ?? field);
}

/** The other names that are understood for a field, as the table of spellings has them. */
export function otherNamesOf(field: Field): readonly string[] {
  const name = nameOfField(field);
  return SPELLINGS[field]
    .map((spelling) => (typeof spelling === 'string' ? spelling : spelling[0]))
    .filter((other) => other !== name);
}
