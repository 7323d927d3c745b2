import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { AstroIntegration } from 'astro';
import { serveLastIndex } from './indexing/serve-last-index.ts';

/**
 * Full-text search: reads the records out of the built pages and writes `pagefind/` and our guide to it beside them. While
 * one edits, `astro dev` answers with the index of the last build, so the dialog works there too.
 */
export function search(): AstroIntegration {
  let lastBuilds: string[] = [];
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        lastBuilds = [fileURLToPath(new URL('dist/', config.root)), fileURLToPath(config.outDir)];
      },
      'astro:server:setup': ({ server }) => {
        const folder = lastBuilds.find((build) => existsSync(join(build, 'pagefind')));
        if (folder) server.middlewares.use(serveLastIndex(folder));
      },
      'astro:build:done': async ({ dir, logger }) => {
        // A process of its own: the build has other work meanwhile, and need not hold all pages’ words in its memory.
        const { stdout } = await run(process.execPath, [...smallYoung, indexer, fileURLToPath(dir)]);
        logger.info(`${stdout.trim()} records can be found`);
      },
    },
  };
}

const run = promisify(execFile);
/** Little room for new objects, of which it makes many and keeps few: a third less memory for the same time. */
const smallYoung = ['--max-semi-space-size=8'];
const indexer = fileURLToPath(new URL('indexing/cli.ts', import.meta.url));
