/** Markdown without the tags of a site generator's template language. */
export interface WithoutTemplateTags {
  readonly text: string;
  /** The first tag that was taken out unresolved, with its line counted from 1. */
  readonly firstRemoved: { readonly text: string; readonly line: number } | null;
}

/** Opening and closing marks: Liquid, Jinja, Nunjucks, Handlebars and Hugo share these. */
const MARKS = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['{#', '#}'],
  ['{/*', '*/}'],
] as const;
const LONGEST_TAG = 2000;
/** Filters that show a value in other clothes; others, such as arithmetic, make another value of it. */
const HARMLESS_FILTER =
  /^(?:date|date_to_[a-z_]{1,20}|strip|escape|escape_once|h|safe|smartify|upcase|downcase|capitalize|title|trim|strip_html|markdownify)\b/;

/**
 * Takes the tags of template languages out of Markdown (`{% if %}`, `{{ page.title }}`, `{{< youtube >}}`),
 * keeping the text between them. A tag that only names a fact of the front matter becomes that fact;
 * comments go with what they hold, `raw` blocks, code spans and fenced code stay as they are. Lines
 * keep their numbers.
 *
 * @param facts the front matter's plain values by their keys
 */
export function withoutTemplateTags(
  source: string,
  facts: ReadonlyMap<string, string> = new Map(),
): WithoutTemplateTags {
  if (!/\{(?:[{%#:]|\/\*)/.test(source)) return { text: source, firstRemoved: null };
  const removed: { text: string; index: number }[] = [];
  const text = withoutAttributeLists(
    replaceTags(source, (tag, index) => {
      const fact = valueOf(tag, facts);
      if (fact === null && !/^\{(?:#|\/\*)/.test(tag)) removed.push({ text: tag, index });
      return fact ?? '';
    }),
  );
  const [first] = removed;
  if (first === undefined) return { text, firstRemoved: null };
  const line = source.slice(0, first.index).split('\n').length;
  return { text, firstRemoved: { text: first.text.slice(0, 80), line } };
}

function replaceTags(source: string, replace: (tag: string, index: number) => string): string {
  const parts: string[] = [];
  const ends = new Map<string, number>();
  /** The next place of a mark from a position on; remembered, so that the whole scan stays linear. */
  const next = (mark: string, from: number): number => {
    const known = ends.get(mark);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const found = source.indexOf(mark, from);
    ends.set(mark, found);
    return found;
  };
  let position = 0;
  for (const match of source.matchAll(/^ {0,3}(?:```|~~~)|`{1,2}(?!`)|\{(?:[{%#]|\/\*)/gm)) {
    const { index } = match;
    if (index < position) continue;
    const [mark] = match;
    if (!mark.startsWith('{')) {
      const fence = mark.trimStart();
      const close = next(fence.length === 3 ? `\n${fence}` : fence, index + mark.length);
      const inLine = fence.length === 3 || !source.slice(index, close).includes('\n');
      if (close === -1 || !inLine) continue;
      parts.push(source.slice(position, close + fence.length));
      position = close + fence.length;
      continue;
    }
    const closing = MARKS.find(([open]) => open === mark)?.[1] ?? '';
    const markEnd = next(closing, index + 2);
    if (markEnd === -1 || markEnd - index > LONGEST_TAG) continue;
    const end = markEnd + closing.length - 2;
    const tag = source.slice(index, end + 2);
    const block = /^\{%-?\s{0,9}(comment|raw|verbatim)\b/.exec(tag)?.[1];
    const after = block === undefined ? null : blockEnd(source, end + 2, block, next);
    const lines = (from: number, to: number): string =>
      '\n'.repeat(source.slice(from, to).split('\n').length - 1);
    parts.push(source.slice(position, index));
    if (after === null) {
      parts.push(replace(tag, index), lines(index, end + 2));
      position = end + 2;
    } else if (block === 'comment') {
      parts.push(lines(index, after.end));
      position = after.end;
    } else {
      parts.push(source.slice(end + 2, after.start));
      position = after.end;
    }
  }
  parts.push(source.slice(position));
  return parts.join('');
}

/** Where the tag that closes a block begins and ends. */
function blockEnd(
  source: string,
  from: number,
  block: string,
  next: (mark: string, from: number) => number,
): { start: number; end: number } | null {
  for (const gap of [' ', '- ', '']) {
    const start = next(`{%${gap}end${block}`, from);
    const end = start === -1 ? -1 : source.indexOf('%}', start);
    if (end !== -1) return { start, end: end + 2 };
  }
  return null;
}

/** `{{ page.title }}`, `{{ title | upcase }}`, `{{ .Params.title }}`: the fact of that name. */
function valueOf(tag: string, facts: ReadonlyMap<string, string>): string | null {
  if (!tag.startsWith('{{') || /^\{\{[<%]/.test(tag)) return null;
  const [name = '', ...filters] = tag
    .slice(2, -2)
    .replace(/^-|-$/g, '')
    .split('|')
    .map((part) => part.trim());
  if (filters.some((filter) => !HARMLESS_FILTER.test(filter))) return null;
  const path =
    /^(?:page\.|post\.|frontmatter\.|\$frontmatter\.|\$page\.|\.Params\.|\.)?([\w-]{1,60})$/i.exec(
      name,
    )?.[1];
  if (path === undefined) return null;
  return facts.get(path) ?? facts.get(path.toLowerCase()) ?? null;
}

/** Kramdown's attribute lists: `{: .button}`, `{:target="_blank"}`, and `{#anchor}` behind a heading. */
function withoutAttributeLists(text: string): string {
  return text
    .replace(/\{:[^{}\n]{0,200}\}/g, '')
    .replace(/^(#{1,6} [^\n{]{1,300})\{#[\w:.-]{1,80}\}[^\S\n]{0,20}$/gm, '$1');
}
