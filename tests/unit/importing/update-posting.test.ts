import { describe, expect, it } from 'vitest';
import { parseRecord, writeRecord } from '../../../src/importing/imported-record.ts';
import {
  closePosting,
  fingerprintsOf,
  updatePosting,
} from '../../../src/importing/update-posting.ts';

const file = (facts: string, body = 'Keep the lamp lit.') => `---\n${facts}\n---\n\n${body}\n`;
const FIRST = file('title: Lamp Keeper\nsalary: 10 EUR an hour\ntags: [a, b]');

function update(current: string, fresh: string, wrote = FIRST) {
  return updatePosting(current, fresh, fingerprintsOf(wrote) ?? {});
}

describe('bringing a posting up to date', () => {
  it('leaves a file alone to the byte when the board says the same', () => {
    const current = FIRST.replace('title:', '# mine\ntitle:   ');
    expect(update(current, FIRST)).toMatchObject({ text: current, changed: [], kept: [] });
  });

  it('follows the board where nobody changed anything, and keeps remarks and order', () => {
    const current = file(
      '# Ask Ida first.\ntitle: Lamp Keeper # sic\nsalary: 10 EUR an hour\ntags: [a, b]',
    );
    const fresh = file('title: Lamp Keeper\nsalary: 12 EUR an hour\nlocation: Bergen', 'Row.');
    expect(update(current, fresh)).toMatchObject({
      text: file(
        '# Ask Ida first.\ntitle: Lamp Keeper # sic\nsalary: 12 EUR an hour\nlocation: Bergen',
        'Row.',
      ),
      changed: ['salary', 'location', 'body', 'tags'],
      kept: [],
    });
  });

  it('keeps what an editor has changed, added or removed', () => {
    const current = file('title: Keeper of the Lamp\ntags: [a, b]\nfeatured: true', 'Mine.');
    const fresh = file('title: Senior Keeper\nsalary: 12 EUR an hour\ntags: [c]', 'Theirs.');
    expect(update(current, fresh)).toMatchObject({
      text: file('title: Keeper of the Lamp\ntags: [c]\nfeatured: true', 'Mine.'),
      changed: ['tags'],
      kept: ['title', 'salary', 'body'],
    });
  });

  it('does not speak again of what it kept before', () => {
    const current = file('title: Mine\nsalary: 10 EUR an hour\ntags: [a, b]');
    const fresh = file('title: Theirs\nsalary: 10 EUR an hour\ntags: [a, b]');
    const first = update(current, fresh);
    expect(first?.kept).toEqual(['title']);
    expect(updatePosting(current, fresh, first?.wrote ?? {})).toMatchObject({
      changed: [],
      kept: [],
    });
  });

  it('does not touch a file whose facts it cannot read', () => {
    expect(update('no facts', FIRST)).toBeNull();
    expect(update('---\n: [\n---\n', FIRST)).toBeNull();
    expect(closePosting('no facts')).toBeNull();
  });

  it('closes, and opens again what it closed', () => {
    const closed = closePosting(FIRST) ?? '';
    expect(closed).toBe(
      file('title: Lamp Keeper\nsalary: 10 EUR an hour\ntags: [a, b]\nclosed: true'),
    );
    expect(closePosting(closed)).toBe(closed);
    expect(update(closed, FIRST, closed)?.text).toBe(FIRST);
  });

  it('does not open what an editor closed', () => {
    const closed = closePosting(FIRST) ?? '';
    expect(update(closed, FIRST)?.text).toBe(closed);
  });
});

describe('the record of imports', () => {
  it('is the same text for the same content, and is read again', () => {
    const postings = {
      'https://b.example/2': { file: 'b.md', wrote: { title: 'x', body: 'y' } },
      'https://b.example/1': { file: 'a.md', wrote: {} },
    };
    const text = writeRecord({
      version: 1,
      boards: { 'https://b.example/': { postings, company: null } },
    });
    expect(writeRecord(parseRecord(text))).toBe(text);
    expect(text.indexOf('example/1')).toBeLessThan(text.indexOf('example/2'));
    expect(() => parseRecord('{"version":2}')).toThrow();
  });
});
