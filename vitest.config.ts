import { defineConfig } from 'vitest/config';

/** A busy machine is slow at everything: what waits for something gives up late, and what takes long is no fault. */
const patience = { testTimeout: 180_000, hookTimeout: 180_000, expect: { poll: { timeout: 60_000 } } };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          setupFiles: ['tests/fuzz/runs.ts'],
          exclude: ['tests/site/**'],
          ...patience,
          // What is tried with chance takes as long as its runs do.
          ...(process.env.FUZZ_RUNS && { testTimeout: 3_600_000 }),
        },
      },
      {
        // Over the built sites, in a browser: dist/ and .build/base must be there.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/site/access/**'],
          ...patience,
        },
      },
      {
        // Every page for access in Chromium, one of each kind in Firefox and WebKit.
        test: {
          name: 'access',
          include: ['tests/site/access/**/*.test.ts'],
          ...patience,
        },
      },
    ],
  },
});
