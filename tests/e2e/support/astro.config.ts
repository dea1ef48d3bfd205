import projectConfig from '../../../astro.config.mjs';

/** The project's own configuration, with a cache of its own for each board that a test builds. */
export default {
  ...projectConfig,
  cacheDir: process.env['TEST_CACHE_DIR'] ?? 'node_modules/.astro',
};
