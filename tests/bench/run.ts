/**
 * `npm run bench -- --postings 1000`: builds a board of invented postings (or of those in `--from`)
 * cold, unchanged and with one posting changed (unless `--no-rebuilds`), uses its search in a browser,
 * and prints what each cost. `--words` takes the bodies from a folder of real ones. Times mean something
 * only in comparison with others of the same run.
 */
import { appendFileSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../e2e/support/astro-command.ts';
import { measureSearch } from './measured-search.ts';
import { makePostings } from './make-postings.ts';
import { type BuildCost, measureBuild } from './measured-build.ts';
import { seededRandom } from './random.ts';
import { readBodies } from './real-bodies.ts';
import { costTable, searchTable } from './table.ts';

const { values } = parseArgs({
  allowNegative: true,
  options: {
    postings: { type: 'string', default: '1000' },
    from: { type: 'string' },
    words: { type: 'string' },
    seed: { type: 'string', default: '1' },
    mix: { type: 'string', default: '80/10/10' },
    rebuilds: { type: 'boolean', default: true },
    format: { type: 'string', default: 'text' },
  },
});

const [markdown = 1, text = 0, html = 0] = values.mix
  .split('/')
  .map((share) => Number(share) / 100);
const workspace = join(projectRoot, 'test-results', 'bench');
const postings = join(workspace, 'postings');
rmSync(workspace, { recursive: true, force: true });
mkdirSync(workspace, { recursive: true });
if (values.from === undefined) {
  makePostings(postings, {
    count: Number(values.postings),
    seed: Number(values.seed),
    mix: { markdown, text, html },
    samples: join(projectRoot, 'content/postings'),
    bodies: values.words === undefined ? [] : readBodies(resolve(values.words)),
    today: new Date().toISOString().slice(0, 10),
  });
} else {
  cpSync(resolve(values.from), postings, { recursive: true });
}

async function step(name: string): Promise<[string, BuildCost]> {
  console.error(`${name} …`);
  return [name, await measureBuild(postings, workspace)];
}

const costs = [await step('cold')];
console.error('search …');
const search = await measureSearch(join(workspace, 'dist'), seededRandom(Number(values.seed)));
if (values.rebuilds) costs.push(await step('unchanged'));
const [first] = readdirSync(postings).sort();
if (values.rebuilds && first !== undefined) {
  appendFileSync(join(postings, first), '\nOne more sentence.\n');
  costs.push(await step('one changed'));
}

console.log(
  values.format === 'json'
    ? JSON.stringify({ ...Object.fromEntries(costs), search }, null, 2)
    : `${costTable(costs)}\n\n${searchTable(search)}`,
);
