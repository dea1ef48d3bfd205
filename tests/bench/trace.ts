/** An event of Chromium's trace, as far as it matters here; durations in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: unknown };
}

/** The category that has the tasks of all threads. */
export const TASKS = 'toplevel';

/**
 * The most processor time that a task of a page's main thread took, in milliseconds: how long it would
 * have held up the page on a machine that does nothing else.
 *
 * @param trace as Chromium writes it, with the category {@link TASKS}
 * @throws when it has no such task
 */
export function longestProcessorTime(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as {
    traceEvents: readonly TraceEvent[];
  };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const named = traceEvents.filter(({ name }) => name === 'thread_name');
  const main = new Set(named.filter(({ args }) => args?.name === 'CrRendererMain').map(threadOf));
  const times = traceEvents
    .filter((event) => event.ph === 'X' && main.has(threadOf(event)))
    .flatMap(({ tdur }) => (tdur === undefined ? [] : [tdur / 1000]));
  if (times.length === 0) throw new Error('The trace has no task of a page.');
  return times.reduce((most, time) => Math.max(most, time));
}
