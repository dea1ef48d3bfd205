/** Files below which a run is over before a person could read its progress. */
const WORTH_SHOWING = 500;

/**
 * Shows how far a long run has come on one line of a terminal; shows nothing elsewhere.
 *
 * @returns to be called with the files done and the files in all
 */
export function progressLine(stream: NodeJS.WriteStream): (done: number, total: number) => void {
  let shown = -1;
  return (done, total) => {
    if (!stream.isTTY || total < WORTH_SHOWING) return;
    const percent = Math.floor((done / total) * 100);
    if (percent === shown) return;
    shown = percent;
    const bar = '█'.repeat(Math.floor(percent / 5)).padEnd(20, '░');
    stream.write(done === total ? '\r\x1b[K' : `\r${bar} ${done} of ${total} files read`);
  };
}
