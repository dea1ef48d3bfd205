import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../reach/answer.ts';
import { scoreFiles } from '../../reach/score-files.ts';

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));
const sets = readdirSync(fixtures).filter((name) => name.startsWith('reach'));
/** Share of the fields of a set, below which something is read worse than it was. */
const LEAST = 0.97;

describe.each(sets)('%s', (set) => {
  const folder = join(fixtures, set);
  test.each(readdirSync(join(folder, 'answers')))('%s agrees with the reader', async (file) => {
    const answers = JSON.parse(readFileSync(join(folder, 'answers', file), 'utf8')) as Answers;
    const scores = await scoreFiles(folder, answers);
    const wrong = scores
      .filter(({ right }) => !right)
      .map(({ file: name, field, expected, found }) => ({ name, field, expected, found }));
    expect(scores.length).toBeGreaterThan(0);
    // Shown only where too much is wrong: a few differences are known, and doubtful on both sides.
    if (wrong.length > scores.length * (1 - LEAST)) expect(wrong).toEqual([]);
  });
});
