import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    setupFiles: ['tests/setup/random-input.ts'],
    // A busy machine is no fault of the code; hostile input is bounded in the tests that bring it.
    testTimeout: 240_000,
  },
});
