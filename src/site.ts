import { getCollection } from 'astro:content';
import boardConfig from './board.config.ts';
import { type BoardContents, boardContents } from './board/contents.ts';
import { readEnvironment } from './config/environment.ts';
import { siteSettings } from './config/site-settings.ts';
import { siteAddresses } from './presentation/addresses.ts';

/** The board's settings for this build. */
export const settings = siteSettings(boardConfig, readEnvironment(process.env));

/** Where everything on this site lives. */
export const addresses = siteAddresses(settings);

let contents: Promise<BoardContents> | undefined;

/**
 * What is on the board. A build reads the postings once, however many pages ask;
 * the development server reads them for every page, because they change under it.
 */
export function getBoard(): Promise<BoardContents> {
  if (import.meta.env.DEV) return readBoard();
  return (contents ??= readBoard());
}

async function readBoard(): Promise<BoardContents> {
  const entries = await getCollection('postings');
  return boardContents(
    entries.map(({ data }) => data),
    settings.today,
  );
}
