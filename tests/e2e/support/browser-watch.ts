import type { Page } from '@playwright/test';

/** What went wrong in a page while it was watched. */
export interface BrowserWatch {
  /** Console errors and uncaught exceptions, with the page's address. */
  readonly errors: string[];
  /** Requests to anywhere but the board itself. */
  readonly foreignRequests: string[];
}

/** Watches a page from now on, through all its navigations. */
export function watchBrowser(page: Page, boardUrl: string): BrowserWatch {
  const watch: BrowserWatch = { errors: [], foreignRequests: [] };
  const { origin } = new URL(boardUrl);
  page.on('console', (message) => {
    if (message.type() === 'error') watch.errors.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => watch.errors.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) {
      watch.foreignRequests.push(`${page.url()}: ${request.url()}`);
    }
  });
  return watch;
}
