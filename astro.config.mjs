import { createHash } from 'node:crypto';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { admin } from './src/admin/integration.ts';
import boardConfig from './src/board.config.ts';
import { readEnvironment } from './src/config/environment.ts';
import { siteSettings } from './src/config/site-settings.ts';
import { hostHeaders } from './src/hosting/integration.ts';
import { imageCacheSweep } from './src/images/integration.ts';
import { refusalReport } from './src/loader/refusal-report.ts';
import { offline } from './src/offline/integration.ts';
import { completeOutput } from './src/output/integration.ts';
import { PAGE_TRANSITION_STYLE } from './src/presentation/page-transition.ts';
import { THEME_SCRIPT } from './src/presentation/theme.ts';
import { search } from './src/search/integration.ts';

const settings = siteSettings(boardConfig, readEnvironment(process.env));
const hashOf = (inline) => `sha256-${createHash('sha256').update(inline).digest('base64')}`;
const formTargets = [
  "'self'",
  ...(settings.newsletter === null ? [] : [new URL(settings.newsletter.action).origin]),
];

export default defineConfig({
  site: settings.url,
  base: settings.basePath,
  trailingSlash: 'always',
  // While one page is written, others are rendered.
  build: { format: 'directory', concurrency: 4 },
  integrations: [
    search(settings),
    offline(settings),
    admin(settings),
    hostHeaders(settings),
    imageCacheSweep(),
    completeOutput(),
    refusalReport(),
  ],
  prefetch: false,
  experimental: {
    // A page is taken over from the last build when all that it shows is as it was (src/rebuild).
    incrementalBuild: true,
  },
  // Highlighting writes style attributes, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  vite: { plugins: [tailwindcss()] },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "base-uri 'none'",
        `form-action ${formTargets.join(' ')}`,
        "img-src 'self'",
        "object-src 'none'",
        "worker-src 'self'",
      ],
      // Pagefind compiles WebAssembly; that is all that 'wasm-unsafe-eval' allows.
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [hashOf(THEME_SCRIPT)],
      },
      styleDirective: { resources: ["'self'"], hashes: [hashOf(PAGE_TRANSITION_STYLE)] },
    },
  },
});
