import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { companyProfileSchema } from '../../../src/board/company-profile.ts';
import { defineBoard } from '../../../src/config/define-board.ts';
import { readEnvironment } from '../../../src/config/environment.ts';
import { siteSettings } from '../../../src/config/site-settings.ts';
import type { BoardOptions } from '../../../src/config/board-schema.ts';
import { cmsConfig } from '../../../src/editing/cms-config.ts';
import { FIELD_GUIDE, GUIDED_FIELDS, nameOfField } from '../../../src/editing/field-guide.ts';
import { EMPLOYMENT_TYPES } from '../../../src/values/employment-type.ts';
import { WORKPLACES } from '../../../src/values/workplace.ts';

const LEAST = {
  title: 'Harbour jobs',
  description: 'Work by the water.',
  url: 'https://harbour.example',
  repository: 'https://github.com/harbour/board',
  admin: {},
} satisfies BoardOptions;

function configOf(options: Partial<BoardOptions> = {}, variables: Record<string, string> = {}) {
  return cmsConfig(siteSettings(defineBoard({ ...LEAST, ...options }), readEnvironment(variables)));
}

interface FormField {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly widget: string;
  readonly required?: boolean;
  readonly options?: readonly { readonly value: string }[];
}

function fieldsOf(collection: string, options: Partial<BoardOptions> = {}): readonly FormField[] {
  const collections = configOf(options)?.collections as
    { name: string; fields: FormField[] }[] | undefined;
  return collections?.find(({ name }) => name === collection)?.fields ?? [];
}

const schema = JSON.parse(
  readFileSync(new URL('../schema/sveltia-cms.json', import.meta.resolve('@sveltia/cms')), 'utf8'),
) as object;
const validate = new Ajv({ schemaId: 'auto', unknownFormats: 'ignore' }).compile(schema);

describe('the editor’s configuration', () => {
  it.each<[string, Partial<BoardOptions>]>([
    ['on GitHub with a token', {}],
    [
      'on GitHub with a client, for anyone',
      { admin: { signInUrl: 'https://sign-in.example', openAuthoring: true } },
    ],
    ['on GitLab', { repository: 'https://gitlab.com/a/b/c', admin: { appId: 'x' } }],
    ['on Codeberg', { repository: 'https://codeberg.org/a/b', admin: { pullRequests: false } }],
    ['below a path', { basePath: '/board/', requirePay: true }],
  ])('is what the editor’s own schema asks for, %s', (_, options) => {
    expect(validate({ ...configOf(options), collections: [{ name: 'postings' }] })).toBe(false);
    validate(configOf(options));
    expect(validate.errors).toBeNull();
  });

  it('is absent where there is no editor, and for postings outside the repository', () => {
    expect(configOf({ admin: null })).toBeNull();
    expect(configOf({}, { POSTINGS_DIR: '/srv/postings' })).toBeNull();
    expect(configOf({}, { POSTINGS_DIR: '../postings' })).toBeNull();
  });

  it('offers every field of the guide that people are asked to write, and the text', () => {
    const offered = fieldsOf('postings');
    const asked = GUIDED_FIELDS.filter((field) => FIELD_GUIDE[field].importance !== 'understood');
    expect(offered.map(({ name }) => name)).toEqual([...asked.map(nameOfField), 'body']);
    for (const field of asked) {
      const { label, description, importance } = FIELD_GUIDE[field];
      const form = offered.find(({ name }) => name === nameOfField(field));
      expect(form).toMatchObject({ label, required: importance === 'required' });
      expect(form?.hint.startsWith(description)).toBe(true);
    }
  });

  it('offers the values that the reader knows, no others', () => {
    const valuesOf = (field: string) =>
      fieldsOf('postings')
        .find(({ name }) => name === field)
        ?.options?.map(({ value }) => value);
    expect(valuesOf('employmentType')).toEqual([...EMPLOYMENT_TYPES]);
    expect(valuesOf('workplace')).toEqual([...WORKPLACES]);
  });

  it('offers what a company profile may state', () => {
    const { shape } = companyProfileSchema;
    const offered = fieldsOf('companies');
    expect(offered.map(({ name }) => name)).toEqual([...Object.keys(shape), 'body']);
    for (const { name, required } of offered.slice(0, -1)) {
      const optional = shape[name as keyof typeof shape].safeParse(undefined).success;
      expect([name, required]).toEqual([name, !optional]);
    }
  });

  it('asks for pay where the board does', () => {
    const pay = (requirePay: boolean) =>
      fieldsOf('postings', { requirePay }).find(({ name }) => name === 'salary')?.required;
    expect([pay(false), pay(true)]).toEqual([false, true]);
  });

  it('saves by pull request, or at once', () => {
    expect(configOf()?.publish_mode).toBe('editorial_workflow');
    expect(configOf({ admin: { pullRequests: false } })?.publish_mode).toBe('simple');
  });
});
