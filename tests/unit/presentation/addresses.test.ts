import { describe, expect, it } from 'vitest';
import { siteAddresses } from '../../../src/presentation/addresses.ts';

const root = siteAddresses({ url: 'https://jobs.example', basePath: '/' });
const below = siteAddresses({ url: 'https://jobs.example', basePath: '/board/' });

describe('siteAddresses', () => {
  it.each([
    [root.home(), '/'],
    [root.home(1), '/'],
    [root.home(2), '/page/2/'],
    [below.home(), '/board/'],
    [below.home(3), '/board/page/3/'],
    [below.posting('sea/lamp-keeper'), '/board/jobs/sea/lamp-keeper/'],
    [root.posting('職'), '/jobs/%E8%81%B7/'],
    [below.postingMarkdown('sea/lamp-keeper'), '/board/jobs/sea/lamp-keeper.md'],
    [below.postingImage('sea/lamp-keeper'), '/board/jobs/sea/lamp-keeper.png'],
    [below.boardImage(), '/board/open-graph.png'],
    [below.companies(), '/board/companies/'],
    [root.company('Marram & Daughters'), '/companies/marram-daughters/'],
    [root.company('Low Sound', 2), '/companies/low-sound/page/2/'],
    [root.facet('tags'), '/tags/'],
    [below.facetValue('locations', 'germany', 2), '/board/locations/germany/page/2/'],
    [root.category('Data Science'), '/categories/data-science/'],
    [below.feeds(below.tag('c#')).rss, '/board/tags/c-sharp/feed.xml'],
    [below.feeds(below.home()).json, '/board/feed.json'],
    [below.tag('C++'), '/board/tags/c-plus-plus/'],
    [root.tag('c#', 2), '/tags/c-sharp/page/2/'],
    [below.archive(), '/board/archive/'],
    [root.archive(2), '/archive/page/2/'],
    [below.file('feed.xml'), '/board/feed.xml'],
    [below.file('logos/low sound.svg'), '/board/logos/low%20sound.svg'],
    [below.file('pagefind/'), '/board/pagefind/'],
    [below.absolute(below.posting('a')), 'https://jobs.example/board/jobs/a/'],
  ])('makes %s', (made, expected) => {
    expect(made).toBe(expected);
  });
});
