import { z } from 'astro/zod';
import { renderMarkdown } from '../formats/markdown/render.ts';
import type { Posting } from '../posting/posting.ts';
import { describe } from '../posting/description/description.ts';
import { slugify } from '../values/slug.ts';

/** The front matter of a file in `companies/`, the folder beside the postings. */
export const companyProfileSchema = z.strictObject({
  /** The company's name; it belongs to the postings whose company has the same slug. */
  name: z.string().min(1),
  website: z.url({ protocol: /^https?$/ }).optional(),
  /** A file below `public/`: `logos/ebb-press.svg`. */
  logo: z.string().min(1).optional(),
});

/** What an editor says about a company, beyond what its postings say. */
export interface CompanyProfile {
  readonly slug: string;
  readonly name: string;
  readonly website: string | null;
  readonly logo: string | null;
  /** Sanitised HTML, headings from h2 on; empty when the file has no body. */
  readonly about: string;
}

/**
 * @param markdown the file's body, untrusted as a posting's is
 */
export function companyProfile(
  { name, website, logo }: z.output<typeof companyProfileSchema>,
  markdown: string,
): CompanyProfile {
  const body = { html: renderMarkdown(markdown), baseUrl: null };
  return {
    slug: slugify(name),
    name,
    website: website ?? null,
    logo: logo ?? null,
    about: describe(body, name).html,
  };
}

/** Postings with what the profiles add to their companies: a website and a logo. */
export function withProfiles(
  postings: readonly Posting[],
  profiles: ReadonlyMap<string, CompanyProfile>,
): readonly Posting[] {
  if (profiles.size === 0) return postings;
  return postings.map((posting) => {
    const profile = profiles.get(slugify(posting.company.name));
    if (profile === undefined) return posting;
    const { name, website, logo } = posting.company;
    return {
      ...posting,
      company: { name, website: website ?? profile.website, logo: profile.logo ?? logo },
    };
  });
}
