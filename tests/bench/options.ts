import { parseArgs } from 'node:util';
import type { Mix } from './make-postings.ts';

export const USAGE = `Usage: npm run bench -- [options]

Builds a board of invented postings cold, unchanged and with one posting changed, uses its search in a
browser, and prints what each cost. Times mean something only beside others of the same run.

  --postings 1000,10000   how many postings; several numbers, several boards (1000)
  --from FOLDER           the postings of a folder instead
  --words FOLDER          invented postings with the bodies of real ones: JSON files, HTML in "full_html"
  --mix 80/10/10          percent of Markdown, plain text and HTML
  --seed 1                other postings for another number
  --no-rebuilds           only the cold build
  --no-search             without a browser
  --no-images             without the pictures for shared links
  --against hugo          instead, builds the same pages with Hugo and Pagefind, in turn with this board
                          and without pictures, and prints ratios
  --no-related            Hugo's pages without similar postings, which take most of its time on large
                          boards; this board's pages keep theirs
  --runs 3                turns of each, for --against
  --format text           or markdown (a table for docs/scale.md), or json (all that was measured)
  --help`;

const FORMATS = ['text', 'markdown', 'json'] as const;

/** What a run of the bench is to measure, and how it is printed. */
export interface BenchOptions {
  /** Boards by their number of postings; null: the postings of {@link from}. */
  readonly sizes: readonly (number | null)[];
  readonly from: string | null;
  readonly words: string | null;
  readonly mix: Mix;
  readonly seed: number;
  readonly rebuilds: boolean;
  readonly search: boolean;
  readonly images: boolean;
  readonly against: 'hugo' | null;
  /** Whether Hugo's pages show similar postings, as this board's always do. */
  readonly related: boolean;
  readonly runs: number;
  readonly format: (typeof FORMATS)[number];
}

/**
 * Reads the command's arguments.
 *
 * @returns null when help is wanted
 * @throws with a sentence, when they make no sense
 */
export function readOptions(args: readonly string[]): BenchOptions | null {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      postings: { type: 'string', default: '1000' },
      from: { type: 'string' },
      words: { type: 'string' },
      mix: { type: 'string', default: '80/10/10' },
      seed: { type: 'string', default: '1' },
      rebuilds: { type: 'boolean', default: true },
      search: { type: 'boolean', default: true },
      images: { type: 'boolean', default: true },
      against: { type: 'string' },
      related: { type: 'boolean', default: true },
      runs: { type: 'string', default: '3' },
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return null;
  const format = FORMATS.find((name) => name === values.format);
  if (format === undefined) throw new Error(`There is no --format ${values.format}.`);
  if (values.against !== undefined && values.against !== 'hugo') {
    throw new Error(`There is no --against ${values.against}. Write --against hugo.`);
  }
  return {
    sizes:
      values.from === undefined
        ? values.postings.split(',').map((size) => count('--postings', size))
        : [null],
    from: values.from ?? null,
    words: values.words ?? null,
    mix: readMix(values.mix),
    seed: count('--seed', values.seed),
    rebuilds: values.rebuilds,
    search: values.search,
    images: values.images,
    against: values.against ?? null,
    related: values.related,
    runs: count('--runs', values.runs),
    format,
  };
}

function count(name: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new Error(`${name} is "${text}". Write a whole number from 1 up.`);
  }
  return Number(text);
}

function readMix(text: string): Mix {
  const shares = /^(\d{1,3})\/(\d{1,3})\/(\d{1,3})$/.exec(text)?.slice(1).map(Number) ?? [];
  const [markdown = 0, plain = 0, html = 0] = shares;
  if (markdown + plain + html !== 100) {
    throw new Error(`--mix is "${text}". Write three shares that make 100, such as 80/10/10.`);
  }
  return { markdown: markdown / 100, text: plain / 100, html: html / 100 };
}
