import { readFile } from 'node:fs/promises';
import path from 'node:path';
import Ajv from 'ajv';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import {
  FIELD_GUIDE,
  GUIDED_FIELDS,
  nameOfField,
  otherNamesOf,
} from '../../../src/editing/field-guide.ts';
import { fieldList } from '../../../src/editing/field-list.ts';
import { postingSchema } from '../../../src/editing/posting-schema.ts';
import { splitFrontMatter } from '../../../src/formats/front-matter/split.ts';
import { meaningsOf } from '../../../src/formats/front-matter/spellings.ts';
import { FIELDS } from '../../../src/formats/raw-posting.ts';
import { listPostingFiles } from '../../../src/loader/posting-files.ts';
import { readPosting, readSource } from '../../../src/loader/read-posting.ts';

const schema = postingSchema();
const validate = new Ajv({ allErrors: true, format: 'full' }).compile(schema);
const needed = { title: 'Lamp Keeper', company: 'Ninefold' };

function faultsIn(facts: object): unknown[] {
  validate({ ...needed, ...facts });
  return validate.errors ?? [];
}

describe('the committed files', () => {
  it.each([
    ['content/posting.schema.json', `${JSON.stringify(schema, null, 2)}\n`],
    ['docs/fields.md', fieldList()],
  ])('%s is up to date; otherwise run npm run docs:schema', async (file, current) => {
    expect(await readFile(file, 'utf8')).toBe(current);
  });
});

describe('the guide to fields', () => {
  it('has every field that the reader knows', () => {
    expect([...GUIDED_FIELDS].sort()).toEqual([...FIELDS].sort());
  });

  const examples = GUIDED_FIELDS.flatMap((field) =>
    FIELD_GUIDE[field].examples.map((value) => [nameOfField(field), value] as const),
  );
  it.each(examples)('has an example for %s that schema and reader accept: %j', (name, value) => {
    expect(faultsIn({ [name]: value })).toEqual([]);
    const facts = { ...needed, email: 'a@a.example', date: '2026-11-01', [name]: value };
    const text = `---\n${stringify(facts)}---\n\nKeep the lamp lit.\n`;
    const source = { path: 'a.md', displayPath: 'a.md', text };
    const options = { lifetimeDays: null, featuredFromWeight: null, dateAdded: null };
    expect(readPosting(source, options).problems).toEqual([]);
  });
});

describe('the schema', () => {
  it('knows every spelling of the table, in the usual ways of writing a key', () => {
    const patterns = Object.keys(schema['patternProperties'] as object).map(
      (pattern) => new RegExp(pattern),
    );
    for (const field of GUIDED_FIELDS) {
      for (const name of otherNamesOf(field)) {
        const words = name.split(/(?=\p{Lu})/u);
        for (const key of [name, words.join('_').toLowerCase(), words.join(' ')]) {
          expect(
            patterns.some((pattern) => pattern.test(key)),
            key,
          ).toBe(true);
          expect(meaningsOf(key), key).not.toEqual([]);
        }
      }
    }
  });

  it.each([
    [{ workplace: 'moon' }],
    [{ employmentType: ['FULL_TIME', 'SOMETIMES'] }],
    [{ datePosted: '20/11/2026' }],
    [{ datePosted: '2026-13-20' }],
    [{ featured: 'maybe' }],
    [{ weight: 1.5 }],
    [{ applyUrl: 'javascript:apply()' }],
    [{ applyEmail: 'nobody' }],
    [{ tags: { a: 1 } }],
    [{ salary: { min: 'much' } }],
  ])('refuses %j', (facts) => {
    expect(faultsIn(facts)).not.toEqual([]);
  });

  it('asks for title and company, by any of their names', () => {
    expect(validate({ role: 'Keeper', employer: 'Ninefold' })).toBe(true);
    expect(validate({ role: 'Keeper' })).toBe(false);
  });

  it('accepts the front matter of every posting of the sample board', async () => {
    const files = await listPostingFiles(path.resolve('content/postings'), process.cwd());
    const faults: unknown[] = [];
    for (const file of files) {
      const read = await readSource(file);
      if ('refused' in read) continue;
      const { entries } = splitFrontMatter(read.source);
      if (entries === null || entries.length === 0 || !file.path.endsWith('.md')) continue;
      const facts = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
      if (!validate(facts)) faults.push({ file: file.path, errors: validate.errors });
    }
    expect(faults).toEqual([]);
  });
});
