import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
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
