import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { site } from '../../site.ts';
import { pdfs } from './pdf/index.ts';

/** `node src/integrations/editions/cli.ts <built site>`: prints its PDFs into it. */
const folder = process.argv[2] ?? 'dist';
const { SITE_URL = 'http://127.0.0.1:4321', BASE_PATH = '/' } = process.env;

try {
  for (const { path, bytes } of await pdfs({
    folder,
    imprint: site,
    home: new URL(BASE_PATH, SITE_URL).href,
  })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
    console.log(`${path}, ${Math.round(bytes.length / 1000)} kB`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
