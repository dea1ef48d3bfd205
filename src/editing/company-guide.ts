import type { z } from 'astro/zod';
import type { companyProfileSchema } from '../board/company-profile.ts';

/** What an editor should know of a fact of a company profile. */
export interface CompanyFieldGuide {
  readonly label: string;
  readonly description: string;
  readonly kind: 'text' | 'address' | 'logo';
  readonly required: boolean;
}

/** Every fact of a company profile, in the order in which a file states them. */
export const COMPANY_GUIDE: Readonly<
  Record<keyof z.input<typeof companyProfileSchema>, CompanyFieldGuide>
> = {
  name: {
    label: 'Name',
    description: 'Spelled as in the company’s postings.',
    kind: 'text',
    required: true,
  },
  website: {
    label: 'Website',
    description: 'The address of the company’s own site.',
    kind: 'address',
    required: false,
  },
  logo: {
    label: 'Logo',
    description: 'A square picture, best an SVG. Without one, the company gets a drawn monogram.',
    kind: 'logo',
    required: false,
  },
};
