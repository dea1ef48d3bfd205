/**
 * Runs Astro's own command line, in the foreground and without telemetry, on every platform:
 * `node src/cli/astro.ts build`.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
process.env['ASTRO_DEV_BACKGROUND'] ??= '0';
process.env['ASTRO_PREVIEW_BACKGROUND'] ??= '0';

const astroPackage = import.meta.resolve('astro/package.json');
await import(new URL('bin/astro.mjs', astroPackage).href);
