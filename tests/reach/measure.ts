/**
 * Measures the reader against files with known answers: `npm run reach`, or with folders of your own:
 * `npm run reach -- --files folder --answers folder`. `--misses field` lists what was read wrongly.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readPosting, readSource } from '../../src/loader/read-posting.ts';
import type { Answers } from './answer.ts';
import { type Score, scorePosting } from './score.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '../shared/corpus' },
    answers: { type: 'string', default: fileURLToPath(new URL('answers', import.meta.url)) },
    misses: { type: 'string' },
  },
});
const root = path.resolve(values.files);
if (!existsSync(root)) {
  console.error(`There is no folder ${values.files}: nothing to measure.`);
  process.exit(1);
}

for (const name of (await readdir(values.answers))
  .filter((file) => file.endsWith('.json'))
  .sort()) {
  const answers = JSON.parse(await readFile(path.join(values.answers, name), 'utf8')) as Answers;
  const scores = await scoreAll(answers);
  print(name.replace(/\.json$/, ''), Object.keys(answers).length, scores);
}

async function scoreAll(answers: Answers): Promise<(Score & { file: string })[]> {
  const scores: (Score & { file: string })[] = [];
  for (const [name, answer] of Object.entries(answers)) {
    const absolutePath = path.join(root, name);
    const file = { path: postingPath(name), absolutePath, displayPath: name, obstacle: null };
    const read = await readSource(file);
    const options = { lifetimeDays: null, featuredFromWeight: null, dateAdded: null };
    const posting = 'source' in read ? readPosting(read.source, options).posting : null;
    scores.push(...scorePosting(posting, answer).map((score) => ({ ...score, file: name })));
  }
  return scores;
}

/** Corpora write folders into file names: `acme__clerk.md` was `acme/clerk.md`. */
function postingPath(name: string): string {
  return path.basename(name).replaceAll('__', '/');
}

function print(title: string, files: number, scores: readonly (Score & { file: string })[]): void {
  console.log(`\n${title}, ${files} files`);
  const fields = [...new Set(scores.map(({ field }) => field))];
  for (const field of [...fields, 'all']) {
    const of = field === 'all' ? scores : scores.filter((score) => score.field === field);
    const right = of.filter((score) => score.right).length;
    const share = ((right / of.length) * 100).toFixed(1).padStart(6);
    console.log(`  ${field.padEnd(20)} ${share} %  ${right} of ${of.length}`);
  }
  if (values.misses === undefined) return;
  for (const { file, field, right, expected, found } of scores) {
    if (right || (values.misses !== 'all' && values.misses !== field)) continue;
    console.log(
      `  ${file}\n    ${field}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`,
    );
  }
}
