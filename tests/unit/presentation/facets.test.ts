import { describe, expect, it } from 'vitest';
import type { FacetName } from '../../../src/board/facets.ts';
import { boardContents } from '../../../src/board/contents.ts';
import { facetHeading, facetLabel } from '../../../src/presentation/facets.ts';
import { postingOf } from '../support/posting-of.ts';

const board = boardContents(
  [
    postingOf({
      tags: ['c++'],
      category: 'data science',
      employmentType: ['FULL_TIME'],
      workplace: 'remote',
      applicantLocations: ['GB', 'AT'],
      locations: [{ text: 'York, England', country: 'GB' }],
    }),
    postingOf({ id: 'b', workplace: 'remote', applicantLocations: 'worldwide' }),
  ],
  '2026-11-21',
);

describe('the pages of facets', () => {
  it.each<[FacetName, string, string, string]>([
    ['tags', 'c-plus-plus', 'c++', 'Jobs tagged c++'],
    ['categories', 'data-science', 'Data science', 'Jobs in Data science'],
    ['types', 'full-time', 'Full time', 'Full time jobs'],
    ['locations', 'remote', 'Remote', 'Remote jobs'],
    ['locations', 'united-kingdom', 'United Kingdom', 'Jobs in the United Kingdom'],
    ['locations', 'york-united-kingdom', 'York, United Kingdom', 'Jobs in York, United Kingdom'],
    ['locations', 'remote-austria', 'Austria', 'Remote jobs open to people in Austria'],
    ['locations', 'remote-worldwide', 'Anywhere', 'Remote jobs open to anyone'],
  ])('/%s/%s/ is listed as "%s" and headed "%s"', (facet, slug, label, heading) => {
    const entry = board[facet].find((candidate) => candidate.slug === slug)!;
    expect(facetLabel(facet, entry)).toBe(label);
    expect(facetHeading(facet, entry, 'en')).toBe(heading);
  });
});
