/** Measures the reader against files with known answers. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCommand } from '../../src/cli/run-command.ts';
import type { Answers } from './answer.ts';
import { type FileScore, scoreFiles } from './score-files.ts';

class MissingFolder extends Error {
  override readonly name = 'MissingFolder';
}

const USAGE = `Usage: npm run reach -- [options]

Reads files with known answers, and prints how many fields of each format were read right.

  --files FOLDER     the files (../shared/corpus)
  --answers FOLDER   their answers, a JSON file for each format (tests/reach/answers)
  --misses FIELD     also what was read wrongly of a field, or of "all"
  --help`;

interface Options {
  readonly files: string;
  readonly answers: string;
  readonly misses: string | undefined;
}

process.exitCode = await runCommand<Options>(
  { usage: USAGE, read: readOptions, run: measure, expected: MissingFolder },
  process.argv.slice(2),
);

function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      files: { type: 'string', default: '../shared/corpus' },
      answers: { type: 'string', default: fileURLToPath(new URL('answers', import.meta.url)) },
      misses: { type: 'string' },
    },
  });
  return { ...values, misses: values.misses };
}

async function measure({ files, answers: folder, misses }: Options): Promise<number> {
  const root = path.resolve(files);
  if (!existsSync(root)) {
    throw new MissingFolder(`There is no folder ${files}: nothing to measure.`);
  }
  const formats = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  for (const name of formats) {
    const answers = JSON.parse(await readFile(path.join(folder, name), 'utf8')) as Answers;
    const scores = await scoreFiles(root, answers);
    print(name.replace(/\.json$/, ''), Object.keys(answers).length, scores, misses);
  }
  return 0;
}

function print(
  title: string,
  files: number,
  scores: readonly FileScore[],
  misses: string | undefined,
): void {
  console.log(`\n${title}, ${files} files`);
  const fields = [...new Set(scores.map(({ field }) => field))];
  for (const field of [...fields, 'all']) {
    const of = field === 'all' ? scores : scores.filter((score) => score.field === field);
    const right = of.filter((score) => score.right).length;
    const share = ((right / of.length) * 100).toFixed(1).padStart(6);
    console.log(`  ${field.padEnd(20)} ${share} %  ${right} of ${of.length}`);
  }
  if (misses === undefined) return;
  for (const { file, field, right, expected, found } of scores) {
    if (right || (misses !== 'all' && misses !== field)) continue;
    console.log(
      `  ${file}\n    ${field}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`,
    );
  }
}
