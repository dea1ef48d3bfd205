import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/problems/catalogue.ts';
import { problemList } from '../../../src/problems/problem-list.ts';

describe('the list of problems', () => {
  it('is up to date in docs/problems.md (else: npm run docs:problems)', () => {
    const committed = readFileSync(new URL('../../../docs/problems.md', import.meta.url), 'utf8');
    expect(committed).toBe(problemList());
  });

  it('has every code once', () => {
    const codes = Array.from(problemList().matchAll(/^## (.+)$/gm), ([, code]) => code);
    expect(codes).toEqual(Object.keys(catalogue).sort());
  });

  it('leaves no particular blank', () => {
    expect(problemList()).not.toMatch(/undefined|NaN|""|\[object/);
  });
});
