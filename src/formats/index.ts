import { type Problem, problem } from '../problems/problem.ts';
import { dateInFileName } from '../values/date.ts';
import { repairMojibake } from '../values/mojibake.ts';
import { readPlaces } from '../values/place.ts';
import { plainText } from '../values/plain-text.ts';
import { descriptionInFrontMatter } from './front-matter/description-key.ts';
import { readFrontMatter } from './front-matter/read.ts';
import { type SplitFile, splitFrontMatter } from './front-matter/split.ts';
import { withOwnTitle, withSectionsFirst } from './front-matter/written-title.ts';
import { parseHtml } from './html/index.ts';
import { parseMarkdown } from './markdown/index.ts';
import { readText } from '../values/text.ts';
import { factsFromProse } from './prose/index.ts';
import { townOfBody } from './prose/town-of-body.ts';
import { type Field, mergeFields, type RawFields, type RawPosting } from './raw-posting.ts';
import { recogniseFormat } from './recognise.ts';
import type { SourceFile } from './source-file.ts';
import { blankChrome } from './text/chrome.ts';
import { dayWritten } from './text/conversation.ts';
import { readLines } from './text/lines.ts';
import { keepLineBreaks } from './text/hard-breaks.ts';
import { parseText } from './text/index.ts';

/** Characters of Markdown or plain text that are read: six times the longest posting seen on real boards. */
const MAXIMUM_TEXT = 150_000;

/** Characters of HTML that a description may have before it is sanitised. */
const MAXIMUM_BODY = 600_000;

const ENCODING_NAMES = {
  macintosh: 'Mac Roman',
  'windows-1252': 'Windows-1252',
  'iso-8859-1': 'Latin-1',
} as const;

/**
 * Reads a posting file of any format: recognises it, parses it, and joins what its parts say, most
 * trusted first: front matter, structured data, the page, the text, the file's name.
 */
export function parsePostingFile(original: SourceFile): RawPosting {
  const problems: Problem[] = [];
  const file = repair(original, problems);
  const split = splitFrontMatter(file);
  const frontMatter = readFrontMatter(split.entries ?? [], file.displayPath);
  const stated = withOwnTitle(frontMatter.fields);
  problems.push(...split.problems, ...frontMatter.problems);

  const inFacts =
    split.content.trim() === '' ? descriptionInFrontMatter(split.entries ?? []) : null;
  const rest: SourceFile = { ...file, text: inFacts?.text ?? split.content };
  const contentLine = inFacts?.line ?? split.contentLine;
  const parsed = parseContent(rest, { ...split, contentLine }, stated);
  if (parsed.body.html.length > MAXIMUM_BODY) {
    const found = tooLarge(file, parsed.body.html.length, MAXIMUM_BODY);
    return { ...parsed, body: NO_BODY, problems: [...problems, ...parsed.problems, found] };
  }
  const prose =
    parsed.format === 'text'
      ? {}
      : factsFromProse(plainText(parsed.body.html), mergeFields(stated, parsed.fields));
  const others = mergeFields(parsed.fields, prose, fileNameFields(file.path));
  const known = withSectionsFirst(stated, parsed.fields);
  const fields = mergeFields(known, withoutDenied(others, frontMatter.notStated));
  const town = frontMatter.notStated.has('location') ? {} : townOfMunicipality(fields);
  return {
    ...parsed,
    fields: mergeFields(fields, town),
    problems: [...problems, ...parsed.problems],
  };
}

/** Where a municipality's people work, when nothing else says so. */
function townOfMunicipality({ location, company }: RawFields): RawFields {
  const name = location === undefined ? readText(company?.[0]?.value) : null;
  const value = name === null ? null : townOfBody(name);
  return value === null ? {} : { location: [{ value, origin: 'text' }] };
}

/** The fields without those that front matter says are not stated, and what would tell them after all. */
function withoutDenied(fields: RawFields, denied: ReadonlySet<Field>): RawFields {
  const left = Object.entries(fields).filter(([field]) => !denied.has(field as Field));
  const { location, ...others }: RawFields = Object.fromEntries(left);
  if (location === undefined) return others;
  // "Location: Europe" says from where one may apply, and names no place.
  const places = denied.has('applicantLocations')
    ? location.filter(({ value }) => readPlaces(value).places.length > 0)
    : location;
  return places.length === 0 ? others : { ...others, location: places };
}

function repair(file: SourceFile, problems: Problem[]): SourceFile {
  const text = file.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const repaired = repairMojibake(text);
  if (repaired === null) return { ...file, text };
  problems.push(
    problem(
      'text-repaired',
      { file: file.displayPath },
      { encoding: ENCODING_NAMES[repaired.encoding], count: repaired.repaired },
    ),
  );
  return { ...file, text: repaired.text };
}

function parseContent(file: SourceFile, split: SplitFile, known: RawFields): RawPosting {
  const { contentLine: firstLine, entries } = split;
  const format = recogniseFormat(file.text, file.path);
  if (format !== 'html' && file.text.length > MAXIMUM_TEXT) {
    const problems = [tooLarge(file, file.text.length, MAXIMUM_TEXT)];
    return { format, fields: {}, body: NO_BODY, problems };
  }
  switch (format) {
    case 'html':
      return parseHtml(file, { firstLine });
    case 'markdown':
      return withDayWritten(
        parseMarkdown(pasted(file), { known, firstLine, entries: entries ?? [] }),
        file,
      );
    case 'text':
      return parseText(file, { firstLine, known });
  }
}

/** Text with marks of Markdown in a file named as text comes from a chat, a mail or a page. */
function pasted(file: SourceFile): SourceFile {
  return /\.txt$/i.test(file.path)
    ? { ...file, text: keepLineBreaks(blankChrome(file.text)) }
    : file;
}

/** The day that a chat shows above a pasted message dates it, where the message itself does not. */
function withDayWritten(raw: RawPosting, file: SourceFile): RawPosting {
  if (!/\.txt$/i.test(file.path) || raw.fields.datePosted !== undefined) return raw;
  const day = readLines(file.text.slice(0, 4000))
    .slice(0, 12)
    .map(({ text }) => dayWritten(text))
    .find((date) => date !== null);
  if (day === undefined) return raw;
  return { ...raw, fields: { ...raw.fields, datePosted: [{ value: day, origin: 'text' }] } };
}

const NO_BODY = { html: '', baseUrl: null } as const;

function tooLarge(file: SourceFile, size: number, limit: number): Problem {
  return problem('file-too-large', { file: file.displayPath }, { size, limit });
}

function fileNameFields(path: string): RawFields {
  const reading = dateInFileName(path);
  if (reading.kind === 'none') return {};
  const value = reading.kind === 'date' ? reading.date : reading.text;
  return { datePosted: [{ value, origin: 'file name' }] };
}
