/**
 * Runs every check there is, in order, and closes with one plain line: how many tests passed,
 * failed and were skipped. A step without tests of its own counts as one failure when it fails.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addCounts, type Counts, playwrightCounts, vitestCounts } from './setup/test-counts.ts';

interface Step {
  readonly name: string;
  /** The npm script to run, and what to add to its command. */
  readonly script: string;
  readonly args?: readonly string[];
  /** The JSON report that the step writes, and how to count its tests. */
  readonly report?: { readonly file: string; readonly count: (report: unknown) => Counts };
}

const root = fileURLToPath(new URL('..', import.meta.url));
const unitReport = 'test-results/unit.json';
const browserReport = 'test-results/browser.json';

const steps: readonly Step[] = [
  { name: 'Format and lint', script: 'lint' },
  { name: 'Types', script: 'typecheck' },
  {
    name: 'Unit tests',
    script: 'test:unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: { file: unitReport, count: vitestCounts },
  },
  { name: 'Sample board', script: 'build' },
  {
    name: 'Browser tests',
    script: 'test:e2e',
    args: ['--reporter=list,json'],
    report: { file: browserReport, count: playwrightCounts },
  },
];

function run(step: Step): Counts {
  console.log(`\n── ${step.name}: npm run ${step.script}\n`);
  const reportFile = step.report && `${root}${step.report.file}`;
  if (reportFile) rmSync(reportFile, { force: true });
  const { status } = spawnSync(
    'npm',
    ['run', '--silent', step.script, '--', ...(step.args ?? [])],
    {
      cwd: root,
      stdio: 'inherit',
      // npm is a batch file on Windows, which only a shell can start.
      shell: process.platform === 'win32',
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: `${root}${browserReport}` },
    },
  );
  const counts =
    step.report && reportFile && existsSync(reportFile)
      ? step.report.count(JSON.parse(readFileSync(reportFile, 'utf8')))
      : { passed: 0, failed: 0, skipped: 0, failures: [] };
  return status === 0 ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

const results = steps.map((step) => ({ name: step.name, counts: run(step) }));
const total = results.map(({ counts }) => counts).reduce(addCounts);

console.log('\n── Summary\n');
for (const { name, counts } of results) {
  console.log(`${counts.failed === 0 ? 'ok    ' : 'FAILED'}  ${name}`);
}
for (const failure of total.failures) console.log(`        ${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
