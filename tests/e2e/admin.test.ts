import { expect, type Page, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { admin } from '../../src/admin/integration.ts';
import { startStaticServer, type StaticServer } from '../../src/cli/static-server.ts';
import { defineBoard } from '../../src/config/define-board.ts';
import { readEnvironment } from '../../src/config/environment.ts';
import { siteSettings } from '../../src/config/site-settings.ts';
import { projectRoot } from './support/astro-command.ts';
import { type BoardInput, buildBoard } from './support/board.ts';
import { watchBrowser } from './support/browser-watch.ts';
import { markdownPosting } from './support/postings.ts';

const input: BoardInput = {
  base: '/board/',
  env: { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 20) / 1000) },
  postings: {
    'lamp-keeper.md': markdownPosting(),
    'boat-wright.md': markdownPosting({ title: 'Boat Wright' }, 'You mend the boats.'),
  },
};

const settings = siteSettings(
  defineBoard({
    title: 'Harbour jobs',
    description: 'Work by the water.',
    url: 'https://harbour.example',
    repository: 'https://github.com/harbour/board',
    admin: {},
  }),
  readEnvironment({ BASE_PATH: '/board/' }),
);

test.use({ actionTimeout: 20_000 });

let server: StaticServer | undefined;
let folder: string;

test.beforeAll(async () => {
  const { outDir, log, exitCode } = await buildBoard(input);
  expect(exitCode, log).toBe(0);
  expect(existsSync(join(outDir, 'admin')), 'a board has no editor by itself').toBe(false);
  folder = join(dirname(outDir), 'with-editor');
  cpSync(outDir, folder, { recursive: true });
  const add = admin(settings).hooks['astro:build:done'];
  await add?.({ dir: pathToFileURL(`${folder}/`) } as never);
});

test.afterEach(() => server?.close());

/** Serves the board, with the backend that its configuration names or another. */
async function serve(backend?: { readonly name: 'test-repo' }): Promise<string> {
  if (backend !== undefined) {
    const file = join(folder, 'admin', 'config.json');
    const config = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...config, backend, publish_mode: 'simple' }));
  }
  const served = { directory: folder, basePath: '/board/', port: 0, host: 'localhost' };
  server = await startStaticServer(served);
  return server.url;
}

/** The files that the editor has saved, by their paths. */
async function savedFiles(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const files: Record<string, string> = {};
    const read = async (directory: FileSystemDirectoryHandle, below: string): Promise<void> => {
      for await (const [name, handle] of directory.entries()) {
        const path = below + name;
        if (handle.kind === 'directory') await read(handle, `${path}/`);
        else files[path] = await (await handle.getFile()).text();
      }
    };
    const storage = await navigator.storage.getDirectory();
    await read(await storage.getDirectoryHandle('sveltia-cms-test'), '');
    return files;
  });
}

test('the editor accepts its configuration and offers to sign in', async ({ page }) => {
  // The code host's own page about its state is all that it asks before anybody signs in.
  await page.route('https://www.githubstatus.com/**', (route) =>
    route.fulfill({ json: { status: { indicator: 'none' } } }),
  );
  const url = await serve();
  const watch = watchBrowser(page, url);
  await page.goto(`${url}admin/`);
  await expect(page.getByRole('button', { name: 'Work with Local Repository' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign In Using Access Token' })).toBeVisible();
  await expect(page.getByText('There is an error')).toHaveCount(0);
  await expect(page).toHaveTitle(/Harbour jobs/);
  expect(watch.errors).toEqual([]);
  const others = watch.foreignRequests.filter((line) => !line.includes('www.githubstatus.com'));
  expect(others).toEqual([]);
});

test('a posting written in the editor passes the check', async ({ page }, testInfo) => {
  // The form draws only the fields in view.
  await page.setViewportSize({ width: 1280, height: 6000 });
  // The editor's makers test it on files in the browser.
  const url = await serve({ name: 'test-repo' });
  const watch = watchBrowser(page, url);
  await page.goto(`${url}admin/`);
  await page.getByRole('button', { name: 'Work with Test Repository' }).click();
  await expect(page.getByRole('treeitem', { name: /Companies/ })).toBeVisible();
  await page.goto(`${url}admin/#/collections/postings/new`);
  const fill = (field: string, value: string): Promise<void> =>
    page.getByRole('textbox', { name: field, exact: true }).fill(value);
  await fill('Title', 'Knot Surveyor');
  await fill('Company', 'Ninefold Lighthouses');
  await fill('Apply at', 'https://ninefold.example/apply');
  await page.getByRole('radio', { name: 'On site' }).click();
  const location = page.getByRole('group', { name: /Location.* Field/ });
  await location.getByRole('textbox').fill('Bergen, Norway');
  await fill('Pay', '38,000–44,000 EUR a year');
  await page.getByRole('checkbox', { name: 'Full time' }).click();
  const text = page.locator('[contenteditable=true]').last();
  await text.click();
  await text.pressSequentially('You count the knots and write them down.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const path = 'content/postings/ninefold-lighthouses-knot-surveyor.md';
  let saved = '';
  // While the editor saves, the folder, the file or its text may not be there yet.
  await expect(async () => {
    const files = await savedFiles(page);
    expect(Object.keys(files)).toEqual([path]);
    saved = files[path] ?? '';
    expect(saved).toContain('salary: 38,000–44,000 EUR a year');
    expect(saved).toContain('employmentType: FULL_TIME');
  }).toPass({ timeout: 30_000 });
  expect(watch.errors).toEqual([]);
  expect(watch.foreignRequests).toEqual([]);

  const file = testInfo.outputPath('knot-surveyor.md');
  writeFileSync(file, saved);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['src/cli/check.ts', '--format', 'json', file],
    { cwd: projectRoot },
  );
  expect(JSON.parse(stdout)).toMatchObject({ problems: [] });
});

test('no list of pages and no worker knows of the editor', () => {
  const lists = ['sitemap-0.xml', 'sitemap-1.xml', 'sitemap-index.xml', 'llms.txt', 'index.html'];
  const found = lists.map((name) => join(folder, name)).filter(existsSync);
  expect(found.length).toBeGreaterThan(2);
  for (const file of found) expect(readFileSync(file, 'utf8'), file).not.toContain('/admin/');
  const page = readFileSync(join(folder, 'admin', 'index.html'), 'utf8');
  expect(page).toContain('<meta name="robots" content="noindex">');
});
