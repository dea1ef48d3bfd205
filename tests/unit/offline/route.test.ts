import { expect, it } from 'vitest';
import { routeOf } from '../../../src/offline/route.ts';

const home = 'https://jobs.example/board/';

it.each([
  ['page', '/board/', 'navigate', 'document'],
  ['page', '/board/jobs/lamp-keeper/?from=feed', 'navigate', 'document'],
  ['none', '/board/feed.xml', 'navigate', 'document'],
  ['none', '/board/admin/', 'navigate', 'document'],
  ['none', '/board/admin/assets/cms-x.js', 'cors', 'script'],
  ['none', '/other/', 'navigate', 'document'],
  ['none', '/board/jobs.json', 'cors', ''],
  ['asset', '/board/_astro/x.abc.css', 'no-cors', 'style'],
  ['search', '/board/pagefind/pagefind-entry.json?ts=1', 'cors', ''],
  ['file', '/board/logos/a.svg', 'no-cors', 'image'],
  ['none', 'https://elsewhere.example/board/', 'navigate', 'document'],
])('is %s for %s', (route, path, mode, destination) => {
  const request = { method: 'GET', url: new URL(path, home).href, mode, destination };
  expect(routeOf(request, home, 'pagefind/')).toBe(route);
  expect(routeOf({ ...request, method: 'POST' }, home, 'pagefind/')).toBe('none');
});
