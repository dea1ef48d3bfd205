import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../src/offline/make-plan.ts';

const file = (path: string, content: string | Uint8Array = path) => ({
  path,
  content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});
const files = [
  file('index.html'),
  file('offline/index.html'),
  file('_astro/a.css'),
  file('favicon.svg'),
  file('pagefind/pagefind.js'),
  file('pagefind/pagefind-ui.js'),
  file('pagefind/postings.json'),
  file('pagefind/details-12ab/0.json'),
  file('pagefind/details-12ab/words-0.bin'),
  file('pagefind/index/en_1.pf_index'),
];

describe('makePlan', () => {
  it('names what is kept, and the digests of what keeps its name', () => {
    const plan = makePlan('/board/', files);
    expect(plan.assets).toEqual(['_astro/a.css', 'favicon.svg']);
    expect(plan.search.needed).toEqual([
      'details-12ab/0.json',
      'details-12ab/words-0.bin',
      'index/en_1.pf_index',
      'pagefind.js',
      'postings.json',
    ]);
    expect(Object.keys(plan.search.digests)).toEqual(['pagefind.js', 'postings.json']);
  });

  it('is the same for the same build, and another for another', () => {
    const plan = makePlan('/', files);
    expect(makePlan('/', files.toReversed())).toEqual(plan);
    const home = makePlan('/', [...files.slice(1), file('index.html', 'new')]);
    expect(home.version).not.toBe(plan.version);
    expect(home.search.version).toBe(plan.search.version);
    const index = makePlan('/', [...files, file('pagefind/index/en_2.pf_index')]);
    expect(index.search.version).not.toBe(plan.search.version);
    expect(index.version).not.toBe(plan.version);
  });

  it('leaves a search alone that is too large to keep', () => {
    const large = file('pagefind/details-12ab/words-1.bin', new Uint8Array(5_000_000));
    expect(makePlan('/', [...files, large]).search.needed).toBeNull();
  });

  it('keeps what phrases are found by only where it is not too much', () => {
    const large = file('pagefind/index/en_3.pf_index', new Uint8Array(5_000_000));
    expect(makePlan('/', [...files, large]).search.needed).toEqual([
      'details-12ab/0.json',
      'details-12ab/words-0.bin',
      'postings.json',
    ]);
  });

  it('keeps what excerpts are made of only where it is few files and not too large', () => {
    const neededWith = (fragments: ReturnType<typeof file>[]) =>
      makePlan('/', [...files, ...fragments]).search.needed;
    const few = [file('pagefind/fragment/en_3.pf_fragment')];
    const many = Array.from({ length: 400 }, (_, place) =>
      file(`pagefind/fragment/en_${place}.pf_fragment`),
    );
    const large = [file('pagefind/fragment/en_3.pf_fragment', new Uint8Array(5_000_000))];
    expect(neededWith(few)).toContain('fragment/en_3.pf_fragment');
    expect(neededWith(many)).toEqual(neededWith([]));
    expect(neededWith(large)).toEqual(neededWith([]));
  });
});
