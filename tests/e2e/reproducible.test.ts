import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildBoard, SAMPLE_BOARD } from './support/board.ts';
import { builtFiles } from './support/built-files.ts';

test('two builds of the same input at the same moment are the same bytes', async () => {
  const first = await buildBoard(SAMPLE_BOARD);
  const second = await buildBoard({ ...SAMPLE_BOARD, variant: 'again' });
  expect(first.exitCode, first.log).toBe(0);
  expect(builtFiles(second)).toEqual(builtFiles(first));
  const different = builtFiles(first).filter(
    (file) =>
      !readFileSync(join(first.outDir, file)).equals(readFileSync(join(second.outDir, file))),
  );
  expect(different).toEqual([]);
});
