import type { Field } from '../raw-posting.ts';

/**
 * Which values a spelling stands for the field with; `any` when it always does. A key such as
 * `published` is a date on one board and a switch on another.
 */
export type ValueKind =
  | 'any'
  | 'switch'
  | 'not a switch'
  | 'number'
  | 'not a number'
  | 'employment type'
  | 'not an employment type';

export interface Meaning {
  readonly field: Field;
  readonly when: ValueKind;
}

/**
 * The names that job boards use for a field, most specific first: where a file has several of them,
 * the earlier one is believed. Matching ignores case, `_`, `-`, `.` and spaces.
 */
const SPELLINGS: Record<Field, readonly (string | readonly [string, ValueKind])[]> = {
  title: [
    'title',
    'jobTitle',
    'roleName',
    'role',
    'position',
    'positionTitle',
    'headline',
    'positionName',
    'vacancyTitle',
    'vacancy',
    'jobName',
    'postingTitle',
  ],
  company: [
    'company',
    'companyName',
    'hiringOrganization',
    'organization',
    'organisation',
    'org',
    'employer',
    'employerName',
    'startup',
    'organizationName',
    'organisationName',
    'orgName',
    'hiringCompany',
    'companyTitle',
  ],
  companyWebsite: [
    'companyWebsite',
    'companyUrl',
    'websiteUrl',
    'website',
    'organizationUrl',
    'employerUrl',
    'homepage',
    'companyLink',
    'companySite',
    'employerWebsite',
    'organisationUrl',
    'orgUrl',
  ],
  companyLogo: [
    'logo',
    'logoUrl',
    'companyLogo',
    'companyLogoUrl',
    'logoImage',
    'logoPath',
    'employerLogo',
    'organizationLogo',
  ],
  category: [
    'category',
    'occupationalCategory',
    'jobCategory',
    ['jobType', 'not an employment type'],
    'department',
    'categories',
    'function',
    'team',
    'jobFunction',
    'discipline',
    'specialization',
    'sector',
    'area',
  ],
  tags: [
    'tags',
    'hashtags',
    'keywords',
    'technologies',
    'skills',
    'stack',
    'labels',
    'techStack',
    'tech',
    'technology',
    'topics',
    'tag',
    'tagList',
    'jobTags',
    'hashtag',
  ],
  employmentType: [
    'employmentType',
    'contractType',
    'employment',
    ['contract', 'not a switch'],
    'commitment',
    ['type', 'employment type'],
    ['jobType', 'employment type'],
    ['schedule', 'employment type'],
    ['hours', 'employment type'],
    'employmentTypes',
    'workType',
    'positionType',
    'roleType',
    'contractTypes',
    'timeType',
    ['jobTypes', 'employment type'],
    ['types', 'employment type'],
    ['workSchedule', 'employment type'],
    ['workHours', 'employment type'],
    ['appointmentType', 'employment type'],
    ['engagement', 'employment type'],
  ],
  levels: [
    'levels',
    'level',
    'seniority',
    'seniorityLevel',
    'experienceLevel',
    'careerLevel',
    'jobLevel',
  ],
  workplace: [
    'workplace',
    'workplaceType',
    'jobLocationType',
    'locationType',
    'workModel',
    'workMode',
    'remote',
    'isRemote',
    'remotePolicy',
    'workplaceTypes',
    'workArrangement',
    'remoteType',
    'remoteStatus',
    'remoteOk',
    'remoteAllowed',
    'allowRemote',
    'telecommute',
    'telecommuting',
  ],
  location: [
    'location',
    'locations',
    'jobLocation',
    'place',
    'office',
    'offices',
    'jobLocations',
    'workLocation',
    'workLocations',
    'officeLocation',
    'officeLocations',
    'placeOfWork',
    'where',
  ],
  applicantLocations: [
    'applicantLocations',
    'applicantLocationRequirements',
    'remoteLocations',
    'remoteRegions',
    'allowedCountries',
    'eligibleCountries',
    'hiringIn',
    'remoteCountries',
    'remoteFrom',
    'locationRestrictions',
    'locationRestriction',
    'eligibleLocations',
    'candidateLocation',
    'candidateLocations',
  ],
  salary: [
    'salary',
    'baseSalary',
    'salaryRange',
    'compensation',
    'pay',
    'remuneration',
    'wage',
    'compensationRange',
    'payRange',
    'salaryText',
    'payRate',
  ],
  salaryMin: [
    'salaryMin',
    'minSalary',
    'salaryFrom',
    'minimumSalary',
    'payMin',
    'compensationMin',
    'minPay',
    'minPayRange',
    'minimumPay',
    'payFrom',
    'salaryLow',
    'salaryLower',
    'salaryRangeMin',
    'compensationLow',
    'minCompensation',
  ],
  salaryMax: [
    'salaryMax',
    'maxSalary',
    'salaryTo',
    'maximumSalary',
    'payMax',
    'compensationMax',
    'maxPay',
    'maxPayRange',
    'maximumPay',
    'payTo',
    'salaryHigh',
    'salaryUpper',
    'salaryRangeMax',
    'compensationHigh',
    'maxCompensation',
  ],
  salaryCurrency: [
    'salaryCurrency',
    'currency',
    'payCurrency',
    'compensationCurrency',
    'currencyCode',
  ],
  salaryUnit: [
    'salaryUnit',
    'salaryPeriod',
    'salaryInterval',
    'payPeriod',
    'per',
    'salaryPer',
    'salaryFrequency',
    'payInterval',
    'payFrequency',
    'compensationPeriod',
    'compensationInterval',
    'paySchedule',
  ],
  datePosted: [
    'datePosted',
    'date',
    ['posted', 'not a switch'],
    'postedAt',
    'postedOn',
    ['published', 'not a switch'],
    'publishedAt',
    'publishDate',
    'pubDate',
    'timestamp',
    'addedAt',
    'created',
    'createdAt',
    'dateCreated',
    'opens',
    'postDate',
    'postedDate',
    'datePublished',
    'publishedOn',
    'publishedDate',
    'publicationDate',
    'releaseDate',
    'openDate',
    'openingDate',
    'listedAt',
    'firstPublished',
    'createdOn',
    'dateAdded',
    'addedOn',
  ],
  validThrough: [
    'validThrough',
    'validUntil',
    ['expires', 'not a switch'],
    'expiresAt',
    'expiry',
    'expiryDate',
    'expirationDate',
    ['closes', 'not a switch'],
    'closingDate',
    'deadline',
    'applicationDeadline',
    'applyBy',
    'validTo',
    'expireDate',
    'expiresOn',
    'expiredAt',
    'closeDate',
    'closesAt',
    'closesOn',
    'openUntil',
    'deadlineDate',
    'dueDate',
    'applicationsClose',
    'unpublishDate',
    'unpublishAt',
  ],
  closed: [
    'closed',
    'archived',
    'filled',
    ['expired', 'switch'],
    ['expires', 'switch'],
    ['closes', 'switch'],
    ['draft', 'switch'],
    'isClosed',
    'isFilled',
    'isArchived',
    'isExpired',
    'positionFilled',
    ['inactive', 'switch'],
    ['disabled', 'switch'],
  ],
  open: [
    'active',
    'isActive',
    ['open', 'switch'],
    ['published', 'switch'],
    ['posted', 'switch'],
    'isOpen',
    'isPublished',
    'isLive',
    ['enabled', 'switch'],
    ['live', 'switch'],
    ['available', 'switch'],
  ],
  state: ['state', 'status', 'jobStatus', 'postingStatus', 'listingStatus'],
  featured: [
    ['featured', 'not a number'],
    ['highlighted', 'not a number'],
    ['sticky', 'not a number'],
    ['pinned', 'not a number'],
    ['isFeatured', 'not a number'],
    ['promoted', 'not a number'],
    ['premium', 'not a number'],
  ],
  weight: [
    'weight',
    'priority',
    ['featured', 'number'],
    ['highlighted', 'number'],
    ['sticky', 'number'],
    ['pinned', 'number'],
  ],
  applyUrl: [
    'applyUrl',
    'apply',
    'applyLink',
    'applicationUrl',
    'applicationLink',
    'howToApply',
    'externalUrl',
    'applyAt',
    'applyHere',
    'applyHref',
    'applyUri',
    'applicationUri',
    'applicationForm',
    'applicationFormUrl',
    'applicationPage',
    'jobApplyUrl',
    'externalApplyUrl',
    'externalLink',
    'ctaUrl',
    'ctaLink',
  ],
  applyEmail: [
    'applyEmail',
    'email',
    'contactEmail',
    'applicationEmail',
    'contact',
    'applyByEmail',
    'emailAddress',
    'recruiterEmail',
    'hrEmail',
    'jobEmail',
  ],
  sourceUrl: [
    'sourceUrl',
    'source',
    'url',
    'link',
    'originalUrl',
    'jobUrl',
    'canonicalUrl',
    'canonical',
    'absoluteUrl',
    'hostedUrl',
    'postingUrl',
    'listingUrl',
    'jobLink',
    'sourceLink',
  ],
  summary: [
    'summary',
    'excerpt',
    'description',
    'shortDescription',
    'teaser',
    'intro',
    'metaDescription',
    'subtitle',
    'tagline',
    'abstract',
    'blurb',
    'lead',
  ],
  summaryFallback: ['summaryBackup', 'summaryFallback'],
  slug: ['slug'],
  language: ['language', 'lang', 'inLanguage', 'locale'],
};

