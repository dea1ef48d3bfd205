import type { TextPart } from '../marked-text.ts';
import type { ResultData } from './search-engine.ts';

/** Makes one result's list item of the template that the page carries. */
export function renderResult(template: HTMLTemplateElement, result: ResultData): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const link = item.querySelector('a');
  if (link !== null) link.href = result.url;
  const row = item.querySelector('li');
  if (row !== null) Object.assign(row.dataset, datesOf(result));
  for (const slot of item.querySelectorAll<HTMLElement>('[data-result]')) {
    const name = slot.dataset['result'] as Exclude<
      keyof ResultData,
      'url' | 'datePosted' | 'validThrough'
    >;
    if (name === 'title' || name === 'excerpt') slot.replaceChildren(...nodes(result[name]));
    else slot.textContent = result[name];
    slot.hidden = slot.textContent === '';
  }
  return item;
}

/** The dates that tell what is new and what closes, for what is kept on the reader's device. */
function datesOf({ datePosted, validThrough }: ResultData): Record<string, string> {
  return {
    ...(datePosted !== null && { posted: datePosted }),
    ...(validThrough !== null && { closes: validThrough }),
  };
}

function nodes(parts: readonly TextPart[]): Node[] {
  return parts.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
