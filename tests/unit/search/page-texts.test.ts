import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageTexts } from '../../../src/search/browser/page-texts.ts';

const fetched: string[] = [];

beforeEach(() => {
  fetched.length = 0;
  vi.stubGlobal('fetch', (address: string) => {
    fetched.push(address);
    const text = (name: string) => ({
      url: `/${name}/`,
      content: `${name} of ${address}`,
      anchors: [],
    });
    const file = `pagefind_dcd${JSON.stringify({ en_1: text('first'), en_2: text('second') })}`;
    return Promise.resolve(new Response(gzipSync(file)));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('texts of one file are fetched together', async () => {
  const textOf = pageTexts('/search/');
  const texts = await Promise.all(
    ['en_1', 'en_2'].map((name) => textOf({ file: 'fragment/a.pf_fragment', name })),
  );
  expect(texts.map(({ content }) => content)).toEqual([
    'first of /search/fragment/a.pf_fragment',
    'second of /search/fragment/a.pf_fragment',
  ]);
  expect(fetched).toHaveLength(1);
});

test('what fifty searches have shown is not fetched again', async () => {
  const textOf = pageTexts('/search/');
  const places = Array.from({ length: 50 * 20 }, (_, index) => ({
    file: `fragment/${index}.pf_fragment`,
    name: 'en_1',
  }));
  for (const place of places) await textOf(place);
  for (const place of places) await textOf(place);
  expect(fetched).toHaveLength(places.length);
});

test('a text that its file lacks is told with the file', async () => {
  const place = { file: 'fragment/a.pf_fragment', name: 'en_3' };
  await expect(pageTexts('/search/')(place)).rejects.toThrow(
    'fragment/a.pf_fragment lacks the text of en_3.',
  );
});
