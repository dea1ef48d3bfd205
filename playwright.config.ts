import { defineConfig, devices } from '@playwright/test';
import { browserArguments } from './tests/setup/browser.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/setup/global-setup.ts',
  // The tests build boards, and builds share the project's .astro folder.
  workers: 1,
  timeout: 600_000,
  expect: { timeout: 30_000 },
  // A busy machine may lose a connection once; a fault shows every time.
  retries: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        // A worker would answer requests that a test means to stop; offline.test.ts lets it.
        serviceWorkers: 'block',
        launchOptions: {
          args: browserArguments,
          // The global set-up leaves the browser it found here.
          ...(process.env['CHROME_PATH'] ? { executablePath: process.env['CHROME_PATH'] } : {}),
        },
      },
    },
  ],
});