/** Keys that compose a location when no location is given as one, in the order of an address. */
export const PLACE_PARTS = ['city', 'region', 'province', 'country'] as const;

/** Names that site generators and other boards use for things that are not the posting's. */
const NOT_OURS = new Set(
  [
    'layout permalink image images author authors host hosts uuid id guid aliases template draft',
    'sponsorlogo num vacancies comments sitemap robots nav order parent contactname city region',
    'province country outputs cascade url slug toc math lastmod updated updatedat dateupdated',
  ]
    .join(' ')
    .split(' '),
);

/**
 * Keys below which site generators keep a page's own facts: Hugo and Zola tables, WordPress and CMS
 * exports. What stands in them counts as if it stood beside them.
 */
const CONTAINERS = new Set(
  'extra params taxonomies fields meta acf metadata job posting jobposting vacancy data'.split(' '),
);

/** Whether a key's own value is a set of facts rather than one. */
export function isContainer(key: string): boolean {
  return CONTAINERS.has(foldKey(key));
}

/** Keys whose text is the description where nothing stands below the front matter. */
export const BODY_KEYS = ['jobdescription', 'body', 'content', 'descriptionhtml', 'description'];

/** A key reduced to what is compared: `apply_url`, `Apply-URL` and `applyUrl` are one. */
export function foldKey(key: string): string {
  return key.toLowerCase().replace(/[\s_.-]/g, '');
}

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

/** What a front-matter key may stand for; empty when the table does not have it. */
export function meaningsOf(key: string): readonly Meaning[] {
  return meanings.get(foldKey(key)) ?? [];
}

/** How specific a spelling is for its field: 0 is the field's own name. */
export function specificity(field: Field, key: string): number {
  const folded = foldKey(key);
  return SPELLINGS[field].findIndex(
    (spelling) => foldKey(typeof spelling === 'string' ? spelling : spelling[0]) === folded,
  );
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
