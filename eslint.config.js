import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The folders of src/, upstream first: each may import only from those before it. */
const LAYERS = [
  'problems',
  'values',
  'config',
  'files',
  'formats',
  'job-feeds',
  'posting',
  'network',
  'github',
  'loader',
  'board',
  'presentation',
  'importing',
  'saved',
  'images',
  'rebuild',
  'search',
  'offline',
  'output',
  'editing',
  'issue-form',
  'pull-requests',
  'link-check',
  'admin',
  'hosting',
  'components',
  'layouts',
  'pages',
  'cli',
];

/** Layers without Astro, file system or clock; `astro/zod` is a plain library. */
const PURE_LAYERS = [
  'problems',
  'values',
  'formats',
  'job-feeds',
  'posting',
  'board',
  'presentation',
  'importing',
  'saved',
  'editing',
  'issue-form',
  'pull-requests',
  'link-check',
];

const notUpstream = (downstream, layer) => ({
  regex: `^(\\.\\./)+(${downstream.join('|')})/`,
  message: `src/${layer} lies upstream of this folder. CONTRIBUTING.md shows the order.`,
});

const impure = {
  regex: '^(node:|astro(?!/zod$)|astro:)',
  message: 'This folder is pure: no Astro, no file system. Pass in what it needs.',
};

const notTheEdge = {
  regex: '^(\\.\\./)+(site|redirect-pages|board\\.config|content\\.config)\\.ts$',
  message:
    'Only pages, layouts, components and the command line know this very board. Pass in what you need.',
};

const layerRules = LAYERS.map((layer, index) => {
  const downstream = LAYERS.slice(index + 1);
  const patterns = [
    ...(downstream.length > 0 ? [notUpstream(downstream, layer)] : []),
    ...(PURE_LAYERS.includes(layer) ? [impure, notTheEdge] : []),
  ];
  return {
    name: `corkboard/layer/${layer}`,
    files: [`src/${layer}/**/*.{ts,astro}`],
    rules: { 'no-restricted-imports': patterns.length > 0 ? ['error', { patterns }] : 'off' },
  };
});

export default defineConfig(
  globalIgnores([
    '.astro/',
    '.dist.partial/',
    'coverage/',
    'dist/',
    'playwright-report/',
    'test-results/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  astro.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true } },
  },
  {
    name: 'corkboard/typescript',
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Numbers and booleans read well in messages.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The trees of cheerio name their kinds of nodes by an enum whose values are plain strings.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // Astro hands out functions as methods, to be picked from their object.
      '@typescript-eslint/unbound-method': 'off',
      // Control characters are among what postings bring.
      'no-control-regex': 'off',
    },
  },
  {
    name: 'corkboard/without-types',
    files: ['**/*.{js,mjs,astro}', '**/*.astro/*.{js,ts}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    // The type checker knows which names exist; ESLint does not know TypeScript's.
    name: 'corkboard/names-are-checked-by-types',
    files: ['**/*.{ts,astro}', '**/*.astro/*.ts'],
    rules: { 'no-undef': 'off' },
  },
  {
    name: 'corkboard/tests',
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    name: 'corkboard/command-line',
    files: ['*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  ...layerRules,
);
