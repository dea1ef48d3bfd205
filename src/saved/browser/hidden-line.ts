/** The places that tell of hidden postings, each once: results, featured cards, and each other card. */
const LISTS = '[data-search-results], .featured-grid, .card:not(.featured, [data-search-list])';

/**
 * Says beside each list how many of its postings are hidden, with a button that shows them all.
 *
 * @param rows the hidden rows, shown or not
 * @param revealed whether the reader asked for them
 * @param toggle called by the button
 */
export function drawHiddenLines(
  rows: readonly HTMLElement[],
  revealed: boolean,
  toggle: () => void,
): void {
  const counts = new Map<Element, number>();
  for (const row of rows) {
    const list = row.closest(LISTS);
    if (list !== null) counts.set(list, (counts.get(list) ?? 0) + 1);
  }
  for (const line of document.querySelectorAll<HTMLElement>('.hidden-line')) {
    const list = listOf(line);
    if (list === null || !counts.has(list)) line.remove();
  }
  for (const [list, count] of counts) {
    const line = lineOf(list, toggle);
    const text = hiddenText(count, revealed);
    const [sentence, button] = line.children;
    if (sentence !== undefined) sentence.textContent = text.sentence;
    if (button !== undefined) button.textContent = text.button;
  }
}

function hiddenText(count: number, revealed: boolean): { sentence: string; button: string } {
  const postings = count === 1 ? '1 hidden posting' : `${count} hidden postings`;
  if (!revealed) return { sentence: `${postings}.`, button: count === 1 ? 'Show it' : 'Show them' };
  return {
    sentence: `${postings}, shown for now.`,
    button: count === 1 ? 'Leave it out' : 'Leave them out',
  };
}

const lists = new WeakMap<Element, Element>();

function listOf(line: Element): Element | null {
  const list = lists.get(line) ?? null;
  return list?.isConnected ? list : null;
}

function lineOf(list: Element, toggle: () => void): Element {
  const present = [...document.querySelectorAll('.hidden-line')].find(
    (line) => listOf(line) === list,
  );
  if (present !== undefined) return present;
  const line = document.createElement('p');
  line.className = 'hidden-line';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'text-button';
  button.addEventListener('click', toggle);
  line.append(document.createElement('span'), button);
  lists.set(line, list);
  const head = list.querySelector(':scope > .card-head');
  if (list.matches('.featured-grid')) list.before(line);
  else if (head === null) list.prepend(line);
  else head.after(line);
  return line;
}
