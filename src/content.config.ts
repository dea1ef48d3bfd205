import { defineCollection } from 'astro:content';
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
  }),
  schema: postingSchema,
});

export const collections = { postings };
