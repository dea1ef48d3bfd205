import type { ResultData } from './pagefind-client.ts';

/** Makes one result's list item of the template that the page carries. */
export function renderResult(template: HTMLTemplateElement, result: ResultData): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const link = item.querySelector('a');
  if (link !== null) link.href = result.url;
  const row = item.querySelector('li');
  if (row !== null) Object.assign(row.dataset, datesOf(result));
  for (const slot of item.querySelectorAll<HTMLElement>('[data-result]')) {
    const name = slot.dataset['result'] as keyof ResultData['meta'] | 'excerpt';
    if (name === 'excerpt') slot.replaceChildren(...highlighted(result.excerpt));
    else slot.textContent = result.meta[name] ?? '';
    slot.hidden = slot.textContent === '';
  }
  return item;
}

/** The dates that tell what is new and what closes, for what is kept on the reader's device. */
function datesOf({ meta }: ResultData): Record<string, string> {
  const { posted, closes } = meta;
  return { ...(posted !== undefined && { posted }), ...(closes !== undefined && { closes }) };
}

/** Keeps text and marks of an excerpt, so that nothing else in it can become an element of the page. */
function highlighted(excerpt: string): Node[] {
  return excerpt.split(/(<mark>[\s\S]*?<\/mark>)/).map((part) => {
    const marked = /^<mark>([\s\S]*)<\/mark>$/.exec(part)?.[1];
    if (marked === undefined) return document.createTextNode(decodeReferences(part));
    const mark = document.createElement('mark');
    mark.textContent = decodeReferences(marked);
    return mark;
  });
}

const REFERENCES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};

function decodeReferences(text: string): string {
  return text.replace(
    /&(?:lt|gt|amp|quot|#39);/g,
    (reference) => REFERENCES[reference] ?? reference,
  );
}
