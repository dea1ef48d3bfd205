import { keptPosting } from '../read-yours.ts';
import { markSeen } from '../yours.ts';
import { KeepButtons } from './keep-buttons.ts';
import type { YoursStore } from './yours-store.ts';

/** On a posting's own page: the two buttons, and the memory that it was opened. */
export function showPostingPage(place: HTMLElement, store: YoursStore): void {
  const posting = keptPosting(Object.fromEntries(Object.entries(place.dataset)));
  if (posting === null) return;
  const note = document.createElement('p');
  note.className = 'keep-note soft';
  note.setAttribute('role', 'status');
  const buttons = new KeepButtons(store, posting, () => {
    note.textContent = 'Lists and searches leave this posting out now.';
  });
  const draw = () => {
    const yours = store.read();
    buttons.show(yours);
    if (!yours.hidden.some(({ id }) => id === posting.id)) note.textContent = '';
  };
  place.append(buttons.element, note);
  store.listen(draw);
  draw();
  store.change((yours) => markSeen(yours, posting.id));
}
