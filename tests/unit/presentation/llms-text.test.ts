import { expect, it } from 'vitest';
import { siteAddresses } from '../../../src/presentation/addresses.ts';
import { llmsText } from '../../../src/presentation/llms-text.ts';
import { postingOf } from '../support/posting-of.ts';

const addresses = siteAddresses({ url: 'https://jobs.example', basePath: '/board/' });

it('names the data and the newest postings', () => {
  const text = llmsText(
    { title: 'Harbour Work', description: 'By the sea.' },
    [postingOf({ title: 'Keeper [x](javascript:a)\n# Ha', summary: 'Keep it lit.' })],
    addresses,
  );
  expect(text).toMatch(/^# Harbour Work\n\n> By the sea\.\n/);
  expect(text).toContain('](https://jobs.example/board/jobs.json)');
  expect(text).toContain(
    '- [Keeper \\[x\\](javascript:a) \\# Ha, Ninefold Lighthouses](https://jobs.example/board/jobs/lamp-keeper/): Keep it lit.',
  );
});
