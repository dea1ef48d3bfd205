import { describe, expect, it } from 'vitest';
import { longestProcessorTime } from '../../bench/trace.ts';

const thread = (pid: number, tid: number, name: string) => ({
  name: 'thread_name',
  ph: 'M',
  pid,
  tid,
  args: { name },
});
const task = (pid: number, tid: number, dur: number, tdur: number) => ({
  name: 'ThreadControllerImpl::RunTask',
  ph: 'X',
  pid,
  tid,
  dur,
  tdur,
});
const traceOf = (...traceEvents: unknown[]) => Buffer.from(JSON.stringify({ traceEvents }));

describe('longestProcessorTime', () => {
  it('is that of the longest task of a page, in milliseconds', () => {
    const trace = traceOf(
      task(1, 1, 90_000, 12_500),
      task(1, 1, 20_000, 19_000),
      task(1, 2, 90_000, 80_000),
      task(2, 1, 90_000, 85_000),
      thread(1, 1, 'CrRendererMain'),
      thread(1, 2, 'Compositor'),
      thread(2, 1, 'CrBrowserMain'),
    );
    expect(longestProcessorTime(trace)).toBe(19);
  });

  it('refuses a trace without tasks', () => {
    expect(() => longestProcessorTime(traceOf(thread(1, 1, 'CrRendererMain')))).toThrow('no task');
  });
});
