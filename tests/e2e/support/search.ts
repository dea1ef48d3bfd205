import type { Locator, Page } from '@playwright/test';

/** Types a query into the page's search box, as a person does. */
export async function search(page: Page, query: string): Promise<void> {
  const box = page.getByRole('searchbox').first();
  await box.click();
  await box.fill('');
  await box.pressSequentially(query);
}

/** The links to postings in the list of results. */
export function searchResults(page: Page): Locator {
  return page.locator('[data-search-results] a[href*="/jobs/"]');
}
