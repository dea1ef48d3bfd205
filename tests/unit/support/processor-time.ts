/**
 * Seconds of processor time within which hostile input must be read, wide enough for a slow and busy machine:
 * linear reading takes a fraction of it, what grows with the square takes minutes.
 */
export const ENOUGH_SECONDS = 20;

/**
 * Seconds of this process's processor time, which what else the machine does hardly lengthens.
 *
 * @param before what `process.cpuUsage()` said at the beginning
 */
export function processorSeconds(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
