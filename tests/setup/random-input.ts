/**
 * Property tests draw the same input in every run, so that a pull request fails for what it changes;
 * `npm run test:fuzz` draws other input each time, and prints the seed of what it finds.
 */
import fc from 'fast-check';

if (import.meta.env.MODE !== 'fuzz') fc.configureGlobal({ seed: 20_261_121 });
