import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { arrange, filterMembers, filterValues } from './arrange.ts';
import { readSite } from './read-site.ts';
import { readTerms, recordsNaming } from './record-terms.ts';
import { serveLastIndex } from './serve-last-index.ts';
import { writeIndex } from './write-index.ts';

/**
 * Full-text search: reads the records out of the built pages and writes `pagefind/` beside them. While one edits,
 * `astro dev` answers with the index of the last build, so the dialog works there too.
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
        const folder = lastBuilds.map((build) => join(build, 'pagefind')).find(existsSync);
        if (folder) server.middlewares.use(serveLastIndex(folder));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await indexSite(fileURLToPath(dir));
        logger.info(`${count} records can be found`);
      },
    },
  };
}

/**
 * Indexes a built site.
 * @returns how many records it holds.
 */
export async function indexSite(folder: string): Promise<number> {
  const { records: found, book } = await readSite(folder);
  const records = arrange(found, book);
  const terms = readTerms(records);
  const values = filterValues(records, book);
  await writeIndex(join(folder, 'pagefind'), records, {
    values,
    members: filterMembers(values, records),
    terms,
    named: recordsNaming(terms, records),
    axes: book.axes,
    modes: book.modes,
  });
  return records.length;
}
