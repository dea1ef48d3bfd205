import { findFence } from '../formats/front-matter/fence.ts';
import { NOT_STATED } from '../formats/front-matter/not-stated.ts';
import { specificity } from '../formats/front-matter/spellings.ts';
import type { FrontMatterEntry } from '../formats/front-matter/split.ts';
import { parseToml } from '../formats/front-matter/toml.ts';
import { parseYaml } from '../formats/front-matter/yaml.ts';
import { writePostingFile } from '../posting/posting-file.ts';
import { hasErrors } from '../problems/problem.ts';
import { FIELD_GUIDE, nameOfField } from './field-guide.ts';
import { asFormValue, asWritten, fieldOfEntry, FORM_FIELDS } from './form-values.ts';

/** What a form holds: the fields that it offers by their names, and whatever else the file states. */
export type FormContent = Readonly<Record<string, unknown>>;

/** The name under which the editor knows this way of reading and writing files. */
export const POSTING_FORMAT = 'corkboard-posting';

/** The name of the text below the facts. */
export const BODY = 'body';

/**
 * Under this name a form carries what it cannot show, as JSON: values of other shapes than its fields
 * take, and fields that the file denies with `null`. They are written back where the field stays empty.
 */
const KEPT = 'corkboardKept';

/**
 * Reads a Markdown posting for a form. Facts under other names that are understood move to the name
 * that is written today.
 *
 * @throws when the facts cannot be read, so that nobody saves over them.
 */
export function formFromFile(text: string): FormContent {
  const { entries, content } = factsAndText(text);
  const form: Record<string, unknown> = {};
  const kept: Record<string, unknown> = {};
  for (const { field, key, value } of mostTrustedFirst(entries)) {
    const name = field === null ? key : nameOfField(field);
    const denied = value === NOT_STATED;
    if (field !== null && !(name in form) && !(name in kept)) {
      if (value === null) continue;
      const shown = denied ? undefined : asFormValue(value, FIELD_GUIDE[field].kind);
      if (shown === undefined) kept[name] = denied ? null : value;
      else form[name] = shown;
    } else if (denied || value === null || key === BODY) {
      kept[key] = denied ? null : value;
    } else {
      // A second name for the same fact stays as it is, and so does what is no fact of a posting.
      form[key] = value;
    }
  }
  if (Object.keys(kept).length > 0) form[KEPT] = JSON.stringify(kept);
  form[BODY] = content.replace(/^\n+/, '').trimEnd();
  return form;
}

/** Writes what a form holds as a Markdown posting: its fields in their order, then everything else. */
export function fileFromForm(form: FormContent): string {
  const { [KEPT]: keptText, [BODY]: body, ...others } = form;
  const kept = typeof keptText === 'string' ? (JSON.parse(keptText) as FormContent) : {};
  const lines: { name: string; value: unknown }[] = [];
  const written = new Set<string>();
  for (const field of FORM_FIELDS) {
    const name = nameOfField(field);
    written.add(name);
    const value = asWritten(others[name], FIELD_GUIDE[field].kind) ?? kept[name];
    if (value !== undefined) lines.push({ name, value });
  }
  for (const [name, value] of Object.entries({ ...kept, ...others })) {
    if (!written.has(name) && value !== undefined) lines.push({ name, value });
  }
  return writePostingFile(lines, typeof body === 'string' ? body.trim() : '', { shortLists: true });
}

/** Of two names for one fact the reader trusts the more specific one, and so does the form. */
function mostTrustedFirst(entries: readonly FrontMatterEntry[]) {
  return entries
    .map((entry) => ({ ...entry, field: fieldOfEntry(entry) }))
    .sort((a, b) =>
      a.field === null || a.field !== b.field
        ? 0
        : specificity(a.field, a.key) - specificity(b.field, b.key),
    );
}

function factsAndText(text: string): { entries: readonly FrontMatterEntry[]; content: string } {
  const fence = findFence(text);
  if (fence.kind === 'absent') return { entries: [], content: text };
  if (fence.kind !== 'closed') {
    throw new Error('The facts on top of this file have no end. Mend the file by hand.');
  }
  const file = { path: 'posting.md', displayPath: 'posting.md', text };
  const parse = fence.language === 'toml' || fence.delimiter === '+++' ? parseToml : parseYaml;
  const { entries, problems } = parse(fence.facts, file, fence.openingLine);
  if (hasErrors(problems)) {
    const reasons = problems.map(({ message }) => message).join(' ');
    throw new Error(reasons);
  }
  return { entries, content: fence.content };
}
