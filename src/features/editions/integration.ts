import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Built, Edition, Imprint } from './edition.ts';
import { epub } from './epub/index.ts';
import { listDownloads } from './listing/downloads.ts';
import { scaleOf } from '../../book/scale.ts';
import { quotesOf } from './quotes-of.ts';
import { oneFile } from './one-file/index.ts';

/** Everything that a build makes of its pages for readers to take away, one a folder. */
const makers: ((built: Built) => Promise<Edition | undefined>)[] = [epub, oneFileUnlessLarge];

/** Writes the editions of the whole site into `download/`. It comes after whatever else writes pages. */
export function editions(imprint: Imprint): AstroIntegration {
  let home = '';
  return {
    name: 'editions',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = homeOf(config);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        for (const make of makers) {
          const edition = await make({ folder, imprint, home });
          if (!edition) continue;
          const { path, bytes } = edition;
          const file = join(folder, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, bytes);
          logger.info(`${path}, ${Math.round(bytes.length / 1000)} kB`);
        }
      },
    },
  };
}

/** Lists them, in `download/` and on the page of downloads. It comes after all that reads the pages as they were built. */
export function listedEditions(imprint: Imprint): AstroIntegration {
  let base = '';
  return {
    name: 'list of editions',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = new URL(homeOf(config)).pathname;
      },
      'astro:build:done': ({ dir }) => listDownloads(fileURLToPath(dir), base, imprint),
    },
  };
}

const homeOf = ({ base, site }: { base: string; site?: string }) =>
  new URL(`${base}/`.replace(/\/+/g, '/'), site).href;

/** The one-file edition; none of a large book, of which the file would be too heavy to open. */
async function oneFileUnlessLarge(built: Built): Promise<Edition | undefined> {
  const quotes = quotesOf(built.folder);
  return scaleOf({ quotes, readings: [], themes: [] }).manyQuotations ? undefined : oneFile(built);
}
