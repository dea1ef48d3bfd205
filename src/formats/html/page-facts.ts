import { spelledOutAs } from './abbreviated-name.ts';
import { isInstitution } from '../prose/institution.ts';
import { endsWithLegalForm } from '../prose/legal-form.ts';
import { WANTED } from '../prose/announced-title.ts';
import { withoutAnnouncement } from '../prose/role-name.ts';
import { hasRoleWord } from '../prose/role-words.ts';
import { nameFitsHost, ownHost } from '../prose/site.ts';
import { findApplyLink } from './apply-link.ts';
import { readBadges } from './badges.ts';
import { findContactEmail } from './contact-email.ts';
import type { CheerioAPI } from './document.ts';
import type { Findings } from './findings.ts';
import { readIconFacts } from './icon-facts.ts';
import { readLabelledFacts } from './labelled-facts.ts';
import { addLastResort } from './last-resort.ts';
import { readHeadingLines } from './heading-line.ts';
import { readMapLink } from './map-link.ts';
import { readNamedFacts } from './named-facts.ts';
import type { PageAddress } from './page-address.ts';
import { findCompany } from './page-company.ts';
import { isGenericTitle, isOwnSection } from './page-sections.ts';
import type { PageTitles } from './page-title.ts';
import { readTags } from './tag-links.ts';
import { cleanCompany, commonTitle, isBoardName, titleParts } from './title-parts.ts';
import { comparable } from './text.ts';

/** Reads what the page itself shows, beside its text: title, company, apply link, labelled facts. */
export function readPageFacts(
  $: CheerioAPI,
  titles: PageTitles,
  address: PageAddress,
  firstLine: number,
  findings: Findings,
): void {
  const origin = 'page' as const;
  readLabelledFacts($, firstLine, findings);
  readNamedFacts($, firstLine, findings);
  readBadges($, firstLine, findings);
  readMapLink($, firstLine, findings);
  readTitleAndCompany($, titles, address, firstLine, findings);
  if (titles.heading !== null) readHeadingLines(titles.heading.element, firstLine, findings);
  readIconFacts($, firstLine, findings);

  const apply = findApplyLink($, address.baseUrl, firstLine);
  if (apply !== null) {
    findings.add(apply.field, { value: apply.value, origin, key: 'apply link', line: apply.line });
  }
  const email = findContactEmail($, firstLine);
  if (email !== null) {
    findings.add('applyEmail', {
      value: email.value,
      origin,
      key: 'how to apply',
      line: email.line,
    });
  }
  addLastResort($, titles, firstLine, findings);
  findings.add('tags', { value: readTags($), origin, key: 'tags' });
  const published = $('meta[property="article:published_time" i]').attr('content');
  if (!findings.has('datePosted')) {
    findings.add('datePosted', { value: published?.trim(), origin, key: 'article:published_time' });
  }
}

function readTitleAndCompany(
  $: CheerioAPI,
  titles: PageTitles,
  address: PageAddress,
  firstLine: number,
  findings: Findings,
): void {
  const origin = 'page' as const;
  const { heading, siteNames } = titles;
  const known = heading?.text ?? findings.text('title') ?? commonTitle(titles.titles);
  const parts = titles.titles.map((title) => titleParts(title, known, siteNames));
  const title = heading?.text ?? parts.map((part) => part.title).find((each) => each !== undefined);
  if (
    (heading !== null || !findings.has('title', origin)) &&
    title !== undefined &&
    title !== '' &&
    !isGenericTitle(title) &&
    (heading !== null || !isBody(title)) &&
    !isSiteName(title, siteNames)
  ) {
    const key = heading === null ? 'title' : heading.element.name;
    findings.add('title', {
      value: WANTED.exec(title)?.[1] ?? withoutAnnouncement(title),
      origin,
      key,
      line: heading?.line,
    });
  }
  const pay = salaryInTitle(findings.text('title') ?? '');
  if (pay !== undefined && !findings.has('salary'))
    findings.add('salary', { value: pay, origin, key: 'title' });
  const place = parts.map((part) => part.location).find((each) => each?.includes(','));
  if (!findings.has('location')) findings.add('location', { value: place, origin, key: 'title' });
  if (findings.has('company', origin)) return;
  const shown = findCompany($, title, firstLine);
  const named = parts
    .map((part) => part.company)
    .find((each) => each !== undefined && !isGenericTitle(each));
  const spelled = named === undefined ? null : spelledOutAs(named, titles.siteNames);
  const lastResort = (): string | undefined =>
    findings.has('company') ? undefined : ownSite(titles, address);
  const value = agreeing(shown?.name, named) ?? shown?.name ?? spelled ?? named ?? lastResort();
  if (value === undefined) return;
  findings.add('company', {
    value,
    origin,
    key: value === shown?.name ? shown.key : 'title',
    line: value === shown?.name ? shown.line : undefined,
  });
}

/** "Baker (30k–34k + housing)", "Baker [€15/hour]": what a title has in brackets. */
function salaryInTitle(title: string): string | undefined {
  const inner = /[([]([^()[\]]{3,60})[)\]]/.exec(title.slice(0, 300))?.[1]?.trim();
  return inner !== undefined && /\d ?k\b|[$€£]\s?\d|\d\s?[€£]/i.test(inner) ? inner : undefined;
}

/** The name on which the page and its title agree. */
function agreeing(shown: string | undefined, named: string | undefined): string | undefined {
  if (shown === undefined || named === undefined) return undefined;
  return comparable(named).includes(comparable(shown)) ? shown : undefined;
}

/** A company's own careers site: its titles speak of its careers, or its name is also in its address. */
function ownSite({ titles, siteNames }: PageTitles, { url }: PageAddress): string | undefined {
  const isOwn = titles.some((title) => title.split(/\s[|–—·•»-]\s/).some(isOwnSection));
  const named = isOwn ? siteNames.find((name) => !isBoardName(name)) : undefined;
  if (named !== undefined) return cleanCompany(named);
  const host = url === null ? null : ownHost(url);
  if (host === null) return undefined;
  return cleanCompany(siteNames.find((name) => !isBoardName(name) && nameFitsHost(name, host)));
}

/** A title that is an institution's or a firm's name is not the job's. */
function isBody(title: string): boolean {
  return endsWithLegalForm(title) || (isInstitution(title) && !hasRoleWord(title));
}

function isSiteName(title: string, siteNames: readonly string[]): boolean {
  return siteNames.some((name) => comparable(name) === comparable(title));
}
