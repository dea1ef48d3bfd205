import { FIELD_GUIDE, GUIDED_FIELDS, nameOfField, otherNamesOf } from './field-guide.ts';
import type { FieldKind } from './field-kind.ts';
import type { Field } from '../formats/raw-posting.ts';
import { SALARY_UNITS } from '../values/salary.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The front matter of a posting as a JSON Schema, from the guide to fields and the table of spellings.
 * Under its own name a field is held to its tidy form; under the other names that are understood it may
 * have any value, since the reader understands more than a schema can say. Draft 7 is what editors know.
 *
 * @see https://json-schema.org/draft-07
 */
export function postingSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Front matter of a posting',
    description:
      'Written by "npm run docs:schema". "npm run check" is the judge: it understands more spellings and values than this schema lists.',
    type: 'object',
    properties: Object.fromEntries(
      GUIDED_FIELDS.map((field) => [nameOfField(field), schemaOfField(field)]),
    ),
    patternProperties: Object.fromEntries(
      GUIDED_FIELDS.flatMap((field) => {
        const names = otherNamesOf(field);
        if (names.length === 0) return [];
        const description = `Another name for "${nameOfField(field)}". ${FIELD_GUIDE[field].description}`;
        return [[patternOf(names), { description }]];
      }),
    ),
    allOf: GUIDED_FIELDS.filter((field) => FIELD_GUIDE[field].importance === 'required').map(
      (field) => ({
        anyOf: [{ required: [nameOfField(field)] }, hasKeyLike(patternOf(otherNamesOf(field)))],
      }),
    ),
  };
}

/** "Not every key is unlike it" is how the language says that one key is like it. */
function hasKeyLike(pattern: string): JsonSchema {
  return { not: { propertyNames: { not: { pattern } } } };
}

function schemaOfField(field: Field): JsonSchema {
  const { label, description, kind, examples } = FIELD_GUIDE[field];
  const others = otherNamesOf(field);
  const also = others.length === 0 ? '' : ` Other names: ${listed(others)}.`;
  return { title: label, description: `${description}${also}`, ...schemaOfKind(kind), examples };
}

/** Names that fit into the box which an editor shows. */
const SHOWN = 6;

function listed(names: readonly string[]): string {
  return [...names.slice(0, SHOWN), ...(names.length > SHOWN ? ['…'] : [])].join(', ');
}

/** A fact that is known to be missing may be written as null. */
const NULL = { type: 'null' };
const LINE = { type: 'string', minLength: 1 };
/** Job numbers and versions are texts that YAML takes for numbers; other boards write `{ name: … }`. */
const TEXT = {
  anyOf: [{ type: ['string', 'number'] }, { type: 'object', required: ['name'] }],
};

function schemaOfKind(kind: FieldKind): JsonSchema {
  switch (kind.kind) {
    case 'text':
      return { anyOf: [...TEXT.anyOf, NULL] };
    case 'texts':
      return { anyOf: [...TEXT.anyOf, { type: 'array', items: TEXT }, NULL] };
    case 'day':
      return {
        anyOf: [{ type: 'string', format: 'date', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` }, NULL],
      };
    case 'switch':
      return { type: ['boolean', 'null'] };
    case 'integer':
      return { type: ['integer', 'null'] };
    case 'amount':
      return { type: ['number', 'string', 'null'] };
    case 'pay':
      return { anyOf: [LINE, { type: 'number' }, PAY_RANGE, PAY_PARTS, NULL] };
    case 'address':
      return {
        anyOf: [{ type: 'string', format: 'uri', pattern: '^(?:https?://|/)' }, NULL],
      };
    case 'email':
      return { anyOf: [{ type: 'string', format: 'email' }, NULL] };
    case 'one of':
      return { enum: [...kind.values, null] };
    case 'some of': {
      const one = { enum: kind.values };
      return { anyOf: [one, { type: 'array', items: one, uniqueItems: true }, NULL] };
    }
  }
}

const END = { type: ['number', 'null'] };
const PAY_RANGE = { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 };
const PAY_PARTS = {
  type: 'object',
  properties: {
    min: END,
    max: END,
    currency: { type: ['string', 'null'], pattern: '^[A-Z]{3}$' },
    unit: { enum: [...SALARY_UNITS, null] },
    text: { type: 'string' },
  },
};

/** The names in the ways in which keys are written: `companyName`, `company_name`, `Company Name`. */
function patternOf(names: readonly string[]): string {
  return `^(?:${names.map((name) => patternOfName(name)).join('|')})$`;
}

function patternOfName(name: string): string {
  return name
    .split(/(?=\p{Lu})/u)
    .map((word) => {
      const first = word.charAt(0);
      return `[${first.toLowerCase()}${first.toUpperCase()}]${word.slice(1)}`;
    })
    .join('[ _.-]?');
}
