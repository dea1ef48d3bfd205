/**
 * The names under which the text index knows the postings, short enough to be sent with the first
 * search: names are mostly random, so that a few characters of each tell it from all others.
 */
export interface PackedIds {
  /** What all names begin with. */
  readonly prefix: string;
  /** For each posting, in the order of the table, the {@link SHORT} characters after the prefix. */
  readonly short: string;
  /** Whole names that share their characters with another one, and the places of their postings. */
  readonly whole: Readonly<Record<string, number>>;
}

const SHORT = 5;

export function packIds(ids: readonly string[]): PackedIds {
  const prefix = commonPrefix(ids);
  const short = ids.map((id) => id.slice(prefix.length, prefix.length + SHORT).padEnd(SHORT));
  const count = new Map<string, number>();
  for (const id of short) count.set(id, (count.get(id) ?? 0) + 1);
  const shared = [...ids.entries()].filter(([place]) => (count.get(short[place] ?? '') ?? 0) > 1);
  return {
    prefix,
    short: short.join(''),
    whole: Object.fromEntries(shared.map(([place, id]) => [id, place])),
  };
}

/** Tells the place of the posting with a name; undefined when no posting has it. */
export function placeFinder({
  prefix,
  short,
  whole,
}: PackedIds): (id: string) => number | undefined {
  const places = new Map<string, number>();
  for (let place = 0; place * SHORT < short.length; place += 1) {
    places.set(short.slice(place * SHORT, (place + 1) * SHORT), place);
  }
  const shared = new Map(Object.entries(whole));
  return (id) => {
    if (!id.startsWith(prefix)) return undefined;
    const key = id.slice(prefix.length, prefix.length + SHORT).padEnd(SHORT);
    return shared.get(id) ?? places.get(key);
  };
}

function commonPrefix(ids: readonly string[]): string {
  const [first = '', ...others] = ids;
  let length = others.length === 0 ? 0 : first.length;
  for (const id of others) {
    while (!id.startsWith(first.slice(0, length))) length -= 1;
  }
  return first.slice(0, length);
}
