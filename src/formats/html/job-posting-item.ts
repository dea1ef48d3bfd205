import type { Field, Origin } from '../raw-posting.ts';
import { descriptionHtml, plainText } from './description-html.ts';
import type { Findings } from './findings.ts';
import { companyWebsites, logoOf } from './hiring-organization.ts';
import { placesOf } from './job-location.ts';
import { salaryOf } from './base-salary.ts';
import type { SchemaItem } from './schema-item.ts';
import { withoutCompany } from './title-without-company.ts';

const ORGANIZATION = 'hiringOrganization';

/** What schema.org has for the parts of a posting's text, in the order in which one reads them. */
const DESCRIPTION_PARTS = [
  'responsibilities',
  'qualifications',
  'skills',
  'educationRequirements',
  'experienceRequirements',
  'jobBenefits',
  'incentiveCompensation',
];

/** Where an item was found. */
export interface ItemSource {
  readonly origin: Origin;
  readonly line: number | undefined;
  /** The page's own address, when known. */
  readonly pageUrl: string | null;
}

/**
 * Adds what a schema.org JobPosting says, and returns its description as HTML.
 * `estimatedSalary` is not the employer's own figure and `industry` not the job's category: both
 * are left alone.
 */
export function readJobPosting(item: SchemaItem, source: ItemSource, findings: Findings): string {
  const { origin, line } = source;
  const add = (field: Field, value: unknown, key: string): void =>
    findings.add(field, { value, origin, key, line });

  const title = first(item.texts('title')) ?? first(item.texts('name'));
  const company = companyName(item);
  add('title', title === undefined ? undefined : withoutCompany(title, company), 'title');
  add('company', company, `${ORGANIZATION}.name`);
  readOrganization(item, source, add);
  add(
    'datePosted',
    item
      .text('datePosted')
      ?.replace(/^[^\d]{0,20}\bon\b/i, '')
      .trim(),
    'datePosted',
  );
  add('validThrough', endOf(item), 'validThrough');
  add('employmentType', single(item.names('employmentType').map(plainText)), 'employmentType');
  add('location', placesOf(item), 'jobLocation');
  add('workplace', single(item.names('jobLocationType')), 'jobLocationType');
  add(
    'applicantLocations',
    item.names('applicantLocationRequirements').map(plainText),
    'applicantLocationRequirements',
  );
  add('salary', salaryOf(item), 'baseSalary');
  add('salaryCurrency', item.text('salaryCurrency'), 'salaryCurrency');
  add('category', categoryOf(item), 'occupationalCategory');
  add('tags', keywordsOf(item), 'keywords');
  add('language', first(item.names('inLanguage')), 'inLanguage');
  for (const contact of item.items('applicationContact')) {
    add('applyUrl', contact.text('url'), 'applicationContact.url');
    add('applyEmail', contact.text('email')?.replace(/^mailto:/i, ''), 'applicationContact.email');
  }
  for (const action of item.items('potentialAction')) {
    const target = action.text('target') ?? action.items('target')[0]?.text('urlTemplate');
    if (action.isA('ApplyAction')) add('applyUrl', target, 'potentialAction.target');
  }
  return descriptionOf(item, origin);
}

/** A date of the year 1970 is the zero of a clock that was never set. */
function endOf(item: SchemaItem): string | undefined {
  const end = item.text('validThrough');
  return end !== undefined && /^(?:1970-01-01|0$)/.test(end) ? undefined : end;
}

/** Some sites give the description in parts alone; what a page marks up it also shows. */
function descriptionOf(item: SchemaItem, origin: Origin): string {
  const whole = descriptionHtml(item.texts('description').join('\n\n'));
  if (whole !== '' || origin !== 'JSON-LD') return whole;
  return DESCRIPTION_PARTS.map((name) => partOf(item, name))
    .filter((html) => html !== '')
    .join('\n');
}

/** Several short values are a list. */
function partOf(item: SchemaItem, name: string): string {
  const texts = item.names(name);
  if (texts.length < 2) return descriptionHtml(texts.join('\n\n'));
  return descriptionHtml(`<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`);
}

function readOrganization(
  item: SchemaItem,
  source: ItemSource,
  add: (field: Field, value: unknown, key: string) => void,
): void {
  for (const organization of item.items(ORGANIZATION)) {
    for (const website of companyWebsites(organization, source.pageUrl)) {
      add('companyWebsite', website, `${ORGANIZATION}.sameAs`);
    }
    add('companyLogo', logoOf(organization), `${ORGANIZATION}.logo`);
  }
}

function companyName(item: SchemaItem): string | undefined {
  const names = item.names(ORGANIZATION).map(plainText);
  const legal = item.items(ORGANIZATION).map((each) => each.text('legalName'));
  return [...names, ...legal].find(
    (name) => name !== undefined && name !== '' && !/^(?:https?:|[#_])/.test(name),
  );
}

function categoryOf(item: SchemaItem): string | undefined {
  const names = item.names('occupationalCategory').map(plainText);
  return names
    .map((name) => name.replace(/^\d{2}-\d{4}(?:\.\d{2})?[\s:–-]*/, ''))
    .find((name) => name !== '');
}

function keywordsOf(item: SchemaItem): string[] {
  const keywords = item.names('keywords').map(plainText);
  return keywords.length === 1 ? splitList(keywords[0] ?? '') : keywords;
}

function splitList(text: string): string[] {
  const separator = text.includes(';') ? ';' : text.includes('|') ? '|' : ',';
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function first(texts: readonly string[]): string | undefined {
  const text = texts[0];
  return text === undefined ? undefined : plainText(text);
}

function single(values: readonly string[]): string | readonly string[] | undefined {
  return values.length > 1 ? values : values[0];
}
