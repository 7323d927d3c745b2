import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkChanges } from './src/features/changes/index.ts';
import { checksums } from './src/checks/checksums/integration.ts';
import { checkDiagrams, diagrams } from './src/features/diagrams/integration.ts';
import { editions, listedEditions } from './src/features/editions/integration.ts';
import { hosting } from './src/checks/hosting/integration.ts';
import { integrity, pagesInAdvance } from './src/checks/integration.ts';
import { offline } from './src/features/offline/integration.ts';
import { search } from './src/features/search/integration.ts';
import { typefaces } from './src/site/typefaces/integration.ts';
import { atOnce } from './src/site/at-once.ts';
import { filesWhileWriting } from './src/site/files-while-writing.ts';
import { pageCount } from './src/site/page-count.ts';
import { plainImports, sharedScript } from './src/site/plain-imports.ts';
import { site } from './src/site/site.ts';
import { takeApart } from './src/site/take-apart.ts';
import { hashOf } from './tools/run/sources.mjs';

const { SITE_URL, BASE_PATH = '/', OUT_DIR = '.build/site', CONTENT_DIR = 'content', OFFLINE } = process.env;

/** @type {import('./src/checks/dist/pages.ts').KnownPages} */
const pages = new Map();

export default defineConfig({
  site: SITE_URL ?? 'http://127.0.0.1:4321',
  base: BASE_PATH,
  trailingSlash: 'always',
  // A build never touches dist/: tools/run.mjs moves a finished one there.
  outDir: OUT_DIR,
  // Entries that Astro keeps are as a schema made them: with another schema they are made anew.
  cacheDir: `.build/cache/${CONTENT_DIR.replace(/\W+/g, '-')}-${hashOf(['src/book']).slice(0, 8)}`,
  // What a page runs and what it has of styles is a file of ours, or stands in it under a checksum that the policy in its
  // head names (src/features/frame/sheets.ts), so that the policy can forbid the rest.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    plugins: [plainImports()],
    // What the scripts of several pages share is one file beside theirs, not one for each few hundred bytes.
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: sharedScript } } } } },
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        // Every MDX entry carries a directive of Astro's that the bundler remarks on: hundreds of harmless lines.
        onLog: (level, log, next) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && next(level, log),
      },
    },
  },
  devToolbar: { enabled: false },
  integrations: [
    mdx({ optimize: false }),
    typefaces({ contentDir: CONTENT_DIR }),
    diagrams({ contentDir: CONTENT_DIR }),
    filesWhileWriting(),
    pageCount(),
    takeApart(),
    // The search reads pages as they were built, which the list of editions then changes.
    ...atOnce(search(), editions(site), pagesInAdvance(pages)),
    listedEditions(site),
    hosting(BASE_PATH, SITE_URL),
    offline({ base: BASE_PATH, dated: site.edition, isOff: OFFLINE === 'off' }),
    checksums(),
    // Last, to see what the others wrote.
    integrity({
      contentDir: CONTENT_DIR,
      base: BASE_PATH,
      known: pages,
      checks: [checkDiagrams],
      beforeBuild: [checkChanges],
    }),
  ],
});
