import type { SiteSettings } from '../config/site-settings.ts';
import {
  type FolderReading,
  readBoardFolder,
  type ReadFolderOptions,
} from '../loader/board-folder.ts';
import { progressLine } from './progress-line.ts';

/**
 * Reads a folder of postings by the board's settings, and shows how far it is.
 *
 * @param demands what the board demands of its postings; left out, nothing
 */
export function readBoard(
  directory: string,
  { today, lifetimeDays, featuredFromWeight }: SiteSettings,
  demands: Pick<ReadFolderOptions, 'demands'> = {},
): Promise<FolderReading> {
  return readBoardFolder({
    directory,
    root: process.cwd(),
    today,
    normalise: { lifetimeDays, featuredFromWeight },
    ...demands,
    onProgress: progressLine(process.stderr),
  });
}
