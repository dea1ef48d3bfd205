// eslint-disable-next-line no-restricted-imports -- loads a library and touches no file of the board
import { createRequire } from 'node:module';
import type * as tinyld from 'tinyld';

const require = createRequire(import.meta.url);
let library: typeof tinyld | undefined;

/** The detector of languages by groups of letters; its tables are loaded when a text first needs them. */
export function letterStatistics(): typeof tinyld {
  return (library ??= require('tinyld') as typeof tinyld);
}
