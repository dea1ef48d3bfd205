import type { Field } from '../formats/raw-posting.ts';
import {
  FIELD_GUIDE,
  GUIDED_FIELDS,
  type Importance,
  nameOfField,
  otherNamesOf,
} from './field-guide.ts';
import type { FieldKind } from './field-kind.ts';

const INTRODUCTION = `# Fields

The facts that a posting can state between the \`---\` lines at the top of its file. Only the title and the company are required, and a few sentences below the facts. Leave out what you do not know: it is shown as "not stated".

Names are compared without regard to capitals, \`_\`, \`-\`, \`.\` and spaces, so that \`company_name\`, \`Company Name\` and \`companyName\` are one. The names that other boards use are understood too: the last table lists them, and many more are understood by the words that they are made of.

This page and \`content/posting.schema.json\` are written by \`npm run docs:schema\` from the guide in \`src/editing/field-guide.ts\` and the table of spellings in \`src/formats/front-matter/\`.
`;

const SECTIONS: readonly (readonly [Importance, string])[] = [
  ['required', 'Required'],
  ['advised', 'Strongly advised'],
  ['optional', 'If they apply'],
  ['understood', 'Understood where other boards wrote them'],
];

/** The list of all fields for the documentation, as Markdown. */
export function fieldList(): string {
  const sections = SECTIONS.map(([importance, title]) => section(importance, title));
  return [INTRODUCTION, ...sections, otherNames()].join('\n');
}

function section(importance: Importance, title: string): string {
  const fields = GUIDED_FIELDS.filter((field) => FIELD_GUIDE[field].importance === importance);
  return table(`## ${title}`, ['Field', 'What to write', 'Value', 'Example'], fields.map(row));
}

function row(field: Field): string[] {
  const { description, kind, examples } = FIELD_GUIDE[field];
  const name = nameOfField(field);
  const shown = examples.map((value) => code(`${name}: ${asYaml(value)}`)).join(' or ');
  return [code(name), description, inWords(kind), shown];
}

function otherNames(): string {
  const rows = GUIDED_FIELDS.flatMap((field) => {
    const others = otherNamesOf(field);
    return others.length === 0 ? [] : [[code(nameOfField(field)), others.map(code).join(', ')]];
  });
  return table('## Other names', ['Field', 'Other names that are understood'], rows);
}

function table(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [title, '', ...lines, ''].join('\n');
}

function inWords(kind: FieldKind): string {
  switch (kind.kind) {
    case 'text':
      return 'text';
    case 'texts':
      return 'text, or a list';
    case 'day':
      return 'a day, as year-month-day';
    case 'switch':
      return '`true` or `false`';
    case 'integer':
      return 'a whole number';
    case 'amount':
      return 'an amount of money';
    case 'pay':
      return 'text with an amount of money, a number, or both ends as a list';
    case 'address':
      return 'a web address';
    case 'email':
      return 'an e-mail address';
    case 'one of':
      return kind.values.map(code).join(', ');
    case 'some of':
      return `${kind.values.map(code).join(', ')}; one, or a list`;
  }
}

/** Examples are tame: none of them needs quotes. */
function asYaml(value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  const entries = value.map(String);
  return entries.some((entry) => entry.includes(','))
    ? `[${entries.map((entry) => JSON.stringify(entry)).join(', ')}]`
    : `[${entries.join(', ')}]`;
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}
