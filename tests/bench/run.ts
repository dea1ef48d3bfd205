/** `npm run bench`: what a build of many postings costs, and its search. {@link USAGE} says how. */
import { measureBoard, preparePostings, takeTurns } from './boards.ts';
import { compare, type Compared, type Turn } from './comparison.ts';
import { hugoVersion, NoHugoError } from './measured-hugo.ts';
import { type BenchOptions, readOptions, USAGE } from './options.ts';
import { startProgress } from './progress.ts';
import {
  buildRows,
  comparisonRows,
  type Measured,
  scaleRows,
  searchRows,
  sizeRows,
} from './rows.ts';
import { markdownTable, textTable, whole } from './table.ts';

process.exitCode = await bench(process.argv.slice(2));

async function bench(args: readonly string[]): Promise<number> {
  let options;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 1;
  }
  if (options === null) {
    console.log(USAGE);
    return 0;
  }
  try {
    console.log(options.against === null ? await measure(options) : await against(options));
    return 0;
  } catch (error) {
    if (!(error instanceof NoHugoError)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function measure(options: BenchOptions): Promise<string> {
  const progress = startProgress(process.stderr);
  const boards: Measured[] = [];
  for (const size of options.sizes) {
    boards.push(await measureBoard(preparePostings(size, options), options, progress));
  }
  if (options.format === 'json') return JSON.stringify(boards.map(namedBuilds), null, 2);
  if (options.format === 'markdown') return markdownTable(scaleRows(boards));
  return boards.map(textOf).join('\n\n\n');
}

function textOf({ postings, builds, search }: Measured): string {
  const cold = builds[0]?.[1];
  return [
    `${whole(postings)} postings`,
    textTable(buildRows(builds)),
    ...(cold === undefined ? [] : [textTable(sizeRows(cold))]),
    ...(search === null ? [] : [textTable(searchRows(search))]),
  ].join('\n\n');
}

function namedBuilds({ postings, builds, search }: Measured): object {
  return { postings, builds: Object.fromEntries(builds), search };
}

async function against(options: BenchOptions): Promise<string> {
  const hugo = hugoVersion();
  const progress = startProgress(process.stderr);
  const boards: { postings: number; turns: readonly Turn[]; compared: readonly Compared[] }[] = [];
  for (const size of options.sizes) {
    const postings = preparePostings(size, options);
    const turns = await takeTurns(postings, options, progress);
    boards.push({ postings, turns, compared: compare(turns) });
  }
  if (options.format === 'json') return JSON.stringify({ hugo, boards }, null, 2);
  const table = options.format === 'markdown' ? markdownTable : textTable;
  return boards
    .map(({ postings, turns, compared }) => {
      const runs = `${turns.length} ${turns.length === 1 ? 'turn' : 'turns'}`;
      return `${whole(postings)} postings, Hugo ${hugo}, ${runs}, medians\n\n${table(comparisonRows(compared))}`;
    })
    .join('\n\n');
}
