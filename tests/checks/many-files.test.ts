import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'many-files-'));
const root = join(import.meta.dirname, '../..');
const count = 400;

beforeAll(() => {
  for (const name of ['', 'offline', ...Array.from({ length: count }, (_, at) => `chapter-${at}`)]) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'index.html'), '<!doctype html><title>A page</title><main></main>');
  }
  // What tells readers how reading without a network stands: no site is without it.
  mkdirSync(join(folder, 'assets'));
  for (const name of ['offline-view.client.js', 'offline.css'])
    writeFileSync(join(folder, 'assets', name), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a piece of code gives, where no more than a hundred files may be open. */
const within = (code: string) =>
  execFileSync(
    'sh',
    ['-c', 'ulimit -n 100 && exec "$0" "$@"', process.execPath, '--input-type=module', '-e', code],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );

test.skipIf(process.platform === 'win32')(
  'a site has more files than may be open at once, and all are listed for reading without a network',
  () => {
    const listed = within(`
      import { listFiles } from './src/features/offline/list-files.ts';
      const { files } = await listFiles(${JSON.stringify(folder)}, { base: '/', dated: '2001-02-03' });
      console.log(files.length);`);
    expect(Number(listed)).toBe(count + 4);
  },
);

test.skipIf(process.platform === 'win32')(
  'a site has more pages than may be open at once, and all are looked at before it is published',
  () => {
    const looked = within(`
      import { readSite } from './src/checks/dist/pages.ts';
      const { pages } = await readSite(${JSON.stringify(folder)}, '/', 'dist');
      console.log(pages.length);`);
    expect(Number(looked)).toBe(count + 2);
  },
);

test.skipIf(process.platform === 'win32')(
  'a site has more pages than may be open at once, and all can be searched for',
  () => {
    mkdirSync(join(folder, 'search'));
    writeFileSync(join(folder, 'search/answers.json'), '{"answers":[]}');
    const read = within(`
      import { readSite } from './src/features/search/indexing/read-site.ts';
      const { records } = await readSite(${JSON.stringify(folder)});
      console.log(records.length);`);
    expect(Number(read)).toBe(count + 2);
  },
);
