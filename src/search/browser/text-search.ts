import { textQuery } from '../text-query.ts';
import type { Match, pagefindClient } from './pagefind-client.ts';

/** The matches of a text, by the places of their postings in the table; best first. */
export type Matches = ReadonlyMap<number, Match>;

/** Answers kept, so that a facet, an order or a step back asks the index nothing again. */
const KEPT = 8;

const DRIFT = 'The text index and the table of postings are of different builds.';

/**
 * Searches for words and phrases; all of them must match.
 *
 * @param placeFinder loads what tells the place of a posting by its name in the text index
 */
export function textSearch(
  pagefind: ReturnType<typeof pagefindClient>,
  placeFinder: () => Promise<(id: string) => number | undefined>,
): (query: string) => Promise<Matches> {
  const known = new Map<string, Promise<Matches>>();
  const search = async (query: string): Promise<Matches> => {
    const [{ search }, placeOf] = await Promise.all([pagefind(), placeFinder()]);
    const { parts } = textQuery(query);
    const found = await Promise.all(parts.map((part) => search(part)));
    return inAll(found.map(({ results }) => byPlace(results, placeOf)));
  };
  return (query) => {
    const answer = known.get(query) ?? search(query);
    known.delete(query);
    known.set(query, answer);
    answer.catch(() => known.delete(query));
    const [oldest] = known.keys();
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
    return answer;
  };
}

function byPlace(
  matches: readonly Match[],
  placeOf: (id: string) => number | undefined,
): Map<number, Match> {
  const placed = new Map<number, Match>();
  for (const match of matches) {
    const place = placeOf(match.id);
    if (place === undefined) throw new Error(DRIFT);
    placed.set(place, match);
  }
  return placed;
}

/** What every list contains, by the sum of its scores; its excerpt is that of the last list. */
function inAll([first = new Map(), ...others]: readonly Map<number, Match>[]): Matches {
  let all = first;
  for (const list of others) {
    const both = [...list].flatMap(([place, match]): [number, Match][] => {
      const before = all.get(place);
      return before === undefined ? [] : [[place, added(match, before.score)]];
    });
    all = new Map(both.sort(([, a], [, b]) => b.score - a.score));
  }
  return all;
}

function added(match: Match, score: number): Match {
  return { id: match.id, score: match.score + score, data: () => match.data() };
}
