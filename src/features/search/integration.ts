import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SearchGuide } from './guide.ts';
import { arrange, filterMembers, filterValues } from './indexing/arrange.ts';
import { ordinaryWords } from './indexing/ordinary-words.ts';
import { readSite } from './indexing/read-site.ts';
import { recordIds } from './indexing/record-ids.ts';
import { readTerms, recordsNaming } from './indexing/record-terms.ts';
import { vocabulary } from './indexing/record-words.ts';
import { serveLastIndex } from './indexing/serve-last-index.ts';
import { writeIndex } from './indexing/write-index.ts';

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
  const { records: found, book, answers } = await readSite(folder);
  const records = arrange(found, book);
  const index = join(folder, 'pagefind');
  await writeIndex(index, records);
  const ids = await recordIds(index);
  const terms = readTerms(records);
  const values = filterValues(records, book);
  const guide: SearchGuide = {
    records: records.map(({ url }) => ids.get(url) ?? ''),
    addresses: records.map(({ url }) => url),
    values,
    members: filterMembers(values, records),
    terms,
    named: recordsNaming(terms, records),
  };
  const words = vocabulary(records, answers);
  await mkdir(join(folder, 'search'), { recursive: true });
  await Promise.all(
    Object.entries({ guide, words, ordinary: ordinaryWords(words) }).map(([name, data]) =>
      writeFile(join(folder, `search/${name}.json`), JSON.stringify(data)),
    ),
  );
  return records.length;
}
