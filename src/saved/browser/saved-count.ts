import type { YoursStore } from './yours-store.ts';

/** Says at the link to the saved postings how many there are. */
export function showSavedCount(link: HTMLElement, store: YoursStore): void {
  const label = link.textContent.trim();
  const draw = () => {
    const { length } = store.read().saved;
    if (length === 0) {
      link.replaceChildren(label);
      return;
    }
    const count = document.createElement('span');
    count.className = 'nav-count';
    count.textContent = length > 99 ? '99+' : String(length);
    link.replaceChildren(label, ' ', count);
  };
  store.listen(draw);
  draw();
}
