import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { site } from '../../site/site.ts';
import { type Built, type Edition, editionPath } from './edition.ts';
import { listDownloads } from './listing/downloads.ts';
import { pdfs } from './pdf/index.ts';
import { siteZip } from './site-zip/index.ts';

/**
 *   node src/features/editions/cli.ts print <built site>   prints its PDFs into it, and lists them
 *   node src/features/editions/cli.ts zip <built site>     zips all of it, and lists the zip too
 */
const [command, folder = 'dist'] = process.argv.slice(2);
const { SITE_URL = 'http://127.0.0.1:4321', BASE_PATH = '/' } = process.env;
const built: Built = { folder, imprint: site, home: new URL(BASE_PATH, SITE_URL).href };

try {
  if (command === 'print') {
    // The zip holds the list of what is there before it.
    await rm(join(folder, editionPath(site, 'zip', '-site')), { force: true });
    for (const edition of await pdfs(built)) await put(edition);
  } else if (command === 'zip') await put(await siteZip(built));
  else throw new Error('Usage: cli.ts print <built site> | zip <built site>');
  await listDownloads(folder, BASE_PATH, site);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function put({ path, bytes }: Edition): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), bytes);
  console.log(`${path}, ${Math.round(bytes.length / 1000)} kB`);
}
