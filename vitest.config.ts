import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          setupFiles: ['tests/fuzz/runs.ts'],
          // What is tried with chance takes as long as its runs do.
          testTimeout: process.env.FUZZ_RUNS ? 3_600_000 : 5_000,
          exclude: ['tests/site/**', 'tests/bench/**'],
        },
      },
      {
        // Over the built sites, in a browser: dist/ and .build/base must be there.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          exclude: ['tests/site/access/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Every page, in three browsers: a quarter of an hour, and by a command of its own.
        test: {
          name: 'access',
          include: ['tests/site/access/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
