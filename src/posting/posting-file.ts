import { Document, isScalar, isSeq } from 'yaml';
import { repairMojibake } from '../values/mojibake.ts';

/** A line of front matter: a fact, or a remark to whoever edits the file. */
export type FrontMatterLine =
  | { readonly name: string; readonly value: unknown }
  /** May have several lines. */
  | { readonly remark: string };

/** How a file is to look; it reads the same either way. */
export interface FileStyle {
  /** Lists of short entries as `[a, b]` on one line, instead of an entry a line. */
  readonly shortLists?: boolean;
}

/** Writes front matter and the text below it as a Markdown file whose every value reads as it was given. */
export function writePostingFile(
  lines: readonly FrontMatterLine[],
  body: string,
  style: FileStyle = {},
): string {
  const text = inFile(frontMatter(lines, style, 'PLAIN'), body);
  if (repairMojibake(text) === null) return text;
  // Sequences that would be taken for text in the wrong encoding are meant here as they are.
  return inFile(
    frontMatter(lines, style, 'QUOTE_DOUBLE').replace(
      NOT_ASCII,
      (sign) => `\\U${codePoint(sign).toString(16).padStart(8, '0')}`,
    ),
    body.replace(NOT_ASCII, (sign) => `&#${codePoint(sign)};`),
  );
}

const NOT_ASCII = /[^\x00-\x7F]/gu;

function codePoint(sign: string): number {
  return sign.codePointAt(0) ?? 0;
}

function frontMatter(
  lines: readonly FrontMatterLine[],
  style: FileStyle,
  defaultStringType: 'PLAIN' | 'QUOTE_DOUBLE',
): string {
  return lines
    .map((line) => {
      if ('remark' in line) return line.remark.replace(/^/gm, '# ').concat('\n');
      const document = new Document({ [line.name]: line.value });
      const node = document.get(line.name);
      if (style.shortLists === true && isSeq(node)) node.flow = node.items.every(isShort);
      return document.toString({ lineWidth: 0, flowCollectionPadding: false, defaultStringType });
    })
    .join('');
}

function isShort(item: unknown): boolean {
  return isScalar(item) && String(item.value).length <= 40;
}

function inFile(frontMatter: string, body: string): string {
  return `---\n${frontMatter}---\n\n${body}\n`;
}
