/**
 * Hands out results in the order of a list while the next ones are already being made.
 *
 * @param make begins the work on one item
 * @param ahead how many items beyond the one that is asked for are worked on
 * @returns the result for an item, by its place in the list
 */
export function inAdvance<Item, Result>(
  items: readonly Item[],
  make: (item: Item) => Promise<Result>,
  ahead: number,
): (index: number) => Promise<Result> {
  const begun = new Map<number, Promise<Result>>();
  const begin = (index: number): void => {
    const item = items[index];
    if (item === undefined || begun.has(index)) return;
    const result = make(item);
    // Whoever asks for it learns of a failure.
    result.catch(() => undefined);
    begun.set(index, result);
  };
  return async (index) => {
    for (let next = index; next <= index + ahead; next += 1) begin(next);
    const result = begun.get(index);
    begun.delete(index);
    if (result === undefined) throw new RangeError(`There is no item ${index}.`);
    return result;
  };
}
