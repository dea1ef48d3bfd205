import { expect, test } from '@playwright/test';
import { type DevServer, startDevServer } from './support/dev-server.ts';
import { markdownPosting } from './support/postings.ts';
import { search, searchResults } from './support/search.ts';

test.describe.configure({ mode: 'serial' });

let server: DevServer;

test.beforeAll(async () => {
  server = await startDevServer({
    'lamp-keeper.md': markdownPosting(),
    'boat-wright.md': markdownPosting({ title: 'Boat Wright' }, 'You mend the boats.'),
  });
});

test.afterAll(() => server.stop());

test('an edited posting shows in the open page', async ({ page }) => {
  await page.goto(`${server.url}jobs/lamp-keeper/`);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Lamp Keeper');
  server.writePosting('lamp-keeper.md', markdownPosting({ title: 'Senior Lamp Keeper' }));
  await expect(heading).toHaveText('Senior Lamp Keeper', { timeout: 20_000 });
});

test('a posting is served as Markdown too', async ({ request }) => {
  const response = await request.get(`${server.url}jobs/lamp-keeper.md`);
  expect(response.headers()['content-type']).toContain('text/markdown');
  expect(await response.text()).toContain('title: Senior Lamp Keeper');
});

test('a new posting appears in the list, a deleted one leaves it', async ({ page }) => {
  server.writePosting(
    'knot-surveyor.md',
    markdownPosting({ title: 'Knot Surveyor' }, 'You survey.'),
  );
  await expect(async () => {
    await page.goto(server.url);
    await expect(page.getByRole('main')).toContainText('Knot Surveyor', { timeout: 1000 });
  }).toPass({ timeout: 20_000 });
  server.deletePosting('knot-surveyor.md');
  await expect(async () => {
    await page.goto(server.url);
    await expect(page.getByRole('main')).not.toContainText('Knot Surveyor', { timeout: 1000 });
  }).toPass({ timeout: 20_000 });
});

test('a broken posting is reported, and the server goes on', async ({ page }) => {
  server.writePosting('boat-wright.md', markdownPosting({ datePosted: '2026-02-30' }));
  await expect.poll(() => server.log(), { timeout: 20_000 }).toMatch(/boat-wright\.md:4:\d+/);
  server.writePosting('boat-wright.md', markdownPosting({ title: 'Boat Wright, mended' }));
  await expect(async () => {
    await page.goto(`${server.url}jobs/boat-wright/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Boat Wright, mended', {
      timeout: 1000,
    });
  }).toPass({ timeout: 20_000 });
});

test('search works', async ({ page }) => {
  await page.goto(server.url);
  await search(page, 'lamp');
  await expect(searchResults(page).first()).toContainText('Senior Lamp Keeper', {
    timeout: 30_000,
  });
});
