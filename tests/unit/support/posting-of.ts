import type { Posting } from '../../../src/posting/posting.ts';

/** A posting that states next to nothing, and what a test adds to it. */
export function postingOf(facts: Partial<Posting> = {}): Posting {
  return {
    id: 'lamp-keeper',
    title: 'Lamp Keeper',
    aliases: [],
    company: { name: 'Ninefold Lighthouses', website: null, logo: null },
    description: '<p>Keep the lamp lit.</p>',
    summary: null,
    category: null,
    tags: [],
    employmentType: [],
    levels: [],
    workplace: null,
    locations: [],
    applicantLocations: null,
    salary: null,
    datePosted: null,
    validThrough: null,
    closed: false,
    featured: false,
    weight: 0,
    apply: null,
    source: { file: 'lamp-keeper.md', format: 'markdown', url: null },
    origins: {},
    language: null,
    ...facts,
  };
}

/** A company that is only a name. */
export function companyOf(name: string, facts: Partial<Posting['company']> = {}) {
  return { name, website: null, logo: null, ...facts };
}
