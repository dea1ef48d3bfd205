import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIELD_GUIDE, nameOfField } from '../../../src/editing/field-guide.ts';
import { fileFromForm, formFromFile } from '../../../src/editing/form-file.ts';
import { FORM_FIELDS } from '../../../src/editing/form-values.ts';
import { parsePostingFile } from '../../../src/formats/index.ts';
import { normalise } from '../../../src/posting/normalise.ts';
import { postingToMarkdown } from '../../../src/posting/to-markdown.ts';

function read(text: string) {
  const file = { path: 'lamp-keeper.md', displayPath: 'lamp-keeper.md', text };
  const options = { lifetimeDays: null, featuredFromWeight: null, dateAdded: null };
  return normalise(parsePostingFile(file), file, options);
}

/** What a posting says, wherever its file had it. */
function said(text: string): unknown {
  const { posting, problems } = read(text);
  const { origins, ...facts } = posting ?? { origins: {} };
  expect(origins).toBeDefined();
  return { facts, problems: problems.map(({ code }) => code) };
}

const file = (facts: string, body = 'You keep the lamp lit.') => `---\n${facts}\n---\n\n${body}\n`;
const again = (text: string): string => fileFromForm(formFromFile(text));
const samples = new URL('../../../content/postings/', import.meta.url);

describe('a posting in a form', () => {
  it.each(readdirSync(samples).filter((name) => /^[^_].*\.md$/.test(name)))(
    'says the same after it was saved: %s',
    (name) => {
      const text = readFileSync(new URL(name, samples), 'utf8');
      expect(said(again(text))).toEqual(said(text));
    },
  );

  it('is shown under the names that are written today, in the form’s shapes', () => {
    const text = file(
      [
        'role_name: Lamp Keeper',
        'organization: Ninefold',
        'posted: 20 November 2026',
        'location: Bergen, Norway',
        'employment_type: full-time',
        'workplace: Remote',
        'salary: 38000',
        'archived: "yes"',
      ].join('\n'),
    );
    expect(formFromFile(text)).toEqual({
      title: 'Lamp Keeper',
      company: 'Ninefold',
      datePosted: '2026-11-20',
      location: ['Bergen, Norway'],
      employmentType: ['FULL_TIME'],
      workplace: 'remote',
      salary: '38000',
      closed: true,
      body: 'You keep the lamp lit.',
    });
  });

  it('keeps what the form cannot show, unless something is written there', () => {
    const text = file(
      'title: T\ncompany: C\nvalidThrough: until filled\nsalary: { min: 1000, max: 2000, currency: EUR, unit: MONTH }\nsummary: null\nsponsor: [1, 2]',
    );
    const form = formFromFile(text);
    expect(form).not.toHaveProperty('salary');
    const saved = fileFromForm(form);
    expect(said(saved)).toEqual(said(text));
    expect(saved).toContain('summary: null');
    expect(saved).toContain('sponsor: [1, 2]');
    const filled = fileFromForm({ ...form, salary: '900 EUR a month' });
    expect(filled).toContain('salary: 900 EUR a month');
    expect(filled).not.toContain('min:');
  });

  it('trusts the more specific of two names, and keeps the other', () => {
    const form = formFromFile(file('company_name: Other\ncompany: Ninefold\ntitle: T'));
    expect(form).toMatchObject({ company: 'Ninefold', company_name: 'Other' });
  });

  it('refuses facts that cannot be read, so that they are not saved over', () => {
    expect(() => formFromFile(file('title: [broken'))).toThrow(/bracket/);
    expect(() => formFromFile('---\ntitle: T\n')).toThrow(/no end/);
  });

  it('writes nothing for what is left empty', () => {
    const empty = {
      title: ' T ',
      company: 'C',
      tags: [''],
      closed: false,
      weight: null,
      body: 'B',
    };
    expect(fileFromForm(empty)).toBe('---\ntitle: T\ncompany: C\n---\n\nB\n');
  });

  it('makes a file without problems of the guide’s examples', () => {
    const form = Object.fromEntries(
      FORM_FIELDS.filter((field) => field !== 'closed').map((field) => {
        const { kind, examples } = FIELD_GUIDE[field];
        const many = kind.kind === 'texts' || kind.kind === 'some of';
        return [nameOfField(field), many ? [examples[0]].flat() : examples[0]];
      }),
    );
    const text = fileFromForm({
      ...form,
      body: 'You keep the lamp lit and write down the weather.',
    });
    const { posting, problems } = read(text);
    expect(problems).toEqual([]);
    expect(posting).toMatchObject({ title: 'Lamp Keeper', workplace: 'onsite', weight: 10 });
    expect(formFromFile(text)).toMatchObject(form);
    expect(said(again(postingToMarkdown(posting!)))).toEqual(said(postingToMarkdown(posting!)));
  });
});
