import { problem } from '../../problems/problem.ts';
import { readPlaces } from '../../values/place.ts';
import { readWebAddress } from '../../values/web-address.ts';
import {
  factsFromLines,
  factsFromProse,
  findOpeningsPage,
  openingSentence,
  seeksSomebody,
  stemsOf,
  reasonNotAPosting,
} from '../prose/index.ts';
import { bareDayOfHead } from '../prose/bare-day.ts';
import { factsFromDatedLines } from '../prose/dated-lines.ts';
import { withoutEmployerInTitle } from '../prose/from-lines.ts';
import { hoursOnTop } from '../prose/hours-on-top.ts';
import { isSearchResults } from '../prose/search-results.ts';
import { FieldCollector } from '../prose/raw-fields.ts';
import type { RawFields, RawPosting } from '../raw-posting.ts';
import type { SourceFile } from '../source-file.ts';
import type { Block } from './block.ts';
import { readArchivedMessage } from './archived-message.ts';
import { readBlocks } from './blocks.ts';
import { readPage } from './chrome.ts';
import { dayWritten, messageOfThread } from './conversation.ts';
import { withoutCentring } from './centred-head.ts';
import { headersOfForumMessage } from './forum-messages.ts';
import { hashtagsOf } from './hashtags.ts';
import { withWholeWords } from './hyphenated-lines.ts';
import { dayOfIssue, onlyJobOfNewsletter } from './job-of-newsletter.ts';
import { readLines } from './lines.ts';
import type { Line } from './lines.ts';
import { countryOfSign } from './country-of-sign.ts';
import { readForwarded, withoutMarksOfQuotation, withoutQuotation } from './forwarded.ts';
import { asksToReply, readMailHeaders } from './mail-headers.ts';
import type { MailHeaders } from './mail-headers.ts';
import { toOutline } from './outline.ts';
import { withoutPassingOn } from './passed-on.ts';
import { isPictureLine } from './picture-line.ts';
import { withRunInHead } from './run-in-head.ts';
import { withLabelsApart } from './run-in-labels.ts';
import {
  addFromSubject,
  addSubjectItself,
  employerOfSubject,
  fullerTitle,
  titleOfSubject,
  titleOverText,
} from './subject.ts';
import { toHtml, toPlainText } from './to-html.ts';

/**
 * Reads the text of a careers page or of a "who is hiring" message: its structure becomes HTML, its
 * facts are looked for in the address on its first line, in header and labelled lines and in the prose.
 * The address and a title that stands alone leave the body; every other word stays.
 *
 * @param options.firstLine line of the file at which `file.text` starts, when something above it was
 *   taken off; 1 by default
 * @param options.known fields that front matter above the text gives already
 */
