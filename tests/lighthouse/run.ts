/**
 * `npm run lighthouse`: has Lighthouse judge one page of each kind of the board in `dist/`, and prints
 * its scores. Lighthouse is fetched when it is needed: it is large, and no test depends on it.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startStaticServer } from '../../src/cli/static-server.ts';
import { browserArguments, findOrInstallBrowser } from '../setup/browser.ts';

const LIGHTHOUSE = 'lighthouse@^13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Report {
  readonly categories: Record<(typeof CATEGORIES)[number], { readonly score: number | null }>;
  readonly audits: Record<string, { readonly score: number | null; readonly title: string }>;
}

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const reports = join(root, 'test-results', 'lighthouse');
mkdirSync(reports, { recursive: true });

const chromePath = await findOrInstallBrowser();
const server = await startStaticServer({
  directory: join(root, 'dist'),
  basePath: '/',
  port: 0,
  host: 'localhost',
});
const { postings } = (await (await fetch(new URL('jobs.json', server.url))).json()) as {
  postings: readonly { readonly url: string }[];
};
const posting = postings[0] && new URL(postings[0].url).pathname.slice(1);
const pages = [
  '',
  ...(posting === undefined ? [] : [posting]),
  'companies/',
  'archive/',
  'insights/',
  'post/',
];

for (const page of pages) {
  const file = join(reports, `${page.replaceAll('/', '_') || 'home'}.json`);
  await run(
    'npm',
    [
      ...['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', server.url + page],
      ...['--output=json', `--output-path=${file}`, '--quiet'],
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=--headless=new ${browserArguments.join(' ')}`,
    ],
    {
      env: { ...process.env, CHROME_PATH: chromePath },
      shell: process.platform === 'win32',
    },
  );
  const { categories, audits } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const scores = CATEGORIES.map(
    (name) => `${name} ${Math.round((categories[name].score ?? 0) * 100)}`,
  );
  console.log(`/${page}  ${scores.join('  ')}`);
  const faults = Object.values(audits).filter(({ score }) => score !== null && score < 0.9);
  for (const { title } of faults) console.log(`    ${title}`);
}
await server.close();
