/**
 * Asks for each thing once and keeps the answer; what failed is tried again on the next use.
 *
 * @param most how many answers are kept, those that were used last; all, if not told
 */
export function keepLatest<T>(
  ask: (name: string) => Promise<T>,
  most = Infinity,
): (name: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (name) => {
    const answer = kept.get(name) ?? ask(name);
    kept.delete(name);
    kept.set(name, answer);
    answer.catch(() => kept.delete(name));
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}
