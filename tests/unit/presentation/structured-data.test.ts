import { expect, it } from 'vitest';
import { siteAddresses } from '../../../src/presentation/addresses.ts';
import { breadcrumbMarkup, scriptJson } from '../../../src/presentation/structured-data.ts';

const addresses = siteAddresses({ url: 'https://jobs.example', basePath: '/board/' });

it('numbers the steps to a page', () => {
  const trail = [
    { name: 'Jobs', path: '/board/' },
    { name: 'Tags', path: '/board/tags/' },
  ];
  expect(breadcrumbMarkup(trail, addresses)).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'Jobs', item: 'https://jobs.example/board/' },
      { position: 2, name: 'Tags', item: 'https://jobs.example/board/tags/' },
    ],
  });
});

it('cannot be left from within', () => {
  const json = scriptJson({ title: '</script><script>alert(1)</script><!--' });
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual({ title: '</script><script>alert(1)</script><!--' });
});
