import { rmSync } from 'node:fs';
import { boardsDirectory } from '../e2e/support/board.ts';
import { findOrInstallBrowser } from './browser.ts';

/** Before all browser tests: a browser that starts, and no boards of an earlier run. */
export default async function globalSetup(): Promise<void> {
  process.env['CHROME_PATH'] = await findOrInstallBrowser();
  rmSync(boardsDirectory, { recursive: true, force: true });
}
