import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import boardConfig from './src/board.config.ts';
import { readEnvironment } from './src/config/environment.ts';
import { siteSettings } from './src/config/site-settings.ts';
import { refusalReport } from './src/loader/refusal-report.ts';
import { search } from './src/search/integration.ts';

const settings = siteSettings(boardConfig, readEnvironment(process.env));

export default defineConfig({
  site: settings.url,
  base: settings.basePath,
  trailingSlash: 'always',
  build: { format: 'directory' },
  integrations: [search(settings), refusalReport()],
  prefetch: false,
  // Highlighting writes style attributes, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  vite: { plugins: [tailwindcss()] },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "img-src 'self'",
        "object-src 'none'",
      ],
      // Pagefind compiles WebAssembly; that is all that 'wasm-unsafe-eval' allows.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
