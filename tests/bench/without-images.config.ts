import testConfig from '../e2e/support/astro.config.ts';

/** The board without pictures for shared links, which other generators do not draw. */
export default {
  ...testConfig,
  vite: {
    ...testConfig.vite,
    plugins: [
      ...(testConfig.vite?.plugins ?? []),
      {
        name: 'bench-without-images',
        enforce: 'pre' as const,
        transform: (code: string, id: string) =>
          id.endsWith('/src/board.config.ts')
            ? code.replace('defineBoard({', 'defineBoard({ openGraphImages: false, ')
            : undefined,
      },
    ],
  },
};
