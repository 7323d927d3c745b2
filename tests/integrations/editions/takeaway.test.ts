import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listDownloads } from '../../../src/integrations/editions/listing/downloads.ts';
import { listEditions } from '../../../src/integrations/editions/listing/page.ts';
import { siteZip } from '../../../src/integrations/editions/site-zip/index.ts';

const imprint = {
  title: 'Hilltop Notes',
  language: 'en-GB',
  authors: [{ literal: 'Hilltop' }],
  edition: '1999-05-01',
  licence: { name: 'CC BY 4.0', href: 'https://example.org/licence/' },
};
const home = 'https://example.org/course/hilltop/';
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hilltop-'));
  await put('index.html', '<h1>Hilltop</h1>');
  await put('assets/tap.woff2', Uint8Array.of(0, 255, 1));
  await put('download/hilltop-notes.html', '<h1>All</h1>');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

describe('the site as a zip', () => {
  test('holds every file below the site’s own path, so that a server of the folder finds all addresses', async () => {
    const { path, bytes } = await siteZip({ folder, imprint, home });
    expect(path).toBe('download/hilltop-notes-site.zip');
    const files = unzipSync(bytes);
    expect(Object.keys(files).sort()).toEqual([
      'START-HERE.html',
      'course/hilltop/assets/tap.woff2',
      'course/hilltop/download/hilltop-notes.html',
      'course/hilltop/index.html',
    ]);
    expect([...(files['course/hilltop/assets/tap.woff2'] ?? [])]).toEqual([0, 255, 1]);
  });

  test('does not hold itself, and is the same when it is made again', async () => {
    const first = await siteZip({ folder, imprint, home });
    await put(first.path, first.bytes);
    const second = await siteZip({ folder: relative('.', folder), imprint, home });
    expect(Buffer.from(second.bytes).equals(first.bytes)).toBe(true);
  });

  test('begins with a page that leads to what opens from disk, and says how to serve the rest', async () => {
    const { bytes } = await siteZip({ folder, imprint, home });
    const files = unzipSync(bytes);
    const page = Buffer.from(files['START-HERE.html'] ?? []).toString();
    const [, link = ''] = /<a href="([^":]+)">/.exec(page) ?? [];
    expect(Object.keys(files)).toContain(link);
    expect(page).toContain('python3 -m http.server 8000');
    expect(page).toContain('href="http://localhost:8000/course/hilltop/"');
  });
});

describe('the list of what stands in download/', () => {
  test('has a checksum and a row for every file but itself, and the same when it is made again', async () => {
    await listDownloads(folder, imprint);
    const read = async () => [
      await readFile(join(folder, 'download/SHA256SUMS.txt'), 'utf8'),
      await readFile(join(folder, 'download/index.html'), 'utf8'),
    ];
    const [sums, page] = await read();
    expect(sums).toBe(`${sha256('<h1>All</h1>')}  hilltop-notes.html\n`);
    expect(page).toContain('<a href="hilltop-notes.html" download>hilltop-notes.html</a>');
    expect(page).toContain(sha256('<h1>All</h1>'));
    await listDownloads(folder, imprint);
    expect(await read()).toEqual([sums, page]);
  });
});

describe('the page of downloads', () => {
  const page =
    '<section class="data-table" data-editions hidden><table><tbody data-editions-of="1999-05-01"></tbody></table></section>';

  test('is given a row for each edition, and shows its table', async () => {
    await put('about/download/index.html', page);
    const bytes = new TextEncoder().encode('a book');
    await listEditions(folder, '/course/hilltop/', [{ path: 'download/hilltop-notes.epub', bytes }]);
    const filled = await readFile(join(folder, 'about/download/index.html'), 'utf8');
    expect(filled).toContain('<section class="data-table" data-editions>');
    expect(filled).toContain(
      '<a href="/course/hilltop/download/hilltop-notes.epub" download>hilltop-notes.epub</a>',
    );
    expect(filled).toContain('<time datetime="1999-05-01">');
    expect(filled).toContain(sha256('a book'));
  });

  test('that has no table for them is an error', async () => {
    await put('about/download/index.html', '<p>Nothing here.</p>');
    await expect(listEditions(folder, '/', [])).rejects.toThrow('has no table for the editions');
  });
});
