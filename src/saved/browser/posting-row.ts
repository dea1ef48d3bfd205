import type { KeptPosting } from '../yours.ts';

/** The postings of lists, results and cards. */
export const ROWS = '.row:not(saved-postings *), .featured';

/** The facts of a posting as its row in a list tells them; null for a row that leads to none. */
export interface RowPosting extends KeptPosting {
  readonly posted: string | null;
}

/** @param base the path the board lives under */
export function postingOfRow(row: HTMLElement, base: string): RowPosting | null {
  const link = row.querySelector<HTMLAnchorElement>('a.row-title');
  const id = link === null ? null : postingId(link.pathname, base);
  if (link === null || id === null) return null;
  const time = row.querySelector('time') ?? row.closest('.day')?.querySelector('time');
  const places = [...row.querySelectorAll('.row-where > :not(.soft)')].map(textOf);
  return {
    id,
    title: textOf(link),
    company: textOf(row.querySelector('.row-company bdi')),
    where: places.filter((place) => place !== '').join(', ') || null,
    pay: textOf(row.querySelector('.row-pay > bdi, .featured-foot > bdi')) || null,
    closes: row.dataset['closes'] || null,
    posted: row.dataset['posted'] || time?.dateTime || null,
  };
}

function postingId(pathname: string, base: string): string | null {
  const folder = `${base}jobs/`;
  if (!pathname.startsWith(folder) || !pathname.endsWith('/')) return null;
  try {
    return decodeURIComponent(pathname.slice(folder.length, -1)) || null;
  } catch {
    return null;
  }
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
