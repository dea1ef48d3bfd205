import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caddyfile } from '../../../src/hosting/caddyfile.ts';
import { applies, headerRules } from '../../../src/hosting/header-rules.ts';
import { headersFile } from '../../../src/hosting/headers-file.ts';
import { nginxConf } from '../../../src/hosting/nginx-conf.ts';

const PATHS = [
  '',
  '404.html',
  '_astro/index.Dx3.css',
  'admin/',
  'admin/assets/editor-x.js',
  'admin/config.json',
  'archive.json',
  'feed.json',
  'feed.xml',
  'jobs.json',
  'jobs/lamp-keeper/',
  'jobs/lamp-keeper.md',
  'jobs/night/lamp-keeper.md',
  'jobs/lamp-keeper.png',
  'pagefind/details-x.json',
  'pagefind/fragment/en_1.pf_fragment',
  'pagefind/pagefind-entry.json',
  'service-worker.js',
  'tags/go/feed.json',
  'tags/go/feed.xml',
];

function headersOf(base: string, path: string): [string, string][] {
  return headerRules(base)
    .filter((rule) => applies(rule, base + path))
    .flatMap(({ headers }) => Object.entries(headers));
}

describe('the table of headers', () => {
  it.each(PATHS)('names no header twice for /%s', (path) => {
    const names = headersOf('/', path).map(([name]) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toContain('X-Content-Type-Options');
  });

  it.each([
    ['_astro/index.Dx3.css', 'public, max-age=31536000, immutable'],
    ['admin/assets/editor-x.js', 'public, max-age=31536000, immutable'],
    ['pagefind/fragment/en_1.pf_fragment', 'public, max-age=31536000, immutable'],
    ['service-worker.js', 'no-cache'],
    ['pagefind/pagefind-entry.json', undefined],
    ['admin/config.json', undefined],
    ['jobs/lamp-keeper/', undefined],
  ])('keeps /%s for %s', (path, kept) => {
    for (const base of ['/', '/board/']) {
      expect(Object.fromEntries(headersOf(base, path))['Cache-Control']).toBe(kept);
    }
  });

  it('lets every site read feeds and data, and nothing else', () => {
    const open = PATHS.filter((path) =>
      headersOf('/', path).some(([name]) => name === 'Access-Control-Allow-Origin'),
    );
    expect(open).toEqual(
      PATHS.filter((path) => /(?:jobs|archive|feed)\.(?:json|xml)$|\.md$/.test(path)),
    );
  });
});

describe('what is written from it', () => {
  it('is what Netlify and Cloudflare read', () => {
    const text = headersFile('/board/');
    expect(text).toContain('/board/*\n  Content-Security-Policy: frame-ancestors');
    expect(text).toContain(
      '/board/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n',
    );
    // Cloudflare reads at most 100 rules, with one asterisk each, and lines of 2000 signs.
    const lines = text.split('\n');
    const rules = lines.filter((line) => line.startsWith('/'));
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(rules.filter((rule) => rule.split('*').length > 2)).toEqual([]);
    expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  });

  it.each([
    ['nginx.conf', nginxConf],
    ['Caddyfile', caddyfile],
  ])('is docs/%s, brought up to date by "npm run docs:hosting"', (name, written) => {
    const file = new URL(`../../../docs/${name}`, import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(written());
  });
});
