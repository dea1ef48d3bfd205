import { existsSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { companyProfileSchema } from './board/company-profile.ts';
import boardConfig from './board.config.ts';
import { readEnvironment } from './config/environment.ts';
import { siteSettings } from './config/site-settings.ts';
import { postingLoader } from './loader/posting-loader.ts';
import { postingSchema } from './posting/posting.ts';

const settings = siteSettings(boardConfig, readEnvironment(process.env));

const postings = defineCollection({
  loader: postingLoader({
    directory: settings.postingsDirectory,
    today: settings.today,
    invalidPostings: settings.invalidPostings,
    normalise: {
      lifetimeDays: settings.lifetimeDays,
      featuredFromWeight: settings.featuredFromWeight,
    },
    demands: settings,
  }),
  schema: postingSchema,
});

const companies = defineCollection({
  loader: existsSync(settings.companiesDirectory)
    ? glob({ pattern: '**/[^_]*.md', base: settings.companiesDirectory })
    : () => [],
  schema: companyProfileSchema,
});

export const collections = { postings, companies };
