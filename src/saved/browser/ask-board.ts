import { type BoardState, publishedPostings } from '../board-state.ts';

/**
 * What the board says today about some postings. The archive is read only when one is not open.
 *
 * @param addresses of `/jobs.json` and `/archive.json`
 * @throws when the open postings cannot be read
 */
export async function askBoard(
  ids: readonly string[],
  addresses: { readonly jobs: string; readonly archive: string },
  language: string,
): Promise<BoardState> {
  const open = publishedPostings(await json(addresses.jobs), language);
  if (ids.every((id) => open.has(id))) return { open, closed: new Set() };
  try {
    const closed = publishedPostings(await json(addresses.archive), language);
    return { open, closed: new Set(closed.keys()) };
  } catch {
    return { open, closed: null };
  }
}

async function json(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
}
