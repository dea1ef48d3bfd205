import { textQuery } from '../text-query.ts';
import type { Match, pagefindClient } from './pagefind-client.ts';

/** The matches of a text, by the names of their pages; best first. */
export type Matches = ReadonlyMap<string, Match>;

/** Answers kept, so that a facet, an order or a step back asks the index nothing again. */
const KEPT = 8;

/** Searches for words and phrases; all of them must match. */
export function textSearch(
  pagefind: ReturnType<typeof pagefindClient>,
): (query: string) => Promise<Matches> {
  const known = new Map<string, Promise<Matches>>();
  const search = async (query: string): Promise<Matches> => {
    const { search } = await pagefind();
    const { parts } = textQuery(query);
    const found = await Promise.all(parts.map((part) => search(part)));
    return inAll(found.map(({ results }) => results));
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

/** What every list contains, by the sum of its scores; its excerpt is that of the last list. */
function inAll(lists: readonly (readonly Match[])[]): Matches {
  const [first = [], ...others] = lists;
  let all = new Map(first.map((match) => [match.id, match]));
  for (const list of others) {
    const both = list.flatMap((match) => {
      const before = all.get(match.id);
      return before === undefined ? [] : [added(match, before.score)];
    });
    all = new Map(both.sort((a, b) => b.score - a.score).map((match) => [match.id, match]));
  }
  return all;
}

function added(match: Match, score: number): Match {
  return { id: match.id, score: match.score + score, data: () => match.data() };
}