export function parseText(
  file: SourceFile,
  options: { firstLine?: number; known?: RawFields } = {},
): RawPosting {
  const { known = {} } = options;
  const lines = withWholeWords(
    withoutQuotation(withoutCentring(readLines(file.text, options.firstLine ?? 1))),
  );
  const address = readAddressLine(lines);
  const below = address ? lines.slice(address.end) : lines;
  const mail = readMessage(below) ?? headersOfForumMessage(below);
  const message = withoutPassingOn(mail ? withoutMarksOfQuotation(below.slice(mail.end)) : below);
  const item = onlyJobOfNewsletter(message);
  const page = withRunInHead(withLabelsApart(item));
  const { lines: posting, titleLine } = readPage(page, stemsOf(file.path, address?.url ?? null));
  const blocks = readBlocks(posting);
  const outline = toOutline(blocks).map((line) =>
    titleLine !== undefined && line.line === titleLine ? { ...line, isTitle: true } : line,
  );
  const found = new FieldCollector();
  if (address) found.add('sourceUrl', address.url, { line: address.line });
  if (mail) {
    const stated = titleOverText(outline);
    if (stated !== null) found.add('title', stated.text, { line: stated.line });
    found.add('title', fullerTitle(titleOfSubject(mail, outline), outline), {
      line: mail.subjectLine,
    });
    found.add('company', employerOfSubject(mail, outline)?.employer, { line: mail.subjectLine });
    found.add('datePosted', mail.date);
  }
  const frame = frameOf(page, posting);
  const facts = factsFromLines(outline, file.path, address?.url ?? null, frame, titleLine);
  if (mail) {
    const { title } = facts;
    const isGuess = title === undefined || title[0]?.guessedFrom !== undefined;
    if (isGuess && seeksSomebody(outline)) addSubjectItself(found, mail);
    addFromSubject(found, facts, mail, outline);
    if (facts.company === undefined && !found.has('company') && mail.sender !== null) {
      // The sender's own host may spell a name that the message holds.
      const host = mail.sender.slice(mail.sender.indexOf('@') + 1);
      const again = factsFromLines(outline, file.path, `https://${host}/`, [], titleLine);
      for (const { value, line } of again.company ?? []) found.add('company', value, { line });
    }
  }
  found.addAll(facts);
  if (!found.has('datePosted'))
    found.add(
      'datePosted',
      messageOfThread(page)?.day ??
        page
          .slice(0, 24)
          .map(({ text }) => dayWritten(text))
          .find(Boolean),
    );
  if (!found.has('datePosted')) found.add('datePosted', bareDayOfHead(outline, titleLine));
  addDatesOfFrame(found, frame);
  if (item !== message && !found.has('datePosted')) found.add('datePosted', dayOfIssue(message));
  const fields = found.fields();
  const body = withoutTitle(blocks, (known.title ?? fields.title)?.[0]?.value);
  const dated = { datePosted: fields.datePosted ?? [], ...known };
  const [whose, other] = countriesOf(found.first('location'));
  const country =
    other === undefined
      ? (whose ?? countryOfSign(lines.map((line) => line.text).join('\n')))
      : null;
  found.addAll(factsFromProse(toPlainText(body), dated, country));
  if (known.tags === undefined) found.add('tags', hashtagsOf(toPlainText(body)));
  if (mail && !found.has('applyUrl') && !found.has('applyEmail') && asksToReply(toPlainText(body)))
    found.add('applyEmail', mail.sender);
  if (!found.has('applyUrl') && !found.has('applyEmail'))
    found.add('applyUrl', findOpeningsPage(outline));
  if (!found.has('employmentType') && known.employmentType === undefined)
    found.add('employmentType', hoursOnTop(outline, found.first('title')));
  found.add('summaryFallback', openingSentence(toOutline(body)));
  const vouchedFor = known.title !== undefined && known.company !== undefined;
  const reason = vouchedFor
    ? null
    : mail?.isReply === true
      ? 'it reads as a reply in a conversation'
      : isSearchResults(page.flatMap(({ text }) => (text === '' ? [] : [text])))
        ? 'it is a list of openings, each for a posting of its own'
        : reasonNotAPosting(outline, file.path, titleLine);
  return {
    format: 'text',
    fields: withoutEmployerInTitle(found.fields()),
    body: { html: toHtml(body), baseUrl: address?.url ?? null },
    problems:
      reason === null
        ? []
        : [
            problem(
              'not-a-posting',
              { file: file.displayPath, line: outline[0]?.line },
              { reason },
            ),
          ],
  };
}

/** The headers of a message, or of the one that it passes on. */
function readMessage(lines: readonly Line[]): MailHeaders | null {
  const outer = readMailHeaders(lines) ?? readArchivedMessage(lines);
  if (outer?.isReply === true) return outer;
  const body = outer ? lines.slice(outer.end) : lines;
  const inner = readForwarded(body, outer);
  return inner === null ? outer : { ...inner, end: inner.end + (outer?.end ?? 0) };
}

/** "Published 16 May 2027", among the lines that a site puts below its posting. */
function addDatesOfFrame(found: FieldCollector, frame: readonly string[]): void {
  const missing = (['datePosted', 'validThrough'] as const).filter((field) => !found.has(field));
  if (missing.length === 0) return;
  const dated = factsFromDatedLines(
    frame.map((text) => ({ kind: 'paragraph' as const, text, line: undefined })),
  );
  for (const field of missing) {
    for (const { value } of dated[field] ?? []) found.add(field, value);
  }
}

/** The lines that a page put around its posting. */
function frameOf(page: readonly Line[], posting: readonly Line[]): string[] {
  const kept = new Set(posting.map(({ number }) => number));
  return page
    .filter(({ text, number }) => text !== '' && !kept.has(number) && !isPictureLine(text, page))
    .map(({ text }) => text);
}

/** The countries that are known of a place; a single one settles whose dollars a sum is in. */
function countriesOf(location: unknown): readonly string[] {
  return [...new Set(readPlaces(location).places.flatMap((place) => place.country ?? []))];
}

/** The page's own address, alone on the first line that is not blank. */
function readAddressLine(
  lines: readonly Line[],
): { url: string; line: number; end: number } | null {
  const index = lines.findIndex((line) => line.text !== '');
  const line = lines[index];
  if (!line) return null;
  const text = line.text
    .replace(/^(?:url|source|link|from|address)\s?:\s*/iu, '')
    .replace(/^<(.*)>$/u, '$1');
  if (/\s/u.test(text) || !/^(?:https?:\/\/|www\.)/iu.test(text)) return null;
  const reading = readWebAddress(text);
  return reading.kind === 'address'
    ? { url: reading.url, line: line.number, end: index + 1 }
    : null;
}

/** The page shows the title above the body, so the line that holds nothing else is left out. */
function withoutTitle(blocks: readonly Block[], title: unknown): readonly Block[] {
  const [first, ...rest] = blocks;
  if (!first || typeof title !== 'string') return blocks;
  const text =
    first.kind === 'heading'
      ? first.text
      : first.kind === 'paragraph' && first.lines.length === 1
        ? first.lines[0]
        : undefined;
  return text === title ? rest : blocks;
}
