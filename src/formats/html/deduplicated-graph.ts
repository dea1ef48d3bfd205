/** Marks of a value that only wraps another, as reactive frameworks write them. */
const WRAPPERS = new Set(['Reactive', 'ShallowReactive', 'Ref', 'ShallowRef', 'Date']);
const MOST_WRAPPERS = 5;

/**
 * Puts together a graph whose values were written once each into one list and refer to each other by
 * their place in it (the format of the library devalue, which Nuxt and SvelteKit use). Values may be
 * shared and cyclic afterwards; nothing recurses.
 */
export function deduplicatedGraph(list: readonly unknown[]): unknown {
  const shells = list.map(shellOf);
  const at = (index: unknown): unknown => {
    let place = index;
    for (let step = 0; step < MOST_WRAPPERS; step += 1) {
      if (typeof place !== 'number') return step === 0 ? undefined : place;
      const entry = list[place];
      if (!isWrapper(entry)) return shells[place];
      place = entry[1];
    }
    return undefined;
  };
  list.forEach((entry, index) => {
    const shell = shells[index];
    if (Array.isArray(entry) && Array.isArray(shell)) {
      for (const each of entry as unknown[]) shell.push(at(each));
    } else if (isRecord(entry) && isRecord(shell)) {
      for (const [key, each] of Object.entries(entry)) shell[key] = at(each);
    }
  });
  return at(0);
}

function shellOf(entry: unknown): unknown {
  if (Array.isArray(entry)) return [];
  return isRecord(entry) ? (Object.create(null) as Record<string, unknown>) : entry;
}

function isWrapper(entry: unknown): entry is [string, unknown] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && WRAPPERS.has(entry[0]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
