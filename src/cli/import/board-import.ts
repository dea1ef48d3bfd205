import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { mergeFields } from '../../formats/raw-posting.ts';
import { fingerprint, type ImportedBoard } from '../../importing/imported-record.ts';
import { closePosting, fingerprintsOf, updatePosting } from '../../importing/update-posting.ts';
import type { Opening } from '../../job-feeds/opening.ts';
import { displayPath } from '../../loader/posting-files.ts';
import type { Posting } from '../../posting/posting.ts';
import { postingToEditableMarkdown } from '../../posting/to-markdown.ts';
import { slugify } from '../../values/slug.ts';
import { destinationOf } from './destination.ts';
import { importOne } from './import-one.ts';
import type { ImportOptions } from './options.ts';
import { type Outcome, refusal } from './outcome.ts';
import { type Understood, understandRaw } from './understand.ts';
import { writeAside } from '../write-aside.ts';

type Postings = ImportedBoard['postings'];

/** Imports openings of one board, one after the other, and remembers what it wrote. */
export class BoardImport {
  readonly #options: ImportOptions;
  readonly #folder: string;
  readonly #company: string | null;
  readonly #postings: Postings;
  readonly #files: ReadonlyMap<string, string>;

  /**
   * @param known what earlier imports of the board wrote; changed in place
   * @param files the folder's files by the pages that they were taken from
   */
  constructor(
    options: ImportOptions,
    folder: string,
    company: string | null,
    known: Postings,
    files: ReadonlyMap<string, string>,
  ) {
    this.#options = options;
    this.#folder = folder;
    this.#company = company;
    this.#postings = known;
    this.#files = files;
  }

  /** The file that an opening was imported into; null when there is none. */
  fileOf(url: string): string | null {
    const found = this.#files.get(url);
    if (found !== undefined) return found;
    const recorded = this.#postings[url];
    const file = recorded === undefined ? null : path.resolve(this.#folder, recorded.file);
    return file !== null && existsSync(file) ? file : null;
  }

  /** Writes a new file for an opening, or brings its file up to date. */
  async bring(opening: Opening): Promise<Outcome> {
    const understood = this.#understand(opening);
    const file = this.fileOf(opening.url);
    if (file === null || understood.posting === null) return this.#write(opening, understood);
    return this.#update(opening.url, file, understood.posting, understood);
  }

  /** Closes the files whose openings the board no longer has. */
  async closeGone(openings: readonly Opening[]): Promise<Outcome[]> {
    const there = new Set(openings.map(({ url }) => url));
    const outcomes: Outcome[] = [];
    for (const url of Object.keys(this.#postings).filter((each) => !there.has(each))) {
      const outcome = await this.#close(url);
      if (outcome !== null) outcomes.push(outcome);
    }
    return outcomes;
  }

  #understand({ url, raw }: Opening): Understood {
    const named = { company: [{ value: this.#company, origin: 'feed', key: 'company' }] } as const;
    const fields =
      this.#company === null
        ? raw.fields
        : this.#options.company === null
          ? mergeFields(raw.fields, named)
          : mergeFields(named, raw.fields);
    return understandRaw({ ...raw, fields }, sourceOf(url));
  }

  #write(opening: Opening, understood: Understood): Outcome {
    const { url } = opening;
    const outcome = importOne(url, sourceOf(url), understood, this.#options, (posting) =>
      this.#freeFile(posting, opening),
    );
    if (outcome.did === 'wrote') this.#remember(url, outcome.file ?? '', outcome.markdown ?? '');
    return outcome;
  }

  /** Boards have the same title in several towns. */
  #freeFile(posting: Posting, { place, id }: Opening): string {
    const plain = destinationOf(posting, this.#options.output, this.#folder);
    const extended = [place ?? '', id]
      .map(slugify)
      .filter((part) => part !== '')
      .map((part) => plain.replace(/\.md$/, `-${part}.md`));
    return [plain, ...extended].find((file) => !existsSync(file)) ?? plain;
  }

  async #update(
    url: string,
    absolutePath: string,
    posting: Posting,
    { problems }: Understood,
  ): Promise<Outcome> {
    const { dryRun, force } = this.#options;
    const file = displayPath(absolutePath, process.cwd());
    const outcome = { ...refusal(url, NO_REASON), problems, posting, file, reason: null };
    const fresh = postingToEditableMarkdown(posting);
    const current = await readFile(absolutePath, 'utf8');
    const wrote = this.#postings[url]?.wrote ?? (force ? fingerprintsOf(current) : null);
    const update = wrote === null ? null : updatePosting(current, fresh, wrote);
    if (update === null) {
      const reason = {
        message: `${file} was taken from the same page, but not by an import of this board.`,
        hint: 'It was left as it is. Add --force to let the board change it.',
      };
      return { ...outcome, reason, did: 'left alone' };
    }
    const { changed, kept, text } = update;
    if (!dryRun) {
      if (changed.length > 0) writeAside(absolutePath, text, true);
      this.#postings[url] = { file: this.#relative(absolutePath), wrote: { ...update.wrote } };
    }
    const did = changed.length === 0 ? 'unchanged' : dryRun ? 'would update' : 'updated';
    return { ...outcome, did, changed, kept, markdown: text };
  }

  async #close(url: string): Promise<Outcome | null> {
    const absolutePath = this.fileOf(url);
    const recorded = this.#postings[url];
    if (absolutePath === null || recorded === undefined) return null;
    const file = displayPath(absolutePath, process.cwd());
    const current = await readFile(absolutePath, 'utf8');
    const text = closePosting(current);
    if (text === null) {
      return refusal(url, {
        message: `The board no longer has it, but ${file} has no facts on top that could be changed.`,
        hint: 'Add the line "closed: true" between the --- lines at its top.',
      });
    }
    if (text === current) return null;
    if (!this.#options.dryRun) {
      writeAside(absolutePath, text, true);
      recorded.wrote['closed'] = fingerprint(true);
    }
    const did = this.#options.dryRun ? 'would close' : 'closed';
    return { ...refusal(url, NO_REASON), reason: null, file, did, markdown: text };
  }

  #remember(url: string, file: string, markdown: string): void {
    const wrote = fingerprintsOf(markdown) ?? {};
    this.#postings[url] = { file: this.#relative(path.resolve(file)), wrote: { ...wrote } };
  }

  #relative(file: string): string {
    return path.relative(path.resolve(this.#folder), file).split(path.sep).join('/');
  }
}

const NO_REASON = { message: '', hint: '' };

function sourceOf(url: string) {
  return { path: 'opening.html', displayPath: url, text: '' };
}
