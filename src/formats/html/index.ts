import { problem } from '../../problems/problem.ts';
import type { Problem } from '../../problems/problem.ts';
import type { RawPosting } from '../raw-posting.ts';
import type { SourceFile } from '../source-file.ts';
import { articleReason } from './article.ts';
import { careersPageReason, presentationReason } from './careers-page.ts';
import { lineOf, loadPage } from './document.ts';
import type { CheerioAPI } from './document.ts';
import { Findings } from './findings.ts';
import { speaksOfJob } from './job-signs.ts';
import { removeFrameBelow } from './frame-below.ts';
import { findMainContent } from './main-content.ts';
import { pageAddress, webAddress } from './page-address.ts';
import {
  HtmlLimitError,
  MAX_ATTRIBUTES,
  MAX_DEPTH,
  MAX_ELEMENTS,
  MAX_TEXT,
} from './page-limits.ts';
import { pageLanguage, pageRegion } from './page-language.ts';
import { readPageFacts } from './page-facts.ts';
import { closedNotice, errorPageReason } from './page-state.ts';
import { readPageTitles } from './page-title.ts';
import { readPayloadPosting } from './payload-posting.ts';
import { pickDescription } from './pick-description.ts';
import { removeClutter } from './remove-clutter.ts';
import { scriptPayloads } from './script-payloads.ts';
import { searchResultsReason } from './search-results-page.ts';
import { removeSeeAlso } from './see-also.ts';
import { readStructuredData } from './structured-data.ts';
import { readTeaser } from './teaser.ts';
import { addTextFacts } from './text-facts.ts';
import { ancestors } from './tree.ts';
import { addTownOfSite, townsOfFoot } from './town-of-site.ts';
import { trimMainContent } from './trim-main-content.ts';

/** Where the HTML stands in its file. */
export interface HtmlPlacement {
  /** Line of the file at which the HTML begins, when something stands above it. */
  readonly firstLine?: number;
}

/**
 * Reads a saved page of one job: its structured data first (JSON-LD, microdata, RDFa), then what
 * the page itself shows. A page that shows no single posting comes back with a problem that says
 * why; never throws for what a file holds.
 */
export function parseHtml(file: SourceFile, placement: HtmlPlacement = {}): RawPosting {
  try {
    return readPage(file, placement.firstLine ?? 1);
  } catch (error) {
    const found = limitProblem(error, file.displayPath);
    if (found === null) throw error;
    return { format: 'html', fields: {}, body: { html: '', baseUrl: null }, problems: [found] };
  }
}

function limitProblem(error: unknown, file: string): Problem | null {
  if (!(error instanceof HtmlLimitError)) return null;
  switch (error.exceeded) {
    case 'depth':
      return problem('html-too-deep', { file }, { limit: MAX_DEPTH });
    case 'elements':
      return problem(
        'html-too-large',
        { file },
        { reason: `it has more than ${MAX_ELEMENTS} elements` },
      );
    case 'attributes':
      return problem(
        'html-too-large',
        { file },
        { reason: `a tag in it has more than ${MAX_ATTRIBUTES} attributes` },
      );
    case 'text':
      return problem(
        'html-too-large',
        { file },
        { reason: `its text is longer than ${MAX_TEXT} characters` },
      );
  }
}

