import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import boardConfig from '../../src/board.config.ts';
import { boardContents } from '../../src/board/contents.ts';
import { readEnvironment } from '../../src/config/environment.ts';
import { siteSettings } from '../../src/config/site-settings.ts';
import { readBoardFolder } from '../../src/loader/board-folder.ts';
import { descriptionToMarkdown } from '../../src/posting/description/markdown.ts';
import type { Posting } from '../../src/posting/posting.ts';
import { siteAddresses } from '../../src/presentation/addresses.ts';
import { jobPostingMarkup } from '../../src/presentation/job-posting-json-ld.ts';

const TEMPLATES = fileURLToPath(new URL('hugo/', import.meta.url));

/** The lists that a posting stands in, as Hugo's taxonomies. */
const LISTS = ['companies', 'tags', 'categories', 'locations', 'types'] as const;
type List = (typeof LISTS)[number];

/**
 * Writes a folder of postings as a site for Hugo: each posting as Markdown with front matter, as this
 * board understood it, in the same lists. Hugo is spared the reading of other formats.
 */
export async function writeHugoSite(postings: string, folder: string): Promise<void> {
  const settings = siteSettings(boardConfig, readEnvironment({}));
  const { today, language, lifetimeDays, featuredFromWeight } = settings;
  const { published } = await readBoardFolder({
    directory: postings,
    root: dirname(postings),
    today,
    normalise: { lifetimeDays, featuredFromWeight },
  });
  const board = boardContents(
    published.flatMap(({ posting }) => posting ?? []),
    today,
    { language },
  );
  const context = {
    today,
    addresses: siteAddresses(settings),
    markupForCapturedPages: settings.markupForCapturedPages,
  };
  const lists = new Map<string, Partial<Record<List, string[]>>>();
  for (const list of LISTS) {
    for (const { slug, open } of board[list]) {
      for (const { id } of open) {
        const of = lists.get(id) ?? {};
        lists.set(id, { ...of, [list]: [...(of[list] ?? []), slug] });
      }
    }
  }

  rmSync(folder, { recursive: true, force: true });
  cpSync(TEMPLATES, folder, { recursive: true });
  write(
    join(folder, 'data', 'names.json'),
    JSON.stringify(
      Object.fromEntries(
        LISTS.map((list) => [
          list,
          Object.fromEntries(board[list].map(({ slug, name }) => [slug, name])),
        ]),
      ),
    ),
  );
  for (const [status, ofStatus] of [
    ['open', board.open],
    ['closed', board.closed],
  ] as const) {
    for (const posting of ofStatus) {
      const front = {
        ...factsOf(posting),
        ...(status === 'open'
          ? { open: true, ...lists.get(posting.id) }
          : { open: false, _build: { render: 'always', list: 'never' } }),
        marked: jobPostingMarkup(posting, context).data !== null,
      };
      write(
        join(folder, 'content', 'jobs', `${posting.id}.md`),
        `${JSON.stringify(front, null, 2)}\n\n${descriptionToMarkdown(posting.description)}\n`,
      );
    }
  }
}

function factsOf({ title, company, salary, locations, ...posting }: Posting) {
  return {
    title,
    company: company.name,
    ...(posting.datePosted !== null && { date: posting.datePosted }),
    summary: posting.summary,
    pay: salary?.text ?? null,
    salary,
    place: locations.map(({ text }) => text).join('; ') || null,
    addresses: locations.flatMap(({ text, country }) =>
      country === null ? [] : [{ locality: text.split(',')[0], country }],
    ),
    workplace: posting.workplace,
    employment: posting.employmentType,
    levels: posting.levels,
    apply: posting.apply === null ? null : Object.values(posting.apply)[0],
  };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
