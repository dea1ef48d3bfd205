import { visited } from '../visits.ts';
import { KeptRows } from './kept-rows.ts';
import { showPostingPage } from './posting-page.ts';
import { showSavedCount } from './saved-count.ts';
import { yoursStore } from './yours-store.ts';

/**
 * What is the reader's own on every page: what they saved, hid and have seen, and what is new to them.
 *
 * @param base the path the board lives under
 */
export function showYours(base: string): void {
  const store = yoursStore(base);
  const now = new Date();
  store.change((yours) => ({ ...yours, visits: visited(yours.visits, now) }));

  const rows = new KeptRows(store, base);
  for (const results of document.querySelectorAll('[data-search-list]')) rows.watch(results);
  rows.draw();
  rows.remember(now);

  const posting = document.querySelector<HTMLElement>('[data-keep]');
  if (posting !== null) showPostingPage(posting, store);
  const link = document.querySelector<HTMLElement>('[data-saved-link]');
  if (link !== null) showSavedCount(link, store);
}
