/** The links to postings, in a list of results as in one that the server rendered. */
const LINKS = '.row-title';

/**
 * Lets the arrow keys walk from the field through the postings that are shown, and back; Escape returns to
 * the field from any of them.
 */
export function walkByArrows(root: HTMLElement, field: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing)
      return;
    const next = nextStop(root, field, event.target as Element, event.key);
    if (next === null) return;
    event.preventDefault();
    next.focus();
  });
}

/** The link to the same posting among those that are shown now, or else the first one. */
export function linkInPlaceOf(gone: Element, root: HTMLElement): HTMLElement | null {
  const links = shownLinks(root);
  const address = gone.getAttribute('href');
  return links.find((link) => link.getAttribute('href') === address) ?? links[0] ?? null;
}

function nextStop(
  root: HTMLElement,
  field: HTMLElement,
  from: Element,
  key: string,
): HTMLElement | null {
  if (key === 'Escape') return from.closest('.row, .featured') === null ? null : field;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const links = shownLinks(root);
  if (from === field) return key === 'ArrowDown' ? (links[0] ?? null) : null;
  const place = links.findIndex((link) => link === from);
  if (place < 0) return null;
  if (key === 'ArrowUp' && place === 0) return field;
  return links[place + (key === 'ArrowDown' ? 1 : -1)] ?? null;
}

function shownLinks(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(LINKS)].filter(
    (link) => link.closest('[hidden], [inert]') === null,
  );
}
