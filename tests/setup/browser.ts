import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { installers } from './browser-installers.ts';
import { systemBrowsers } from './system-browsers.ts';

const isRoot = process.getuid?.() === 0;

/** Chromium's arguments for tests: quiet on the network, and no sandbox where root may have none. */
export const browserArguments: string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  ...(isRoot ? ['--no-sandbox'] : []),
];

/**
 * The path of a Chromium or Chrome that starts: `CHROME_PATH`, else Playwright's own, else the
 * system's, else one that is installed now.
 *
 * @throws when none can be had, saying what to do.
 */
export async function findOrInstallBrowser(): Promise<string> {
  const found = await firstThatStarts();
  if (found !== null) return found;
  for (const installer of installers) {
    if (!installer.applies()) continue;
    console.log(`No browser for the tests was found. Trying: ${installer.name}`);
    await installer.run();
    const installed = await firstThatStarts();
    if (installed !== null) return installed;
  }
  throw new Error(
    'The browser tests need Chromium or Chrome, and none was found or could be installed.\n' +
      'Install one, or set CHROME_PATH to the program, and run the tests again.',
  );
}

async function firstThatStarts(): Promise<string | null> {
  const candidates = [process.env['CHROME_PATH'], chromium.executablePath(), ...systemBrowsers()];
  for (const path of candidates) {
    if (path && existsSync(path) && (await starts(path))) return path;
  }
  return null;
}

async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: browserArguments });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}
