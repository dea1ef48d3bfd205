import { getCollection } from 'astro:content';
import { root } from 'astro:config/server';
import { fileURLToPath } from 'node:url';
import boardConfig from './board.config.ts';
import { companyProfile } from './board/company-profile.ts';
import { type BoardContents, boardContents } from './board/contents.ts';
import { type RelatedPostings, relatedPostings } from './board/related.ts';
import { readEnvironment } from './config/environment.ts';
import { siteSettings } from './config/site-settings.ts';
import { siteAddresses } from './presentation/addresses.ts';
import type { Feed } from './presentation/feed.ts';
import { repositoryLinks } from './presentation/repository-links.ts';
import { type PageKeys, pageKeys } from './rebuild/page-key.ts';
import { programFingerprint } from './rebuild/program-fingerprint.ts';
import { type ShownFacet, shownFacets } from './search/shown-facets.ts';

/** The board's settings for this build. */
export const settings = siteSettings(boardConfig, readEnvironment(process.env));

/** Where everything on this site lives. */
export const addresses = siteAddresses(settings);

/** Where editors work on this board; null when no repository is configured. */
export const repository = repositoryLinks(settings);

/** Similar postings shown below a posting. */
const RELATED = 4;

/** What is on the board. */
export const getBoard = oncePerBuild(readBoard);

/** How many of the newest postings the board's feed carries. */
const FEED_LENGTH = 100;

/** The newest postings of the whole board, to be followed. */
export async function getBoardFeed(): Promise<Feed> {
  const { open } = await getBoard();
  const { title, description, language } = settings;
  const postings = open.slice(0, FEED_LENGTH);
  return { title, description, language, path: addresses.home(), postings, whole: true };
}

/** Which open postings are like a given one. */
export const getRelated = oncePerBuild(async (): Promise<RelatedPostings> => {
  const { open, closed } = await getBoard();
  return relatedPostings(open, closed, RELATED);
});

/** The facets by which the open postings can be filtered. */
export const getSearchFacets = oncePerBuild(async (): Promise<ShownFacet[]> =>
  shownFacets((await getBoard()).open, settings, addresses),
);

/** Tells Astro which pages are as they were in the last build; development keeps none. */
export const getPageKeys = oncePerBuild(async (): Promise<PageKeys> => {
  if (import.meta.env.DEV) return { onThisDay: () => '', onAnyDay: () => '' };
  // No page that is ever taken over shows the time of day.
  const { today, ...shown } = { ...settings, now: null };
  const program = await programFingerprint(fileURLToPath(root));
  return pageKeys([program, process.versions, shown], today);
});

/**
 * Makes something from the postings once in a build, however many pages ask; the development server
 * makes it for every page, because the postings change under it.
 */
function oncePerBuild<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? make() : (made ??= make()));
}

async function readBoard(): Promise<BoardContents> {
  const [postings, companies] = await Promise.all([
    getCollection('postings'),
    getCollection('companies'),
  ]);
  return boardContents(
    postings.map(({ data }) => data),
    settings.today,
    {
      language: settings.language,
      profiles: companies.map(({ data, body }) => companyProfile(data, body ?? '')),
    },
  );
}