function readPage(file: SourceFile, firstLine: number): RawPosting {
  const $ = loadPage(file.text);
  const drawsItself = mayDrawItself($);
  const findings = new Findings();
  const problems: Problem[] = [];
  const location = { file: file.displayPath };
  const address = pageAddress($, file.text);
  const titles = readPageTitles($, firstLine);
  const names = [...titles.titles, ...(titles.heading === null ? [] : [titles.heading.text])];
  const data = readStructuredData($, { url: address.url, titles: names }, firstLine, findings);
  for (const { line, reason } of data.unreadable) {
    problems.push(problem('json-ld-unreadable', { ...location, line }, { reason }));
  }

  findings.add('sourceUrl', { value: address.url, origin: 'page', key: 'canonical' });
  if (address.url === null) {
    const url = webAddress(data.item?.text('url'));
    if (url !== null && new URL(url).pathname !== '/') {
      findings.add('sourceUrl', { value: url, origin: 'JSON-LD', key: 'url' });
    }
  }

  const refusal =
    data.item === null
      ? (noPostingReason(data.listed, titles.titles, titles.heading?.text) ??
        careersPageReason($, titles))
      : null;
  if (refusal !== null) {
    problems.push(
      problem('no-posting-in-page', { ...location, line: firstLine }, { reason: refusal }),
    );
    return {
      format: 'html',
      fields: findings.fields(),
      body: { html: '', baseUrl: address.baseUrl },
      problems,
    };
  }

  const drawn =
    data.item === null
      ? readPayloadPosting(scriptPayloads($), names, pageLanguage($), findings)
      : '';
  readPageFacts($, titles, address, firstLine, findings);
  const towns = townsOfFoot($);
  const { shown, whole } = readShown($, firstLine, findings);
  const found = pickDescription(data.description || drawn, shown);
  const teaser = found === '' ? readTeaser($, titles) : null;
  const html = teaser?.html ?? found;
  if (data.item === null) {
    addTextFacts($, whole || html, titles, file.path, findings);
    addTownOfSite($, towns, titles, findings);
  }
  const signs = `${titles.titles.join(' ')} ${teaser?.context ?? ''}`;
  const title = titles.heading?.text ?? titles.titles[0] ?? '';
  const missing =
    data.item === null
      ? (articleReason($, title, whole || html, findings) ??
        searchResultsReason($, whole || html) ??
        presentationReason($, titles, whole || html, findings) ??
        missingReason(html, { title, signs }, findings, drawsItself))
      : null;
  if (missing !== null) {
    problems.push(
      problem('no-posting-in-page', { ...location, line: firstLine }, { reason: missing }),
    );
  }
  return {
    format: 'html',
    fields: findings.fields(),
    body: { html, baseUrl: address.baseUrl },
    region: pageRegion($),
    problems,
  };
}

/** Whether a script of the page may show text that is not in the file, or the file has no text at all. */
function mayDrawItself($: CheerioAPI): boolean {
  const programs = $('script').filter((_, { attribs }) => !/json/i.test(attribs['type'] ?? ''));
  return programs.length > 0 || $('body').text().trim() === '';
}

function missingReason(
  html: string,
  { title, signs }: { readonly title: string; readonly signs: string },
  findings: Findings,
  drawsItself: boolean,
): string | null {
  if (html === '') {
    return drawsItself
      ? 'its text is drawn by a script and is not in the file'
      : 'it has no text that describes a job';
  }
  return speaksOfJob(findings, title, `${signs} ${html}`) ? null : 'nothing in it speaks of a job';
}

function noPostingReason(
  listed: number,
  titles: readonly string[],
  heading: string | undefined,
): string | null {
  if (listed > 1) return `it lists ${listed} jobs instead of one`;
  return errorPageReason(titles, heading);
}

/**
 * The text that the page shows, without and with its title and facts; and whether a banner beside it says
 * that the job is over.
 */
function readShown(
  $: CheerioAPI,
  firstLine: number,
  findings: Findings,
): { shown: string; whole: string } {
  const closed = closedNotice($, firstLine);
  if (closed !== null) {
    findings.add('closed', { value: true, origin: 'page', key: closed.text, line: closed.line });
  }
  const [body] = $('body').toArray();
  if (body === undefined) return NOTHING_SHOWN;
  removeClutter(body);
  const main = findMainContent(body);
  if (main === null) return NOTHING_SHOWN;
  const language = [main, ...ancestors(main)].find(
    ({ name, attribs }) => name !== 'html' && 'lang' in attribs,
  )?.attribs['lang'];
  findings.add('language', {
    value: language,
    origin: 'page',
    key: 'lang',
    line: lineOf(main, firstLine),
  });
  const whole = $(main).html() ?? '';
  trimMainContent(main, findings.text('title'), findings.text('company'));
  removeSeeAlso(main);
  removeFrameBelow(main);
  return { shown: ($(main).html() ?? '').trim(), whole };
}

const NOTHING_SHOWN = { shown: '', whole: '' };
