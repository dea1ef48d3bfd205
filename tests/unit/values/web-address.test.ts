import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWebAddress } from '../../../src/values/web-address.ts';

describe('readWebAddress', () => {
  it.each([
    ['https://x.example', 'https://x.example'],
    ['https://x.example/', 'https://x.example/'],
    ['https://x.example/applications/new?', 'https://x.example/applications/new?'],
    ['HTTPS://X.Example/A#apply', 'https://x.example/A#apply'],
    ['www.harbour.example/jobs', 'https://www.harbour.example/jobs'],
    ['harbour.example', 'https://harbour.example'],
    ['harbour.example:8080/x', 'https://harbour.example:8080/x'],
    ['//x.example/a', 'https://x.example/a'],
    ['<https://x.example/a>', 'https://x.example/a'],
    ['[Apply](https://x.example/a)', 'https://x.example/a'],
    ['Apply at https://x.example/a.', 'https://x.example/a'],
    ['https://x.exam\nple/a', 'https://x.example/a'],
    [{ url: 'https://x.example/a' }, 'https://x.example/a'],
    [{ '@id': 'https://x.example/a' }, 'https://x.example/a'],
    [['https://x.example/a'], 'https://x.example/a'],
    ['http://localhost:4321', 'http://localhost:4321'],
  ])('%j is %s', (value, url) => {
    expect(readWebAddress(value)).toEqual({ kind: 'address', url });
  });

  it.each([
    ['/jobs/1', 'https://base.example/jobs/1'],
    ['apply.html', 'https://base.example/c/apply.html'],
    ['?id=1#form', 'https://base.example/c/?id=1#form'],
    ['https://x.example/a', 'https://x.example/a'],
  ])('%j is resolved to %s', (value, url) => {
    expect(readWebAddress(value, 'https://base.example/c/')).toEqual({ kind: 'address', url });
  });

  it.each([null, undefined, '', ' ', '#', 'n/a', 'TBD', 'None', [], {}])('%j is none', (value) => {
    expect(readWebAddress(value)).toEqual({ kind: 'none' });
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\u0000script:alert(1)',
    'java script :alert(1)',
    'javascript\t:alert(1)',
    '\u200bjavascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://x.example',
    'blob:https://x.example/1',
    'javascript:1',
    '[Apply](javascript:x)',
    'https://user:secret@x.example',
    'https://good.example@evil.example/',
  ])('%j is refused', (value) => {
    expect(readWebAddress(value, 'https://base.example').kind).toBe('refused');
  });

  it.each([
    '/jobs/1',
    'jobs',
    'mailto:a@x.example',
    'a@x.example',
    'Apply: here',
    'https://',
    'https://x.example and more',
    'Node.js',
    'https://x.example or https://y.example',
    'https://TBD',
    `https://x.example/${'a'.repeat(9000)}`,
  ])('%j is unreadable', (value) => {
    expect(readWebAddress(value).kind).toBe('unreadable');
  });

  it('only ever gives http and https addresses', () => {
    const pieces = fc.constantFrom(
      'java',
      'script',
      ':',
      'data',
      '/',
      '\\',
      ' ',
      '\t',
      '\n',
      '\u0000',
      'http',
      's',
      'x.example',
      '@',
      '#',
      '?',
      '.',
      '%',
      '\u202e',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), fc.boolean(), (parts, hasBase) => {
        const reading = readWebAddress(parts.join(''), hasBase ? 'https://base.example/' : null);
        if (reading.kind !== 'address') return;
        expect(new URL(reading.url).protocol).toMatch(/^https?:$/);
        expect(readWebAddress(reading.url)).toEqual(reading);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readWebAddress(value)));
  });
});
