import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import boardConfig from '../../../src/board.config.ts';
import { QUESTIONS, READERS, REQUIRED } from '../../../src/cli/new/questions.ts';
import { GUIDED_FIELDS } from '../../../src/editing/field-guide.ts';
import { FIELD_GUIDE } from '../../../src/editing/field-guide.ts';
import { chosenValues, FORM_HEADINGS, issueForm } from '../../../src/issue-form/form.ts';
import { EMPLOYMENT_TYPES } from '../../../src/values/employment-type.ts';
import { WORKPLACES } from '../../../src/values/workplace.ts';

interface Element {
  readonly type: string;
  readonly id?: (typeof QUESTIONS)[number];
  readonly attributes: {
    readonly label: string;
    readonly description: string;
    readonly placeholder?: string;
    readonly options?: readonly string[];
    readonly multiple?: boolean;
  };
  readonly validations?: { readonly required: boolean };
}

const FILE = '.github/ISSUE_TEMPLATE/post-a-job.yml';
const read = (text: string) =>
  (parse(text) as { body: readonly Element[] }).body.filter(({ type }) => type !== 'markdown');
const form = read(issueForm({ requirePay: false }));

describe('the form "Post a job"', () => {
  it('is up to date; otherwise run npm run docs:schema', async () => {
    expect(await readFile(FILE, 'utf8')).toBe(issueForm(boardConfig));
  });

  it('asks every question of npm run new, once, the text last', () => {
    expect(form.map(({ id }) => id).sort()).toEqual([...QUESTIONS].sort());
    expect(form.at(-1)).toMatchObject({ id: 'body', type: 'textarea' });
    expect(new Set(FORM_HEADINGS.map(([, heading]) => heading)).size).toBe(form.length);
  });

  it('takes its labels and descriptions from the guide', () => {
    const labels = new Set(GUIDED_FIELDS.map((field) => FIELD_GUIDE[field].label));
    const descriptions = GUIDED_FIELDS.map((field) => FIELD_GUIDE[field].description);
    for (const { attributes, id } of form.filter((element) => element.id !== 'body')) {
      expect(labels, id).toContain(attributes.label);
      expect(
        descriptions.some((text) => attributes.description.startsWith(text)),
        id,
      ).toBe(true);
    }
  });

  it('demands what a posting cannot be without, and pay where the board does', () => {
    const required = (elements: readonly Element[]) =>
      elements.filter(({ validations }) => validations?.required === true).map(({ id }) => id);
    expect(required(form).sort()).toEqual([...REQUIRED].sort());
    expect(required(read(issueForm({ requirePay: true })))).toContain('salary');
  });

  it('offers every workplace and type of employment, each of which is read as itself', () => {
    const offered = (id: string) => form.find((element) => element.id === id)?.attributes;
    const { options: workplaces = [] } = offered('workplace') ?? {};
    const { options: types = [], multiple } = offered('type') ?? {};
    expect(multiple).toBe(true);
    const today = '2026-11-21';
    expect(
      workplaces.map((option) => READERS.workplace(chosenValues('workplace', option), today)),
    ).toEqual(WORKPLACES.map((value) => ({ value })));
    expect(types.map((option) => READERS.type(chosenValues('type', option), today))).toEqual(
      EMPLOYMENT_TYPES.map((value) => ({ value: [value] })),
    );
    expect(READERS.type(chosenValues('type', types.join(', ')), today)).toEqual({
      value: EMPLOYMENT_TYPES,
    });
  });

  it('shows examples that are texts and read without a fault', () => {
    for (const { id, attributes } of form) {
      if (attributes.placeholder === undefined || id === undefined) continue;
      expect(typeof attributes.placeholder, id).toBe('string');
      expect(READERS[id](attributes.placeholder, '2026-11-21'), id).toHaveProperty('value');
    }
  });
});
