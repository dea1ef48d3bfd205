/** How many tests passed, failed and were skipped, and which failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** "file > title" of each test that failed. */
  readonly failures: readonly string[];
}

interface VitestReport {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly numPendingTests?: number;
  readonly numTodoTests?: number;
  readonly testResults?: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

interface PlaywrightSuite {
  readonly file?: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[];
}

/** Counts from the report of Vitest's `json` reporter. */
export function vitestCounts(report: unknown): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    report as VitestReport;
  const failures = (testResults ?? []).flatMap((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    // A file that fails before its first test has no test to name.
    if (failed.length === 0) return file.status === 'failed' ? [file.name] : [];
    return failed.map(({ fullName }) => `${file.name} > ${fullName}`);
  });
  return {
    passed: numPassedTests ?? 0,
    failed: Math.max(numFailedTests ?? 0, failures.length),
    skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
    failures,
  };
}

/** Counts from the report of Playwright's `json` reporter; a flaky test counts as passed. */
export function playwrightCounts(report: unknown): Counts {
  const { stats, suites } = report as {
    stats: Record<string, number>;
    suites?: readonly PlaywrightSuite[];
  };
  return {
    passed: (stats['expected'] ?? 0) + (stats['flaky'] ?? 0),
    failed: stats['unexpected'] ?? 0,
    skipped: stats['skipped'] ?? 0,
    failures: (suites ?? []).flatMap(failedSpecs),
  };
}

function failedSpecs(suite: PlaywrightSuite): string[] {
  const own = (suite.specs ?? []).filter(({ ok }) => !ok);
  return [
    ...own.map(({ title }) => `${suite.file ?? ''} > ${title}`),
    ...(suite.suites ?? []).flatMap(failedSpecs),
  ];
}

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    failures: [...a.failures, ...b.failures],
  };
}
