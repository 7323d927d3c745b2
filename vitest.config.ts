import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/site/longest-first.ts';
import { findTestBrowser } from './tools/find-browser.mjs';

/** A busy machine is slow at everything: what waits for something gives up late, and what takes long is no fault. */
const patience = { testTimeout: 180_000, hookTimeout: 180_000, expect: { poll: { timeout: 60_000 } } };

/**
 * Tests over the built sites, in one browser that they share. A file's name says which command runs it:
 * `name.test.ts` npm test, `name.all.test.ts` what npm run test:all adds, and `name.both.test.ts` both: in npm test over
 * the site at the root or a page of each kind, in the other below a second base path, or over every page.
 */
const overSites = { globalSetup: ['tests/site/shared-browser.ts'], ...patience };

export default defineConfig({
  test: {
    maxWorkers: 2,
    // A failure says what was found, not how many things were.
    chaiConfig: { truncateThreshold: 0 },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          setupFiles: ['tests/fuzz/runs.ts'],
          exclude: ['**/node_modules/**', 'tests/site/**'],
          // A worker loads each module once for all its files: none of them leaves anything behind.
          isolate: false,
          // Diagrams are drawn in the browser that opens soonest.
          env: { CHROME_PATH: findTestBrowser() ?? '' },
          ...patience,
          // What is tried with chance takes as long as its runs do.
          ...(process.env.FUZZ_RUNS && { testTimeout: 3_600_000 }),
        },
      },
      {
        // What a change can break: dist/ and both builds of the miniature book must be there.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/site/**/*.all.test.ts'],
          isolate: false,
          provide: { scope: 'quick' },
          ...overSites,
        },
      },
      {
        // The rest: .build/base and .build/hostile-book must be there too.
        test: {
          name: 'all',
          include: ['tests/site/**/*.{all,both}.test.ts'],
          exclude: ['**/node_modules/**'],
          provide: { scope: 'rest' },
          ...overSites,
        },
      },
    ],
  },
});
